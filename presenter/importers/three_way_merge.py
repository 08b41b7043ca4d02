"""A text that was changed in two ways, with both changes in it.

Texts are compared slide by slide, and within what was changed on both sides line by line, as diff3 does
(Khanna, Kunal and Pierce, “A formal investigation of diff3”, 2007). Where both sides changed the same lines
in different ways, mine stay.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from presenter.dataclass import dataclass
from presenter.importers.alike import alike, by_place
from presenter.importers.same_places import same_places

_END_OF_SLIDE = "---\n"
_CRLF = "\r\n"  # of Windows
_MOST_COMPARED = 4_000  # lines on each side; what is longer and was changed on both stays as mine


@dataclass(frozen=True, slots=True)
class Merge:
    """The text with both changes, and where lines of mine were kept against others: number and theirs."""

    text: str
    kept: tuple[tuple[int, str], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class _Region:
    """The same place in the three texts; equal where nothing or only one side changed."""

    mine: Sequence[str]
    theirs: Sequence[str]
    base: Sequence[str]

    @property
    def settled(self) -> Sequence[str] | None:
        """Return what stands there now; None where both sides changed it in different ways."""
        if self.mine == self.theirs or self.theirs == self.base:
            return self.mine
        return self.theirs if self.mine == self.base else None


def merged(base: str, mine: str, theirs: str) -> Merge:
    """Return what becomes of a text that was changed to mine and to theirs; it ends with a line's end.

    How lines end is no change of theirs; all end as most of mine do.
    """
    merge = _merged(*(text.replace(_CRLF, "\n") for text in (base, mine, theirs)))
    ends_with_both = mine.count(_CRLF) * 2 > mine.count("\n")
    return replace(merge, text=merge.text.replace("\n", _CRLF)) if ends_with_both else merge


def _merged(base: str, mine: str, theirs: str) -> Merge:
    """Return the same of texts whose lines all end alike."""
    slides: list[str] = []
    kept: list[tuple[int, str]] = []
    for region in _regions(*(_slides(text) for text in (base, mine, theirs))):
        for each in _by_slides(region):
            if each.settled is not None:
                slides.extend(each.settled)
                continue
            first = sum(slide.count("\n") + 1 for slide in slides)
            text, conflicts = _by_lines(each)
            slides.extend([text] if each.mine else [])
            kept += [(first + line, words) for line, words in conflicts]
    text = _END_OF_SLIDE.join(slides).rstrip("\n") + "\n"
    last = text.count("\n")
    return Merge(text, tuple((min(line, last), words) for line, words in kept))


def _slides(text: str) -> tuple[str, ...]:
    """Return the parts of a text between lines of dashes, the last one ending as the others do."""
    parts = [""]
    for line in f"{text.rstrip(chr(10))}\n\n".splitlines(keepends=True):
        if line == _END_OF_SLIDE:
            parts.append("")
        else:
            parts[-1] += line
    return tuple(parts)


def _by_slides(region: _Region) -> Iterator[_Region]:
    """Yield a region that both sides changed slide by slide, with what each put in between."""
    if region.settled is not None:
        yield region
        return
    in_mine, in_theirs = (
        by_place(alike(region.base, each), len(each)) for each in (region.mine, region.theirs)
    )
    at_mine = at_theirs = 0
    for slide, mine, theirs in zip(region.base, in_mine, in_theirs, strict=True):
        begin, other = at_mine if mine is None else mine, at_theirs if theirs is None else theirs
        yield _both(region.mine[at_mine:begin], region.theirs[at_theirs:other])
        at_mine, at_theirs = begin + (mine is not None), other + (theirs is not None)
        yield _Region(region.mine[begin:at_mine], region.theirs[other:at_theirs], (slide,))
    yield _both(region.mine[at_mine:], region.theirs[at_theirs:])


def _both(mine: Sequence[str], theirs: Sequence[str]) -> _Region:
    """Return a region with what both sides put there, each slide once."""
    slides = (*mine, *(slide for slide in theirs if slide not in mine))
    return _Region(slides, slides, ())


def _by_lines(region: _Region) -> tuple[str, list[tuple[int, str]]]:
    """Return what becomes of slides that both sides changed, and where mine were kept, counted from 1."""
    parts = [
        tuple(_END_OF_SLIDE.join(part).splitlines(keepends=True))
        for part in (region.base, region.mine, region.theirs)
    ]
    base, mine, theirs = parts
    is_short = max(map(len, parts)) <= _MOST_COMPARED
    lines: list[str] = []
    kept: list[tuple[int, str]] = []
    for each in _regions(base, mine, theirs) if is_short else [_Region(mine, theirs, base)]:
        if each.settled is None:
            kept.append((len(lines) + 1, "".join(each.theirs)))
        lines.extend(each.mine if each.settled is None else each.settled)
    return "".join(lines), kept


def _regions(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> Iterator[_Region]:
    """Yield the texts region by region: in turn what may be changed, and what is the same in all."""
    at_base = at_mine = at_theirs = 0
    for begin, end, here, there in _common(base, mine, theirs):
        yield _Region(mine[at_mine:here], theirs[at_theirs:there], base[at_base:begin])
        yield _Region(base[begin:end], base[begin:end], base[begin:end])
        at_base, at_mine, at_theirs = end, here + end - begin, there + end - begin


def _common(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield where the base is unchanged on both sides, with the places there; last an empty end."""
    ours, others = same_places(base, mine), same_places(base, theirs)
    begin = 0
    while begin < len(base):
        end = begin
        while end in ours and end in others and _go_on(ours, others, begin, end):
            end += 1
        if end > begin:
            yield begin, end, ours[begin], others[begin]
        begin = max(end, begin + 1)
    yield len(base), len(base), len(mine), len(theirs)


def _go_on(ours: Mapping[int, int], others: Mapping[int, int], begin: int, end: int) -> bool:
    """Tell whether what is unchanged goes on without a gap on either side."""
    length = end - begin
    return ours[end] == ours[begin] + length and others[end] == others[begin] + length
