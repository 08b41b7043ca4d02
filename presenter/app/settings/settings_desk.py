"""The settings window with its file: what is changed in either is in the other, and in force."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from presenter.app.manual.manual_desk import ManualDesk
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.errors import PresenterError
from presenter.i18n.text import Text
from presenter.inputs.file_watcher import FileWatcher
from presenter.qt.beside import Beside
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.settings_in_force import SettingsInForce
from presenter.settings.save_settings import save_settings, with_changes
from presenter.settings.setting import Setting
from presenter.settings.setting_search import SettingSearch
from presenter.settings.written_settings import WrittenSettings, parse_written, read_written
from presenter.windows.console_label import Tone
from presenter.windows.settings.settings_window import SettingsWindow
from presenter.windows.window_place import bring_forward, stand_over

_IN_A_TALK = Text("The keys of a talk are changed while one is open: press Ctrl+K there.")
_NOT_OPENED = Text("The system opens no editor for {path}. Open it in one yourself.")
_NO_FILE = Path("settings.toml")


class SettingsDesk(QObject):
    """Keep the window and the file together; without a path all holds for as long as the program runs.

    What others write into the file while the window stands is shown, and what is changed in the window is
    written into the file as it is then, so neither loses the other's.
    """

    def __init__(
        self,
        path: Path | None,
        in_force: SettingsInForce,
        words: InterfaceWords,
        interface: InterfaceCatalogs,
        beside: Beside,
        parent: QObject,
        manual: ManualDesk,
        edit_keys: Callable[[], None] | None = None,
    ) -> None:
        """Take what lets the keys of a talk be changed; None where no talk is given."""
        super().__init__(parent)
        self._path = path
        self._source = ""  # of the file that there is not
        self._in_force = in_force
        self._manual = manual
        self._edit_keys = edit_keys
        self._written = WrittenSettings()
        translations = map(interface.translate_to, interface.languages)
        self.window = SettingsWindow(words, interface.languages, SettingSearch(translations))
        self.window.given.connect(self._on_given)
        self.window.keys_asked.connect(self._on_keys_asked)
        self.window.file_asked.connect(self._on_file_asked)
        self.window.closed.connect(self._on_closed)
        self.window.help_asked.connect(self._on_help_asked)
        self._watcher: FileWatcher | None = None
        if path is not None:
            self._watcher = FileWatcher(path, self._files, beside, self)
            self._watcher.changed.connect(self._on_changed)
        self._read()

    def open(self, over: QWidget) -> None:
        """Show the window in the middle of another, on whose screen it has to be, and give it the keys."""
        window = self.window
        if not window.isVisible():
            self._take_in()
            stand_over(window, over)
            window.field.setFocus()
        bring_forward(window)
        if self._watcher is not None:
            self._watcher.start()

    def put_away(self) -> bool:
        """End the search or close the window, where it has the keys; False where it has not."""
        if not self.window.isActiveWindow():
            return False
        self.window.leave()
        return True

    def close(self) -> None:
        """Close the window for good."""
        self.window.close()
        self.window.deleteLater()

    def _files(self) -> Collection[Path]:
        return () if self._path is None else (self._path,)

    def _read(self) -> None:
        path = self._path
        self._written = parse_written(self._source, _NO_FILE) if path is None else read_written(path)
        self.window.show_written(self._written, str(path or ""))

    def _on_given(self, setting: Setting, value: object) -> None:
        changes = self._written.changes(setting, value)
        try:
            if self._path is None:
                self._source = with_changes(self._source, changes, _NO_FILE)
            else:
                save_settings(self._path, changes)
        except PresenterError as error:
            self.window.page.row(setting.id).show_trouble(error.findings[0].message)
            self.window.tell_finding(error.findings[0])
            return
        self._take_in()

    def _on_changed(self, paths: object) -> None:
        del paths
        self._take_in()

    def _take_in(self) -> None:
        """Show what the file says, whoever wrote it, and go by it; a broken one leaves all as it was."""
        self._read()
        if self._written.fault is None:
            self._in_force.adopt(self._written.settings)

    def _on_keys_asked(self) -> None:
        if self._edit_keys is None:
            self.window.tell(_IN_A_TALK, Tone.CAUTION)
        else:
            self.window.close()
            self._edit_keys()

    def _on_help_asked(self) -> None:
        self._manual.open(self.window, "settings")

    def _on_file_asked(self) -> None:
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.touch()
        except OSError:
            is_opened = False
        else:
            is_opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
        if not is_opened:
            self.window.tell(_NOT_OPENED.with_fields(path=str(self._path)), Tone.CAUTION)

    def _on_closed(self) -> None:
        if self._watcher is not None:
            self._watcher.stop()
