"""What goes on beside a talk once its first picture is shown."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from presenter.app.surroundings import Surroundings
from presenter.catalogs.folder import is_catalog
from presenter.i18n.text import Text
from presenter.inputs.file_watcher import FileWatcher
from presenter.qt.beside import Beside
from presenter.qt.collecting import Collecting
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.material_files import material_files
from presenter.qt.wake_locks import wake_locks
from presenter.qt.wakefulness import Wakefulness
from presenter.settings.settings import Settings

_AFTER = 500  # milliseconds: the first picture is there, and what it was to be quick for


class Background(QObject):
    """Watch the files of a talk, and keep the machine awake."""

    reload_asked = Signal()
    catalogs_changed = Signal()  # and nothing else
    awake_changed = Signal()

    def __init__(
        self,
        frames: FrameProvider,
        beside: Beside,
        surroundings: Surroundings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = surroundings.settings
        self._has_begun = False
        self._beside = beside
        self._files = FileWatcher(
            frames.material.deck.path, partial(_files, frames), beside, self, read=surroundings.read
        )
        self._files.changed.connect(self._on_changed)
        self._awake: Wakefulness | None = None
        self._collecting = Collecting(self)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_AFTER)
        self._late.timeout.connect(self._begin)

    def begin(self) -> None:
        """Begin as soon as the first picture has had its time."""
        self._collecting.start()
        self._late.start()

    def end(self) -> None:
        """Leave off."""
        self._late.stop()
        self._files.stop()
        self._beside.end()
        self._collecting.stop()
        if self._awake is not None:
            self._awake.release()

    def held_by(self) -> tuple[Text, ...] | None:
        """Return what keeps the machine awake now; None where nothing is to."""
        if not self._settings.keep_awake:
            return None
        return () if self._awake is None else self._awake.held_by

    def adopt(self, settings: Settings) -> None:
        """Watch the files, and keep the machine awake, as these settings say."""
        before, self._settings = self._settings, settings
        if not self._has_begun:
            return
        if settings.watch != before.watch:
            self._files.start() if settings.watch else self._files.stop()
        if settings.keep_awake != before.keep_awake:
            self._stay_awake()

    def follow(self) -> None:
        """Watch the files of the deck as it has been read now, and let go of the one before."""
        self._files.watch_anew()
        self._collecting.look_again()

    def _on_changed(self, paths: frozenset[Path]) -> None:
        if all(is_catalog(path) for path in paths):
            self.catalogs_changed.emit()
        else:
            self.reload_asked.emit()

    def _begin(self) -> None:
        self._has_begun = True
        if self._settings.watch:
            self._files.start()
        if self._settings.keep_awake:
            self._stay_awake()

    def _stay_awake(self) -> None:
        """Keep the machine awake from now on, or let it sleep."""
        if self._awake is not None:
            self._awake.release()
            self._awake = None
        if self._settings.keep_awake:
            self._awake = Wakefulness(wake_locks(os.environ), self)
            self._awake.changed.connect(self.awake_changed)
            self._awake.hold()
        self.awake_changed.emit()


def _files(frames: FrameProvider) -> frozenset[Path]:
    return material_files(frames.material.deck)
