"""The figures of a text, each with all that it may mean in its language.

“1.234” is one number in English and another in Spanish, “3 pm” is 15:00, “2 billion” is not «2 billones»: so
a figure has readings, and two figures say the same where they share one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from babel.numbers import get_decimal_symbol, get_group_symbol

from presenter.catalogs.checks.languages.rules_of import rules_of
from presenter.dataclass import dataclass
from presenter.i18n.language import Language, locale_of

_GAPS = "\u00a0\u202f\u2009"
_GROUPED = rf"\d{{1,3}}(?:[{_GAPS} ]\d{{3}})+(?!\d)"
_FIGURE = re.compile(rf"{_GROUPED}(?:[.,٫]\d+)?|\d+(?:[.,:'’٫٬]\d+)*")
_LIST = re.compile(r"\d+(?:,\d+){2,}")
_ARABIC_SIGNS = str.maketrans("٫٬", ".,")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})")
_HALF_OF_DAY = re.compile(rf"[{_GAPS} ]?([ap])\.?[{_GAPS} ]?m\b\.?", re.IGNORECASE)
_HOUR_AND_MINUTES = re.compile(rf"[{_GAPS} ]?h(?:[{_GAPS} ]?(\d\d))?(?!\w)", re.IGNORECASE)
_WORD = re.compile(rf"[{_GAPS} -]?([^\W\d_]+\.?)")
_UNSPACED_SCALE = re.compile(r"[^\W\d_]")
_SHORT_YEAR = re.compile(r"(?:(?<!\w)['’‘]|\bFY['’]?)$")  # ’98, FY24
_SINCE = re.compile(r"(?<!\d)((?:19|20))\d\d ?[-–/] ?$")  # 2019–20
_LONGEST = 30
_HOURS, _MINUTES, _NOON = 24, 60, 12


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure where it stands in a text; `scaled` is what it means with a “million” behind it.

    `values` are its readings as a number of the language, none where it can only be a version or part of a
    name (LDM-1.234).
    """

    text: str
    start: int
    end: int
    readings: frozenset[str]
    values: frozenset[str] = frozenset()
    scaled: str = ""

    def says_the_same(self, other: Figure) -> bool:
        """Tell whether both can mean one number: as multiplied by what follows where both are."""
        if self.scaled and other.scaled:
            return self.scaled == other.scaled
        if self.text == other.text and not (self.values and other.values):
            return "," not in self.text or self.values == other.values  # no version has a comma
        both = self.readings | {self.scaled}, other.readings | {other.scaled}
        return bool((both[0] & both[1]) - {""})


def figures(text: str, language: Language) -> Iterator[Figure]:
    """Yield the figures of a text from which code, addresses and fields were taken out."""
    text = _western(text)
    reached = 0
    for match in _FIGURE.finditer(text):
        if match.start() < reached or len(match[0]) > _LONGEST:
            continue
        if _LIST.fullmatch(match[0]) and not _values(match[0], language):
            for part in re.finditer(r"\d+", match[0]):
                yield _figure(text, match.start() + part.start(), match.start() + part.end(), language)
            continue
        figure = _figure(text, match.start(), match.end(), language)
        reached = figure.end
        yield figure


def is_in_decimals_of(text: str, language: Language) -> bool:
    """Tell whether a figure such as 12.5 has the decimal sign of the language, or none."""
    return not re.fullmatch(r"\d+[.,٫]\d+", text) or get_decimal_symbol(locale_of(language)) in text


def _western(text: str) -> str:
    """Return the text with digits of all scripts as 0–9, and Arabic's signs as ours, in the same length."""
    if text.isascii():
        return text
    text = text.translate(_ARABIC_SIGNS)
    return "".join(
        str(unicodedata.digit(character)) if character.isdecimal() else character for character in text
    )


def _figure(text: str, start: int, end: int, language: Language) -> Figure:
    digits = text[start:end]
    values = set() if re.search(r"[^\W\d]-?$", text[:start]) else _values(digits, language)
    readings = set(values or {digits})
    clock = _CLOCK.fullmatch(digits)
    if clock and int(clock[1]) < _HOURS and int(clock[2]) < _MINUTES:
        readings |= _times(int(clock[1]), clock[2], text[end:])
    elif digits.isdigit() and int(digits) <= _HOURS:
        if after := _HOUR_AND_MINUTES.match(text, end):
            readings |= _times(int(digits), after[1] or "00", "")
            end = after.end() if after[1] else end
        elif _HALF_OF_DAY.match(text, end):
            readings |= _times(int(digits), "00", text[end:])
    if digits.isdigit() and len(digits) == len("1990") and re.match(r"['’]?s\b", text[end:]):
        readings.add(str(int(digits[2:])))  # the 1990s, los años 90
    if len(digits) == len("24") and _SHORT_YEAR.search(text[:start]):
        readings |= {f"20{digits}", f"19{digits}"}
    if len(digits) == len("24") and (since := _SINCE.search(text[:start])):
        readings.add(since[1] + digits)
    scaled = _scaled(digits, text[end:], language)
    return Figure(text[start:end], start, end, frozenset(readings), frozenset(values), scaled)


def _values(digits: str, language: Language) -> set[str]:
    locale = locale_of(language)
    decimal, group = get_decimal_symbol(locale), get_group_symbol(locale)
    compact = re.sub(rf"[{_GAPS} '’٬]", "", digits)
    if re.fullmatch(r"\d+", compact):
        return {_plain(compact)}
    found: set[str] = set()
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(decimal)}\d+)?", compact):
        found.add(_plain(compact.replace(group, "").replace(decimal, ".")))
    if re.fullmatch(rf"\d+{re.escape(decimal)}\d+", compact):
        found.add(_plain(compact.replace(decimal, ".")))
    return found


def _plain(digits: str) -> str:
    value = Decimal(digits)
    return f"{value.normalize():f}"


def _times(hour: int, minutes: str, after: str) -> set[str]:
    half = _HALF_OF_DAY.match(after)
    hours = {hour}
    if half and half[1].lower() == "p" and hour < _NOON:
        hours.add(hour + _NOON)
    elif half and half[1].lower() == "a" and hour == _NOON:
        hours.add(0)
    elif not half and hour > _NOON:
        hours.add(hour - _NOON)  # 15:30, las 3:30
    times = {f"{each}:{minutes}" for each in hours}
    return times | {str(each) for each in hours} if minutes == "00" else times


def _scaled(digits: str, after: str, language: Language) -> str:
    rules = rules_of(language)
    values = _values(digits, language)
    if not values or not rules.scales:
        return ""
    power, position = 0, 0
    pattern = _WORD if rules.has_spaces else _UNSPACED_SCALE
    while word := pattern.match(after, position):
        said = word[word.lastindex or 0]
        power_of_word = rules.scales.get(said.lower(), rules.scales.get(said.lower().rstrip(".")))
        if power_of_word is None or (len(said) == 1 and said.islower() and said != "k" and rules.has_spaces):
            break
        power += power_of_word
        position = word.end()
    return _plain(f"{min(values, key=len)}e{power}") if power else ""
