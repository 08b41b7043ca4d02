"""What an office program's file says of the whole deck: its shape, its author, its title."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd

from presenter.importers.office.parts import OfficeSlide, Part, Role, TextPart

_SHAPES = ((16, 9), (16, 10), (4, 3), (3, 2), (1, 1), (3, 4), (9, 16))
_NOBODY = frozenset(
    {"", "user", "admin", "administrator", "microsoft office user", "usuario", "windows user", "python-pptx",
     "steve canny", "author", "powerpoint", "unknown"}
)  # fmt: skip
_NO_TITLE = ("powerpoint", "presentation", "presentación", "présentation", "slide 1", "title", "untitled")


def aspect(size: tuple[float, float]) -> str:
    """Return the shape of the slides as the nearest usual one, else in small whole numbers."""
    width, height = size
    for across, down in _SHAPES:
        if abs(width / height - across / down) < 0.015:
            return f"{across}:{down}"
    across, down = round(width / height * 300), 300
    common = gcd(across, down)
    ratio = min(max(across / down, 0.25), 4)
    across, down = (across // common, down // common)
    return (
        f"{across}:{down}"
        if max(across, down) < 10_000 and ratio == across / down
        else f"{round(ratio * 100)}:100"
    )


def author(name: str) -> str:
    """Return the author, unless a program named itself or nobody."""
    return "" if name.strip().lower() in _NOBODY else name.strip()


def title(name: str) -> str:
    """Return the title, unless a program made it up."""
    words = " ".join(name.split())
    return "" if words.lower().startswith(_NO_TITLE) else words


def first_title(slides: Sequence[OfficeSlide]) -> str:
    """Return the title of the first slide."""
    parts: tuple[Part, ...] = slides[0].parts if slides else ()
    found = [part for part in parts if isinstance(part, TextPart) and part.role is Role.TITLE]
    return " ".join(found[0].text.split()) if found else ""
