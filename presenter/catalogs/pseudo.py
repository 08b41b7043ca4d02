"""A trial translation: accented, longer and in brackets, to find what overflows or was not extracted."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from presenter.catalogs.deck_template import template_of
from presenter.catalogs.folder import catalog_path, domain
from presenter.catalogs.header import catalog_header
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import template_entries
from presenter.deck.deck import Deck
from presenter.i18n.language import Language

PSEUDO_LANGUAGE = Language("en_XA")
"""The code that CLDR gives to accented pseudo-English."""

GROWTH = 0.35
"""How much longer the words become; Spanish is some 20 to 30 % longer than English."""

_ACCENTED = str.maketrans(
    "AaCcDdEeGgHhIiKkLlNnOoRrSsTtUuWwYyZz",
    "ÅåÇçÐðÉéĜĝĤĥÎîĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž",
)
_KEPT = re.compile(
    r"`+[^`]*`+"  # code
    r"|\$[^$]*\$"  # a formula
    r"|\]\([^)]*\)|\]\[[^\]]*\]|\[\^[^\]]*\]"  # where a link or a footnote leads
    r"|\{[^{}]*\}"  # attributes and placeholders
    r"|<[^>]*>|[a-z]+://\S+|mailto:\S+"  # addresses
    r"|\\.|&\w+;"  # escapes
)


def pseudo_translation(text: str) -> str:
    """Return the text accented, lengthened and in brackets; its Markdown stays as it is."""
    parts: list[str] = []
    end = 0
    for kept in _KEPT.finditer(text):
        parts += [text[end : kept.start()].translate(_ACCENTED), kept[0]]
        end = kept.end()
    parts.append(text[end:].translate(_ACCENTED))
    longer = "·" * max(1, round(len(text) * GROWTH))
    return f"⟦{''.join(parts)} {_in_words(longer)}⟧"


def write_pseudo_catalog(deck: Deck, folder: Path, *, now: datetime | None = None) -> Path:
    """Write the trial catalog of a deck anew, and return its path; show it with `--language en_XA`.

    Raises OSError where it cannot be written.
    """
    path = catalog_path(folder, PSEUDO_LANGUAGE, domain(deck))
    moment = now or datetime.now().astimezone()
    header = catalog_header(domain(deck), deck.settings.language, PSEUDO_LANGUAGE, moment)
    entries = (
        entry.with_translations((pseudo_translation(entry.msgid),))
        for entry in template_entries(template_of(deck, folder))
    )
    PoFile(path).with_entries([header, *entries]).write()
    return path


def _in_words(filling: str, length: int = 6) -> str:
    """Break the filling where lines may break, as real words would."""
    return " ".join(filling[start : start + length] for start in range(0, len(filling), length))
