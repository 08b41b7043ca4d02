"""What is remembered of the interpreter's window."""

from __future__ import annotations

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class InterpreterMemory:
    """The language that is interpreted into, by its code, and where the window stood.

    `geometry` is its left, top, width and height on the screen of that name, in logical pixels.
    """

    language: str = ""
    screen: str = ""
    geometry: tuple[int, ...] = ()
