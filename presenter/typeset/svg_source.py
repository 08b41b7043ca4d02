"""SVG from strangers, made safe before Qt sees it.

QtSvg opens any file that an image element names. So each drawing is read by expat
and written anew without what reaches out of it; Qt gets only what was written here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from enum import IntEnum
from functools import lru_cache
from html import escape
from types import MappingProxyType
from xml.parsers import expat

from PySide6.QtCore import QByteArray, QSizeF
from PySide6.QtSvg import QSvgRenderer

from presenter.errors import Severity
from presenter.i18n.text import Text
from presenter.typeset.artwork import Problem, VectorArtwork
from presenter.typeset.pixel_source import MOST_PIXELS, embedded_size
from presenter.typeset.svg_trial import seconds_to_paint
from presenter.typeset.svg_weight import SvgWeight

LARGEST_FILE = 10_000_000
MOST_ELEMENTS = 100_000
MOST_NESTED = 500
# QtSvg paints nothing that is deeper, and does not tell.
DEEPEST_PAINTED = 32
LONGEST = 4.0  # seconds
# How many times longer than wide a drawing may be.
MOST_UNLIKE = 10_000
# What a reference may be: a part of the same drawing, or pixels that the file itself holds.
OWN_REFERENCE = re.compile(r"\s*(#|data:image/(png|jpe?g|gif|webp)[;,])", re.IGNORECASE)
STYLE_REFERENCE = re.compile(r"""@import[^;]*;?|url\(\s*["']?\s*(?!["'#\s])[^)]*\)?""", re.IGNORECASE)
STANDARD_DEFINITION = re.compile(r"https?://www\.w3\.org/", re.IGNORECASE)
NEARLY_BLACK = "#010101"
BLACK = re.compile(r"\s*(?:black|#000|#000000|rgb\(\s*0\s*,\s*0\s*,\s*0\s*\))\s*", re.IGNORECASE)
BLACK_STROKE = re.compile(rf"(stroke\s*:)(?:{BLACK.pattern})(?![\w#])", re.IGNORECASE)


# Qt writes these into a PDF with a line of their own colour where they have none, unless it has no width.
SHAPES = frozenset({"circle", "ellipse", "path", "polygon", "polyline", "rect"})
STROKE = re.compile(r"(?<![\w-])stroke\s*:\s*([^;]*)", re.IGNORECASE)
# Where shapes are used elsewhere or told apart by rules, a line may come from there.
SHARED = re.compile(rb"<(?:[\w.-]+:)?(?:use|style)\b", re.IGNORECASE)


class LeftOut(IntEnum):
    """What of a drawing is not painted, the gravest first."""

    OUTSIDE = 0
    SCRIPT = 1
    HTML = 2
    IMAGE = 3
    DEEP = 4


ANEW = Text("Save it anew as plain SVG")
AS_PIXELS = Text("Simplify it, or save it as PNG")
TOO_MUCH = Problem(
    "picture-too-large", Text("This drawing has too many parts to be painted in time"), AS_PIXELS
)
TOO_SLOW = Problem("picture-too-large", Text("This drawing takes too long to be painted"), AS_PIXELS)
TOO_MANY_PIXELS = Problem(
    "picture-too-large",
    Text("The pictures in this drawing have more pixels than can be decoded"),
    Text("Embed them with at most 64 million pixels in all"),
)
NEVER_PAINTED: Mapping[str, LeftOut] = MappingProxyType(
    {"script": LeftOut.SCRIPT, "handler": LeftOut.SCRIPT, "foreignobject": LeftOut.HTML}
)
TOLD: Mapping[LeftOut, Problem] = MappingProxyType(
    {
        LeftOut.OUTSIDE: Problem(
            "unsafe-picture",
            Text("This drawing refers to files outside of itself, which are left out"),
            Text("Embed them in the drawing"),
            Severity.WARNING,
        ),
        LeftOut.SCRIPT: Problem(
            "unsafe-picture",
            Text("This drawing holds a program, which is never run"),
            Text("Save it without scripts"),
            Severity.WARNING,
        ),
        LeftOut.HTML: Problem(
            "unsafe-picture",
            Text("This drawing holds a piece of HTML, which is not shown"),
            Text("Save its words as SVG text"),
            Severity.WARNING,
        ),
        LeftOut.IMAGE: Problem(
            "unreadable-picture",
            Text("This drawing holds a picture that cannot be read, which is left out"),
            Text("Embed it anew as PNG or JPEG"),
            Severity.WARNING,
        ),
        LeftOut.DEEP: Problem(
            "picture-too-large",
            Text("Groups within groups are nested too deep in this drawing; the innermost are left out"),
            Text("Ungroup them"),
            Severity.WARNING,
        ),
    }
)


class _UnsafeError(ValueError):
    """A drawing that is not worth the risk; carries its problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem.message))
        self.problem = problem


class _Copyist:
    """Write a drawing anew, leaving out whatever refers to something outside of it, or would act."""

    def __init__(self, *, shares: bool) -> None:
        self.parts: list[str] = []
        self.left_out: set[LeftOut] = set()
        self.weight = SvgWeight()
        self.pixels = 0
        self._elements = 0
        self._open_within_left_out = 0
        self._style: list[str] | None = None
        # Whether the elements that are open have lines.
        self._stroked = [shares]

    def start_element(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MOST_ELEMENTS or self.weight.depth + self._open_within_left_out > MOST_NESTED:
            raise _UnsafeError(TOO_MUCH)
        kept = self._kept(name, attributes)
        if kept is None or self._open_within_left_out:
            self._open_within_left_out += 1
            return
        self.weight.begin(name, kept)
        if _plain(name) == "style":
            self._style = []
        self._stroked.append(_is_stroked(kept, inherited=self._stroked[-1]))
        if not self._stroked[-1] and _plain(name) in SHAPES:
            kept["style"] = f"{kept.get('style', '')};stroke-width:0".lstrip(" ;")
        written = [f' {key}="{escape(_inked(key, value))}"' for key, value in kept.items()]
        self.parts.append(f"<{name}{''.join(written)}>")

    def _kept(self, name: str, attributes: Mapping[str, str]) -> dict[str, str] | None:
        """Return the attributes that stay, None for an element that does not; note what is left out."""
        lost = {key for key, value in attributes.items() if _acts(key) or _reaches_out(key, value)}
        kept = {key: value for key, value in attributes.items() if key not in lost}
        if lost and _plain(name) == "a":
            # Where a link leads is not drawn.
            lost = {key for key in lost if not _is_reference(key)}
        if lost:
            self.left_out |= {LeftOut.SCRIPT if _acts(key) else LeftOut.OUTSIDE for key in lost}
        element = NEVER_PAINTED.get(_plain(name).lower())
        if element is not None:
            self.left_out.add(element)
        references = [value for key, value in kept.items() if _is_reference(key)]
        if references and not all(self._may_hold(value) for value in references):
            self.left_out.add(LeftOut.IMAGE)
            return None
        if self.weight.depth >= DEEPEST_PAINTED and not self._open_within_left_out:
            self.left_out.add(LeftOut.DEEP)
            return None
        # Without what it refers to, the element would be nothing but a complaint of Qt's.
        return None if element is not None or any(map(_is_reference, lost)) else kept

    def end_element(self, name: str) -> None:
        if self._open_within_left_out:
            self._open_within_left_out -= 1
            return
        self.weight.end()
        self._stroked.pop()
        if _plain(name) == "style" and self._style is not None:
            # As a whole: comments may part it where it matters.
            self._end_style("".join(self._style))
        self.parts.append(f"</{name}>")

    def characters(self, words: str) -> None:
        if self._open_within_left_out:
            return
        if self._style is not None:
            self._style.append(words)
        else:
            self.parts.append(escape(words))

    def _end_style(self, rules: str) -> None:
        self._style = None
        if STYLE_REFERENCE.search(rules):
            self.left_out.add(LeftOut.OUTSIDE)
            rules = STYLE_REFERENCE.sub("", rules)
        self.weight.style(rules)
        self.parts.append(escape(rules))

    def _may_hold(self, reference: str) -> bool:
        """Tell whether pixels that a reference holds can be decoded; raises _UnsafeError for too many."""
        if reference.lstrip().startswith("#"):
            return True
        size = embedded_size(reference)
        if size is None:
            return False
        self.pixels += size.width() * size.height()
        if self.pixels > MOST_PIXELS:
            raise _UnsafeError(TOO_MANY_PIXELS)
        return True

    def document_type(self, name: str, system: str | None, *others: object) -> None:
        """Note a definition in another file; the standard one is written by many programs, and not needed."""
        del name, others
        if system is not None and not STANDARD_DEFINITION.match(system):
            self.left_out.add(LeftOut.OUTSIDE)

    def instruction(self, target: str, content: str) -> None:
        """Note a style sheet in another file."""
        del content
        if target == "xml-stylesheet":
            self.left_out.add(LeftOut.OUTSIDE)

    def entity(self, *declaration: object) -> None:
        del declaration
        raise _UnsafeError(
            Problem(
                "unsafe-picture",
                Text("This drawing declares entities, which are not read"),
                ANEW,
            )
        )


def load_svg(content: bytes) -> VectorArtwork | Problem:
    """Return a drawing that refers to nothing outside of itself, or why there is none."""
    if len(content) > LARGEST_FILE:
        return Problem("picture-too-large", Text("This drawing has more than 10 MB"), AS_PIXELS)
    copyist = _Copyist(shares=SHARED.search(content) is not None)
    try:
        _copy(content, copyist)
    except _UnsafeError as error:
        return error.problem
    except (expat.ExpatError, ValueError, LookupError) as error:
        message = Text("This drawing is not valid SVG: {reason}").with_fields(reason=str(error))
        return Problem("unreadable-picture", message, ANEW)
    if copyist.weight.total() > MOST_ELEMENTS:
        return TOO_MUCH
    left_out = min(copyist.left_out, default=None)
    problem = None if left_out is None else TOLD[left_out]
    return _rendered("".join(copyist.parts).encode(), copyist.pixels, problem)


def _copy(content: bytes, copyist: _Copyist) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = copyist.start_element
    parser.EndElementHandler = copyist.end_element
    parser.CharacterDataHandler = copyist.characters
    parser.EntityDeclHandler = copyist.entity
    parser.StartDoctypeDeclHandler = copyist.document_type
    parser.ProcessingInstructionHandler = copyist.instruction
    parser.Parse(content, True)  # noqa: FBT003  (expat takes no keywords)


def _rendered(content: bytes, pixels: int, problem: Problem | None) -> VectorArtwork | Problem:
    renderer = QSvgRenderer()
    renderer.setAnimationEnabled(False)
    if not renderer.load(QByteArray(content)):
        return Problem("unreadable-picture", Text("This drawing is not an SVG that can be shown"), ANEW)
    box = renderer.viewBoxF()
    size = box.size() if not box.isEmpty() else QSizeF(renderer.defaultSize())
    shorter, longer = sorted((size.width(), size.height()))
    if not 0 < longer <= MOST_UNLIKE * shorter < math.inf:
        return Problem("unreadable-picture", Text("This drawing has no size"), Text("Give it a viewBox"))
    if seconds_to_paint(renderer, size, LONGEST) > LONGEST:
        return TOO_SLOW
    return VectorArtwork(renderer, size, (len(content) + pixels) * 4, problem)


def _inked(key: str, value: str) -> str:
    """Return an attribute in which a black line is a shade less than black.

    QSvgGenerator, which HTML is written with, writes a line that is not there as a black one.
    """
    if key == "stroke":
        return NEARLY_BLACK if BLACK.fullmatch(value) else value
    return BLACK_STROKE.sub(rf"\1{NEARLY_BLACK}", value) if key == "style" else value


def _is_stroked(attributes: Mapping[str, str], *, inherited: bool) -> bool:
    """Tell whether an element has a line around it, or may have."""
    written = STROKE.search(attributes.get("style", ""))
    stroke = written[1] if written is not None else attributes.get("stroke")
    return inherited if stroke is None else stroke.strip().lower() != "none"


def _acts(key: str) -> bool:
    """Tell whether an attribute would run a program when something happens."""
    return key[:2].lower() == "on"


def _reaches_out(key: str, value: str) -> bool:
    if _is_reference(key):
        return not OWN_REFERENCE.match(value)
    # Most values are numbers: what a reference begins with is looked for first.
    return ("(" in value or "@" in value) and STYLE_REFERENCE.search(value) is not None


@lru_cache(maxsize=256)  # a drawing has few names, a thousand times each
def _is_reference(key: str) -> bool:
    return _plain(key) in {"href", "src"}


@lru_cache(maxsize=256)
def _plain(name: str) -> str:
    """Return a name without its namespace."""
    return name.rsplit(":", 1)[-1]
