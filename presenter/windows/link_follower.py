"""Links in the speaker's copy of the audience's picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from presenter.talk.audience_state import audience_state
from presenter.talk.commands.command import FollowLink
from presenter.windows.console_context import ConsoleContext
from presenter.windows.frame_view import FrameView


class LinkFollower(QObject):
    """Let a click on a link in a view lead where it leads in the audience's window."""

    def __init__(self, view: FrameView, context: ConsoleContext) -> None:
        super().__init__(view)
        self._view = view
        self._context = context
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a click on a link; whatever else happens is the view's."""
        del watched
        if event.type() is not QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        shown, area = audience_state(self._context.state), QRectF(self._view.shown_area())
        address = self._context.frames.link_at(shown, event.position(), area)
        if address:
            self._context.bridge.dispatch(FollowLink(address))
        return bool(address)
