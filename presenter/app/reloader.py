"""Going on with a deck that has been read again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from presenter.catalogs.catalogs import Catalogs
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.errors import PresenterError, Severity
from presenter.i18n.text import Text
from presenter.qt.beside import Beside
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.material import Material
from presenter.qt.read_material import material_after, read_again, tracks_of
from presenter.qt.talk_bridge import TalkBridge
from presenter.subtitles.tracks import Tracks
from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.kept_places import KeptPlaces, LeftPlace
from presenter.talk.outline import Outline

# A deck of so many slides is read in less time than it takes to paint a slide or two (see decision 20).
MOST_ON_THE_SPOT = 60


@dataclass(frozen=True, slots=True)
class _Reading:
    deck: Deck
    catalogs: Catalogs
    tracks: Tracks
    kept: KeptPlaces


class Reloader(QObject):
    """Read the deck again and go on at the same place; a long one is read beside the talk."""

    troubled = Signal(tuple)  # the findings that kept the deck from being read; none where it was
    reloaded = Signal(object)  # the Text that says so

    def __init__(
        self, bridge: TalkBridge, frames: FrameProvider, beside: Beside, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._frames = frames
        self._beside = beside
        self._is_reading = False
        self._again = False
        self._coming: Outline | None = None
        self._is_broken = False  # the deck on the disk, whatever becomes of its catalogs
        self._left: LeftPlace | None = None
        bridge.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Go on with the deck as it is now; the last good one stays where it is broken."""
        self._read(catalogs_alone=False)

    def reload_catalogs(self) -> None:
        """Go on with the catalogs as they are now: the deck, its theme and its pictures stay in use."""
        self._read(catalogs_alone=True)

    def _read(self, *, catalogs_alone: bool) -> None:
        if self._is_reading:
            self._again = True
            return
        material = self._frames.material
        read = partial(
            _reading, material, self._bridge.talk.outline, self._left, catalogs_alone=catalogs_alone
        )
        if len(self._frames.material.deck.slides) <= MOST_ON_THE_SPOT:
            self._go_on(read())
        else:
            self._is_reading = True
            self._beside.do(read, self._on_read, self._on_failed)

    def _on_failed(self) -> None:
        """Stay with what is shown; whoever saves again asks again."""
        self._is_reading = self._again = False

    def _on_read(self, reading: _Reading | PresenterError) -> None:
        self._is_reading = False
        self._go_on(reading)
        if self._again:
            self._again = False
            self.reload()

    def _go_on(self, reading: _Reading | PresenterError) -> None:
        try:
            if isinstance(reading, PresenterError):
                raise reading
            material = material_after(self._frames.material, reading.deck, reading.catalogs, reading.tracks)
        except PresenterError as error:
            self._is_broken = True
            self.troubled.emit(error.findings)
            return
        self._is_broken &= material.deck is self._frames.material.deck
        self._frames.replace_material(material)
        self._coming = reading.kept.new
        self._left = reading.kept.left(self._bridge.state.place, self._left)
        self._bridge.dispatch(ReplaceOutline(reading.kept.new, reading.kept))

    def _on_changed(self) -> None:
        """Tell of the deck once the talk goes by it: a command that comes of another waits for its turn."""
        if self._coming is not None and self._bridge.talk.outline is self._coming:
            self._coming = None
            if self._is_broken:
                self.reloaded.emit(Text("The translations were read again."))
                return
            self.troubled.emit(())
            self.reloaded.emit(_said(self._frames.material.catalogs))


def _said(catalogs: Catalogs) -> Text:
    """Return what to say of a deck that was read again; its broken catalogs are as they were."""
    if any(finding.severity is Severity.ERROR for finding in catalogs.findings):
        return Text("The deck was read again, a broken catalog was not.")
    return Text("The deck was read again.")


def _reading(
    material: Material, outline: Outline, left: LeftPlace | None, *, catalogs_alone: bool
) -> _Reading | PresenterError:
    try:
        if catalogs_alone:
            deck, catalogs = material.deck, material.catalogs.reload(material.deck)
        else:
            deck, catalogs = read_again(material)
    except PresenterError as error:
        return error
    tracks = tracks_of(deck, catalogs)
    after = Outline.of(deck, tracks, outline.interface_languages, outline.usual_subtitle_size)
    return _Reading(deck, catalogs, tracks, KeptPlaces(outline, after, left))
