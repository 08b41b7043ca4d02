"""What plays a clip, as the rest of the program sees it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from presenter.dataclass import dataclass
from presenter.deck.blocks import Playback


@dataclass(frozen=True, slots=True)
class Clip:
    """A file and how it is to be played."""

    path: Path
    playback: Playback


class Player(QObject):
    """Play one clip at a time; positions count in seconds from where the clip begins in its file.

    Subclasses do the playing. Nothing of a clip that was taken out is signalled any more.
    """

    framed = Signal(object)  # the QImage to show from now on
    progressed = Signal(float, float)  # position and length, 0 as long as that is not known
    ended = Signal()
    warned = Signal(object)  # the Text to tell the speaker; the clip plays all the same
    failed = Signal(object)  # why: a Text, or a str in the words of the system

    @property
    def position(self) -> float:
        """Return how far the clip has come, in seconds."""
        raise NotImplementedError

    def insert(self, clip: Clip, position: float = 0.0) -> None:
        """Take a clip in place of the one before, and get its picture at a position ready."""
        raise NotImplementedError

    def take_out(self) -> None:
        """Be silent and let go of the clip."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the clip and of all that plays it; the loop that runs next takes it apart."""
        self.take_out()
        self.deleteLater()

    def play(self) -> None:
        """Go on, or begin again at the end."""
        raise NotImplementedError

    def pause(self) -> None:
        """Stand still."""
        raise NotImplementedError

    def seek(self, position: float) -> None:
        """Go to a position, the nearest there is."""
        raise NotImplementedError

    def set_volume(self, volume: float) -> None:
        """Play as loud as this, from 0 to 1 as ears judge it."""
        raise NotImplementedError
