"""Pictures of slides to come, read and decoded in a thread, and modules imported that the slides need."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from presenter.dataclass import dataclass
from presenter.deck.pictures import localised
from presenter.i18n.language import Language
from presenter.qt.beside import Beside
from presenter.typeset.late_modules import LateModules
from presenter.typeset.picture_store import Decoded, PictureStore


@dataclass(frozen=True, slots=True)
class SlidePictures:
    """The pictures of a slide in a language, and what laying it out would have to import."""

    slide: int
    paths: tuple[Path, ...]
    language: Language
    late: LateModules = LateModules()


class PixelsAhead(QObject):
    """Decode what is wanted, one slide after the other; what is wanted no more is not begun.

    Nothing but pixels is made in the thread, of which Qt knows nothing that belongs to a window, and no
    module is imported there that makes more. What goes wrong is left to whoever asks for the picture itself,
    and told then.
    """

    came = Signal()  # the pictures of a slide are there, or will not be

    def __init__(self, beside: Beside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beside = beside
        self._wanted: deque[tuple[PictureStore, SlidePictures]] = deque()
        self._now: SlidePictures | None = None

    def want(self, store: PictureStore, slides: Sequence[SlidePictures]) -> None:
        """Decode the pictures of these slides into a store, and of no others, the most urgent first."""
        self._wanted = deque((store, each) for each in slides if each != self._now)
        if self._now not in slides:
            self._now = None
        self._go_on()

    def is_decoding(self, slide: int, language: Language) -> bool:
        """Tell whether the pictures of a slide are being decoded; soon they need not be.

        So it is while its modules wait for their turn: who imports what is being imported waits for it, too.
        """
        coming = [each for _, each in self._wanted if each.late.modules]
        coming += [] if self._now is None else [self._now]
        return any((each.slide, each.language) == (slide, language) for each in coming)

    def end(self) -> None:
        """Decode nothing more, and wait for what is being decoded."""
        self._wanted.clear()
        self._now = None
        self._beside.end()

    def _go_on(self) -> None:
        if self._wanted and not self._beside.is_busy:
            store, self._now = self._wanted.popleft()
            take = partial(self._take, store)
            self._beside.do(partial(self._decode, store, self._now), take, partial(take, []))

    def _decode(self, store: PictureStore, pictures: SlidePictures) -> list[Decoded]:
        done = []
        pictures.late.bring()
        for path in pictures.paths:
            if self._now is not pictures:  # there has been another key
                break
            with suppress(Exception):
                decoded = store.decode(localised(path, pictures.language))
                done += [decoded] if decoded is not None else []
        return done

    def _take(self, store: PictureStore, done: list[Decoded]) -> None:
        for decoded in done:
            store.take(decoded)
        self._now = None
        self._go_on()
        self.came.emit()
