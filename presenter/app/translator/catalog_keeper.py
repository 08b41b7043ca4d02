"""Between the work on a translation and the disk: what is to be written, and what others wrote."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import load
from presenter.errors import PresenterError
from presenter.qt.translation_bridge import TranslationBridge
from presenter.storage.file_change import change_files, content_of
from presenter.translation.commands import NotSaved, Pause, Saved, Settle, TakeDeck
from presenter.translation.effects import Save
from presenter.translation.look_again import look_again
from presenter.translation.opened_file import OpenedFile
from presenter.translation.state import TranslationState

THINKING = 1500  # milliseconds without a key after which the translator is taken to think
_MOST_TRIES = 3  # of writing over what others write again and again


class CatalogKeeper(QObject):
    """Write what the work asks for, and take in what is on the disk now."""

    saved = Signal()
    troubled = Signal(tuple)  # findings; none where nothing is wrong any more

    def __init__(self, bridge: TranslationBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._source = content_of(bridge.state.workbench.deck.path)
        self._tries = 0
        self._failed = ""
        self._is_stopped = False
        self._thinking = QTimer(self)
        self._thinking.setSingleShot(True)
        self._thinking.setInterval(THINKING)
        self._thinking.timeout.connect(self.pause)
        bridge.changed.connect(self._on_changed)

    @property
    def failed(self) -> str:
        """Return why the last writing failed; nothing where it did not."""
        return self._failed

    def save(self, asked: Save) -> None:
        """Write files; where others wrote one meanwhile, theirs is taken in first."""
        try:
            is_written = change_files([file.change for file in asked.files])
        except OSError as error:
            self._failed = error.strerror or str(error)
            self._bridge.dispatch(NotSaved(self._failed))
            return
        self._failed = ""
        if is_written:
            self._tries = 0
            self._bridge.dispatch(Saved(asked.files))
            self.saved.emit()
        elif self._tries < _MOST_TRIES:
            self._tries += 1
            self.take_in_catalogs()
            self.pause()

    def settle(self) -> None:
        """Write everything."""
        self._thinking.stop()
        self._tries = 0
        self._bridge.dispatch(Settle())

    def pause(self) -> None:
        """Write what may be written while something is half said."""
        if not self._is_stopped:
            self._bridge.dispatch(Pause())

    def stop(self) -> None:
        """Write nothing more by itself, be it that the window is left."""
        self._is_stopped = True
        self._thinking.stop()

    def take_in(self) -> None:
        """Go on with the files as they are now."""
        self._take_in_deck()
        self.take_in_catalogs()

    def take_in_catalogs(self) -> None:
        """Go on with the catalogs as they are now; a broken one leaves the last good one in use."""
        for file in self._bridge.state.workbench.files:
            if file.findings or not _is_as_known(file):
                self._bridge.dispatch(look_again(file.path))
        self.troubled.emit(self._bridge.state.workbench.findings)

    def _take_in_deck(self) -> None:
        path = self._bridge.state.workbench.deck.path
        try:
            source = content_of(path)
            if source == self._source or not source:
                return
            deck = load(path)
        except PresenterError as error:
            self.troubled.emit(error.findings)
            return
        except OSError:
            return
        self._source = source
        self._bridge.dispatch(TakeDeck(deck, Catalogs.load(deck)))

    def _on_changed(self, old: TranslationState, new: TranslationState) -> None:
        if old.workbench.units is not new.workbench.units:
            self._thinking.start()


def _is_as_known(file: OpenedFile) -> bool:
    """Tell whether a catalog is as it was last read or written: most looks find our own saves."""
    try:
        return content_of(file.path) == file.content
    except OSError:
        return False
