"""The subtitle now and the one to come, in the words of the console."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.i18n.language import Language, is_right_to_left
from presenter.i18n.text import Text
from presenter.qt.material import Material
from presenter.subtitles.cue import Cue
from presenter.talk.outline import NO_CUE, Outline
from presenter.talk.state import TalkState
from presenter.windows.console_label import Tone
from presenter.windows.console_reading import Words, language_tag
from presenter.windows.cue_words import CueReading, CueWords


def read_cue_now(state: TalkState, material: Material, words: Words) -> CueReading:
    """Return the cue that the talk shows, with what keeps it from being shown or from going on."""
    cue = material.cue(state)
    if cue is None:
        if state.cueing.waiting and state.cue != NO_CUE:
            return CueReading(words(Text("Waits for its key")), tone=Tone.ACCENT)
        if state.cueing.cleared:
            return CueReading(words(Text("Cleared until the next subtitle")), tone=Tone.CAUTION)
        return CueReading(words(Text("No subtitle now")))
    if not cue.number:  # no prepared one is among its words
        return read_live_cue(cue, words, held=state.cueing.held)
    numbers = {"number": cue.number, "count": len(material.cues(state))}
    if state.cueing.held:
        heading = words(Text("Subtitle {number} of {count} · held").with_fields(**numbers))
        rows = words_of_cue(cue, state, material, words)
        return CueReading(heading, rows, words(Text("Held")), Tone.CAUTION)
    short = words(Text("Subtitle {number} of {count}").with_fields(**numbers))
    whole = f"{short} · {cue.voice}" if cue.voice else short
    return CueReading(whole, words_of_cue(cue, state, material, words), short)


def read_live_cue(cue: Cue, words: Words, *, held: bool) -> CueReading:
    """Return a cue of live lines alone, in the rows that have any."""
    rows = rows_of_cue(cue, tuple(cue.lines))
    if held:
        return CueReading(words(Text("Live · held")), rows, tone=Tone.CAUTION)
    short = words(Text("Live"))
    return CueReading(f"{short} · {cue.voice}" if cue.voice else short, rows, short, Tone.ACCENT)


def read_coming_cue(state: TalkState, material: Material, outline: Outline, words: Words) -> CueReading:
    """Return the next cue of the slide, or the first of the slide after it."""
    cues, following = material.cues(state), _following(state)
    if following < len(cues):
        coming = cues[following]
        if coming.step <= state.step:
            title = Text("Next subtitle")
        elif coming.step == state.step + 1:
            title = Text("Subtitle of the next step")
        else:
            title = Text("Subtitle of step {number}").with_fields(number=coming.step)
        return CueReading(words(title), words_of_cue(coming, state, material, words))
    slide = outline.shown_after(state.slide)
    if slide is not None and (track := material.tracks[slide]):
        first = max(outline.slides[slide].cue_on_entering(0), 0)
        if track[first].step == 0:
            rows = words_of_cue(track[first], state, material, words)
            return CueReading(words(Text("Subtitle of the next slide")), rows)
    return CueReading(words(Text("No more on this slide")))


def has_coming_cue(state: TalkState, material: Material) -> bool:
    """Tell whether the slide itself has a next cue; to say what the one after it has, that is cut."""
    return _following(state) < len(material.cues(state))


def _following(state: TalkState) -> int:
    """Return the cue of the slide, counted from 0, that comes next, whether there is such a one or not."""
    is_waiting = state.cueing.waiting and state.cue != NO_CUE
    return state.cue if is_waiting else state.cue + 1


def cue_languages(shown: Sequence[Language], available: Sequence[Language]) -> tuple[Language, ...]:
    """Return two languages to read a cue in: both that are shown, or the one beside the first other."""
    if len(shown) > 1:
        return tuple(shown)
    others = [language for language in available if language not in shown]
    return tuple(sorted((*shown, *others[:1]), key=available.index))


def rows_of_cue(cue: Cue, languages: Sequence[Language]) -> tuple[CueWords, ...]:
    """Return the words of a cue in the rows in which it stands on a screen."""
    spoken = cue.language_of_words_in
    return tuple(
        _spoken_words(spoken(row), lines, cue.speaker, stands_in=spoken(row) != row)
        for row in languages
        if (lines := cue.lines_in(row))
    )


def words_of_cue(cue: Cue, state: TalkState, material: Material, words: Words) -> tuple[CueWords, ...]:
    """Return the words of a cue in each language to read it in; what stands in for others is there once."""
    languages = cue_languages(state.channels.subtitles, material.deck.languages)
    return tuple(_words_in(language, cue, languages, words) for language in languages)


def _words_in(language: Language, cue: Cue, languages: Sequence[Language], words: Words) -> CueWords:
    lines = cue.lines_in(language)
    spoken_in = cue.language_of_words_in(language)
    tag = language_tag(language)
    if not any(lines):
        nothing = Text("Nothing in this language")
        return CueWords(tag, (words(nothing),), is_remark=True)
    if spoken_in == language:
        return _spoken_words(language, lines, cue.speaker)
    if spoken_in in languages:
        instead = Text("No translation: {language} is shown").with_fields(language=language_tag(spoken_in))
        return CueWords(tag, (words(instead),), is_remark=True)
    return _spoken_words(spoken_in, lines, cue.speaker, stands_in=True)


def _spoken_words(
    language: Language, lines: tuple[str, ...], speaker: str, *, stands_in: bool = False
) -> CueWords:
    mirrored = is_right_to_left(language)
    return CueWords(language_tag(language), lines, speaker, stands_in=stands_in, right_to_left=mirrored)
