"""The words in the place of the subtitles once live lines have come."""

from __future__ import annotations

from collections.abc import Mapping

from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.subtitles.cue import Cue
from presenter.talk.live_cue import LiveCue, labelled
from presenter.talk.state import TalkState


def captioned(prepared: Cue | None, state: TalkState) -> Cue | None:
    """Return what is shown of a prepared cue and of the live ones, in the languages of a state's subtitles.

    Instead of a prepared one, live words that are in none of these languages stand in the first row, as
    another language's do where a translation is missing.
    """
    rows = _live_rows(state)
    if covers_prepared(state):
        return _live_cue(rows)
    return _mixed(prepared, rows) if rows else prepared


def covers_prepared(state: TalkState) -> bool:
    """Tell whether live words take the whole place of the subtitles."""
    return state.captions.mode is CaptionMode.INSTEAD and bool(state.captions.shown)


def caption_key(state: TalkState) -> tuple[object, ...]:
    """Return what decides which live words a state shows; empty where it shows none."""
    numbers = tuple((row, cue.number) for row, cue in _live_rows(state).items())
    return (state.captions.mode, *numbers) if numbers else ()


def _live_rows(state: TalkState) -> dict[Language, LiveCue]:
    """Return the live cue of each row of the subtitles that shows one."""
    captions, languages = state.captions, state.channels.subtitles
    if captions.mode is CaptionMode.OFF:
        return {}
    rows = {row: cue for row in languages if (cue := captions.shown_in(row)) is not None}
    newest = captions.newest
    if not rows and newest is not None and captions.mode is CaptionMode.INSTEAD:
        return {languages[0]: newest}
    return rows


def _live_cue(rows: Mapping[Language, LiveCue]) -> Cue:
    speakers = {(cue.speaker, cue.voice) for cue in rows.values()}
    label, voice = next(iter(speakers)) if len(speakers) == 1 else ("", "")
    return Cue(
        number=0,
        step=0,
        speaker=label,
        voice=voice,
        lines={row: cue.lines if label else cue.labelled_lines for row, cue in rows.items()},
        languages_of_words={row: cue.language for row, cue in rows.items()},
    )


def _mixed(prepared: Cue | None, rows: Mapping[Language, LiveCue]) -> Cue:
    """Return a cue of prepared and of live words, which may be different people's, each with a label."""
    lines = {row: cue.labelled_lines for row, cue in rows.items()}
    spoken = dict(zip(rows, rows, strict=True))
    if prepared is None:
        return Cue(0, 0, lines=lines, languages_of_words=spoken)
    for language in prepared.lines:
        if language not in rows:
            lines[language] = labelled(prepared.speaker, prepared.lines_in(language))
            spoken[language] = prepared.language_of_words_in(language)
    return Cue(prepared.number, prepared.step, lines=lines, languages_of_words=spoken)
