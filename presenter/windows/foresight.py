"""Pictures painted while nothing else is to be done, for the key that comes next."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from presenter.dataclass import dataclass
from presenter.qt.frame_provider import COMING, FrameProvider
from presenter.qt.frame_source import FrameSource
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.audience_state import audience_state
from presenter.talk.state import TalkState
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.console_body import ConsoleBody
from presenter.windows.frame_view import FrameView
from presenter.windows.side_windows import SideWindows

_SETTLE = 100  # milliseconds: a window that is dragged larger has many sizes, and only the last one counts
_OTHER_SIZE = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.DevicePixelRatioChange)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a view shows, and what one key can bring to it."""

    view: FrameView
    shown: tuple[FrameSource, ...]
    ahead: tuple[FrameSource, ...]


class Foresight(QObject):
    """Paint what one key can bring, one picture at a time, the audience's before the console's.

    Nothing else is kept: what is held does not grow with the slides that have been seen.
    """

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
        bridge.settled.connect(self._on_settled)
        audience.installEventFilter(self)

    @property
    def is_looking(self) -> bool:
        """Tell whether there may be something left to paint."""
        return self._timer.isActive()

    def look_ahead(self, state: TalkState) -> None:
        """Begin to paint what one key can bring from here; let go of all else, which makes room for it."""
        near = self._frames.states_one_key_away(state)
        following = self._frames.next_state(state)
        self._following = following and near[0]
        wanted = [*self._before_the_audience(state, near), *self._on_the_console(state, near)]
        for each in wanted:
            each.view.keep_only((*each.shown, *each.ahead))
        self._waiting = deque((each.view, source) for each in wanted for source in each.ahead)
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

    def _on_settled(self, old: TalkState, new: TalkState) -> None:
        del old
        self.look_ahead(new)

    def _before_the_audience(self, state: TalkState, near: Sequence[TalkState]) -> Iterator[_Wanted]:
        for window in (self._audience, *self._sides):
            shown, *ahead = (self._frames.source(window.shown(each)) for each in (state, *near))
            yield _Wanted(window, (shown,), tuple(ahead))

    def _on_the_console(self, state: TalkState, near: Sequence[TalkState]) -> Iterator[_Wanted]:
        frames, following, coming = (
            self._frames,
            self._frames.next_state(state),
            self._frames.coming_state(state),
        )
        after = following and frames.coming_state(following)
        current = frames.uncovered(audience_state(state))
        yield _Wanted(self._current, (current,), tuple(map(frames.source, near)))
        yield _Wanted(
            self._coming,
            () if coming is None else (frames.uncovered(coming, COMING),),
            () if after is None else (frames.source(after, COMING),),
        )

    def _paint_one(self) -> None:
        self._timer.setInterval(0)
        while self._waiting:
            view, source = self._waiting.popleft()
            if view.isVisible() and view.prepare(source):
                self._tell_readiness()
                return
        self._timer.stop()
        self._frames.material.typesetter.pictures.rest()
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
