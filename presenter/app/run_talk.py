"""Giving a talk, from reading the deck to the exit code."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from presenter.actions.keymap import Keymap
from presenter.actions.known_choices import known_choices
from presenter.actions.mouse import Mouse
from presenter.actions.table import ACTIONS
from presenter.app.failure_keeper import failures_kept
from presenter.app.first_picture.opening_window import show_opening
from presenter.app.present_options import PresentOptions
from presenter.app.surroundings import Surroundings, say_nothing
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.errors import PresenterError
from presenter.failure import tell_failure
from presenter.i18n.text import Text
from presenter.qt.application import the_application
from presenter.qt.read_material import material_of, read_files, read_opening_material, with_findings
from presenter.qt.result_beside import result_beside
from presenter.settings.load_settings import load_settings
from presenter.settings.memory import FILE, Memory, load_memory
from presenter.settings.settings_path import settings_path
from presenter.storage.state_folder import state_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from presenter.app.first_picture.first_window import Begun
    from presenter.app.running_talk import RunningTalk
    from presenter.windows.audience_window import AudienceWindow

Say: TypeAlias = Callable[[Text], None]

_NO_OPENING = Text("The first slide could not be shown before the rest; the talk goes on.")
_LOGGED = Text("What was shown when is written in {path}")


def run_talk(
    options: PresentOptions,
    interface: InterfaceCatalogs,
    say: Say = say_nothing,
    complain: Say = say_nothing,
    begun: Begun | None = None,
    heed_signals: Callable[[], None] | None = None,
) -> int:
    """Give a talk and return the exit code; raises PresenterError where it cannot begin.

    `say` and `complain` are lines in the terminal: what came of the talk, and what does not work. `begun`
    is what was shown before; from the same start the next talk is begun. `heed_signals` is called when
    there is something to end in order: until then a signal may end the process at once, also while a
    thread reads a long deck.
    """
    path, state = settings_path(), state_folder()
    settings, findings = load_settings(path)
    known = known_choices(ACTIONS, settings)
    surroundings = Surroundings(
        settings=settings,
        keymap=Keymap.merge(ACTIONS, known.keys),
        mouse=Mouse.merge(ACTIONS, known.mouse),
        interface=interface,
        state=state,
        settings_file=path,
        complain=complain,
        audience=None if begun is None else begun.take_window(),
        read=time.time_ns(),
    )
    application = the_application()
    with failures_kept(state, complain) as failures:
        if surroundings.audience is None:
            surroundings = replace(surroundings, audience=_opening_window(options, surroundings))
        # The rest of the program, now that the audience has something to look at.
        from presenter.app.running_talk import RunningTalk

        read = result_beside(partial(read_files, options.deck, *options.languages))
        material = with_findings(material_of(*read), (*findings, *known.findings))
        running = RunningTalk(options, material, surroundings)
        failures.failed.connect(running.console.tell_failure)
        failures.tell_breakdowns()
        if heed_signals is not None:
            heed_signals()
        code = _give(running, application, options, begun)
    if running.log is not None:
        say(_LOGGED.with_fields(path=str(running.log)))
    return code


def _opening_window(options: PresentOptions, surroundings: Surroundings) -> AudienceWindow | None:
    """Return the window that shows the first slide already; None where the program fails to make it."""
    try:
        material = read_opening_material(options.deck, *options.languages)
        memory = Memory() if surroundings.state is None else load_memory(surroundings.state / FILE)
        return show_opening(options, material, surroundings, memory)
    except PresenterError:
        raise  # a deck that cannot be read, as a whole no more than its beginning
    except Exception as error:
        tell_failure(_NO_OPENING, error)
        return None


def _give(
    running: RunningTalk, application: QApplication, options: PresentOptions, begun: Begun | None
) -> int:
    from presenter.app.first_picture.picture_keeper import PictureKeeper
    from presenter.app.recent_keeper import RecentKeeper

    # quit() would first ask the windows, which leave it to the talk whether it ends.
    running.ended.connect(application.exit)
    running.begin()
    title = running.audience.material.title
    recent = RecentKeeper(state_folder(), options.opened or options.deck, title, running.beside)
    running.console.dropped.connect(recent.keep_dropped)
    recent.told.connect(running.console.announce)
    keeper = None if begun is None else PictureKeeper(begun.start, options, running)
    code = application.exec()
    running.end()
    recent.end()
    del keeper
    return code
