"""Live lines as they come: cut into cues by the rules of all subtitles, and shown one after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from presenter.i18n.language import Language, nearest_language
from presenter.i18n.text import Text
from presenter.settings.caption_mode import CaptionMode
from presenter.subtitles.line_measure import LineMeasure
from presenter.talk.caption_pace import CALM, not_too_many, seconds_behind
from presenter.talk.captions import Captions
from presenter.talk.clean_words import clean_words
from presenter.talk.commands.caption_command import (
    AddCaption,
    CaptionCommand,
    CycleCaptions,
    EndCaption,
    NextCaption,
    SetCaptions,
)
from presenter.talk.effects import Announce
from presenter.talk.live_cue import LiveCue
from presenter.talk.outcome import Outcome, refused
from presenter.talk.outline import Outline
from presenter.talk.state import TalkState

LONGEST_UTTERANCE = 700  # characters; what is longer could not be shown in time
MOST_LANGUAGES = 4
_LONGEST_LABEL = 30  # characters
_LABEL_MARGIN = 2  # characters: the colon and the space after a speaker's name

_MODES = {
    CaptionMode.OFF: Text("Live lines are not shown."),
    CaptionMode.INSTEAD: Text("Live lines stand in place of the prepared subtitles."),
    CaptionMode.BESIDE: Text("Live lines stand in the row of their own language."),
}


def control_captions(state: TalkState, command: CaptionCommand, outline: Outline) -> Outcome:
    """Return the outcome of a command to the live lines."""
    captions = state.captions
    match command:
        case AddCaption():
            return _add(state, command, outline)
        case NextCaption(language):
            return Outcome(replace(state, captions=captions.with_next(language).calmed()))
        case EndCaption(language):
            return Outcome(replace(state, captions=captions.without_shown(language).calmed()))
        case CycleCaptions():
            return _show(state, captions.mode.following)
        case SetCaptions(mode):
            return _show(state, mode)
        case _:
            assert_never(command)


def _show(state: TalkState, mode: CaptionMode) -> Outcome:
    return Outcome(replace(state, captions=replace(state.captions, mode=mode)), (Announce(_MODES[mode]),))


def _add(state: TalkState, command: AddCaption, outline: Outline) -> Outcome:
    language = command.language or outline.languages[0]
    language = nearest_language(language, outline.languages) or language
    known = state.captions.languages
    if language not in known and len(known) >= MOST_LANGUAGES:
        message = Text("Live lines are shown in {count} languages at most.")
        return refused(state, message.with_fields(count=MOST_LANGUAGES))
    words, rest = _shortened(command.words)
    left_out = command.left_out + len(rest.split())
    speaker = clean_words(command.speaker)[:_LONGEST_LABEL]
    captions = _with_cues(state.captions, words, speaker, language, outline.cue_line)
    captions = _in_time(captions, language, left_out)
    if captions.shown_in(language) is None and not state.cueing.held:
        captions = captions.with_next(language)
    return Outcome(replace(state, captions=captions))


def _shortened(text: str) -> tuple[str, str]:
    """Return as much of a text as one line may have, up to the end of a word, and the rest."""
    words, rest = clean_words(text[: 2 * LONGEST_UTTERANCE]), text[2 * LONGEST_UTTERANCE :]
    if len(words) <= LONGEST_UTTERANCE:
        return words, rest
    end = words.rfind(" ", 0, LONGEST_UTTERANCE + 1)
    end = LONGEST_UTTERANCE if end <= 0 else end
    return words[:end], f"{words[end:]} {rest}"


def _with_cues(
    captions: Captions, words: str, speaker: str, language: Language, line: LineMeasure
) -> Captions:
    """Return the captions with the cues of some words after those that wait in their language."""
    if not words:
        return captions
    last = captions.last_in(language)
    speaking = "" if last is None else last.voice
    label = speaker if speaker != speaking else ""
    indent = len(label) + _LABEL_MARGIN if label else 0
    from presenter.subtitles.segmentation import segment  # late: few talks have live captions

    cut = segment(words, language, indent=indent, measure=line)
    cues = tuple(
        LiveCue(number, language, lines, "" if number > captions.count + 1 else label, speaker or speaking)
        for number, lines in enumerate(cut, start=captions.count + 1)
    )
    return replace(captions, waiting=(*captions.waiting, *cues), count=captions.count + len(cues))


def _in_time(captions: Captions, language: Language, left_out: int) -> Captions:
    """Return the captions without what cannot be shown in time; once all is calm, that is counted anew."""
    waiting = captions.waiting_in(language)
    kept = not_too_many(waiting)
    dropped = waiting[: len(waiting) - len(kept)]
    left_out += sum(len(cue.text.split()) for cue in dropped)
    captions = replace(captions, waiting=tuple(cue for cue in captions.waiting if cue not in dropped))
    is_calm = not left_out and seconds_behind(captions) < CALM
    return replace(captions, left_out=0 if is_calm else captions.left_out + left_out)
