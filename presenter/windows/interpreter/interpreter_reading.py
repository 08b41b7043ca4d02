"""What an interpreter has to know, in words."""

from __future__ import annotations

from dataclasses import replace

from presenter.deck.inline import plain_text
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.qt.material import Material
from presenter.settings.caption_mode import CaptionMode
from presenter.talk.audience_state import audience_state
from presenter.talk.caption_pace import BEHIND, least_lag
from presenter.talk.outline import Outline
from presenter.talk.sides import on_side
from presenter.talk.state import Blank, TalkState
from presenter.windows.console_label import Tone
from presenter.windows.console_reading import Words, language_tag
from presenter.windows.cue_reading import read_coming_cue, rows_of_cue, words_of_cue
from presenter.windows.cue_words import CueReading, CueWords

_NOT_SEEN = (
    (lambda state: state.desktop_shown, Text("Audience sees the desktop")),
    (lambda state: state.blank is Blank.BLACK, Text("Audience sees black")),
    (lambda state: state.blank is Blank.WHITE, Text("Audience sees white")),
    (lambda state: not state.subtitles_on, Text("Subtitles off")),
    (lambda state: state.captions.mode is CaptionMode.OFF, Text("Live lines off")),
    (lambda state: state.frozen is not None, Text("Frozen")),
    (lambda state: state.cueing.held, Text("Subtitles on hold")),
)


def read_said(
    state: TalkState, material: Material, source: Language, own: Language, words: Words
) -> CueReading:
    """Return what is prepared for the speaker to say now, in the language of the deck and in one's own.

    Where nothing is, the title of the slide says what it is about.
    """
    cues = material.cues(state)
    slide = {"slide": state.slide + 1, "slides": len(material.deck.slides)}
    if not 0 <= state.cue < len(cues):
        heading = Text("The speaker · slide {slide} of {slides} · nothing is prepared here")
        titles = _titles(state, material, tuple(dict.fromkeys((source, own))))
        return CueReading(words(heading.with_fields(**slide)), titles)
    heading = Text("The speaker · slide {slide} of {slides} · subtitle {number} of {count}")
    heading = heading.with_fields(number=state.cue + 1, count=len(cues), **slide)
    read = _read_in(state, source, own)
    return CueReading(words(heading), words_of_cue(cues[state.cue], read, material, words))


def read_to_come(
    state: TalkState, material: Material, outline: Outline, source: Language, own: Language, words: Words
) -> CueReading:
    """Return what is prepared to be said next."""
    return read_coming_cue(_read_in(state, source, own), material, outline, words)


def read_on_screen(state: TalkState, material: Material, own: Language, words: Words) -> CueReading:
    """Return the words that the audience reads now, also those of a side screen in one's own language."""
    shown = audience_state(state)
    rows = _rows(shown, material)
    if own not in shown.channels.subtitles or not shown.subtitles_on:
        sides = (on_side(shown, side) for side in shown.sides if side.subtitles and own in side.subtitles)
        rows = (*rows, *(row for side in sides for row in _rows(side, material)))
    rows = tuple(dict.fromkeys(rows))[:2]
    for is_so, text in _NOT_SEEN:
        if is_so(state):
            return CueReading(words(text), rows, tone=Tone.CAUTION)
    return CueReading(
        words(Text("The audience reads") if rows else Text("The audience reads nothing now")), rows
    )


def read_queue(state: TalkState, own: Language, words: Words) -> tuple[str, Tone]:
    """Return how many of one's own lines wait, and whether they come too fast."""
    waiting = state.captions.waiting_in(own)
    if not waiting:
        return "", Tone.QUIET
    count = plural("{count} waits", "{count} wait", len(waiting))
    behind = least_lag(waiting)
    if behind < BEHIND:
        return words(count), Tone.ACCENT
    late = Text("{count} · {seconds} s behind").with_fields(count=count, seconds=round(behind))
    return words(late), Tone.CAUTION


def other_language(source: Language, languages: tuple[Language, ...]) -> Language:
    """Return the language that is most likely interpreted into."""
    return next((language for language in languages if language != source), source)


def _titles(state: TalkState, material: Material, languages: tuple[Language, ...]) -> tuple[CueWords, ...]:
    slide = material.slide(state)
    if slide is None or slide.title is None:
        return ()
    found = [material.catalogs(slide.title, language) for language in languages]
    return tuple(
        dict.fromkeys(CueWords(language_tag(title.language), (plain_text(title.text),)) for title in found)
    )


def _read_in(state: TalkState, source: Language, own: Language) -> TalkState:
    both = tuple(dict.fromkeys((source, own)))
    return replace(state, channels=replace(state.channels, subtitles=both))


def _rows(shown: TalkState, material: Material) -> tuple[CueWords, ...]:
    cue = material.cue(shown) if shown.subtitles_on else None
    return () if cue is None else rows_of_cue(cue, shown.channels.subtitles)
