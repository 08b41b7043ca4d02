from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from presenter.qt.application import the_application


def test_titles_of_windows_are_left_as_they_are(qapp):
    application = the_application()
    # Qt adds a display name of its own to every title; without one it falls back to the program's name.
    assert application.applicationDisplayName() == application.applicationName() == "presenter"


def test_compositors_know_the_windows_by_one_name(qapp):
    the_application()
    assert QGuiApplication.desktopFileName() == "io.github.presenter_talks.presenter"


def test_windows_have_the_programs_icon(qapp):
    icon = the_application().windowIcon()
    assert [size.width() for size in icon.availableSizes()] == [16, 32, 64, 128]
    assert icon.pixmap(64, 64).toImage().pixelColor(32, 24).alpha() == 255
