"""The search of the deck that is shown: its words are read while nothing else is to be done."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from presenter.i18n.language import Language
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.material import Material
from presenter.talk.search.find_cues import CueFinder, CueSearch
from presenter.talk.search.find_slides import MOST_HITS, Hit, find_slides
from presenter.talk.search.search_index import SearchIndex

_SLICE = 0.004  # seconds: a key that comes meanwhile waits no longer than this
_TOLD_EVERY = 0.1  # seconds


class SearchDesk(QObject):
    """Answer queries from what has been read so far; nothing is read before somebody means to ask."""

    read_on = Signal()  # there is more to be found than before

    def __init__(self, frames: FrameProvider, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames = frames
        self._material: Material | None = None
        self._index = SearchIndex((), (), frames.material.catalogs)
        self._finder: CueFinder | None = None  # once all has been read
        self._told = 0.0
        self._timer = QTimer(self)  # of no length: whenever no key, tick or repaint is waiting
        self._timer.timeout.connect(self._read_a_slice)

    def open(self) -> None:
        """Begin to read the words of the deck that is shown, unless that has been done."""
        material = self._frames.material
        if material is self._material:
            return
        self._material = material
        self._finder = None
        self._index = SearchIndex(material.deck.slides, material.deck.languages, material.catalogs)
        self._timer.start()

    def hits(self, query: str, language: Language, limit: int = MOST_HITS) -> tuple[Hit, ...]:
        """Return what is found so far; of equal slides those found in a language come first."""
        self.open()
        languages = self._frames.material.deck.languages
        return find_slides(self._index, query, sorted(languages, key=language.__ne__), limit)

    def cues(self, query: str) -> CueSearch:
        """Return the slides in whose subtitles a query is found so far."""
        self.open()
        if not self._index.is_complete:
            return CueFinder(self._index.read).find(query, fuzzy=False)
        self._finder = self._finder or CueFinder(self._index.read)
        return self._finder.find(query)

    def best(self, query: str, language: Language) -> Hit | None:
        """Return what is most likely meant, of the whole deck."""
        self.open()
        self._index.complete()
        return next(iter(self.hits(query, language, 1)), None)

    def _read_a_slice(self) -> None:
        begun = perf_counter()
        while not self._index.is_complete and perf_counter() - begun < _SLICE:
            self._index.read_on()
        if self._index.is_complete:
            self._timer.stop()
        elif perf_counter() - self._told < _TOLD_EVERY:
            return
        self._told = perf_counter()
        self.read_on.emit()
