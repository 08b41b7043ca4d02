"""One language's slide, whose texts can be pointed at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QAbstractAnimation, QEvent, QPointF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from presenter.deck.message import Message
from presenter.errors import Span
from presenter.qt.frame_source import FrameSource
from presenter.qt.motion_preference import system_reduces_motion
from presenter.translation.unit import UnitKey
from presenter.typeset.frame import Frame
from presenter.typeset.message_places import MessagePlace, message_places, place_at
from presenter.typeset.page import Page
from presenter.windows import palette
from presenter.windows.frame_view import FrameView
from presenter.windows.translation.outline import Outline

_KEPT = 6  # the slide before and after a key, and those gone through just now
_FLASH = 1200  # milliseconds
_ONWARDS = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class SlidePane(FrameView):
    """Show a frame, outline texts on it, and tell which one was clicked or chosen with Enter."""

    picked = Signal(object)  # the UnitKey of what was clicked

    def __init__(self, describe: Callable[[Message], str], parent: QWidget | None = None) -> None:
        """Take what gives the words that a message is described with; none for what leads nowhere."""
        super().__init__(_KEPT, parent)
        self._describe = describe
        self._page: Page | None = None
        self._places: tuple[MessagePlace, ...] = ()
        self._pointed: MessagePlace | None = None
        self._overflowing = Outline(palette.ALARM, 2.0, dashed=True, outside=4.0)
        self._pointed_out = Outline(palette.TEXT, 1.0)
        self._marked = Outline(palette.ACCENT, 2.0)
        for layer in (self._overflowing, self._pointed_out, self._marked):
            self.add_layer(layer)
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setDuration(_FLASH)
        self._fading.valueChanged.connect(self._on_faded)
        self._fading.finished.connect(self._on_flashed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 90)

    @property
    def places(self) -> tuple[MessagePlace, ...]:
        """Return where the texts stand that can be pointed at, in reading order."""
        return self._places

    @property
    def marked(self) -> tuple[MessagePlace, ...]:
        """Return the places that are outlined."""
        return tuple(one for one in self._places if one.rect in self._marked.rects)

    @property
    def overflowing(self) -> tuple[MessagePlace, ...]:
        """Return the places from which on the slide is too full."""
        return tuple(one for one in self._places if one.rect in self._overflowing.rects)

    def show_frame(self, frame: Frame) -> None:
        """Show another picture; where it is the same page and step nothing of it is painted again."""
        page = frame.page
        if page is None:
            self.show_source(None)
            return
        if page is not self._page:
            self._page = page
            self._places = tuple(one for one in message_places(page) if self._describe(one.message))
            self._point_at(None)
            self.set_aspect(page.size.width() / page.size.height())
        ground = (page, frame.step, frame.coming, _room(frame))
        self.show_source(FrameSource((*ground, frame.subtitles), ground, partial(_itself, frame)))

    def mark(self, keys: Iterable[UnitKey]) -> None:
        """Outline the texts of some units, and nothing else from now on."""
        wanted = frozenset(keys)
        self._outline(self._marked, [one for one in self._places if UnitKey.of(one.message) in wanted])

    def mark_overflow(self, spans: Iterable[Span]) -> None:
        """Mark the texts, by where the deck has them, from which on the slide is too full."""
        wanted = frozenset(spans)
        self._outline(self._overflowing, [one for one in self._places if one.message.span in wanted])

    def flash(self) -> None:
        """Light up what is outlined; the light fades, or just goes where no motion is wanted."""
        self._fading.stop()
        self._on_faded(1.0)
        self._fading.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point out what a click would lead to."""
        self._point_at(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point out nothing more."""
        super().leaveEvent(event)
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the text that was clicked."""
        place = self._at(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(UnitKey.of(place.message))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from text to text with the arrows, and choose one with Enter."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in _ONWARDS:
            self._step_on(1)
        elif plain and event.key() in _BACK:
            self._step_on(-1)
        elif plain and event.key() in _ENTER and self._pointed is not None:
            self.picked.emit(UnitKey.of(self._pointed.message))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point out a text to whoever came by the keyboard: the one that is outlined, else the first."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS and self._pointed is None and self._places:
            self._point_at(next(iter(self.marked), self._places[0]))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point out nothing more."""
        super().focusOutEvent(event)
        self._point_at(None)

    def event(self, event: QEvent) -> bool:
        """Say what a text is where the pointer rests on it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._describe(place.message), self)
            return True
        return super().event(event)

    def ground(self) -> QColor:
        """Return the colour beside the slide."""
        return QColor(palette.BACKGROUND)

    def _at(self, point: QPointF) -> MessagePlace | None:
        return place_at(self._places, self.page_position(point)) if self._source is not None else None

    def _step_on(self, by: int) -> None:
        """Go on from what is pointed out, else begin at what is outlined."""
        if not self._places:
            return
        known = self._pointed or next(iter(self.marked), None)
        here = self._places.index(known) if known is not None else -1 if by > 0 else 0
        self._point_at(self._places[(here + by) % len(self._places)])

    def _point_at(self, place: MessagePlace | None) -> None:
        if place == self._pointed:
            return
        self._pointed = place
        self._outline(self._pointed_out, [] if place is None else [place])
        self.setAccessibleDescription("" if place is None else self._describe(place.message))
        if place is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _outline(self, outline: Outline, places: Iterable[MessagePlace]) -> None:
        rects = tuple(place.rect for place in places)
        if rects != outline.rects:
            self.update_layer(outline)
            outline.take(rects)
            self.update_layer(outline)

    def _on_faded(self, glow: float) -> None:
        is_running = self._fading.state() is QAbstractAnimation.State.Running
        self._marked.glow = 1.0 if is_running and system_reduces_motion() else glow
        self.update_layer(self._marked)

    def _on_flashed(self) -> None:
        self._marked.glow = 0.0
        self.update_layer(self._marked)


def _room(frame: Frame) -> object:
    return None if frame.subtitles is None else (frame.subtitles.languages, frame.subtitles.settings)


def _itself(frame: Frame) -> Frame:
    return frame
