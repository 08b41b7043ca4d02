"""What a screen reader says of the audience's window: each slide's title once, its words when asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from presenter.qt.frame_provider import FrameProvider
from presenter.qt.slide_words import slide_title, slide_words
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.audience_state import audience_state
from presenter.talk.state import Blank

Announce = Callable[[str], None]


class SpokenSlide(QObject):
    """Keep a window's accessible description, and say the title of each slide once.

    Nothing of it delays the picture, and nothing is done where nobody listens. A step is not announced:
    the speaker is talking. A covered slide says nothing, for the audience does not see it.
    """

    def __init__(
        self, window: QWidget, bridge: TalkBridge, frames: FrameProvider, announce: Announce | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._frames = frames
        self._announce = announce or self._announce_to_system
        self._said: tuple[int, str] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.follow)
        bridge.changed.connect(self.follow_soon)
        self.follow_soon()

    def follow_soon(self) -> None:
        """Follow once the picture has been painted, where anybody listens."""
        if QAccessible.isActive():
            self._soon.start()

    def follow(self) -> None:
        """Describe what the audience sees now; announce it where it is another slide, or another language."""
        state = audience_state(self._bridge.state)
        covered = state.blank is not Blank.NONE
        self._window.setAccessibleDescription("" if covered else slide_words(self._frames.material, state))
        place = (state.slide, str(state.channels.slides))
        if covered or place == self._said:
            return
        first, self._said = self._said is None, place
        title = slide_title(self._frames.material, state)
        if title and not first:
            self._announce(title)

    def _announce_to_system(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))
