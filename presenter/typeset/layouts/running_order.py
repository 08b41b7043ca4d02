"""The lines of an agenda that its author left to the deck: sections and breaks, with their times."""

from __future__ import annotations

import math
from collections.abc import Sequence

from presenter.deck.blocks import Footnote, Heading, Paragraph, Picture
from presenter.deck.message import Message, Role
from presenter.deck.timetable import TimetableEntry
from presenter.typeset.box import Box
from presenter.typeset.layouts.sheet import Sheet
from presenter.typeset.layouts.timetable_box import Entry, Tone, lay_out_timetable
from presenter.typeset.localised_clock import localised_clock, localised_minutes
from presenter.typeset.setting import Setting
from presenter.typeset.stack import side_by_side

# More than so many would be too small to read under one another.
MOST_IN_A_COLUMN = 10
NO_AGENDA = (Heading, Paragraph, Picture, Footnote)


def running_order(sheet: Sheet, setting: Setting) -> tuple[Entry, ...]:
    """Return a line for each section and break of the deck; none where the slide lists something itself.

    An agenda within the talk points out what comes next, and lets what is over stand back.
    """
    if not all(isinstance(block, NO_AGENDA) for block in sheet.slide.blocks):
        return ()
    entries = sheet.surroundings.timetable
    speakers = {entry.slide.settings.speaker for entry in entries if not entry.is_break}
    return tuple(
        _line(entry, setting, _tone(entry, entries, sheet.slide.index), with_speaker=len(speakers) > 1)
        for entry in entries
    )


def lay_out_running_order(lines: Sequence[Entry], setting: Setting, width: float) -> Box:
    """Return the lines as a timetable of a width in logical units, in two columns where they are many."""
    if len(lines) <= MOST_IN_A_COLUMN:
        return lay_out_timetable(lines, setting, width)
    half, gap = math.ceil(len(lines) / 2), setting.theme.spaces.column
    share = (width - gap) / 2
    columns = [lay_out_timetable(part, setting, share) for part in (lines[:half], lines[half:])]
    return side_by_side(columns, (0.0, share + gap))


def _tone(entry: TimetableEntry, entries: Sequence[TimetableEntry], here: int) -> Tone:
    if not entries[0].slide.index < here < entries[-1].slide.index:
        return Tone.USUAL
    if entry.slide.index < here:
        return Tone.PAST
    coming = next(one for one in entries if one.slide.index > here)
    return Tone.COMING if entry is coming else Tone.USUAL


def _line(entry: TimetableEntry, setting: Setting, tone: Tone, *, with_speaker: bool) -> Entry:
    settings = entry.slide.settings
    note = ""
    if entry.is_break and entry.seconds:
        note = localised_minutes(entry.seconds, setting.language)
    elif with_speaker and not entry.is_break:
        note = settings.speaker
    return Entry(
        runs=setting.runs(entry.title),
        source=entry.title,
        clock=localised_clock(entry.start, setting.language) if entry.start else "",
        notes=(_said(note, entry, setting),),
        address=f"#{entry.slide.identifier}",
        tone=tone,
    )


def _said(words: str, entry: TimetableEntry, setting: Setting) -> Message | None:
    """Return words that need no translation."""
    return Message(Role.META, words, entry.title.span, language=setting.language) if words else None
