"""Going on with a deck that has been read again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from presenter.errors import PresenterError
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.read_material import read_again
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.outline import Outline


class Reloader(QObject):
    """Read the deck again and go on at the same place."""

    troubled = Signal(tuple)  # the findings that kept the deck from being read; none where it was
    reloaded = Signal()

    def __init__(self, bridge: TalkBridge, frames: FrameProvider, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._frames = frames

    def reload(self) -> None:
        """Go on with the deck as it is now; the last good one stays where it is broken."""
        try:
            material = read_again(self._frames.material)
        except PresenterError as error:
            self.troubled.emit(error.findings)
            return
        self._frames.replace_material(material)
        languages = self._bridge.talk.outline.interface_languages
        self._bridge.dispatch(ReplaceOutline(Outline.of(material.deck, material.tracks, languages)))
        self.troubled.emit(())
        self.reloaded.emit()
