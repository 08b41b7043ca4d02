"""What was shown when: the lines of a talk's log, one file for each talk.

Each line stands for itself, so that one which is lost takes no other with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import cast

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.storage.plain import NotPlainError, Plain, from_plain, to_plain
from presenter.talk.audience_state import audience_state
from presenter.talk.captioned_cue import covers_prepared
from presenter.talk.live_cue import LiveCue
from presenter.talk.minutes_note import MinutesNote
from presenter.talk.outline import Outline
from presenter.talk.shown_cue import live_cues_shown
from presenter.talk.state import Blank, TalkState


class Event(StrEnum):
    """What a line tells of."""

    BEGIN = "begin"
    SHOWN = "shown"
    RESUME = "resume"  # after a time in which nobody was shown anything
    END = "end"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Shown:
    """What the audience saw, and how the speaker's clock stood.

    `slide` is the slide's id; `number` and `cue` count from 1, `cue` is 0 for none. A `frozen` picture
    is the one told here, wherever the speaker is; `desktop` stands where the slides would be. `live` are the
    live cues that were shown, in whichever rows, with their words.
    """

    slide: str
    number: int
    step: int = 0
    cue: int = 0
    blank: Blank = Blank.NONE
    language: Language = Language("en")
    subtitles: tuple[Language, ...] = ()
    clock: str = "pending"
    frozen: bool = False
    desktop: bool = False
    live: tuple[LiveCue, ...] = ()


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line: when it was written, what it tells of, and that which belongs to such an event."""

    at: datetime
    event: Event
    shown: Shown | None = None
    note: MinutesNote | None = None
    rehearsal: bool | None = None
    title: str | None = None
    version: int | None = None

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError(self.at)


@dataclass(frozen=True, slots=True)
class LoggedTalk:
    """A talk as its log tells it; `name` is that of the file."""

    name: str
    lines: tuple[LogLine, ...]

    @property
    def rehearsal(self) -> bool:
        """Tell whether it was a rehearsal."""
        return any(line.rehearsal for line in self.lines)

    @property
    def began(self) -> datetime:
        """Return when the talk was opened."""
        return self.lines[0].at

    @property
    def notes(self) -> tuple[MinutesNote, ...]:
        """Return the notes as they were left, in the order in which they were begun."""
        notes = {line.note.number: line.note for line in self.lines if line.note is not None}
        return tuple(notes[number] for number in sorted(notes))


def shown_in(state: TalkState, outline: Outline) -> Shown:
    """Return what the audience sees in a state."""
    is_frozen, state = state.frozen is not None, audience_state(state)
    return Shown(
        slide=outline.slides[state.slide].identifier,
        number=state.slide + 1,
        step=state.step,
        cue=0 if state.cueing.cleared or covers_prepared(state) else state.cue + 1,
        blank=state.blank,
        language=state.channels.slides,
        subtitles=state.channels.subtitles if state.subtitles_on else (),
        clock=state.timer.phase.value,
        frozen=is_frozen,
        desktop=state.desktop_shown,
        live=live_cues_shown(state),
    )


def plain_line(line: LogLine) -> Plain:
    """Return a line as it is written, without what does not belong to its event or to such a talk."""
    plain = cast("dict[str, Plain]", to_plain(line))
    shown = plain["shown"]
    if isinstance(shown, dict) and not shown["live"]:
        del shown["live"]
    return {name: value for name, value in plain.items() if value is not None}


def logged_talk(name: str, values: Iterable[object]) -> LoggedTalk | None:
    """Return the talk that the lines of a file tell; None where there is no such line."""
    lines: list[LogLine] = []
    for value in values:
        try:
            lines.append(from_plain(LogLine, value))
        except NotPlainError:
            continue  # of a later version
    return LoggedTalk(name, tuple(lines)) if lines else None
