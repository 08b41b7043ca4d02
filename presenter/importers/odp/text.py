"""The paragraphs of a text box of OpenDocument."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.importers.odp.names import Node, centimetres, named, value
from presenter.importers.odp.styles import Styles
from presenter.importers.office.monospaced import is_monospaced
from presenter.importers.office.parts import Marker, Paragraph, Words

DEEPEST_LEVEL = 8
MOST_SPACES = 200
_POINT = 2.54 / 72


@dataclass(frozen=True, slots=True)
class TextSource:
    """What reading a text needs: styles, where links lead, and when paragraphs appear, by their ids."""

    styles: Styles
    link_of: Callable[[str], str]
    steps: Mapping[str, int]
    family: str = ""
    style: str = ""

    def paragraphs(self, box: Node) -> tuple[Paragraph, ...]:
        """Return the paragraphs in a box, those of lists with their levels and markers."""
        return tuple(self._within(box, -1, ""))

    def words(self, element: Node) -> tuple[Words, ...]:
        """Return the words of one paragraph."""
        return tuple(self._words(element, Words("")))

    def _within(self, box: Node, level: int, list_style: str) -> Iterator[Paragraph]:
        for child in box:
            if child.tag in (named("text:p"), named("text:h")):
                yield self._paragraph(child, level, list_style)
            elif child.tag == named("text:list"):
                own = value(child, "text:style-name") or list_style
                for item in child:
                    if item.tag in (named("text:list-item"), named("text:list-header")):
                        yield from self._items(item, min(level + 1, DEEPEST_LEVEL), own)

    def _items(self, item: Node, level: int, list_style: str) -> Iterator[Paragraph]:
        start = value(item, "text:start-value")
        for number, paragraph in enumerate(self._within(item, level, list_style)):
            is_header = item.tag == named("text:list-header") and paragraph.level == level
            said = replace(paragraph, marker=Marker.NONE) if is_header else paragraph
            yield replace(said, start=int(start)) if start.isdigit() and not number else said

    def _paragraph(self, element: Node, level: int, list_style: str) -> Paragraph:
        marker, start = Marker.NONE, 1
        if level >= 0:
            of_shape = None if list_style else self.styles.of_shape(self.style, self.family, level)
            marker, start = of_shape or self.styles.marker(list_style, level)
        name = value(element, "text:style-name")
        sizes = [
            centimetres(size) / _POINT
            for family, style in (
                *(("text", value(span, "text:style-name")) for span in element.iter(named("text:span"))),
                ("paragraph", name),
                (self.family, self.style),
            )
            if (size := self.styles.text(family, style, "fo:font-size")) and size.endswith("pt")
        ]
        step = self.steps.get(value(element, "xml:id"), 0)
        return Paragraph(self.words(element), max(level, 0), marker, start, step, sizes[0] if sizes else 18.0)

    def _words(self, element: Node, look: Words) -> Iterator[Words]:
        if element.text:
            yield replace(look, text=_even(element.text))
        for child in element:
            yield from self._of_child(child, look)
            if child.tail:
                yield replace(look, text=_even(child.tail))

    def _of_child(self, child: Node, look: Words) -> Iterator[Words]:
        match child.tag.rpartition("}")[2] if isinstance(child.tag, str) else "":
            case "span":
                yield from self._words(child, self._styled(value(child, "text:style-name"), look))
            case "a":
                link = self.link_of(value(child, "xlink:href"))
                yield from self._words(child, replace(look, link=link))
            case "line-break":
                yield replace(look, text="\n")
            case "s":
                count = value(child, "text:c")
                yield replace(look, text=" " * min(int(count) if count.isdigit() else 1, MOST_SPACES))
            case "tab":
                yield replace(look, text=" ")
            case "note" | "annotation" | "page-number" | "":
                return
            case _:
                yield from self._words(child, look)

    def _styled(self, name: str, look: Words) -> Words:
        def says(wanted: str) -> str:
            return self.styles.text("text", name, wanted)

        place = says("style:text-position").split(" ")[0]
        font = says("style:font-name") or says("fo:font-family")
        return replace(
            look,
            strong=look.strong or says("fo:font-weight") in ("bold", "700", "800", "900"),
            emphasis=look.emphasis or says("fo:font-style") == "italic",
            struck=look.struck or says("style:text-line-through-style") not in ("", "none"),
            raised=place == "super" or (place.endswith("%") and place not in ("0%",) and place[0] != "-"),
            lowered=place == "sub" or place.startswith("-"),
            code=look.code or is_monospaced(font.strip("'\"")),
        )


def _even(text: str) -> str:
    """Return a text with one space wherever there is some, as OpenDocument has it."""
    return " ".join(text.split("\n")).replace("\t", " ")
