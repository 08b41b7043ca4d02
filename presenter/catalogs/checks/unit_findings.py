"""What is wrong with one entry of a catalog."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from presenter.catalogs.channel import channel_of
from presenter.catalogs.checks.families import FAMILIES
from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.glossary import NO_GLOSSARY, Glossary
from presenter.catalogs.checks.mutes import mutes_of
from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.place_in_entry import place_in_entry
from presenter.catalogs.checks.table import CHECKS
from presenter.catalogs.entry import Entry
from presenter.catalogs.line import LineKind
from presenter.deck.message import Message, Role
from presenter.errors import Finding, Span
from presenter.i18n.language import Language, fallback_chain

_ENGLISH = Language("en")
_ANYWHERE = Path()
_LIMIT_FLAG = re.compile(r"max-length:(\d+)")
_LIMIT_COMMENT = re.compile(r"limit: (\d+) ")


def unit_findings(
    entry: Entry,
    message: Message | None,
    language: Language,
    *,
    source: Language = _ENGLISH,
    path: Path = _ANYWHERE,
    slide: str | None = None,
    glossary: Glossary = NO_GLOSSARY,
) -> tuple[Finding, ...]:
    """Return what the checks find in the translation of one entry, placed at its words in the catalog.

    `message` is that of the deck, None for words of the interface, which hold no Markdown; `source` is the
    language that the msgid is in, `path` the catalog, `slide` the id of the slide that shows it. What the
    entry mutes is left out. An entry without a translation has nothing to check.
    """
    role = message.role if message is not None else None
    is_literal = message is not None and message.is_literal
    mutes = mutes_of(entry)
    return tuple(
        placed(fault, entry, form, path, slide, language)
        for form, fault in entry_faults(entry, role, language, source, glossary, is_literal=is_literal)
        if not mutes.mute(fault.code)
    )


def entry_faults(
    entry: Entry,
    role: Role | None,
    language: Language,
    source: Language,
    glossary: Glossary = NO_GLOSSARY,
    *,
    is_literal: bool = False,
) -> Iterator[tuple[int, Fault]]:
    """Yield what the checks find in an entry, the muted too, each with the plural form it is found in."""
    for form, target in enumerate(entry.translations):
        is_singular = bool(entry.plural) and form == 0 and len(entry.translations) > 1
        words = entry.plural if entry.plural and not is_singular else entry.msgid
        pair = Pair(
            words,
            target,
            source,
            language,
            role,
            is_literal=is_literal,
            is_singular=is_singular,
            limit=_limit(entry),
            glossary=glossary,
        )
        for fault in unit_faults(pair):
            yield form, fault


def unit_faults(pair: Pair) -> Iterator[Fault]:
    """Yield what the checks find in a pair, for whoever marks the words concerned as they are typed."""
    if not pair.target.strip():
        return
    for family in FAMILIES:
        for fault in family(pair):
            if _applies(fault, pair):
                yield fault


def placed(
    fault: Fault, entry: Entry, form: int, path: Path, slide: str | None, language: Language
) -> Finding:
    """Return a fault as a finding at its words in the catalog."""
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


def _applies(fault: Fault, pair: Pair) -> bool:
    check = CHECKS[fault.code]
    if pair.role is not None and channel_of(pair.role) not in check.channels:
        return False
    return not check.languages or any(variety in check.languages for variety in fallback_chain(pair.language))


def _limit(entry: Entry) -> int:
    """Return how many characters a translation may have: as the flag says, else the comment."""
    for flag in entry.flags:
        if match := _LIMIT_FLAG.fullmatch(flag):
            return int(match[1])
    for comment in entry.comments(LineKind.EXTRACTED):
        if match := _LIMIT_COMMENT.match(comment):
            return int(match[1])
    return 0
