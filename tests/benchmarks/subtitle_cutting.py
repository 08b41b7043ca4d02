"""Cut the paragraphs of talks three ways and print what a reader would find fault with.

Run with `python -m tests.benchmarks.subtitle_cutting` in the root of the project.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from time import perf_counter

from presenter.subtitles.segmentation import segment
from tests.subtitles.corpus.faults import ROOM, count
from tests.subtitles.corpus.paragraphs import ENGLISH, SPANISH, Paragraph

KINDS = (
    "over 42 characters",
    "over two lines",
    "a function word at the end",
    "within a number and its unit",
    "within a name",
    "within an abbreviation",
    "two sentences on one line",
    "two lines where one is enough",
    "one word above",
)


def by_textwrap(paragraph: Paragraph) -> Sequence[Sequence[str]]:
    """Return full lines two by two, as Python's own module breaks them."""
    lines = textwrap.wrap(paragraph.text, ROOM, break_on_hyphens=False)
    return [lines[begin : begin + 2] for begin in range(0, len(lines), 2)]


def by_greed(paragraph: Paragraph) -> Sequence[Sequence[str]]:
    """Return lines that end at the last punctuation that they hold, else at the last space, by sentences."""
    cues: list[list[str]] = []
    for sentence in re.split(r"(?<=[.?!…]) +(?=[A-ZÁÉÍÓÚÑ¿¡\"“«])", paragraph.text):
        lines = list(_greedy_lines(sentence))
        cues += [lines[begin : begin + 2] for begin in range(0, len(lines), 2)]
    return cues


def _greedy_lines(rest: str) -> Iterator[str]:
    while len(rest) > ROOM:
        pauses = [match.end() for match in re.finditer(r"[,;:.?!…](?= )", rest[: ROOM + 1])]
        end = pauses[-1] if pauses and pauses[-1] > ROOM // 3 else rest.rfind(" ", 0, ROOM + 1)
        end = end if end > 0 else (rest + " ").index(" ")
        yield rest[:end]
        rest = rest[end:].lstrip(" ")
    if rest:
        yield rest


def by_presenter(paragraph: Paragraph) -> Sequence[Sequence[str]]:
    """Return the cues of this program."""
    return segment(paragraph.text, paragraph.language)


WAYS: dict[str, Callable[[Paragraph], Sequence[Sequence[str]]]] = {
    "textwrap": by_textwrap,
    "greedy": by_greed,
    "presenter": by_presenter,
}


def table(name: str, paragraphs: Sequence[Paragraph], found: Mapping[str, Counter[str]]) -> Iterator[str]:
    """Yield the lines of a table of what was counted for each way."""
    yield f"{f'{name}, {len(paragraphs)} paragraphs':40}" + "".join(f"{way:>12}" for way in found)
    for kind in (*KINDS, "cues", "breaks", "breaks at punctuation"):
        yield f"{kind:40}" + "".join(f"{counted[kind]:12}" for counted in found.values())


def main() -> None:
    """Print a table for each language."""
    for name, paragraphs in (("English", ENGLISH), ("Spanish", SPANISH)):
        found, milliseconds = {}, {}
        for way, cut in WAYS.items():
            began = perf_counter()
            cues = [cut(paragraph) for paragraph in paragraphs]
            milliseconds[way] = (perf_counter() - began) * 1000 / len(paragraphs)
            found[way] = count(paragraphs, cues)
        print(*table(name, paragraphs, found), sep="\n")
        print(f"{'ms for a paragraph':40}" + "".join(f"{milliseconds[way]:12.2f}" for way in WAYS))


if __name__ == "__main__":
    main()
