"""Keeping the picture that a talk has opened with for the next time."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from presenter.app.first_picture.conditions import conditions, screens_now, talk_files, were_there_before
from presenter.app.first_picture.start import Start
from presenter.deck.deck import PartlyRead
from presenter.qt.material_files import files_of_slide
from presenter.storage.kept_picture import SUFFIX, KeptPicture, write_picture
from presenter.storage.line_file import PRIVATE_FOLDER
from presenter.storage.make_room import make_room
from presenter.talk.state import Blank

if TYPE_CHECKING:
    from presenter.app.present_options import PresentOptions
    from presenter.app.running_talk import RunningTalk

_AFTER = 1500  # milliseconds: the talk has begun, and remembers its screens
_MOST_FILES = 8
_MOST_BYTES = 96_000_000
_OTHER_PLATFORM = "--pl"  # as short as it may be cut, of `--platform`


class PictureKeeper(QObject):
    """Keep what the audience was shown first, once the talk has begun, for as long as it will be so again.

    Nothing is kept of a talk that goes on with another, or whose first picture is not sure to come again.
    """

    kept = Signal(bool)  # whether the picture is there now for the next time

    def __init__(
        self, start: Start, options: PresentOptions, talk: RunningTalk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._start = start
        self._talk = talk
        self._source = options.opened
        self._opened = talk.bridge.state
        self._screens: list[Any] = []
        self._placement = talk.keeper.placement
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_AFTER)
        self._late.timeout.connect(self.keep)
        if self._is_sure(options):
            self._screens = screens_now()
            self._late.start()

    def _is_sure(self, options: PresentOptions) -> bool:
        """Tell whether the same words will bring the same picture again, on the same screen."""
        asked = (options.resume, options.captions_from, self._talk.picker.desks.is_doubtful)
        elsewhere = any(word.startswith(_OTHER_PLATFORM) for word in self._start.words)
        covered = self._opened.blank is not Blank.NONE or self._opened.desktop_shown
        return not (any(asked) or elsewhere or covered) and self._opened.frozen is None

    def keep(self) -> None:
        """Write the picture down beside the talk, if nothing that it depends on has changed."""
        window, screen = self._talk.audience, self._placement.audience
        placed = self._talk.keeper.placement
        if screen is None or not placed.audience_full_screen or screen != placed.audience:
            return
        deck, picture = window.material.deck, window.still(self._opened)
        # Of a deck that is not read to its end nobody knows yet what its slides name.
        if picture is None or isinstance(deck.slides, PartlyRead) or self._screens != screens_now():
            return
        about: dict[str, Any] = {
            "screens": self._screens,
            "screen": screen.name,
            "title": window.windowTitle(),
            "width": picture.width(),
            "height": picture.height(),
            "ratio": picture.devicePixelRatio(),
        }
        files = files_of_slide(deck, self._opened.slide)
        if self._source is not None:
            from presenter.importers.opened_deck import files_behind  # no deck of our own needs it

            files |= files_behind(self._source, deck)
        work = partial(_keep, self._start, about, (*map(str, files), *talk_files(self._start)), picture)
        self._talk.beside.do(work, self._on_kept)

    def _on_kept(self, kept: tuple[bool, QImage]) -> None:
        self.kept.emit(kept[0])


def _keep(
    start: Start, about: dict[str, Any], files: tuple[str, ...], picture: QImage
) -> tuple[bool, QImage]:
    """Write a picture down unless it is there already; return it too: this thread must not be its last."""
    if not were_there_before(start, files):
        return False, picture
    pixels, path = memoryview(picture.constBits()), start.picture
    try:
        about = {"conditions": conditions(start, files), **about}
        path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)  # others may not see the slide
        kept = KeptPicture.find(path)
        if kept is not None and kept.holds(about, pixels):
            os.utime(path)  # the one unused for longest goes first
        else:
            write_picture(path, about, pixels)
            make_room(path.parent, f"*{SUFFIX}", _MOST_FILES, _MOST_BYTES)
    except OSError:  # a disk that cannot be written to must not disturb a talk
        return False, picture
    return True, picture
