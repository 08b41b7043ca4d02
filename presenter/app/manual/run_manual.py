"""The manual by itself, from its first page to the exit code."""

from __future__ import annotations

from PySide6.QtCore import QObject

from presenter.app.manual.manual_desk import ManualDesk
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.i18n.language import Language
from presenter.qt.application import the_application
from presenter.qt.collecting import Collecting
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.opening import interface_language
from presenter.settings.load_settings import load_settings
from presenter.settings.settings_path import settings_path


def run_manual(language: Language | None, interface: InterfaceCatalogs) -> int:
    """Show the manual until its window is closed; return the exit code."""
    settings, _ = load_settings(settings_path())
    spoken = interface_language(language, settings, interface.languages_with(language))
    application = the_application()
    collecting, life = Collecting(), QObject()
    words = InterfaceWords(interface.translate_to, spoken, life)
    desk = ManualDesk(words, interface, life)
    desk.window.closed.connect(application.quit)
    desk.window.show()
    desk.window.view.setFocus()
    collecting.start()
    code = application.exec()
    collecting.stop()
    desk.close()
    return code
