"""What a talk waits for while its window is there."""

from __future__ import annotations

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from presenter.qt.result_beside import result_beside

_LONG = 30  # seconds: it is over as soon as what is waited for has happened


class Window(QWidget):
    """A window that tells when it is painted."""

    def __init__(self):
        super().__init__()
        self.painted = Event()

    def paintEvent(self, event):  # noqa: N802 - as Qt calls it
        self.painted.set()


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.painted.is_set)
    return window


@pytest.mark.usefixtures("qapp")
def test_the_result_comes_from_another_thread():
    assert result_beside(lambda: (6 * 7, current_thread() is main_thread())) == (42, False)


@pytest.mark.usefixtures("qapp")
def test_what_goes_wrong_goes_wrong_where_it_was_asked_for():
    def fail():
        raise LookupError("no such slide")

    with pytest.raises(LookupError, match="no such slide"):
        result_beside(fail)


def test_windows_are_painted_meanwhile(window):
    window.painted.clear()
    QTimer.singleShot(0, window.update)
    assert result_beside(lambda: window.painted.wait(_LONG))
