"""A tick for each second of a break that somebody sees pass."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from presenter.qt.frame_provider import FrameProvider
from presenter.qt.talk_bridge import TalkBridge
from presenter.qt.ticker import Ticker
from presenter.talk.audience_state import audience_state
from presenter.talk.state import TalkState


class BreakClock(QObject):
    """Tick as the seconds of a break become whole, while it is shown or comes next; stand still otherwise."""

    ticked = Signal()

    def __init__(
        self,
        bridge: TalkBridge,
        frames: FrameProvider,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._frames = frames
        self._monotonic = monotonic
        self._ticker = Ticker(monotonic, self)
        self._ticker.ticked.connect(self._on_ticked)
        bridge.settled.connect(self._on_settled)
        self.follow(bridge.state)

    @property
    def is_running(self) -> bool:
        """Tell whether there is a break to count."""
        return self._ticker.is_running

    def follow(self, state: TalkState) -> None:
        """Tick for the break that the audience is shown or that the console says is coming."""
        seen = (audience_state(state), self._frames.coming_state(state))
        shown = [one for one in seen if one is not None and self._frames.shows_break(one)]
        if not shown:
            self._ticker.stop()
            return
        left = self._frames.seconds_left(shown[0])
        # The clock on the wall may be set, so its seconds are looked up again at each tick.
        self._ticker.start(self._monotonic() + (left or 0.0))

    def stop(self) -> None:
        """Tick no more."""
        self._ticker.stop()

    def _on_ticked(self) -> None:
        self.follow(self._bridge.state)
        self.ticked.emit()

    def _on_settled(self, old: TalkState, new: TalkState) -> None:
        del old
        self.follow(new)
