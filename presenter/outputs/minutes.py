"""The minutes of a talk: what was noted, by section, with when each section began and how long it took."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from babel.dates import format_date

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.deck.inline import plain_text
from presenter.deck.message import Lookup, Message
from presenter.i18n.language import Language, locale_of
from presenter.i18n.text import Text
from presenter.outputs.talk_report import Row, Section, report_on
from presenter.talk.minutes_note import MinutesNote, NoteKind
from presenter.talk.shown_times import is_talk, shown_times
from presenter.talk.talk_log import Event, LoggedTalk
from presenter.typeset.localised_clock import localised_clock, localised_minutes

_SPECIAL = re.compile(r"([\\`*_\[\]#|~])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_NOTES = {
    NoteKind.DECISION: Text("**Decision** ({time}, slide {number}): {text}"),
    NoteKind.ACTION: Text("**Action** ({time}, slide {number}): {text}"),
    NoteKind.QUESTION: Text("**Question** ({time}, slide {number}): {text}"),
}

Say = Callable[[Text], str]


def talk_to_minute(talks: Sequence[LoggedTalk]) -> LoggedTalk | None:
    """Return the last real talk, else the last rehearsal; a short one counts if something was noted."""
    given = [talk for talk in talks if talk.notes or is_talk(shown_times(talk))]
    real = [talk for talk in given if not talk.rehearsal]
    return next(reversed(real or given), None)


def minutes(
    deck: Deck,
    lookup: Lookup,
    language: Language,
    planned: Sequence[float | None],
    talk: LoggedTalk,
    say: Say,
) -> str:
    """Return the minutes in Markdown, in a language of the deck; `say` finds the words between."""
    return _Minutes(deck, lookup, language, talk, say).text(
        report_on(deck, lookup, language, planned, [talk]).sections
    )


@dataclass(frozen=True, slots=True)
class _Minutes:
    deck: Deck
    lookup: Lookup
    language: Language
    talk: LoggedTalk
    say: Say

    def text(self, sections: Sequence[Section]) -> str:
        standing = [note for note in self.talk.notes if not note.struck]
        parts = [f"# {self._title()}", *self._head()]
        parts.append("\n".join(self._agenda(sections)))
        for section in sections:
            notes = [note for note in standing if self._is_in(note, section)]
            parts += [f"## {self._name(section)}", self._times(section)]
            if notes:
                parts.append("\n".join(f"- {self._note(note)}" for note in notes))
        actions = [note for note in standing if note.kind is NoteKind.ACTION]
        if actions:
            parts.append(f"## {self.say(Text('All actions'))}")
            parts.append("\n".join(f"- [ ] {escaped(note.text)}" for note in actions))
        return "\n\n".join(part for part in parts if part) + "\n"

    def _title(self) -> str:
        title = self.deck.settings.title
        return escaped(self._words(title) if title else self.deck.path.stem)

    def _head(self) -> Iterator[str]:
        """Yield who and when; the day is that of the talk, whatever the deck says."""
        day = format_date(self.talk.began, "long", locale=locale_of(self.language))
        author = self.deck.settings.author
        yield " · ".join(part for part in (day, escaped(self._words(author)) if author else "") if part)
        ended = next((line.at for line in reversed(self.talk.lines) if line.event is not Event.NOTE), None)
        begin, end = self._clock(self._first()), self._clock(ended or self.talk.began)
        if self.talk.rehearsal:
            yield self.say(Text("Rehearsed from {begin} to {end}.").with_fields(begin=begin, end=end))
        elif self.deck.settings.start and self.deck.settings.end:
            spoken = Text("From {begin} to {end}; planned from {start} to {close}.")
            start, close = self.deck.settings.start, self.deck.settings.end
            yield self.say(
                spoken.with_fields(
                    begin=begin,
                    end=end,
                    start=localised_clock(start, self.language),
                    close=localised_clock(close, self.language),
                )
            )
        else:
            yield self.say(Text("From {begin} to {end}.").with_fields(begin=begin, end=end))

    def _agenda(self, sections: Sequence[Section]) -> Iterator[str]:
        heads = (Text("Section"), Text("Began"), Text("Planned"), Text("Took"))
        yield f"| {' | '.join(map(self.say, heads))} |"
        yield "|---|---:|---:|---:|"
        for section in sections:
            began = self._began(section)
            cells = (
                self._name(section),
                self._clock(began) if began else "–",
                self._length(section.row.times.planned),
                self._length(_took(section.row)),
            )
            yield f"| {' | '.join(cells)} |"

    def _times(self, section: Section) -> str:
        began, took = self._began(section), _took(section.row)
        if began is None or took is None:
            return self.say(Text("Not shown."))
        planned = section.row.times.planned
        told = Text("Began at {time}, took {took}.")
        if planned is not None:
            told = Text("Began at {time}, took {took}; planned: {planned}.").with_fields(
                planned=self._length(planned)
            )
        return self.say(told.with_fields(time=self._clock(began), took=self._length(took)))

    def _note(self, note: MinutesNote) -> str:
        return self.say(
            _NOTES[note.kind].with_fields(
                time=self._clock(note.begun), number=note.slide_number, text=escaped(note.text)
            )
        )

    def _name(self, section: Section) -> str:
        return escaped(section.row.title) or self.say(Text("Opening"))

    def _is_in(self, note: MinutesNote, section: Section) -> bool:
        """Tell whether a note was begun in a section: by the slide's id, or by its number if that is gone."""
        identifiers = {slide.identifier for slide in self.deck.slides}
        if note.slide in identifiers:
            return any(row.identifier == note.slide for row in section.slides)
        number = min(max(note.slide_number, 1), len(self.deck.slides))
        return any(row.number == number for row in section.slides)

    def _began(self, section: Section) -> datetime | None:
        times = shown_times(self.talk)
        begins = [times[row.identifier].began for row in section.slides if row.identifier in times]
        return min((began for began in begins if began is not None), default=None)

    def _first(self) -> datetime:
        begins = [time.began for time in shown_times(self.talk).values() if time.began is not None]
        return min(begins, default=self.talk.began)

    def _length(self, seconds: float | None) -> str:
        return "–" if seconds is None else localised_minutes(seconds, self.language)

    def _clock(self, moment: datetime) -> str:
        return localised_clock(f"{moment:%H:%M}", self.language)

    def _words(self, message: Message) -> str:
        return plain_text(self.lookup(message, self.language).text)


def escaped(text: str) -> str:
    """Return words as Markdown shows them, whatever signs are in them."""
    words = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _ENTITY.sub("&amp;", words).replace("<", "&lt;")


def _took(row: Row) -> float | None:
    return row.times.last if row.times.real is None else row.times.real
