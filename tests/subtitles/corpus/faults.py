"""What a reader would find fault with in lines that a paragraph was cut into.

Found by short lists and patterns of its own, not by the lexicons that lines are cut with.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tests.subtitles.corpus.paragraphs import EN, ES, Paragraph

ROOM = 42

_HANGING = {
    EN: re.compile(
        "a|an|the|my|your|our|their|its|of|to|at|for|with|from|into|onto|and|or|but|nor|if|because|although|than|as"
        "|i|we|they|he|she|is|are|was|were|has|have|had|will|would|can|could|must|should|very|every|no|dr|mr|mrs"
        "|ms|prof",
    ),
    ES: re.compile(
        "el|la|los|las|un|una|unos|unas|al|del|de|en|con|por|para|sin|sobre|entre|desde|hasta|hacia|y|e|o|u|ni|que"
        "|si|pero|porque|como|cuando|donde|mi|mis|tu|tus|su|sus|nuestro|nuestra|me|te|se|le|les|nos|lo|no|muy|tan"
        "|es|son|era|está|están|ha|han|he|hemos|había|sr|sra|dr|dra|d",
    ),
}
_UNIT = (
    r"(?:%|‰|°\w?|[kcmµn]?m[²³]?|km/h|m/s|m?s|h|min|k?g|t|[kMGTP]?B|PB|k?W|GW|kWh|[kMG]?Hz|[mk]?V|fps|dpi"
    r"|million\w*|billion\w*|millones|millón|mil|thousand|hundred|percent|por ciento|degrees?|grados?"
    r"|seconds?|segundos?|minutes?|minutos?|hours?|horas?|days?|días?|weeks?|semanas?|months?|meses|mes"
    r"|years?|años?|euros?|dollars?|dólares|people|personas|pixels|píxeles|terabytes?|petabytes?|megapixels"
    r"|megapíxeles|gigapixels|gigapíxeles|metres|metros|kilometres|kilómetros|times|veces|a\.m\.|p\.m\.)"
)
_NUMBER_AND_UNIT = re.compile(rf"\d(?:[\d.,]*\d)? {_UNIT}(?![\w])|\d{{1,3}}(?: \d{{3}})+|(?:\$|€|US\$) \d+")
_CAPITAL = r"[A-ZÁÉÍÓÚÑØÖÜ]"
_PART = rf"(?:{_CAPITAL}[\w’'-]+|{_CAPITAL}\.)"
_NAME = re.compile(rf"{_PART}(?: (?:(?:von|van|der|Le) )?{_PART})+")
_ABBREVIATION = re.compile(
    rf"(?:\b(?:Dr|Dra|Mr|Mrs|Ms|Prof|Sr|Sra|Srta|St|Mt|Gen|Lic|Ing)\. {_CAPITAL}"
    r"|\b(?:EE\. UU|FF\. AA|RR\. HH|[ap]\. m|p\. ej|a\. C|d\. C|S\. A|et al|Ph\. D)\."
    r"|\b(?:[Nn]os?|[Ff]igs?|[Ss]ecs?|[Ee]qs?|pp?|págs?|núm|[Aa]rts?|[Vv]ol|n\.º)\.? \d"
    rf"|\b{_CAPITAL}\. {_CAPITAL}\.?)"
)
_TOGETHER = {
    "within a number and its unit": _NUMBER_AND_UNIT,
    "within a name": _NAME,
    "within an abbreviation": _ABBREVIATION,
}


def faults(paragraph: Paragraph, cues: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Yield the kind of each fault, and the place where it is."""
    lines = [line for cue in cues for line in cue]
    ends = _sentence_ends(paragraph)
    place = 0
    for number, line in enumerate(lines):
        begin = paragraph.text.index(line, place)
        assert not paragraph.text[place:begin].strip(" "), "no word is left out"
        place = begin + len(line)
        if len(line) > ROOM:
            yield "over 42 characters", line
        if any(begin < end < place for end in ends):
            yield "two sentences on one line", line
        if number < len(lines) - 1 and place not in ends:
            shown = f"{line} / {lines[number + 1]}"
            word = line.rsplit(" ", 1)[-1].strip("¿¡«“\"'(").lower()
            if _HANGING[paragraph.language].fullmatch(word):
                yield "a function word at the end", shown
            for kind, pattern in _TOGETHER.items():
                if any(first < place < last for first, last in _found(pattern, paragraph, ends)):
                    yield kind, shown
    assert place == len(paragraph.text), "no word is left out"
    yield from _faults_of_shape(paragraph, cues, ends)


def _faults_of_shape(
    paragraph: Paragraph, cues: Sequence[Sequence[str]], ends: frozenset[int]
) -> Iterator[tuple[str, str]]:
    for cue in cues:
        if len(cue) > 2:
            yield "over two lines", " / ".join(cue)
        if len(cue) == 2 and len(" ".join(cue)) <= ROOM and not _ends_within(cue, ends, paragraph):
            yield "two lines where one is enough", " / ".join(cue)
        if len(cue) == 2 and " " not in cue[0] and not cue[0].rstrip("”»").endswith((".", "?", "!", "…")):
            yield "one word above", " / ".join(cue)


def count(paragraphs: Sequence[Paragraph], cut: Sequence[Sequence[Sequence[str]]]) -> Counter[str]:
    """Return how often each fault is in the cues of some paragraphs, and how they end."""
    found: Counter[str] = Counter()
    for paragraph, cues in zip(paragraphs, cut, strict=True):
        found.update(kind for kind, _ in faults(paragraph, cues))
        lines = [line for cue in cues for line in cue]
        found["cues"] += len(cues)
        found["breaks"] += len(lines) - 1
        found["breaks at punctuation"] += sum(upper[-1] in '.,;:?!…)"”»' for upper, _ in pairwise(lines))
    return found


def _sentence_ends(paragraph: Paragraph) -> frozenset[int]:
    reached, ends = 0, []
    for sentence in paragraph.sentences:
        reached += len(sentence)
        ends.append(reached)
        reached += 1
    return frozenset(ends)


def _ends_within(cue: Sequence[str], ends: frozenset[int], paragraph: Paragraph) -> bool:
    return paragraph.text.find(" ".join(cue)) + len(cue[0]) in ends


def _found(pattern: re.Pattern[str], paragraph: Paragraph, ends: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Yield where a pattern is found; the first word of a sentence is no part of a name."""
    begins = {0, *(end + 1 for end in ends)}
    for match in pattern.finditer(paragraph.text):
        begin = match.start()
        if pattern is _NAME and any(begin <= first < match.end() for first in begins):
            last = max(first for first in begins if first < match.end())
            begin = paragraph.text.index(" ", last) + 1
        yield begin, match.end()
