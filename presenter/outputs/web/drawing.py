"""A page as an SVG whose words are words: they can be marked, found, followed and listened to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from xml.etree.ElementTree import Element

from PySide6.QtCore import QPointF, QRectF

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, language_tag
from presenter.outputs.box_role import BoxRole, role_of
from presenter.outputs.web.ink import InkWriter, as_text
from presenter.typeset.box import Box, LinkBox, Placed
from presenter.typeset.fonts import FINENESS
from presenter.typeset.page import Page
from presenter.typeset.shape_box import ShapeBox
from presenter.typeset.text_box import SOFT_HYPHEN, TextBox
from presenter.typeset.text_style import TextStyle

IN_COLOUR = "\N{VARIATION SELECTOR-16}"
_ARIA = {
    BoxRole.TITLE: "heading",
    BoxRole.HEADING: "heading",
    BoxRole.LIST: "list",
    BoxRole.ITEM: "listitem",
    BoxRole.TABLE: "table",
    BoxRole.ROW: "row",
    BoxRole.HEADER_ROW: "row",
    BoxRole.CELL: "cell",
    BoxRole.CAPTION: "caption",
    BoxRole.CODE: "code",
    BoxRole.QUOTE: "blockquote",
    BoxRole.NOTE: "note",
    BoxRole.PICTURE: "img",
}
_LEVELS = {BoxRole.TITLE: "2", BoxRole.HEADING: "3"}


@dataclass(frozen=True, slots=True)
class DrawingWriter:
    """Draw pages; `slides` are what those that a link may lead to are called, by their ids."""

    inks: InkWriter
    slides: Mapping[str, str]

    def drawing(self, page: Page, language: Language, label: str) -> str:
        """Return a page with all its steps; `label` names it to those who hear it."""
        width, height = page.size.width(), page.size.height()
        svg = Element(
            "svg",
            {
                "class": "page",
                "viewBox": f"0 0 {width:g} {height:g}",
                "role": "group",
                "aria-label": label,
                "lang": language_tag(language),
                "data-in": language_tag(language),
            },
        )
        backdrop = self.inks.shared_ink(partial(page.paint_backdrop, area=QRectF(0, 0, width, height)))
        backdrop.set("aria-hidden", "true")
        svg.append(backdrop)
        svg.extend(self._placed(placed, language, 0, BoxRole.GROUP) for placed in page.content)
        return as_text(svg)

    def _placed(self, placed: Placed, language: Language, step: int, around: BoxRole) -> Element:
        box, role = placed.box, role_of(placed.box)
        group = Element("g")
        if placed.x or placed.y:
            group.set("transform", f"translate({round(placed.x, 2):g} {round(placed.y, 2):g})")
        if box.step > step:
            group.set("data-step", str(box.step))
        if box.language not in (None, language):
            group.set("lang", language_tag(box.language or language))
        _describe(group, box, role, around)
        content = self._linked(group, box)
        content.extend(self._ink(box))
        inner = role if role is not BoxRole.GROUP else around
        children = [
            self._placed(child, box.language or language, max(step, box.step), inner)
            for child in box.children
        ]
        content.extend(children)
        if box.alternates:
            for child, following in zip(children, box.children[1:], strict=False):
                child.set("data-until", str(following.box.step))
        return group

    def _linked(self, group: Element, box: Box) -> Element:
        """Return where the content of a group goes: into a link, where the box is one as a whole."""
        link = _link(box.address, self.slides) if isinstance(box, LinkBox) else None
        if link is None or not isinstance(box, LinkBox):
            return group
        group.append(link)
        if not box.children:
            link.set("aria-label", self.slides.get(box.address.removeprefix("#"), box.address))
            link.append(_place_to_click(box))
        return link

    def _ink(self, box: Box) -> list[Element]:
        if type(box).paint is Box.paint:
            return []
        elements = self.inks.ink(box.paint, black_lines=isinstance(box, ShapeBox))
        return _with_one_text(elements, box, self.slides) if isinstance(box, TextBox) else elements


def _place_to_click(box: Box) -> Element:
    """Return what is not seen, and yet can be clicked at."""
    size = {"width": f"{round(box.width, 2):g}", "height": f"{round(box.height, 2):g}"}
    return Element("rect", {**size, "fill": "none", "pointer-events": "all"})


def _describe(group: Element, box: Box, role: BoxRole, around: BoxRole) -> None:
    if role is BoxRole.DECORATION or (role is BoxRole.MARKER and around is not BoxRole.ITEM):
        if not box.children or box.kind in {"footer", "language-tag"}:
            group.set("aria-hidden", "true")
        return
    aria = "columnheader" if role is BoxRole.CELL and around is BoxRole.HEADER_ROW else _ARIA.get(role)
    if aria is not None:
        group.set("role", aria)
    if role in _LEVELS:
        group.set("aria-level", _LEVELS[role])
    if role is BoxRole.PICTURE:
        group.set("aria-label", box.alt)
    elif isinstance(box, TextBox) and box.has_formula and not box.links:
        # A drawing among words is passed over, so they are said as a whole.
        group.attrib.setdefault("role", "img")
        group.set("aria-label", " ".join(line.text for line in box.lines))


def _with_one_text(elements: list[Element], box: TextBox, slides: Collection[str]) -> list[Element]:
    """Put the pieces of a text into one, with a space or a hyphen where two lines meet."""
    whole = Element("text")
    if look := _look(box.style):
        whole.set("style", look)
    line = ""
    rest: list[Element] = []
    for element in elements:
        texts = list(element.iter("text"))
        if not texts:
            rest.append(element)
            continue
        if whole not in rest:
            rest.append(whole)
        for text in texts:
            _enlarge(text, 1 / FINENESS)
            # Asked for colours, a browser leaves the font that comes along for the machine's, and its widths.
            text.text = (text.text or "").replace(IN_COLOUR, "")
            if len(whole) and text.get("y") != line:
                _last(whole).text = _at_line_end(_last(whole).text or "")
            line = text.get("y", "")
            whole.append(_linked(text, box, slides))
    return rest


def _at_line_end(words: str) -> str:
    """Return the last words of a line with what parts them from the next: browsers paint no soft hyphen."""
    return f"{words[:-1]}-" if words.endswith(SOFT_HYPHEN) else f"{words} "


def _enlarge(text: Element, scale: float) -> None:
    """Bring a text to the size at which it is painted: Qt writes it in the units of its font."""
    for name in ("x", "y", "font-size"):
        if name in text.attrib:
            text.set(name, f"{round(float(text.attrib[name]) * scale, 2):g}")


def _linked(text: Element, box: TextBox, slides: Collection[str]) -> Element:
    text.tag = "tspan"
    point = QPointF(float(text.get("x", "0")) + 0.5, float(text.get("y", "0")) - box.style.size * 0.2)
    address = next((link.address for link in box.links if link.rect.contains(point)), "")
    link = _link(address, slides)
    if link is None:
        return text
    link.append(text)
    return link


def _link(address: str, slides: Collection[str]) -> Element | None:
    """Return an empty link, None where it would lead to a slide that is not there."""
    if not address or (address.startswith("#") and address[1:] not in slides):
        return None
    outward = {} if address.startswith("#") else {"target": "_blank", "rel": "noopener noreferrer"}
    return Element("a", {"href": address, **outward})


def _last(whole: Element) -> Element:
    last = whole[-1]
    return last[-1] if last.tag == "a" else last


def _look(style: TextStyle) -> str:
    """Return in CSS what Qt does not write of a style."""
    features = ",".join(_feature(name) for name in style.features)
    return ";".join(
        filter(
            None,
            (
                f"font-feature-settings:{features}" if features else "",
                f"letter-spacing:{style.tracking * style.size:.3f}px" if style.tracking else "",
            ),
        )
    )


def _feature(name: str) -> str:
    return f"'{name[1:]}' 0" if name.startswith("-") else f"'{name}'"
