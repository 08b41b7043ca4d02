"""What a talk shows, read from its files: replaced whole when they are read again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import cached_property

from presenter.catalogs.catalogs import Catalogs
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.deck.inline import plain_text
from presenter.deck.spelled_out import spelled_out
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.talk.drawing import Strokes
from presenter.talk.shown_cue import shown_cue
from presenter.talk.state import TalkState
from presenter.talk.subtitle_look import SubtitleLook
from presenter.typeset.drawing_box import with_drawing
from presenter.typeset.page import Page
from presenter.typeset.subtitle_block import Subtitles
from presenter.typeset.typesetter import Typesetter


@dataclass(frozen=True, eq=False)
class Material:
    """A deck with its catalogs, its typesetter, the cues of each slide and what was found wrong.

    `theme_findings` are those of the findings that are of the theme's file. `drawings`, by the ids of the
    slides, are for the pages that are written; a talk holds its own.
    """

    deck: Deck
    catalogs: Catalogs
    typesetter: Typesetter
    tracks: Sequence[tuple[Cue, ...]]
    findings: tuple[Finding, ...] = field(default=())
    theme_findings: tuple[Finding, ...] = field(default=())
    drawings: Mapping[str, Strokes] = field(default_factory=dict)

    def slide(self, state: TalkState) -> Slide | None:
        """Return the slide that a state is at; None in a deck without slides."""
        slides = self.deck.slides[state.slide : state.slide + 1]
        return slides[0] if slides else None

    def page(self, slide: Slide, language: Language, *, for_pdf: bool = False) -> Page:
        """Return the page of a slide as it is written: with what was drawn on it, where that is wanted."""
        page = self.typesetter.page(slide.index, language, for_pdf=for_pdf)
        strokes = self.drawings.get(slide.identifier, ())
        return with_drawing(page, strokes) if strokes else page

    @property
    def title(self) -> str:
        """Return the deck's title in the language that it is written in, else the name of its file."""
        title = self.deck.settings.title
        if title is None:
            return self.deck.path.stem
        return plain_text(spelled_out(title.text, self.deck.settings.language))

    @property
    def has_cues(self) -> bool:
        """Tell whether any slide has something to show as a subtitle; no cue is made to find out."""
        return self.deck.has_cues

    def cues(self, state: TalkState) -> tuple[Cue, ...]:
        """Return the cues of the slide that a state is at."""
        tracks = self.tracks[state.slide : state.slide + 1]
        return tracks[0] if tracks else ()

    def cue(self, state: TalkState) -> Cue | None:
        """Return the cue that a state shows, None where it shows none."""
        return shown_cue(state, self.cues(state))

    def shown_subtitles(self, state: TalkState) -> Subtitles | None:
        """Return the subtitles as a state shows them, None where they are off."""
        if not state.subtitles_on:
            return None
        return self.subtitles(self.cue(state), state.channels.subtitles, state.subtitle_look)

    def subtitles(
        self, cue: Cue | None, languages: tuple[Language, ...], look: SubtitleLook | None = None
    ) -> Subtitles:
        """Return a cue in some languages as the deck wants it shown, or as the speaker chose."""
        said = self.deck.settings.subtitles
        return Subtitles(cue, languages, said if look is None else look.over(said), self.voices)

    @property
    def usual_subtitle_size(self) -> float:
        """Return the size of the subtitles where the deck says none, as a share of the picture's height."""
        return self.typesetter.theme.subtitles.one

    @cached_property
    def voices(self) -> tuple[str, ...]:
        """Return who speaks in the deck, in the order in which they begin."""
        if not self.deck.settings.subtitles.speaker_colours:
            return ()
        named = (cue.speaker for slide in self.deck.slides for cue in slide.cues)
        return tuple(dict.fromkeys(name for name in named if name))
