"""Paragraphs of an office program as blocks of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from presenter.importers.office.inline import begins_no_block, inline
from presenter.importers.office.parts import Marker, Paragraph, Words

_TYPED_BULLET = re.compile(r"\s*(?:[•·▪◦‣●○■□–➢➤►✓✔]|-(?=\s))[\s]+")
INDENT = "    "
BREAK = "\\\n"


def blocks_of(
    paragraphs: Sequence[Paragraph], *, incremental: bool = False, small: bool = False
) -> list[str]:
    """Return the blocks that paragraphs make: lists, paragraphs, code.

    `incremental` leaves out the steps, which whatever is around these blocks will say; `small` is for what
    stood in small letters, such as where a figure is from.
    """
    said = [_without_typed_bullet(one) for one in paragraphs if one.text.strip()]
    if incremental:
        said = [replace(one, step=0) for one in said]
    if len(said) > 1 and all(_is_code(one) for one in said):
        return [_fenced(paragraphs)]
    blocks: list[str] = []
    for is_item, group in groupby(said, key=lambda one: one.marker is not Marker.NONE):
        together = list(group)
        blocks += [_list(together)] if is_item else [_paragraph(one, small=small) for one in together]
    return blocks


def are_steps(paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether each paragraph comes on a step of its own, one after the other, and all are items."""
    said = [one for one in paragraphs if one.text.strip()]
    steps = [one.step for one in said]
    first = steps[0] if steps else 0
    return (
        len(said) > 1
        and first > 0
        and steps == list(range(first, first + len(steps)))
        and all(one.marker is not Marker.NONE for one in map(_without_typed_bullet, said))
    )


def _without_typed_bullet(paragraph: Paragraph) -> Paragraph:
    """Return a paragraph whose bullet was typed as a letter as one that has a bullet."""
    typed = _TYPED_BULLET.match(paragraph.text)
    if typed is None or paragraph.marker is Marker.NUMBER:
        return paragraph
    return replace(paragraph, marker=Marker.BULLET, words=tuple(_cut(paragraph.words, typed.end())))


def _cut(words: Sequence[Words], count: int) -> Iterator[Words]:
    for one in words:
        yield replace(one, text=one.text[count:])
        count = max(0, count - len(one.text))


def _is_code(paragraph: Paragraph) -> bool:
    return paragraph.marker is Marker.NONE and all(one.code for one in paragraph.words if one.text.strip())


def _fenced(paragraphs: Sequence[Paragraph]) -> str:
    text = "\n".join(one.text.replace("\v", "\n").replace("\xa0", " ").rstrip() for one in paragraphs)
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text.strip(chr(10))}\n{fence}"


def _paragraph(paragraph: Paragraph, *, small: bool) -> str:
    written = begins_no_block(inline(paragraph.words, line_break="\n"))
    lines = [begins_no_block(line) for line in written.split("\n")]
    words = [*([".small"] if small else []), *([f"step={paragraph.step}"] if paragraph.step else [])]
    attributes = f" {{{' '.join(words)}}}" if words else ""
    return f"{BREAK.join(lines)}{attributes}"


def _list(items: Sequence[Paragraph]) -> str:
    """Return a list; levels that are left out are closed up, and a list in the other style begins anew."""
    lines: list[str] = []
    above: list[tuple[int, Marker, int]] = []  # levels, markers and numbers of the last items
    for item in items:
        while above and above[-1][0] > item.level:
            above.pop()
        goes_on = bool(above) and above[-1][:2] == (item.level, item.marker)
        number = above[-1][2] + 1 if goes_on else item.start
        if above and above[-1][0] == item.level:
            above.pop()
        above.append((item.level, item.marker, number))
        mark = f"{number}. " if item.marker is Marker.NUMBER else "- "
        margin = INDENT * (len(above) - 1)
        within = margin + " " * len(mark)
        written = inline(item.words, line_break="\n").split("\n")
        text = f"{BREAK}{within}".join(begins_no_block(line) for line in written)
        lines.append(f"{margin}{mark}{text}{_step(item)}")
    return "\n".join(lines)


def _step(paragraph: Paragraph) -> str:
    return f" {{step={paragraph.step}}}" if paragraph.step else ""
