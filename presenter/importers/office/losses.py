"""What of a foreign deck could not be carried over, or became something else, said slide by slide."""

from __future__ import annotations

from pathlib import Path

from presenter.errors import Finding, Span
from presenter.i18n.text import Text
from presenter.importers.codes import MEANINGS

DAMAGED = Text("Slide {number}: something damaged is left out.")
UNKNOWN = Text("Slide {number}: something of an unknown kind is left out.")
MACROS = Text("The macros of the file are left out; a deck runs no code.")
MOVES = Text("Slide {number}: animations other than appearing are left out.")
TOO_MANY_SLIDES = Text("The file has more than {most} slides; those after them are left out.")
TOO_MANY = Text("Slide {number}: it has more shapes, or deeper groups, than are read; the last are left out.")
REMARKS = Text("Slide {number}: remarks of those who read the slides are left out.")
GOES_ON = Text("Slide {number}: it went on by itself; its time is kept, and it now waits for a key.")
OTHER_FONT = Text("Slide {number}: words in a font of their own are in the theme’s.")
SHOWN_WHOLE = Text("Slide {number}: a picture is shown whole and upright that was cropped or turned.")


class Losses:
    """The findings of a file, each once for a slide."""

    def __init__(self, path: Path, *, as_pictures: bool = False) -> None:
        """Collect what is found in a file; of slides that become pictures only what these cannot show."""
        self._path = path
        self._as_pictures = as_pictures
        self._found: dict[tuple[int, str, str, str], Finding] = {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what was found, in the order of the slides; what is said of the whole file comes last."""
        order = sorted(self._found, key=lambda key: (key[0] == 0, key[0]))
        return tuple(self._found[key] for key in order)

    def left_out(self, slide: int, message: Text, excerpt: str = "", *, is_still: bool = True) -> None:
        """Tell what of a slide is not in the deck; slide 0 is the whole file.

        What is not `is_still`, since it moves, sounds, runs or is elsewhere, is in no picture of a
        slide either.
        """
        if not (self._as_pictures and is_still):
            self._add("left-out", slide, message, excerpt)

    def became(self, slide: int, message: Text, excerpt: str = "") -> None:
        """Tell what of a slide is in the deck as something else."""
        if not self._as_pictures:
            self._add("carried-otherwise", slide, message, excerpt)

    def _add(self, code: str, slide: int, message: Text, excerpt: str) -> None:
        severity, _ = MEANINGS[code]
        said = message.with_fields(number=slide) if slide else message
        finding = Finding(code, severity, said, Span(self._path, max(slide, 1)), excerpt)
        self._found.setdefault((slide, code, said.render(), excerpt), finding)
