"""The report on a talk as a table for a terminal, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator

from presenter.i18n.text import Text, Translate, plural
from presenter.outputs.columns import aligned, shortened
from presenter.outputs.talk_report import Row, TalkReport

_WIDEST_TITLE = 40
_NOTHING = "–"


def as_table(report: TalkReport, translate: Translate) -> str:
    """Return the report as lines: sections with their slides, then the whole."""
    heads = [Text("Planned"), Text("Rehearsed"), Text("Median"), Text("Given")]
    pace = [f"{language}/min" for language in report.languages]
    table = [["", "", *(head.render(translate) for head in heads), *pace]]
    for section in report.sections:
        if section.row.title and len(section.slides) > 1:
            table.append(["", _title(section.row).upper(), *_figures(section.row, report)])
        table += [[str(row.number), _title(row), *_figures(row, report)] for row in section.slides]
    table.append(["", Text("Whole talk").render(translate).upper(), *_figures(report.whole, report)])
    return "".join(f"{line}\n" for line in (*aligned(table, words=(1,)), "", *_footnotes(report, translate)))


def as_json(report: TalkReport) -> str:
    """Return the report as JSON: seconds, and words a minute by language; null where nothing is known."""
    sections = [
        {**_object(section.row, report), "slides": [_slide(row, report) for row in section.slides]}
        for section in report.sections
    ]
    whole = {
        "rehearsals": report.rehearsals,
        "talks": report.real,
        **_object(report.whole, report),
        "sections": sections,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def as_clock(seconds: float | None) -> str:
    """Return seconds as `4:05` or `1:02:05`; a dash where they are not known."""
    if seconds is None:
        return _NOTHING
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _title(row: Row) -> str:
    return shortened(row.title, _WIDEST_TITLE)


def _figures(row: Row, report: TalkReport) -> list[str]:
    times = row.times
    rates = [row.words_a_minute(language) for language in report.languages]
    return [
        *map(as_clock, (times.planned, times.last, times.median, times.real)),
        *(_NOTHING if rate is None else str(round(rate)) for rate in rates),
    ]


def _footnotes(report: TalkReport, translate: Translate) -> Iterator[str]:
    rehearsals = plural("{count} rehearsal", "{count} rehearsals", report.rehearsals)
    talks = plural("{count} talk", "{count} talks", report.real)
    drawn = Text("From {rehearsals} and {talks}; “Rehearsed” is the last rehearsal, “Given” the last talk.")
    yield drawn.with_fields(rehearsals=rehearsals, talks=talks).render(translate)
    said = Text("Words a minute: those of the notes, or of the subtitles where they are more.")
    yield said.render(translate)
    unread = [row for row in report.slides if row.unread]
    if unread:
        count = sum(len(row.unread) for row in unread)
        too_fast = plural(
            "{count} subtitle of the last time was gone before it could be read: {slides}",
            "{count} subtitles of the last time were gone before they could be read: {slides}",
            count,
        )
        slides = "; ".join(_unread(row).render(translate) for row in unread)
        yield too_fast.with_fields(slides=slides).render(translate)


def _unread(row: Row) -> Text:
    text = plural("slide {slide}, subtitle {cues}", "slide {slide}, subtitles {cues}", len(row.unread))
    return text.with_fields(slide=str(row.number), cues=", ".join(map(str, row.unread)))


def _object(row: Row, report: TalkReport) -> dict[str, object]:
    times = row.times
    return {
        "title": row.title,
        "planned": _rounded(times.planned),
        "rehearsed": _rounded(times.last),
        "rehearsed-median": _rounded(times.median),
        "given": _rounded(times.real),
        "words-a-minute": {language: _rounded(row.words_a_minute(language)) for language in report.languages},
    }


def _slide(row: Row, report: TalkReport) -> dict[str, object]:
    return {
        "number": row.number,
        "slide": row.identifier,
        **_object(row, report),
        "steps": {step: _rounded(seconds) for step, seconds in sorted(row.steps.items())},
        "cues": {cue: _rounded(seconds) for cue, seconds in sorted(row.cues.items())},
        "unread-cues": list(row.unread),
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 1)
