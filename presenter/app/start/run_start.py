"""The start window, from its first picture to the exit code."""

from __future__ import annotations

from collections.abc import Callable

from presenter.app.failure_keeper import failures_kept
from presenter.app.start.start_desk import StartDesk
from presenter.app.start.start_options import StartOptions
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.i18n.text import Text
from presenter.qt.application import the_application
from presenter.qt.clocks import local_moment
from presenter.qt.opening import interface_language
from presenter.settings.load_settings import load_settings
from presenter.settings.settings_path import settings_path
from presenter.storage.state_folder import state_folder
from presenter.windows.start.file_opening import FileOpening


def run_start(options: StartOptions, interface: InterfaceCatalogs, complain: Callable[[Text], None]) -> int:
    """Show the start window until it is closed; return the exit code.

    `complain` is a line in the terminal: what does not work.
    """
    path = settings_path()
    settings, _ = load_settings(path)
    languages = interface.languages_with(options.ui_language)
    language = interface_language(options.ui_language, settings, languages)
    application = the_application()
    with failures_kept(state_folder(), complain) as failures:
        desk = StartDesk(options, interface, language, state_folder(), path, local_moment)
        failures.failed.connect(desk.tell_failure)
        desk.ended.connect(application.exit)
        FileOpening(application, desk).asked.connect(desk.open)
        desk.begin()
        code = application.exec()
        desk.end()
    return code
