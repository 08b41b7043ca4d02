"""A subtitle as the console shows it: in words, and what is to be said of them."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.windows.console_label import Tone


@dataclass(frozen=True, slots=True)
class CueWords:
    """A cue in one language: its tag, who speaks, and the lines as the audience sees them.

    `is_remark` marks words that say something of the cue in place of its own. They, and tags of words
    that stand in for others, are in the tone of a caution. `right_to_left` is how its language is written.
    """

    tag: str
    lines: tuple[str, ...]
    speaker: str = ""
    is_remark: bool = False
    stands_in: bool = False
    right_to_left: bool = False

    @property
    def text(self) -> str:
        """Return the words with the label of who speaks, each line for itself."""
        label = f"{self.speaker}: " if self.speaker else ""
        return label + "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class CueReading:
    """A cue in words: its heading, a shorter one where there is little room, and a row for each language."""

    heading: str
    rows: tuple[CueWords, ...] = ()
    short_heading: str = ""
    tone: Tone = Tone.PLAIN
