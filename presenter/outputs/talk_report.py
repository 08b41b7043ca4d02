"""How long a talk took: planned, rehearsed and given, slide by slide and section by section."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import pairwise
from statistics import median

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Layout, Slide
from presenter.deck.inline import plain_text
from presenter.deck.message import Lookup
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.talk.demand import demands_of
from presenter.talk.plan import section_slides
from presenter.talk.shown_times import SlideTimes, is_talk, shown_times
from presenter.talk.speech import spoken_words
from presenter.talk.talk_log import LoggedTalk
from presenter.talk.unread_cues import unread_cues


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds: planned, in the last rehearsal, in the middle one of all, and in the last real talk."""

    planned: float | None = None
    last: float | None = None
    median: float | None = None
    real: float | None = None

    @property
    def measured(self) -> float | None:
        """Return what is known best: what rehearsals say, else the real talk."""
        return self.real if self.median is None else self.median


@dataclass(frozen=True, slots=True)
class Row:
    """A slide, a section or the whole; `words` are those to be said in each language, `number` counts from 1.

    `steps` and `cues` are seconds of the talk given last, steps counted from 0 and cues from 1; `unread` are
    the cues that were gone in it before they could be read.
    """

    title: str
    times: Times
    words: Mapping[Language, float]
    identifier: str = ""
    number: int | None = None
    steps: Mapping[int, float] = field(default_factory=dict)
    cues: Mapping[int, float] = field(default_factory=dict)
    unread: tuple[int, ...] = ()

    def words_a_minute(self, language: Language) -> float | None:
        """Return how fast the words were said; None where nothing was, or nobody knows for how long."""
        seconds, words = self.times.measured, self.words.get(language)
        return 60 * words / seconds if seconds and words else None


@dataclass(frozen=True, slots=True)
class Section:
    """The slides of a section of the plan; those before the first that opens one have no title."""

    row: Row
    slides: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class TalkReport:
    """All sections, the whole, and how many rehearsals and real talks it is drawn from."""

    sections: tuple[Section, ...]
    whole: Row
    rehearsals: int
    real: int
    languages: tuple[Language, ...]

    @property
    def slides(self) -> Iterator[Row]:
        """Return the slides in order."""
        return (row for section in self.sections for row in section.slides)


def report_on(
    deck: Deck,
    lookup: Lookup,
    language: Language,
    planned: Sequence[float | None],
    talks: Iterable[LoggedTalk],
    tracks: Sequence[Sequence[Cue]] = (),
) -> TalkReport:
    """Return the report on a deck's talks; titles are in a language, `planned` has seconds for each slide.

    `tracks` are the cues of each slide; without them it is not said which went too early.
    """
    logged = [(talk, shown_times(talk)) for talk in talks]
    given = [(talk.rehearsal, times) for talk, times in logged]
    rehearsals = [times for rehearsal, times in given if rehearsal and is_talk(times)]
    real = [times for rehearsal, times in given if not rehearsal and is_talk(times)]
    last = next((times for _, times in reversed(given) if is_talk(times)), {})
    cues = {slide.identifier: track for slide, track in zip(deck.slides, tracks, strict=False)}
    last_talk = next((talk for talk, times in reversed(logged) if is_talk(times)), None)
    unread = unread_cues(last_talk, cues) if last_talk is not None and cues else {}
    rows = [
        Row(
            title=_title(slide, lookup, language),
            times=_slide_times(slide.identifier, seconds, rehearsals, real),
            words={one: spoken_words(slide, one, lookup) for one in deck.languages},
            identifier=slide.identifier,
            number=slide.index + 1,
            steps=last[slide.identifier].steps if slide.identifier in last else {},
            cues=last[slide.identifier].cues if slide.identifier in last else {},
            unread=unread.get(slide.identifier, ()),
        )
        for slide, seconds in zip(deck.slides, planned, strict=True)
    ]
    sections = tuple(_sections(deck, rows))
    return TalkReport(sections, _sum("", rows), len(rehearsals), len(real), deck.languages)


def budgets_of(report: TalkReport, deck: Deck) -> dict[int, float]:
    """Return the seconds that each slide took, by its index, for those that are neither breaks nor hidden."""
    return {
        slide.index: row.times.measured
        for slide, row in zip(deck.slides, report.slides, strict=True)
        if row.times.measured is not None
        and slide.settings.layout is not Layout.BREAK
        and not slide.settings.hidden
    }


def _slide_times(
    identifier: str,
    planned: float | None,
    rehearsals: Sequence[Mapping[str, SlideTimes]],
    real: Sequence[Mapping[str, SlideTimes]],
) -> Times:
    rehearsed = [times[identifier].seconds for times in rehearsals if identifier in times]
    given = [times[identifier].seconds for times in real if identifier in times]
    return Times(
        planned=planned,
        last=rehearsed[-1] if rehearsed else None,
        median=median(rehearsed) if rehearsed else None,
        real=given[-1] if given else None,
    )


def _sections(deck: Deck, rows: Sequence[Row]) -> Iterator[Section]:
    """Yield the sections as the plan has them, so that no break is counted with what is said."""
    begins = section_slides(demands_of(deck, _unspoken))
    for begin, end in pairwise((*begins, len(rows))):
        first = deck.slides[0].settings
        untitled = begin == 0 and not (first.opens_section or first.layout is Layout.BREAK)
        yield Section(_sum("" if untitled else rows[begin].title, rows[begin:end]), tuple(rows[begin:end]))


def _unspoken(slide: Slide) -> float:
    """Ask for no time: where sections begin does not depend on it."""
    del slide
    return 0.0


def _sum(title: str, rows: Sequence[Row]) -> Row:
    """Return the sum of slides; words count only where it is known for how long they were said."""
    timed = [row for row in rows if row.times.measured is not None]
    languages = {language for row in timed for language in row.words}
    return Row(
        title,
        Times(
            planned=_total(row.times.planned for row in rows),
            last=_total(row.times.last for row in rows),
            median=_total(row.times.median for row in rows),
            real=_total(row.times.real for row in rows),
        ),
        {language: sum(row.words[language] for row in timed) for language in sorted(languages)},
    )


def _total(seconds: Iterable[float | None]) -> float | None:
    known = [number for number in seconds if number is not None]
    return sum(known) if known else None


def _title(slide: Slide, lookup: Lookup, language: Language) -> str:
    return plain_text(lookup(slide.title, language).text) if slide.title is not None else slide.identifier
