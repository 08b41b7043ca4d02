"""What is wrong with one entry of a catalog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from presenter.catalogs.channel import channel_of
from presenter.catalogs.checks.families import FAMILIES
from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.place_in_entry import place_in_entry
from presenter.catalogs.checks.table import CHECKS
from presenter.catalogs.entry import Entry
from presenter.deck.message import Message, Role
from presenter.errors import Finding, Span
from presenter.i18n.language import Language, fallback_chain

_ENGLISH = Language("en")
_ANYWHERE = Path()


def unit_findings(
    entry: Entry,
    message: Message | None,
    language: Language,
    *,
    source: Language = _ENGLISH,
    path: Path = _ANYWHERE,
    slide: str | None = None,
) -> tuple[Finding, ...]:
    """Return what the checks find in the translation of one entry, placed at its words in the catalog.

    `message` is that of the deck, None for words of the interface, which hold no Markdown; `source` is the
    language that the msgid is in, `path` the catalog, `slide` the id of the slide that shows it. An entry
    without a translation has nothing to check.
    """
    role = message.role if message is not None else None
    return tuple(
        _placed(entry, fault, form, path, slide, language)
        for form, pair in enumerate(pairs_of(entry, role, source, language))
        for fault in unit_faults(pair)
    )


def pairs_of(entry: Entry, role: Role | None, source: Language, language: Language) -> Iterator[Pair]:
    """Yield the source and the translation of an entry, one pair for each plural form."""
    for form, target in enumerate(entry.translations):
        is_singular = bool(entry.plural) and form == 0 and len(entry.translations) > 1
        words = entry.plural if entry.plural and not is_singular else entry.msgid
        yield Pair(words, target, source, language, role, is_singular=is_singular)


def unit_faults(pair: Pair) -> Iterator[Fault]:
    """Yield what the checks find in a pair, for whoever marks the words concerned as they are typed."""
    if not pair.target.strip():
        return
    for family in FAMILIES:
        for fault in family(pair):
            if _applies(fault, pair):
                yield fault


def _applies(fault: Fault, pair: Pair) -> bool:
    check = CHECKS[fault.code]
    if pair.role is not None and channel_of(pair.role) not in check.channels:
        return False
    return not check.languages or any(variety in check.languages for variety in fallback_chain(pair.language))


def _placed(
    entry: Entry, fault: Fault, form: int, path: Path, slide: str | None, language: Language
) -> Finding:
    line, column = place_in_entry(entry, fault.start, form)
    return Finding(
        fault.code,
        CHECKS[fault.code].severity,
        fault.message,
        Span(path, line, column),
        entry.translations[form],
        fault.advice,
        slide,
        language,
    )
