"""The mouse, the stylus or the finger over a picture, as long as a tool is in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent, QWheelEvent

from presenter.talk.pen import Nib, Pen
from presenter.talk.tool import Tool
from presenter.windows.frame_view import FrameView
from presenter.windows.tools.aim import Aim
from presenter.windows.tools.drawing_board import DrawingBoard
from presenter.windows.wheel_filter import NOTCH

_MOUSE = 1.0  # a mouse and a finger know no pressure


class Hand(QObject):
    """Let what moves over one view point at the page, and draw on it while the pen is in hand.

    With any other tool, clicks go on meaning what they mean. A finger comes as a mouse, as Qt has it.
    """

    def __init__(self, view: FrameView, aim: Aim, board: DrawingBoard) -> None:
        super().__init__(view)
        self._view = view
        self._aim = aim
        self._board = board
        self._tool = Tool.NONE
        self._pen = Pen()
        view.setMouseTracking(True)
        view.installEventFilter(self)

    def take(self, tool: Tool, pen: Pen) -> None:
        """Take a tool; the mouse's own pointer would only hide what it shows."""
        self._pen = pen
        if tool is self._tool:
            return
        self._tool = tool
        if tool is Tool.NONE:
            self._view.unsetCursor()
        else:
            self._view.setCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the hand while a tool is in it."""
        del watched
        if self._tool is Tool.NONE:
            return False
        if isinstance(event, QTabletEvent):
            return self._follow_stylus(event)
        if isinstance(event, QWheelEvent):
            return self._turn(event)
        if isinstance(event, QMouseEvent):
            return self._follow_mouse(event)
        if event.type() is QEvent.Type.Leave:
            self._aim.move(None)
        return False

    def _follow_mouse(self, event: QMouseEvent) -> bool:
        point = self._view.page_position(event.position())
        if event.type() is QEvent.Type.MouseMove:
            self._aim.move(point)
        if self._tool is not Tool.PEN:
            return event.type() is QEvent.Type.MouseMove
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                if event.button() is Qt.MouseButton.LeftButton:
                    self._board.begin(point, _MOUSE, self._pen)
            case QEvent.Type.MouseMove:
                if event.buttons() & Qt.MouseButton.LeftButton:
                    self._board.go_on(point, _MOUSE)
            case QEvent.Type.MouseButtonRelease:
                self._board.end()
        return True

    def _follow_stylus(self, event: QTabletEvent) -> bool:
        point = self._view.page_position(event.position())
        self._aim.move(point)
        if self._tool is not Tool.PEN:
            return False  # it comes once more, as a mouse
        match event.type():
            case QEvent.Type.TabletPress:
                self._board.begin(point, event.pressure(), self._pen_of(event))
            case QEvent.Type.TabletMove:
                if event.pressure() > 0:
                    self._board.go_on(point, event.pressure())
            case QEvent.Type.TabletRelease:
                self._board.end()
        event.accept()
        return True

    def _pen_of(self, event: QTabletEvent) -> Pen:
        """Return the pen in hand; a stylus turned round rubs out."""
        turned = event.pointerType() is QPointingDevice.PointerType.Eraser
        return Pen(Nib.ERASER) if turned else self._pen

    def _turn(self, event: QWheelEvent) -> bool:
        notches = event.angleDelta().y() / NOTCH
        if self._tool is Tool.SPOTLIGHT:
            self._aim.scale_light(notches)
        elif self._tool is Tool.MAGNIFIER:
            self._aim.scale_zoom(notches)
        return self._tool is not Tool.POINTER
