"""What would put right what the checks find, where that needs no thought.

A mend is only ever offered after the checks have looked at it: what they found is gone, and nothing is new.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from babel.numbers import get_decimal_symbol, get_group_symbol

from presenter.i18n.language import Language, locale_of

_NBSP = "\u00a0"
_LINK_TARGET = re.compile(r"(?<=\]\()[^()\s]*(?:\([^()\s]*\)[^()\s]*)*")
_FIELD = re.compile(r"\{[^{}\n]*\}")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)+")
_END = re.compile(r"[.:;,!?…]+(?=[\"'”’»)\]*_]*$)")
_CLOSING = re.compile(r"[\"'”’»)\]*_]*$")
_BEGINS = MappingProxyType({"?": "¿", "!": "¡"})
_SENTENCE = re.compile(r"(?:(?<=[.!?…])|(?<=^))\s*[\"“«(*_]*")

Codes: TypeAlias = Counter[str]
Mend: TypeAlias = Callable[[str, str, Language, Language], Iterator[str]]


def mended(
    code: str,
    source: str,
    target: str,
    languages: tuple[Language, Language],
    codes_of: Callable[[str], Iterable[str]],
) -> str | None:
    """Return the translation without a finding of this code; None where that needs a person.

    `languages` are those of the source and of the translation; `codes_of` returns what the checks find in
    other words for the same unit.
    """
    mend = _MENDS.get(code)
    if mend is None:
        return None
    before = Counter(codes_of(target))
    for candidate in mend(source, target, *languages):
        if candidate == target:
            continue
        after = Counter(codes_of(candidate))
        if after[code] < before[code] and not after - before:
            return candidate
    return None


def _opened(source: str, target: str, of: Language, into: Language) -> Iterator[str]:
    """Yield it with ¿ or ¡ where the sentence begins that closes without one, or at a comma in it."""
    del source, of, into
    for close in re.finditer(r"[?!]", target):
        mark = _BEGINS[close[0]]
        starts = [match.end() for match in _SENTENCE.finditer(target[: close.start()])]
        for start in reversed(starts):
            yield target[:start] + mark + target[start:]


def _ended(source: str, target: str, of: Language, into: Language) -> Iterator[str]:
    """Yield it with the sign at its end that the source has there."""
    del of, into
    sign = _END.search(source)
    bare = _END.sub("", target)
    closing = _CLOSING.search(bare)
    place = closing.start() if closing is not None else len(bare)
    end = sign[0] if sign is not None else ""
    yield bare[:place] + end + bare[place:]
    yield bare + end


def _spaced(source: str, target: str, of: Language, into: Language) -> Iterator[str]:
    """Yield it without spaces that stand twice, before a sign, or at its ends."""
    del source, of, into
    once = re.sub(r"(?<=\S)[ \t]{2,}(?=\S)", " ", target)
    yield once
    yield once.strip()
    yield re.sub(r"\s+(?=[,.;:!?])", "", once.strip())


def _unbroken(source: str, target: str, of: Language, into: Language) -> Iterator[str]:
    """Yield it with spaces that do not break between a number and what it counts, and beside signs."""
    del source, of, into
    counted = re.sub(r"(?<=\d) ?(?=[%‰°€$£])", _NBSP, target)
    yield counted
    measured = re.sub(r"(?<=\d) (?=\w{1,3}\b)", _NBSP, counted)
    yield measured
    yield re.sub(r"(?<=«) ?| ?(?=[»:;!?])", _NBSP, counted)


def _quoted(source: str, target: str, of: Language, into: Language) -> Iterator[str]:
    """Yield it with the quotation marks of its language, for those that Spanish and most others share."""
    del source, of, into
    for opening, closing in (("«", "»"), ("“", "”"), ("„", "“"), (f"«{_NBSP}", f"{_NBSP}»")):
        yield re.sub(r"[\"“„”](?=\S)([^\"“”„]*)(?<=\S)[\"”“]", rf"{opening}\1{closing}", target)


def _numbered(source: str, target: str, of: Language, into: Language) -> Iterator[str]:
    """Yield it with the source's numbers as its own language writes them."""
    signs = {
        get_decimal_symbol(locale_of(of)): get_decimal_symbol(locale_of(into)),
        get_group_symbol(locale_of(of)): get_group_symbol(locale_of(into)),
    }
    table = str.maketrans({old: new for old, new in signs.items() if len(old) == 1})
    known = set(_NUMBER.findall(source))
    yield _NUMBER.sub(lambda found: found[0].translate(table) if found[0] in known else found[0], target)


def _linked(source: str, target: str, of: Language, into: Language) -> Iterator[str]:
    """Yield it with the links of the source, one for one."""
    del of, into
    yield from _one_for_one(_LINK_TARGET, source, target)


def _filled(source: str, target: str, of: Language, into: Language) -> Iterator[str]:
    """Yield it with the fields of the source, one for one."""
    del of, into
    yield from _one_for_one(_FIELD, source, target)


def _once(source: str, target: str, of: Language, into: Language) -> Iterator[str]:
    """Yield it without a word that stands twice."""
    del source, of, into
    yield re.sub(r"\b(\w+)(\s+)\1\b", r"\1", target, flags=re.IGNORECASE)


def _one_for_one(pattern: re.Pattern[str], source: str, target: str) -> Iterator[str]:
    wanted, found = pattern.findall(source), pattern.findall(target)
    if wanted and len(wanted) == len(found):
        yield "".join(
            words + fitting for words, fitting in zip(pattern.split(target), [*wanted, ""], strict=True)
        )


_MENDS: Mapping[str, Mend] = MappingProxyType(
    {
        "opening-marks": _opened,
        "end-punctuation": _ended,
        "spaces": _spaced,
        "no-break-space": _unbroken,
        "quotes": _quoted,
        "numbers": _numbered,
        "links": _linked,
        "placeholders": _filled,
        "repeated-words": _once,
    }
)
