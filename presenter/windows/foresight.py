"""Pictures painted while nothing else is to be done, for the key that comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from presenter.dataclass import dataclass
from presenter.deck.slide_pictures import slide_pictures
from presenter.qt.frame_provider import COMING, FrameProvider
from presenter.qt.frame_source import FrameSource
from presenter.qt.pixels_ahead import PixelsAhead, SlidePictures
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.audience_state import audience_state
from presenter.talk.state import TalkState
from presenter.typeset.late_modules import LateModules, late_modules
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.console_body import ConsoleBody
from presenter.windows.frame_view import FrameView
from presenter.windows.side_windows import SideWindows

_SETTLE = 100  # milliseconds: a window that is dragged larger has many sizes, and only the last one counts
_OTHER_SIZE = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.DevicePixelRatioChange)


@dataclass(frozen=True, slots=True)
class _Ahead:
    """A picture to be painted ahead: of which state, and in which view."""

    view: FrameView
    state: TalkState
    source: FrameSource

    @property
    def is_wanted(self) -> bool:
        """Tell whether it is not there, and would be seen."""
        return self.view.isVisible() and not self.view.is_prepared(self.source)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a view shows, and what one key can bring to it."""

    view: FrameView
    shown: tuple[FrameSource, ...]
    ahead: tuple[_Ahead, ...]


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
        pixels: PixelsAhead,
    ) -> None:
        super().__init__(audience)
        self._bridge = bridge
        self._frames = frames
        self._audience = audience
        self._current = body.current
        self._coming = body.next
        self._sides = sides
        self._following: TalkState | None = None
        self._pixels = pixels
        self._planned: Callable[[], None] | None = None
        self._waiting: list[_Ahead] = []
        # Of no length once no slide moves: painted as soon as no key, no tick and no repaint is waiting.
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._paint_one)
        pixels.came.connect(self._timer.start)
        bridge.settled.connect(self._on_settled)
        audience.installEventFilter(self)

    @property
    def is_looking(self) -> bool:
        """Tell whether there may be something left to paint."""
        return self._timer.isActive() or bool(self._waiting)

    def look_ahead(self, state: TalkState) -> None:
        """Begin to paint what one key can bring from here, as soon as nothing else is to be done."""
        near = self._frames.states_one_key_away(state)
        self._following = near[0] if self._frames.next_state(state) else None
        self._planned, self._waiting = partial(self._plan, state, near), []
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

    def _plan(self, state: TalkState, near: Sequence[TalkState]) -> None:
        """Find what there is to paint, and let go of all else, which makes room for it."""
        wanted = [*self._before_the_audience(state, near), *self._on_the_console(state, near)]
        for each in wanted:
            each.view.keep_only((*each.shown, *(one.source for one in each.ahead)))
        self._waiting = [one for each in wanted for one in each.ahead if one.is_wanted]
        self._decode()

    def _before_the_audience(self, state: TalkState, near: Sequence[TalkState]) -> Iterator[_Wanted]:
        source = self._frames.source
        for window in (self._audience, *self._sides):
            shown, *ahead = (window.shown(each) for each in (state, *near))
            yield _Wanted(window, (source(shown),), tuple(_Ahead(window, one, source(one)) for one in ahead))

    def _on_the_console(self, state: TalkState, near: Sequence[TalkState]) -> Iterator[_Wanted]:
        frames = self._frames
        ahead = tuple(_Ahead(self._current, each, frames.source(each)) for each in near)
        yield _Wanted(self._current, (frames.uncovered(audience_state(state)),), ahead)
        coming, following = frames.coming_state(state), frames.next_state(state)
        after = following and frames.coming_state(following)
        yield _Wanted(
            self._coming,
            (frames.uncovered(coming, COMING),) if coming else (),
            (_Ahead(self._coming, after, frames.source(after, COMING)),) if after else (),
        )

    def _decode(self) -> None:
        """Have the pictures decoded meanwhile that will be painted, or looked at for laying a page out."""
        material = self._frames.material
        states = {(one.state.slide, one.state.channels.slides): one.state for one in self._waiting}
        wanted = [
            SlidePictures(number, slide_pictures(slide), language, late_modules(slide))
            for (number, language), state in states.items()
            if (slide := material.slide(state)) is not None
        ]
        self._pixels.want(
            material.typesetter.pictures, [one for one in wanted if one.paths or one.late != LateModules()]
        )

    def _paint_one(self) -> None:
        """Lay a page out, or paint one: for no longer has a key to wait."""
        self._timer.setInterval(0)
        if self._planned is not None:
            plan, self._planned = self._planned, None
            plan()
        self._waiting = [one for one in self._waiting if one.is_wanted]
        if not self._waiting:
            self._timer.stop()
            self._frames.material.typesetter.pictures.rest()
            self._tell_readiness()
            return
        first = next((one for one in self._waiting if not self._is_on_its_way(one.state)), None)
        if first is None:
            self._timer.stop()  # until the pictures have come
            return
        self._waiting.remove(first)  # whatever happens: what cannot be painted is not tried without end
        if self._frames.lay_out(first.state):
            self._waiting.insert(0, first)
        else:
            first.view.prepare(first.source)
            self._tell_readiness()

    def _is_on_its_way(self, state: TalkState) -> bool:
        return self._pixels.is_decoding(state.slide, state.channels.slides)

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
