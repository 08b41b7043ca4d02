"""For how long each cue of a slide stands: by the log of a talk, or by what there is to be said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.length import length
from presenter.subtitles.rules.shown_words import shown_words
from presenter.subtitles.rules.standing import Standing
from presenter.talk.logged_cue_times import logged_cue_times
from presenter.talk.shown_times import is_talk, shown_times
from presenter.talk.speech import SpeakingRate
from presenter.talk.talk_log import LoggedTalk

# A cue of few long words takes as long to say as its letters do. With the space after it a word has so many
# characters in the paragraphs of talks that our tests have, in English and in Spanish.
ORDINARY_WORD = 5.2
# Between two sentences a speaker takes breath, and the words still stand.
BREATH = 0.5
_ENDS_OF_SENTENCES = (".", "?", "!", "…", "”", "»", '"', ")")


@dataclass(frozen=True, slots=True)
class RecordedCues:
    """For how many seconds each cue was seen in a talk, by the slide's id and its number from 1."""

    day: date
    seconds: Mapping[tuple[str, int], float] = field(hash=False)


def last_recorded(talks: Sequence[LoggedTalk], written: datetime) -> RecordedCues | None:
    """Return the cues of the last talk or rehearsal that was given since the deck was written.

    A log tells cues by their numbers, which are others once the words have been changed. What was only
    a look at the deck does not count. A cue that was shown again was seen as long as it was at best.
    """
    for talk in reversed(talks):
        if talk.began > written and is_talk(shown_times(talk)):
            seconds: dict[tuple[str, int], float] = {}
            for time in logged_cue_times(talk):
                place = (time.slide, time.number)
                seconds[place] = max(time.seconds, seconds.get(place, 0.0))
            return RecordedCues(talk.began.date(), seconds) if seconds else None
    return None


def cue_standing(
    slide: str,
    track: Sequence[Cue],
    spoken: Language,
    rate: SpeakingRate,
    recorded: RecordedCues | None = None,
) -> tuple[Standing, ...]:
    """Return for how long each cue of a slide stands: as it was recorded, else for as long as it is said.

    Meanwhile everyone else has to read it, whatever the language.
    """
    said = _said(track, spoken, rate)
    return tuple(
        Standing(recorded.seconds[slide, cue.number], recorded=recorded.day)
        if recorded is not None and (slide, cue.number) in recorded.seconds
        else said.get(place, Standing(0.0))
        for place, cue in enumerate(track)
    )


def _said(track: Sequence[Cue], spoken: Language, rate: SpeakingRate) -> dict[int, Standing]:
    """Return by places in a track how long it takes to say a cue, in another language where need be."""
    found: dict[int, Standing] = {}
    for language in _languages(track, spoken):
        for words in shown_words(track, language):
            said = 60.0 * _ordinary_words(words.text) / rate.words_a_minute(language) / len(words.places)
            pause = BREATH if words.text.endswith(_ENDS_OF_SENTENCES) else 0.0
            for place in words.places[:-1]:
                found.setdefault(place, Standing(said))
            found.setdefault(words.places[-1], Standing(said + pause, pause))
    return found


def _languages(track: Sequence[Cue], spoken: Language) -> Iterator[Language]:
    yield from dict.fromkeys((spoken, *(language for cue in track for language in cue.sources)))


def _ordinary_words(text: str) -> float:
    return max(float(len(text.split())), length(text) / ORDINARY_WORD)
