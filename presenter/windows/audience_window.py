"""What the audience sees: the picture and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QScreen,
    QWheelEvent,
)

from presenter.i18n.text import Text
from presenter.windows.placed_view import PlacedView
from presenter.windows.wheel_filter import WheelFilter

if TYPE_CHECKING:
    from presenter.qt.action_set import ActionSet
    from presenter.qt.frame_provider import FrameProvider
    from presenter.qt.interface_words import InterfaceWords
    from presenter.qt.material import Material
    from presenter.qt.talk_bridge import TalkBridge
    from presenter.talk.state import TalkState
    from presenter.windows.slide_change import SlideChange
    from presenter.windows.slide_motion import SlideMotion

_KEPT = 5  # the picture, and the four that one key can bring
_BUTTONS = {
    Qt.MouseButton.LeftButton: "left",
    Qt.MouseButton.MiddleButton: "middle",
    Qt.MouseButton.RightButton: "right",
    Qt.MouseButton.BackButton: "back",
    Qt.MouseButton.ForwardButton: "forward",
}


class AudienceWindow(PlacedView):
    """A frameless window that fills its screen; a plain one where it has to share a screen.

    It can stand before there is a talk, with a kept picture of how the talk opens. So it imports what
    belongs to talks only as it begins to follow one.
    """

    close_asked = Signal()

    _bridge: TalkBridge
    _frames: FrameProvider
    _actions: ActionSet
    _words: InterfaceWords
    _material: Material

    def __init__(self) -> None:
        super().__init__(_KEPT)
        self._reduced_motion: bool | None = None  # None where the system is to say
        self._motion: SlideMotion | None = None
        self._kept: QImage | None = None
        self._is_painted = False
        self._filled = ""  # the name of a screen, before there is a talk
        self.setObjectName("audience")
        self.setWindowRole("audience")
        self.setMinimumSize(160, 90)
        self._wheel = WheelFilter()

    def show_kept(self, picture: QImage) -> None:
        """Show a picture of just this window's pixels, until there is a talk to be followed."""
        self._kept = picture
        self.update()

    def fill_until_talk(self, screen: QScreen) -> None:
        """Fill a screen, and hide should it go before there is a talk, which finds the window another."""
        self._filled = screen.name()
        self.fill(screen)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._on_screen_removed)

    @property
    def is_painted(self) -> bool:
        """Tell whether the window has ever been painted."""
        return self._is_painted

    def follow(
        self,
        bridge: TalkBridge,
        frames: FrameProvider,
        actions: ActionSet,
        words: InterfaceWords,
        monotonic: Callable[[], float],
        *,
        reduced_motion: bool | None = None,
    ) -> None:
        """Show a talk from now on; `reduced_motion` is None where the system is to say."""
        from presenter.windows.slide_motion import SlideMotion

        self._filled = ""
        self._bridge = bridge
        self._frames = frames
        self._actions = actions
        self._words = words
        self._reduced_motion = reduced_motion
        self._motion = SlideMotion(monotonic, self)
        self._motion.moved.connect(self.update)
        bridge.changed.connect(self._on_changed)
        words.language_changed.connect(self.retranslate)
        self.retranslate()
        self.forget()  # what was shown before the talk was read, whose files may have been saved since
        self.show_all()

    def show_all(self) -> None:
        """Show the picture of the state in force, and call the window by the deck's title."""
        self._kept = None
        self._material = self._frames.material
        self.setWindowTitle(self._material.title)
        self.show_source(self._frames.source(self.shown(self._bridge.state)))

    def retranslate(self) -> None:
        """Say what the window shows in the language in force; its title is not the program's."""
        self.setAccessibleName(self._words.words(Text("What the audience sees")))

    def shown(self, state: TalkState) -> TalkState:
        """Return what this window shows where the talk is in a state."""
        from presenter.talk.audience_state import audience_state

        return audience_state(state)

    @property
    def material(self) -> Material:
        """Return what is shown."""
        return self._material

    def still(self, state: TalkState) -> QImage | None:
        """Return the picture of a state with its subtitles as this window shows it; None where there is none.

        There is none where it is not ready, and of a break, whose time passes. Drawings are no part of it.
        """
        source = self._frames.source(self.shown(state))
        return None if source.countdown is not None else self.image_of(source)

    @property
    def milliseconds_moving(self) -> int:
        """Return for how long a slide still gives way to another; 0 where none does."""
        return 0 if self._motion is None else self._motion.milliseconds_left

    def paint_picture(self, painter: QPainter, picture: QPixmap) -> None:
        """Blit the picture, and over it the slides as long as they move."""
        super().paint_picture(painter, picture)
        if self._motion is not None:
            self._motion.paint(painter, picture)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit the picture of the talk, or the kept one as long as there is no talk."""
        self._is_painted = True
        if self._kept is None:
            super().paintEvent(event)
        else:
            with QPainter(self) as painter:
                painter.fillRect(event.rect(), self.ground())
                painter.drawImage(0, 0, self._kept)

    def paint_live(self, painter: QPainter, area: QRect) -> None:
        """Paint what changes by itself once the slide that it belongs to stands still; subtitles at once."""
        if self.milliseconds_moving:
            self.paint_subtitles(painter, area)
        else:
            super().paint_live(painter, area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the slide at once: the pictures that were moving are of another size."""
        super().resizeEvent(event)
        if self._motion is not None:
            self._motion.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow a link, play what is clicked at, or else do what the button is for."""
        from presenter.talk.commands.command import FollowLink
        from presenter.talk.commands.media_command import ToggleMedia

        if event.button() is Qt.MouseButton.LeftButton:
            where = (self.shown(self._bridge.state), event.position(), QRectF(self.rect()))
            if address := self._frames.link_at(*where):
                self._bridge.dispatch(FollowLink(address))
                return
            if (number := self._frames.medium_at(*where)) is not None:
                self._bridge.dispatch(ToggleMedia(number))
                return
        self._actions.click(_BUTTONS.get(event.button(), ""))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn a slide for a whole notch of the wheel, and for nothing less."""
        if notch := self._wheel.notch_for(event.angleDelta().y(), event.timestamp()):
            self._actions.click(notch)
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave it to the talk whether it ends."""
        event.ignore()
        self.close_asked.emit()

    def _on_screen_removed(self, screen: QScreen) -> None:
        if screen.name() == self._filled:
            self.hide()  # at once: Qt moves it to another screen, where the notes will be

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        """Paint what changes, at once: the audience waits for nobody, the console least of all."""
        change = self._change(old, new)
        before = self.picture() if change else None
        moves = change is not None or self.milliseconds_moving > 0
        stale = self.rect() if moves else self.stale_for(self._frames.source(self.shown(new)))
        self.show_all()
        if self._motion is not None:
            self._motion.begin(change, before, self._slide_region() if change else QRect())
        self.repaint(stale)

    def _change(self, old: TalkState, new: TalkState) -> SlideChange | None:
        """Return how the audience is taken to another slide; at once where the deck was read again."""
        from presenter.windows.slide_change import slide_change

        if self._material is not self._frames.material or not self.isVisible():
            return None
        change = slide_change(self.shown(old), self.shown(new), self._material.deck.slides)
        return None if change is None or self._is_still() else change

    def _is_still(self) -> bool:
        from presenter.qt.motion_preference import system_reduces_motion

        return system_reduces_motion() if self._reduced_motion is None else self._reduced_motion

    def _slide_region(self) -> QRect:
        """Return what the slide takes of the picture, in whole logical pixels."""
        area = self.picture_area()
        slide = self._frames.source(self.shown(self._bridge.state)).frame().slide_rect(QRectF(area))
        # Rounded inwards: no line of the band moves with the slide.
        top, bottom = ceil(slide.top() - area.top()), floor(slide.bottom() - area.top())
        return QRect(0, top, area.width(), bottom - top)
