"""SVG from strangers, made safe before Qt sees it.

QtSvg opens any file that an image element names. So each drawing is read by expat
and written anew without what reaches out of it; Qt gets only what was written here.
"""

from __future__ import annotations

import re
from html import escape
from xml.parsers import expat

from PySide6.QtCore import QByteArray, QSizeF
from PySide6.QtSvg import QSvgRenderer

from presenter.errors import Severity
from presenter.i18n.text import Text
from presenter.typeset.artwork import Problem, VectorArtwork

LARGEST_FILE = 10_000_000
MOST_ELEMENTS = 100_000
# What a reference may be: a part of the same drawing, or pixels that the file itself holds.
OWN_REFERENCE = re.compile(r"\s*(#|data:image/(png|jpe?g|gif|webp)[;,])", re.IGNORECASE)
STYLE_REFERENCE = re.compile(r"""@import|url\(\s*["']?\s*(?!["'#\s])""", re.IGNORECASE)
NEARLY_BLACK = "#010101"
BLACK = re.compile(r"\s*(?:black|#000|#000000|rgb\(\s*0\s*,\s*0\s*,\s*0\s*\))\s*", re.IGNORECASE)
BLACK_STROKE = re.compile(rf"(stroke\s*:)(?:{BLACK.pattern})(?![\w#])", re.IGNORECASE)


class _UnsafeError(ValueError):
    """A drawing that is not worth the risk; carries its problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem.message))
        self.problem = problem


class _Copyist:
    """Write a drawing anew, leaving out whatever refers to something outside of it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.elements = 0
        self.left_out = False
        self._open_within_left_out = 0

    def start_element(self, name: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        if self.elements > MOST_ELEMENTS:
            raise _UnsafeError(
                Problem("picture-too-large", Text("This drawing has too many parts to be painted in time"))
            )
        kept = {key: value for key, value in attributes.items() if not _reaches_out(key, value)}
        lost = attributes.keys() - kept.keys()
        self.left_out |= bool(lost)
        if self._open_within_left_out or any(_is_reference(key) for key in lost):
            # Without what it refers to, the element would be nothing but a complaint of Qt's.
            self._open_within_left_out += 1
            return
        written = "".join(f' {key}="{escape(_inked(key, value))}"' for key, value in kept.items())
        self.parts.append(f"<{name}{written}>")

    def end_element(self, name: str) -> None:
        if self._open_within_left_out:
            self._open_within_left_out -= 1
            return
        self.parts.append(f"</{name}>")

    def characters(self, words: str) -> None:
        reaches_out = bool(STYLE_REFERENCE.search(words))
        self.left_out |= reaches_out
        if not reaches_out and not self._open_within_left_out:
            self.parts.append(escape(words))

    def entity(self, *declaration: object) -> None:
        del declaration
        raise _UnsafeError(
            Problem("unsafe-picture", Text("This drawing declares entities, which are not read"))
        )


def load_svg(content: bytes) -> VectorArtwork | Problem:
    """Return a drawing that refers to nothing outside of itself, or why there is none."""
    if len(content) > LARGEST_FILE:
        return Problem("picture-too-large", Text("This drawing has more than 10 MB"))
    copyist = _Copyist()
    try:
        _copy(content, copyist)
    except _UnsafeError as error:
        return error.problem
    except (expat.ExpatError, ValueError, LookupError) as error:
        message = Text("This drawing is not valid SVG: {reason}").with_fields(reason=str(error))
        return Problem("unreadable-picture", message)
    problem = Problem(
        "unsafe-picture",
        Text("This drawing refers to files outside of itself, which are left out"),
        Text("Embed them in the drawing"),
        Severity.WARNING,
    )
    return _rendered("".join(copyist.parts).encode(), problem if copyist.left_out else None)


def _copy(content: bytes, copyist: _Copyist) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = copyist.start_element
    parser.EndElementHandler = copyist.end_element
    parser.CharacterDataHandler = copyist.characters
    parser.EntityDeclHandler = copyist.entity
    parser.Parse(content, True)  # noqa: FBT003  (expat takes no keywords)


def _rendered(content: bytes, problem: Problem | None) -> VectorArtwork | Problem:
    renderer = QSvgRenderer()
    renderer.setAnimationEnabled(False)
    if not renderer.load(QByteArray(content)):
        return Problem("unreadable-picture", Text("This drawing is not an SVG that can be shown"))
    box = renderer.viewBoxF()
    size = box.size() if not box.isEmpty() else QSizeF(renderer.defaultSize())
    if size.isEmpty():
        return Problem("unreadable-picture", Text("This drawing has no size"))
    return VectorArtwork(renderer, size, len(content) * 4, problem)


def _inked(key: str, value: str) -> str:
    """Return an attribute in which a black line is a shade less than black.

    QSvgGenerator, which HTML is written with, writes a line that is not there as a black one.
    """
    if key == "stroke":
        return NEARLY_BLACK if BLACK.fullmatch(value) else value
    return BLACK_STROKE.sub(rf"\1{NEARLY_BLACK}", value) if key == "style" else value


def _reaches_out(key: str, value: str) -> bool:
    if _is_reference(key):
        return not OWN_REFERENCE.match(value)
    return bool(STYLE_REFERENCE.search(value))


def _is_reference(key: str) -> bool:
    return key.rsplit(":", 1)[-1] in {"href", "src"}
