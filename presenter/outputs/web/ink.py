"""What a painter paints, as SVG: written by Qt, then made fit to stand in one document with others."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable
from dataclasses import field
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from presenter.dataclass import dataclass
from presenter.outputs.web.store import Store, data_address, smallest_picture
from presenter.typeset.fonts import drawing_family
from presenter.typeset.page import RENDER_HINTS

SHARPNESS = 2.0  # pixels of a picture to a logical unit: a screen may well show a slide 3200 pixels wide
_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_REFERENCE = re.compile(r"url\(#(\w+)\)")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What Qt says again and again and what is so anyway in what is around it.
_USUAL = {
    "fill-opacity": "1",
    "stroke-opacity": "1",
    "vector-effect": "none",
    "font-style": "normal",
    "transform": "matrix(1,0,0,1,0,0)",
}
_OF_STROKES = ("stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray")
_OF_FONTS = ("font-family", "font-size", "font-weight", "font-style")

Element = ElementTree.Element


@dataclass(frozen=True, order=True, slots=True)
class Face:
    """A font that words are set in."""

    family: str
    weight: int
    italic: bool


@dataclass
class InkWriter:
    """Turn painting into elements; what can be shared goes into a store, the fonts used are remembered."""

    store: Store
    faces: set[Face] = field(default_factory=set)

    def ink(self, paint: Callable[[QPainter], None], *, black_lines: bool = False) -> list[Element]:
        """Return the elements of what is painted, in the units of the painter.

        Qt writes the lines that a drawing lacks as black ones. They are left out, unless there
        is no drawing in what is painted and `black_lines` are meant.
        """
        svg = _written(paint, 1.0)
        if b"<image" not in svg:
            return self._cleaned(svg, black_lines=black_lines)
        sharp = Element("g", {"transform": f"scale({1 / SHARPNESS:g})"})
        sharp.extend(self._cleaned(_written(paint, SHARPNESS), black_lines=black_lines))
        return [sharp]

    def shared_ink(self, paint: Callable[[QPainter], None]) -> Element:
        """Return one element that stands for what is painted, which is written only once."""
        content = "".join(as_text(element) for element in self.ink(paint))
        return Element("use", {"href": "#" + self.store.add(f'<g id="§">{content}</g>', "§")})

    def _cleaned(self, svg: bytes, *, black_lines: bool) -> list[Element]:
        root = ElementTree.fromstring(_NOT_XML.sub("\ufffd", svg.decode("utf-8", "replace")))  # noqa: S314  -- Qt wrote it
        definitions = root.find(f"{_SVG}defs")
        names = {} if definitions is None else self._stored(definitions)
        drawing = root.find(f"{_SVG}g")
        if drawing is None:
            return []
        if not black_lines:
            for element in drawing.iter(f"{_SVG}g"):
                if element.get("stroke") == "#000000" and element.get("stroke-linecap") != "square":
                    element.set("stroke", "none")
        cleaned = [self._element(child, names) for child in drawing]
        return [element for element in cleaned if element is not None]

    def _stored(self, definitions: Element) -> dict[str, str]:
        names: dict[str, str] = {}
        for definition in definitions:
            name = definition.attrib["id"]
            cleaned = self._element(definition, names)
            if cleaned is not None:
                cleaned.set("id", "§")
                names[name] = self.store.add(as_text(cleaned), "§")
        return names

    def _element(self, element: Element, names: dict[str, str]) -> Element | None:
        tag = element.tag.removeprefix(_SVG)
        if tag == "image":
            return self._image(element)
        children = [self._element(child, names) for child in element]
        if tag == "g" and not any(child is not None for child in children):
            return None
        result = Element(tag, self._attributes(tag, element, names))
        result.text = element.text if tag == "text" else None
        result.extend(child for child in children if child is not None)
        return result

    def _attributes(self, tag: str, element: Element, names: dict[str, str]) -> dict[str, str]:
        attributes = {
            name: _REFERENCE.sub(lambda found: f"url(#{names[found[1]]})", value)
            for name, value in element.attrib.items()
            if _USUAL.get(name) != value and name != _SPACE
        }
        if attributes.get("stroke") == "none" or tag == "text":
            for name in _OF_STROKES:
                attributes.pop(name, None)
        if tag == "text":
            return self._text_attributes(attributes, element)
        for name in _OF_FONTS:
            attributes.pop(name, None)
        return attributes

    def _text_attributes(self, attributes: dict[str, str], element: Element) -> dict[str, str]:
        # Qt writes all the families that a text may come from as if they were one.
        family = drawing_family(attributes.get("font-family", "").split(","), element.text or "")
        italic = element.get("font-style") == "italic"
        face = Face(family, int(attributes.get("font-weight", "400")), italic)
        self.faces.add(face)
        attributes["font-family"] = (
            f"'{face.family}', sans-serif" if face.family.isprintable() else "sans-serif"
        )
        return attributes

    def _image(self, element: Element) -> Element | None:
        _, _, content = element.attrib[_HREF].partition("base64,")
        kind, data = smallest_picture(base64.b64decode(content))
        address = data_address(kind, data)
        definition = f'<image id="§" width="1" height="1" preserveAspectRatio="none" href="{address}"/>'
        place = (element.attrib[name] for name in ("x", "y", "width", "height"))
        x, y, width, height = place
        transform = f"translate({x} {y}) scale({width} {height})"
        return Element("use", {"href": "#" + self.store.add(definition, "§"), "transform": transform})


def as_text(element: Element) -> str:
    """Return an element as it stands in an HTML document."""
    return ElementTree.tostring(element, encoding="unicode", short_empty_elements=True)


def texts_in(elements: Iterable[Element]) -> list[Element]:
    """Return the texts in some elements, in their order."""
    return [text for element in elements for text in element.iter("text")]


def _written(paint: Callable[[QPainter], None], scale: float) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setViewBox(QRectF(0, 0, 1600, 900))
    painter = QPainter(generator)
    painter.setRenderHints(RENDER_HINTS)
    painter.scale(scale, scale)
    paint(painter)
    painter.end()
    return bytes(buffer.data().data())
