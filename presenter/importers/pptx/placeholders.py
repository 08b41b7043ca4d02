"""What a shape that fills a placeholder takes from the slide's layout and from its master."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.importers.office.parts import Place
from presenter.importers.pptx.names import Node, PackagePart, every, first, number

TITLES = frozenset({"title", "ctrTitle"})
LEFT_OUT = frozenset({"dt", "ftr", "hdr", "sldNum", "sldImg"})
_SAME = {"ctrTitle": "title", "subTitle": "body", "obj": "body", "": "body", "half": "body"}


def placeholder(shape: Node) -> Node | None:
    """Return what says of a shape that it is a placeholder's, None where it is a shape of its own."""
    return first(shape, "./*/p:nvPr/p:ph")


def kind_of(mark: Node | None) -> str:
    """Return the kind of a placeholder; one that says nothing is of the general one, `obj`."""
    return "" if mark is None else mark.get("type", "obj")


class Placeholders:
    """The placeholders of a layout and its master, and the master's styles of text."""

    def __init__(self, layout: PackagePart, master: Node) -> None:
        """Take the roots of both; a slide in a damaged file may lack one."""
        self._layout = _shapes(layout)
        self._master = _shapes(master)
        self._styles = first(master, "p:txStyles")

    def like(self, shape: Node) -> Iterator[Node]:
        """Yield the shapes that a shape takes after, the nearest first."""
        mark = placeholder(shape)
        if mark is None:
            return
        kind, index = kind_of(mark), mark.get("idx", "0")
        in_layout = next(
            (one for one in self._layout if _has(one, index=index)),
            next((one for one in self._layout if _has(one, kind=kind)), None),
        )
        if in_layout is not None:
            yield in_layout
            kind = kind_of(placeholder(in_layout)) if mark.get("type") is None else kind
        kind = _SAME.get(kind, kind)
        yield from [one for one in self._master if _has(one, kind=kind)][:1]

    def kind(self, shape: Node) -> str:
        """Return the kind of a shape's placeholder, as its layout says where it does not."""
        mark = placeholder(shape)
        if mark is None or mark.get("type") is not None:
            return kind_of(mark)
        return next((kind_of(placeholder(one)) for one in self.like(shape)), "obj")

    def style(self, kind: str) -> Node | None:
        """Return the master's style of text for a kind of placeholder."""
        name = "titleStyle" if kind in TITLES else "bodyStyle" if kind else "otherStyle"
        return first(self._styles, f"p:{name}")

    def frame(self, shape: Node) -> Node | None:
        """Return where a shape stands, or where its placeholder does."""
        for one in (shape, *self.like(shape)):
            frame = first(one, "p:spPr/a:xfrm")
            if frame is not None and first(frame, "a:ext") is not None:
                return frame
        return None


def place_of(frame: Node | None, size: tuple[int, int], *, turned: bool = True) -> Place:
    """Return a frame in shares of the slide, the middle of it where there is none.

    With `turned` a frame on its side is as wide as one sees it; else it is as it was before it was turned.
    """
    if frame is None:
        return Place(0.07, 0.25, 0.86, 0.65)
    offset, extent = first(frame, "a:off"), first(frame, "a:ext")
    width, height = size
    box = (number(offset, "x"), number(offset, "y"), number(extent, "cx"), number(extent, "cy"))
    if turned and abs(number(frame, "rot")) % 10_800_000 in range(
        2_700_001, 8_100_000
    ):  # it stands on its side
        middle = (box[0] + box[2] / 2, box[1] + box[3] / 2)
        return Place(
            (middle[0] - box[3] / 2) / width,
            (middle[1] - box[2] / 2) / height,
            box[3] / width,
            box[2] / height,
        )
    return Place(box[0] / width, box[1] / height, box[2] / width, box[3] / height)


def _shapes(root: Node) -> list[Node]:
    return [one for one in every(root, "p:cSld/p:spTree/p:sp") if placeholder(one) is not None]


def _has(shape: Node, *, index: str = "", kind: str = "") -> bool:
    mark = placeholder(shape)
    if index:
        return mark is not None and mark.get("idx", "0") == index
    return _SAME.get(kind_of(mark), kind_of(mark)) == _SAME.get(kind, kind)
