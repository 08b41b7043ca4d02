"""The mouse over a picture, as long as a tool is in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from presenter.talk.tool import Tool
from presenter.windows.frame_view import FrameView
from presenter.windows.tools.aim import Aim
from presenter.windows.wheel_filter import NOTCH


class Hand(QObject):
    """Let the mouse over one view point at the page; clicks go on meaning what they mean."""

    def __init__(self, view: FrameView, aim: Aim) -> None:
        super().__init__(view)
        self._view = view
        self._aim = aim
        self._tool = Tool.NONE
        view.setMouseTracking(True)
        view.installEventFilter(self)

    def take(self, tool: Tool) -> None:
        """Take a tool; the mouse's own pointer would only hide what it shows."""
        self._tool = tool
        if tool is Tool.NONE:
            self._view.unsetCursor()
        else:
            self._view.setCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse while a tool is in hand."""
        del watched
        if self._tool is Tool.NONE:
            return False
        if isinstance(event, QWheelEvent):
            return self._turn(event)
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._aim.move(self._view.page_position(event.position()))
            return True
        if event.type() is QEvent.Type.Leave:
            self._aim.move(None)
        return False

    def _turn(self, event: QWheelEvent) -> bool:
        notches = event.angleDelta().y() / NOTCH
        if self._tool is Tool.SPOTLIGHT:
            self._aim.scale_light(notches)
        elif self._tool is Tool.MAGNIFIER:
            self._aim.scale_zoom(notches)
        else:
            return False
        return True
