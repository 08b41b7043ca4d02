"""Pictures painted while nothing else is to be done, for the key that comes next."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from presenter.qt.frame_provider import COMING, FrameProvider
from presenter.qt.frame_source import FrameSource
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.state import TalkState
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.console_body import ConsoleBody
from presenter.windows.frame_view import FrameView
from presenter.windows.side_windows import SideWindows

_SETTLE = 100  # milliseconds: a window that is dragged larger has many sizes, and only the last one counts
_OTHER_SIZE = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.DevicePixelRatioChange)


class Foresight(QObject):
    """Paint what one key can bring, one picture at a time, the audience's before the console's."""

    # Whether the audience's next picture is painted; None where none comes, or no window shows it.
    readiness_told = Signal(object)

    def __init__(
        self,
        bridge: TalkBridge,
        frames: FrameProvider,
        audience: AudienceWindow,
        body: ConsoleBody,
        sides: SideWindows,
    ) -> None:
        super().__init__(audience)
        self._bridge = bridge
        self._frames = frames
        self._audience = audience
        self._current = body.current
        self._coming = body.next
        self._sides = sides
        self._following: TalkState | None = None
        self._waiting: deque[tuple[FrameView, FrameSource]] = deque()
        # Of no length once no slide moves: painted as soon as no key, no tick and no repaint is waiting.
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._paint_one)
        bridge.changed.connect(self._on_changed)
        audience.installEventFilter(self)

    @property
    def is_looking(self) -> bool:
        """Tell whether there may be something left to paint."""
        return self._timer.isActive()

    def look_ahead(self, state: TalkState) -> None:
        """Begin to paint what one key can bring from here."""
        near = self._frames.states_one_key_away(state)
        self._waiting = deque(
            (window, self._frames.source(window.shown(each)))
            for window in (self._audience, *self._sides)
            for each in near
        )
        self._waiting.extend((self._current, self._frames.source(each)) for each in near)
        following = self._frames.next_state(state)
        self._following = following and near[0]
        after = self._frames.coming_state(following) if following else None
        if after is not None:
            self._waiting.append((self._coming, self._frames.source(after, COMING)))
        self._timer.start(self._audience.milliseconds_moving)
        self._tell_readiness()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin again when the audience's window has another size: what was painted does not fit it."""
        if event.type() is QEvent.Type.Hide:
            self._tell_readiness()
        if event.type() in _OTHER_SIZE:
            self.look_ahead(self._bridge.state)
            self._timer.setInterval(max(_SETTLE, self._audience.milliseconds_moving))
        return super().eventFilter(watched, event)

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        del old
        self.look_ahead(new)

    def _paint_one(self) -> None:
        self._timer.setInterval(0)
        while self._waiting:
            view, source = self._waiting.popleft()
            if view.isVisible() and view.prepare(source):
                self._tell_readiness()
                return
        self._timer.stop()
        self._tell_readiness()

    def _tell_readiness(self) -> None:
        """Say whether the next key will be answered at once: nothing moves, and every picture is there."""
        windows = [window for window in (self._audience, *self._sides) if window.isVisible()]
        if self._following is None or not windows:
            self.readiness_told.emit(None)
            return
        still = not self._audience.milliseconds_moving
        self.readiness_told.emit(
            still
            and all(window.is_ready(self._frames.source(window.shown(self._following))) for window in windows)
        )
