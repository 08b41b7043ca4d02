"""Making a command of the words that follow a verb.

A parser raises BadArgumentError, with what to do instead; who it was said to knows where.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from presenter.i18n.language import Language, nearest_language, parse_language
from presenter.i18n.text import Text
from presenter.settings.side_screen import MOST_SUBTITLES
from presenter.talk.commands.command import Command
from presenter.talk.commands.language_command import SetLanguage
from presenter.talk.commands.media_command import ToggleMedia
from presenter.talk.commands.move_command import GoTo
from presenter.talk.commands.subtitle_command import SetSubtitles
from presenter.talk.commands.timer_command import AddTime, SetLock
from presenter.talk.effects import ArrangeConsole, ConsolePreset, KeepNote, Search, SeekMedia
from presenter.talk.languages import languages_for, no_such_language
from presenter.talk.minutes_note import NoteKind
from presenter.talk.navigation import no_such_slide
from presenter.talk.outline import Outline
from presenter.talk.state import Channel
from presenter.talk.timer import Lock

LONGEST_NOTE = 1000  # letters
NO_SUBTITLES = "off"
MOST_DIGITS = 4  # of a step, of minutes, of seconds


class BadArgumentError(Exception):
    """Words that a verb cannot take."""

    def __init__(self, message: Text) -> None:
        """Say what is wrong with them."""
        super().__init__(str(message))
        self.message = message


def parse_slide(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to go to a slide, by number or id, and to a step where one is given."""
    if len(arguments) not in (1, 2):
        raise BadArgumentError(Text("Give the number or the id of a slide, and a step if you like."))
    target, *step = arguments
    if outline.find(target) is None:
        raise BadArgumentError(no_such_slide(target, outline))
    return GoTo(target, _whole_number(step[0]) if step else 0)


def parse_search(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to go to the slide that some words most likely mean."""
    del outline
    query = " ".join(arguments).strip()
    if not query:
        raise BadArgumentError(Text("Give words of a slide, of its notes or of its subtitles."))
    return Search(query)


def parse_language_of(channel: Channel) -> Callable[[Sequence[str], Outline], Command]:
    """Return the parser of a language for a channel."""

    def parse(arguments: Sequence[str], outline: Outline) -> Command:
        if len(arguments) != 1:
            raise BadArgumentError(Text("Give one language, such as “es”."))
        return SetLanguage(known_language(arguments[0], languages_for(channel, outline)), channel)

    return parse


def known_language(word: str, available: Sequence[Language]) -> Language:
    """Return the language of a code, or what may stand in for it, out of those there are."""
    try:
        nearest = nearest_language(parse_language(word), available)
    except ValueError:
        nearest = None
    if nearest is None:
        raise BadArgumentError(no_such_language(word, available))
    return nearest


def parse_note_of(kind: NoteKind) -> Callable[[Sequence[str], Outline], Command]:
    """Return the parser of the words of a note."""

    def parse(arguments: Sequence[str], outline: Outline) -> Command:
        del outline
        text = " ".join(" ".join(arguments).split())
        if not text or len(text) > LONGEST_NOTE:
            message = Text("Give the words of the note, at most {count} letters.")
            raise BadArgumentError(message.with_fields(count=LONGEST_NOTE))
        return KeepNote(kind, text)

    return parse


def parse_subtitles(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to show subtitles in one language or two, or `off`; commas separate too."""
    return SetSubtitles(parse_subtitle_languages(arguments, outline))


def parse_subtitle_languages(arguments: Sequence[str], outline: Outline) -> tuple[Language, ...]:
    """Return the languages of subtitles, one or two, or none for `off`; commas separate too."""
    words = [word for argument in arguments for word in argument.split(",") if word.strip()]
    if words == [NO_SUBTITLES]:
        return ()
    if not 1 <= len(words) <= MOST_SUBTITLES:
        raise BadArgumentError(Text("Give one language or two, such as “en es”, or “off”."))
    return tuple(known_language(word, outline.languages) for word in words)


def parse_minutes(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to give the talk some minutes, or to take them with a minus sign."""
    del outline
    if len(arguments) != 1:
        raise BadArgumentError(Text("Give a number of minutes, such as “5” or “-2”."))
    return AddTime(60.0 * _whole_number(arguments[0]))


def parse_lock(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to keep the end of the talk, or its duration."""
    del outline
    if len(arguments) != 1 or arguments[0] not in tuple(Lock):
        raise BadArgumentError(Text("Give “end” or “duration”: what is kept where the talk begins late."))
    return SetLock(Lock(arguments[0]))


def parse_medium(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to play or pause a video or sound of the slide, by its number from 1."""
    del outline
    if len(arguments) != 1:
        raise BadArgumentError(Text("Give the number of a video or sound on the slide, such as “2”."))
    return ToggleMedia(_whole_number(arguments[0]))


def parse_seconds(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to move on in a video or sound by some seconds, or back with a minus sign."""
    del outline
    if len(arguments) != 1:
        raise BadArgumentError(Text("Give a number of seconds, such as “5” or “-5”."))
    return SeekMedia(float(_whole_number(arguments[0])))


def parse_console_preset(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to arrange the console, by the name of a preset."""
    del outline
    names = [preset.value for preset in ConsolePreset]
    if len(arguments) != 1 or arguments[0] not in names:
        raise BadArgumentError(Text("Give one of: {names}.").with_fields(names=", ".join(names)))
    return ArrangeConsole(ConsolePreset(arguments[0]))


def _whole_number(word: str) -> int:
    digits = word.removeprefix("-")
    if not digits.isdecimal() or len(digits) > MOST_DIGITS:
        message = Text("“{word}” is not a whole number of at most {count} digits.")
        raise BadArgumentError(message.with_fields(word=word, count=MOST_DIGITS))
    return int(word)
