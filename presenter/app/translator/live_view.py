"""The live view beside another editor: what is saved there is on its slide at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from presenter.actions.keymap import Keymap
from presenter.actions.live_view_table import LIVE_VIEW_ACTIONS
from presenter.app.failure_keeper import failures_kept
from presenter.app.translator.asked_slide import asked_slide
from presenter.app.translator.target_language import target_language
from presenter.app.translator.translate_options import TranslateOptions
from presenter.catalogs.folder import is_catalog
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.load import load
from presenter.errors import Finding, PresenterError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.inputs.file_watcher import FileWatcher
from presenter.qt.application import the_application
from presenter.qt.beside import Beside
from presenter.qt.collecting import Collecting
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.material_files import material_files
from presenter.qt.opening import interface_language
from presenter.settings.load_settings import load_settings
from presenter.settings.settings_path import settings_path
from presenter.storage.state_folder import state_folder
from presenter.translation.changed_units import changed_units
from presenter.translation.workbench import Workbench
from presenter.windows.translation.live_window import LiveWindow


def run_live_view(
    options: TranslateOptions, interface: InterfaceCatalogs, complain: Callable[[Text], None]
) -> int:
    """Show the slides of a deck while its catalog is edited elsewhere, and return the exit code.

    `complain` is a line in the terminal: what does not work. Raises PresenterError where the deck cannot be
    read.
    """
    deck = load(options.deck)
    language = target_language(deck, options.language)
    slide = 0 if options.slide is None else asked_slide(deck, options.slide)
    settings, _ = load_settings(settings_path())
    keymap = Keymap.merge(LIVE_VIEW_ACTIONS, settings.live_view_keys)
    ui_language = interface_language(
        options.ui_language, settings, interface.languages_with(options.ui_language)
    )
    application = the_application()
    workbench = Workbench.open(deck, language)
    with failures_kept(state_folder(), complain) as failures:
        live = LiveView(workbench, interface, ui_language, keymap)
        failures.failed.connect(live.tell_failure)
        live.window.go_by(slide)
        live.ended.connect(application.exit)
        live.begin()
        code = application.exec()
        live.end()
    return code


class LiveView(QObject):
    """A window, and the files that it follows; nothing is ever written."""

    ended = Signal()

    def __init__(
        self,
        workbench: Workbench,
        interface: InterfaceCatalogs,
        ui_language: Language,
        keymap: Keymap | None = None,
    ) -> None:
        super().__init__()
        self._interface = interface
        self._workbench = workbench
        self._unread: frozenset[Path] = frozenset()
        self._is_reading = False
        self._words = InterfaceWords(interface.translate_to, ui_language, self)
        self.window = LiveWindow(self._words, workbench, keymap or Keymap.merge(LIVE_VIEW_ACTIONS))
        self.window.asked.connect(self._on_asked)
        self.window.closed.connect(self.ended)
        self._beside = Beside(self)
        self.files = FileWatcher(workbench.deck.path, partial(_files, self), self._beside, self)
        self.files.changed.connect(self._on_changed)
        self._collecting = Collecting(self)

    @property
    def workbench(self) -> Workbench:
        """Return the words as they were last read without fault."""
        return self._workbench

    @property
    def is_reading(self) -> bool:
        """Tell whether what was saved is being read."""
        return self._is_reading

    def begin(self) -> None:
        """Show the window and watch the files."""
        self._collecting.start()
        self.files.start()
        self.window.show()
        if self._workbench.findings:
            self.window.refuse(self._workbench.findings)

    def tell_failure(self, failure: Finding) -> None:
        """Say that a part of the program failed, until something is saved."""
        self.window.refuse((failure,))

    def end(self) -> None:
        """Watch no more and close the window."""
        self.files.stop()
        self._beside.end()
        self._collecting.stop()
        self.window.hide()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _on_asked(self, verb: str) -> None:
        if verb == "flip-interface-language":
            self._words.switch_on(self._interface.languages)

    def _on_changed(self, paths: frozenset[Path]) -> None:
        self._unread |= paths
        if not self._is_reading:
            self._read()

    def _read(self) -> None:
        """Read what has changed, one thing after the other: catalogs go with the deck that was read last."""
        self._is_reading = True
        reading, self._unread = self._unread, frozenset()
        alone = all(is_catalog(path) for path in reading)
        read = partial(_read, self._workbench, catalogs_alone=alone)
        self._beside.do(read, partial(self._on_read, reading), partial(self._on_failed, reading))

    def _on_failed(self, reading: frozenset[Path]) -> None:
        self._is_reading = False
        self._unread |= reading  # to be read again with whatever is saved next

    def _on_read(self, reading: frozenset[Path], read: Workbench | PresenterError) -> None:
        self._is_reading = False
        is_more = bool(self._unread)
        if isinstance(read, PresenterError):
            self._unread |= reading  # to be read again with whatever is saved next
            self.window.refuse(read.findings)
        else:
            self._take(read)
        if is_more:
            self._read()

    def _take(self, read: Workbench) -> None:
        changed = changed_units(self._workbench, read)
        if read.deck is not self._workbench.deck:
            self.files.watch_anew()
        self._workbench = read
        self.window.take(read, changed)


def _files(live: LiveView) -> frozenset[Path]:
    return material_files(live.workbench.deck)


def _read(before: Workbench, *, catalogs_alone: bool) -> Workbench | PresenterError:
    """Read the files again; what is broken is told, and the last good words stay. Touches nothing of Qt."""
    try:
        deck = before.deck if catalogs_alone else load(before.deck.path)
    except PresenterError as error:
        return error
    read = Workbench.open(deck, before.language)
    findings = (*read.findings, *_of_lost(before, read))
    return PresenterError(*findings) if findings else read


def _of_lost(before: Workbench, read: Workbench) -> tuple[Finding, ...]:
    """Return what is told of catalogs that have become empty or are there no more, as in a talk."""
    had = {file.path for file in before.files if file.disk is not None and file.disk.entries}
    lost = {file.path for file in read.files if not (file.findings or (file.disk and file.disk.entries))}
    return tuple(finding for finding in read.catalogs.findings if finding.span.path in had & lost)
