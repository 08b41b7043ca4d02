"""The paragraphs of a shape, with what placeholders, layout and master say of their bullets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from presenter.importers.office.monospaced import is_monospaced
from presenter.importers.office.parts import Marker, Paragraph, Words
from presenter.importers.pptx.equations import latex
from presenter.importers.pptx.names import Node, alternatives, every, first, flag, local_name, named, number

DEEPEST_LEVEL = 8
_BULLETS = {
    "buNone": Marker.NONE,
    "buChar": Marker.BULLET,
    "buBlip": Marker.BULLET,
    "buAutoNum": Marker.NUMBER,
}

LinkOf = Callable[[Node], str]


def paragraphs_of(
    body: Node, styles: Sequence[Node | None], link_of: LinkOf, steps: Mapping[int, int] | None = None
) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a text; `styles` are those it takes after, the nearest first.

    `link_of` returns the address of a link, `steps` says when paragraphs appear, by their number from 0.
    """
    own = (first(body, "a:lstStyle"), *styles)
    return tuple(
        _paragraph(element, own, link_of, (steps or {}).get(index, 0))
        for index, element in enumerate(every(body, "a:p"))
    )


def _paragraph(element: Node, styles: Sequence[Node | None], link_of: LinkOf, step: int) -> Paragraph:
    look = first(element, "a:pPr")
    level = min(max(number(look, "lvl"), 0), DEEPEST_LEVEL)
    levels = [look, *(first(style, f"a:lvl{level + 1}pPr") for style in styles)]
    marker, start = _marker(levels)
    runs = [one for one in _runs(element) if local_name(one) != "endParaRPr"]
    sizes = [number(first(run, "a:rPr"), "sz") for run in runs]
    inherited = next((size for one in levels if (size := number(first(one, "a:defRPr"), "sz"))), 0)
    return Paragraph(
        tuple(words for run in runs for words in _words(run, levels, link_of)),
        level,
        marker,
        start,
        step,
        (max(sizes, default=0) or inherited) / 100,
    )


def _marker(levels: Sequence[Node | None]) -> tuple[Marker, int]:
    """Return the marker of a paragraph as the nearest that speaks of one says."""
    for look in levels:
        for child in look if look is not None else ():
            marker = _BULLETS.get(local_name(child))
            if marker is not None:
                return marker, max(number(child, "startAt", 1), 0)
    return Marker.NONE, 1


def _runs(paragraph: Node) -> Iterator[Node]:
    for child in alternatives(paragraph):
        if local_name(child) in ("r", "br", "fld", "m", "oMathPara", "oMath"):
            yield child


def _words(run: Node, levels: Sequence[Node | None], link_of: LinkOf) -> Iterator[Words]:
    name = local_name(run)
    if name == "br":
        yield Words("\n")
        return
    if run.tag == named("a14:m") or name in ("oMath", "oMathPara"):
        yield Words(latex(run), formula=True)
        return
    text = first(run, "a:t")
    if text is None or not text.text:
        return
    look = first(run, "a:rPr")
    usual = first(levels[0], "a:defRPr")
    looks = (look, *(first(one, "a:defRPr") for one in levels))
    font = next((font for one in looks if (font := first(one, "a:latin")) is not None), None)
    raised = number(look, "baseline")
    link = first(look, "a:hlinkClick")
    yield Words(
        text.text,
        strong=flag(look, "b", default=flag(usual, "b")),
        emphasis=flag(look, "i", default=flag(usual, "i")),
        struck=look is not None and look.get("strike", "noStrike") != "noStrike",
        raised=raised > 0,
        lowered=raised < 0,
        code=font is not None and is_monospaced(font.get("typeface", "")),
        link="" if link is None else link_of(link),
    )
