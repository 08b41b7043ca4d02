"""A subtitle that came while the talk ran."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue


@dataclass(frozen=True, slots=True)
class LiveCue:
    """The lines of a live cue in its one language; `number` counts from 1 over the whole talk.

    `speaker` is the label before the words, where another voice begins to speak, `voice` whose it is.
    """

    number: int
    language: Language
    lines: tuple[str, ...]
    speaker: str = ""
    voice: str = ""

    @property
    def text(self) -> str:
        """Return the words on one line, without the label."""
        return " ".join(self.lines)

    @property
    def labelled_lines(self) -> tuple[str, ...]:
        """Return the lines with the label before them."""
        return labelled(self.speaker, self.lines)

    @property
    def as_cue(self) -> Cue:
        """Return it as a cue in its one language."""
        return Cue(0, 0, self.speaker, self.voice, {self.language: self.lines})


def labelled(speaker: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines of a cue with the label of its speaker before them, if there is one."""
    return (f"{speaker}: {lines[0]}", *lines[1:]) if speaker and lines else lines
