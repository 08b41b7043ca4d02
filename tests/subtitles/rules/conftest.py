"""The findings of a slide's cues, as whoever reads a report would tell them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from presenter.deck.deck import CueSource, Slide
from presenter.deck.message import Message, Status, Words
from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.subtitles.line_measure import BY_CHARACTERS, LineMeasure
from presenter.subtitles.rules.check_cues import check_cues
from presenter.subtitles.rules.slide_cues import SlideCues
from presenter.subtitles.rules.standing import Standing
from presenter.subtitles.track import cue_track

EN, ES = Language("en"), Language("es")

Check = Callable[..., list[Finding]]


@pytest.fixture
def check(slide, spanish) -> Check:
    """Check cues, with their Spanish, in a talk where each stands for some seconds (or all for as many)."""

    def check(
        *cues: CueSource | str | Slide,
        spanish_words: Mapping[str, str] | None = None,
        seconds: float | list[float] = 5.0,
        profile: str = "live",
        languages: tuple[Language, ...] = (EN, ES),
        only: tuple[Language, ...] = (),
        recorded=None,
        measure: LineMeasure = BY_CHARACTERS,
    ) -> list[Finding]:
        checked = cues[0] if isinstance(cues[0], Slide) else slide(*cues)
        catalog = spanish(spanish_words or {})

        def look_up(message: Message, language: Language) -> Words:
            """The deck is written in its first language, whichever that is."""
            if language == languages[0]:
                return Words(message.text, language, Status.SOURCE)
            return catalog(message, language)

        track = cue_track(checked, languages, look_up, measure)
        each = seconds if isinstance(seconds, list) else [seconds] * len(track)
        standing = [Standing(time, recorded=recorded) for time in each]
        cues_of_slide = SlideCues(
            checked, track, standing, look_up, languages[0], SubtitleProfile(profile), measure
        )
        return list(check_cues(cues_of_slide, only or languages))

    return check
