"""The audience's window with the picture that the talk opens with, before there is a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presenter.dataclass import dataclass
from presenter.storage.kept_picture import KeptPicture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QScreen
    from PySide6.QtWidgets import QApplication

    from presenter.app.first_picture.start import Start
    from presenter.windows.audience_window import AudienceWindow

_PATIENCE = 500  # milliseconds to wait for a desktop to show the window
_MOST_PIXELS = 40_000_000


@dataclass(slots=True)
class Begun:
    """How the program was started, and what it shows already; whoever needs the window takes it."""

    start: Start
    application: QApplication | None = None  # kept here: without it there are no screens
    window: AudienceWindow | None = None

    def take_window(self) -> AudienceWindow | None:
        """Return the window that the audience sees, once: from then on it belongs to the talk."""
        window, self.window = self.window, None
        return window

    def end(self) -> None:
        """Close the window where no talk took it, while there is still an application."""
        self.window = None


def find_first_picture(start: Start) -> KeptPicture | None:
    """Return the picture that a talk started like this opens with, if the screens are the same too."""
    kept = KeptPicture.find(start.picture)
    if kept is None:
        return None
    from presenter.app.first_picture.conditions import still_hold

    try:
        return kept if still_hold(kept.about.get("conditions"), start) else None
    except OSError:  # a folder that cannot be looked into
        return None


def show_first_window(kept: KeptPicture) -> tuple[QApplication, AudienceWindow | None]:
    """Show a kept picture to the audience, unless the screens are other ones than they were."""
    from presenter.qt.mended_pyside import mend_pyside

    mend_pyside()
    from presenter.app.first_picture.conditions import screens_now
    from presenter.qt.application import make_application

    application, about = make_application(), kept.about
    if about.get("screens") != screens_now():
        return application, None
    picture = _read(kept, about)
    if picture is None:
        return application, None
    return application, _shown(picture, str(about.get("screen")), str(about.get("title")))


def _read(kept: KeptPicture, about: dict[str, Any]) -> QImage | None:
    from PySide6.QtGui import QImage

    match about:
        case {"width": int(width), "height": int(height), "ratio": float(ratio)} if ratio > 0:
            if not (width > 0 and height > 0 and width * height <= _MOST_PIXELS):
                return None
        case _:
            return None
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    if picture.isNull() or not kept.read_into(memoryview(picture.bits())):
        return None
    picture.setDevicePixelRatio(ratio)
    return picture


def _shown(picture: QImage, screen_name: str, title: str) -> AudienceWindow | None:
    """Return the window once it is painted on its screen; None where the picture is not of its size."""
    from presenter.windows.audience_window import AudienceWindow
    from presenter.windows.plugged_in import find_screen, plugged_in

    screen = find_screen(next((info for info in plugged_in() if info.name == screen_name), None))
    if screen is None or screen.size() * screen.devicePixelRatio() != picture.size():
        return None
    window = AudienceWindow()
    window.setWindowTitle(title)
    window.show_kept(picture)
    show_at_once(window, screen)
    return window


def show_at_once(window: AudienceWindow, screen: QScreen) -> None:
    """Let a window fill a screen, and come back once it is painted there.

    Keys and clicks are left waiting in the order in which they come: the window will follow a talk.
    """
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    window.fill_until_talk(screen)
    patience = QTimer(singleShot=True, interval=_PATIENCE)
    patience.start()
    what = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    while patience.isActive() and not window.is_painted:
        QCoreApplication.processEvents(what | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.processEvents(what)
