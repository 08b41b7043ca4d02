"""A deck with all that drawing it takes: its words, its cues, its pages."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import Deck, Slide
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.track import cue_track
from presenter.talk.state import Blank
from presenter.typeset.fonts import load_fonts
from presenter.typeset.frame import Frame
from presenter.typeset.subtitle_band import Subtitles
from presenter.typeset.theme import Theme, load_theme
from presenter.typeset.typesetter import Typesetter


def offscreen_application() -> QGuiApplication:
    """Return the running application, or a new one that needs no display; keep it while drawing."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([])


@dataclass(frozen=True)
class Drawing:
    """A deck, its catalogs and its typesetter; lives no longer than the application."""

    deck: Deck
    catalogs: Catalogs
    theme: Theme
    typesetter: Typesetter

    @classmethod
    def of(cls, path: Path) -> Drawing:
        """Read a deck and make ready to draw it; raises UnreadableError where it cannot be read."""
        deck = load(path)
        catalogs = Catalogs.load(deck)
        load_fonts()
        theme = load_theme(deck.settings.theme, path.parent)
        return cls(deck, catalogs, theme, Typesetter(deck, catalogs, theme))

    def frames(
        self, slide: Slide, language: Language, subtitles: tuple[Language, ...], *, for_pdf: bool = False
    ) -> Iterator[Frame]:
        """Return the pictures of a slide: its last step, or with subtitles one for each cue.

        A last step that has no cue of its own is shown under the cue before it.
        """
        page = self.typesetter.page(slide.index, language, for_pdf=for_pdf)
        if not subtitles:
            yield Frame(page, slide.steps, None, Blank.NONE)
            return
        cues = cue_track(slide, self.deck.languages, self.catalogs)
        moments: list[tuple[int, Cue | None]] = [(cue.step, cue) for cue in cues]
        if not cues or cues[-1].step < slide.steps:
            moments.append((slide.steps, cues[-1] if cues else None))
        for step, cue in moments:
            yield Frame(page, step, Subtitles(cue, subtitles), Blank.NONE)
