"""The cues of one slide with all that is needed to judge them."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import dataclass
from presenter.deck.deck import CueSource, Slide
from presenter.deck.inline import plain_text
from presenter.deck.message import Lookup
from presenter.deck.spelled_out import spelled_out
from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.errors import Finding, Severity
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.subtitles.cue import Cue
from presenter.subtitles.line_measure import BY_CHARACTERS, LineMeasure
from presenter.subtitles.rules.profile import Profile
from presenter.subtitles.rules.profiles import PROFILES
from presenter.subtitles.rules.standing import Standing
from presenter.subtitles.word import AUTHORS_BREAK

_BREAK = "\ue000"  # a private character that no mark of inline Markdown contains


@dataclass(frozen=True, slots=True)
class SlideCues:
    """A slide, its track, for how long each cue of that stands, and the guide to judge by.

    `spoken` is the speaker's language, `measure` that by which lines were cut.
    """

    slide: Slide
    track: Sequence[Cue]
    standing: Sequence[Standing]
    lookup: Lookup
    spoken: Language
    profile_name: SubtitleProfile = SubtitleProfile.LIVE
    measure: LineMeasure = BY_CHARACTERS

    @property
    def profile(self) -> Profile:
        """Return the figures of the guide."""
        return PROFILES[self.profile_name]

    def authors_lines(self, source: int, language: Language) -> tuple[str, ...]:
        """Return the lines of an author's cue in a language, without marks; one where no bar breaks it."""
        message = self.slide.cues[source].text
        if message.language is not None:
            text = spelled_out(message.text, message.language)
        else:
            text = self.lookup(message, language).text
        return tuple(plain_text(AUTHORS_BREAK.sub(_BREAK, text)).split(_BREAK))

    def sources_in(self, language: Language) -> tuple[tuple[int, CueSource], ...]:
        """Return the author's cues that a language has words for, with their places in the slide."""
        places = dict.fromkeys(
            cue.sources[language]
            for cue in self.track
            if language in cue.sources and not cue.missing_in(language)
        )
        return tuple((place, self.slide.cues[place]) for place in places)

    def finding(
        self, code: str, message: Text, source: int, language: Language | None, *, excerpt: str, advice: Text
    ) -> Finding:
        """Return a warning at the author's words; the message is told the profile and the language."""
        fields = {"profile": self.profile_name.value, "language": language or self.spoken}
        return Finding(
            code,
            Severity.WARNING,
            message.with_fields(**fields),
            self.slide.cues[source].text.span,
            excerpt=excerpt,
            advice=advice,
            slide=self.slide.identifier,
            language=language,
        )
