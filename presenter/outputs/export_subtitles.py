"""Writing what is said in a talk as files of subtitles, or as a transcript."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import ceil
from pathlib import Path
from types import MappingProxyType

from presenter.deck.deck import Deck, Slide
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language, language_tag
from presenter.i18n.text import Text, plural
from presenter.outputs.chosen_slides import chosen_slides
from presenter.outputs.cue_files import cue_file
from presenter.outputs.export_request import ExportRequest, Format
from presenter.outputs.findings import in_order
from presenter.outputs.interface_words import Say
from presenter.outputs.known_language import known_language
from presenter.outputs.subtitle_times import SubtitleTimes, TimesSource, subtitle_times
from presenter.qt.material import Material
from presenter.qt.read_material import read_material
from presenter.storage.state_folder import state_folder, talk_folder
from presenter.storage.write_atomically import write_atomically
from presenter.subtitles.files.file_cue import CueFile
from presenter.subtitles.files.srt_writer import srt
from presenter.subtitles.files.text_writer import text
from presenter.subtitles.files.ttml_writer import ttml
from presenter.subtitles.files.vtt_writer import vtt
from presenter.talk.cue_time import CueTime, in_file_order, shifted
from presenter.talk.talk_logs import read_logs

Write = Callable[[CueFile], Iterator[str]]
_WRITERS: Mapping[Format, Write] = MappingProxyType(
    {Format.SRT: srt, Format.VTT: vtt, Format.TTML: ttml, Format.TXT: text}
)


def export_subtitles(request: ExportRequest, chosen_format: Format, say: Say) -> tuple[Finding, ...]:
    """Write one file for each language that is asked for, or one with several, and return what is wrong.

    `say` finds the interface's words. Raises UsageError where nothing can be written, and OSError where a
    file cannot.
    """
    material = _with_all_tracks(read_material(request.deck, *request.languages))
    deck = material.deck
    groups = _languages(request, deck)
    slides = chosen_slides(deck, request.slides)
    asked = None if request.times is None else TimesSource(request.times)
    talks = read_logs(talk_folder(state_folder(), request.deck))
    source = subtitle_times(material, slides, talks, asked)
    cues = {slide.identifier: len(material.tracks[slide.index]) for slide in deck.slides}
    known = list(_still_there(source.times, cues))
    chosen = known if not request.slides else _of_slides(known, slides)
    times = in_file_order(shifted(chosen, request.shift))
    if not times:
        raise UsageError(_nothing(material, source))
    for languages in groups:
        asked_titles = request.language if request.subtitles else None
        titles_in = known_language(deck, asked_titles or languages[0])
        remark = say(source.remark, languages[0])
        file = cue_file(material, times, languages, titles_in=titles_in, remark=remark)
        path = request.to if len(groups) == 1 else named_after(request.to, languages[0])
        write_atomically(path, (part.encode() for part in _WRITERS[chosen_format](file)))
    wanted = {(slide.identifier, cue.number) for slide in slides for cue in material.tracks[slide.index]}
    left_out = _left_out(source, known, wanted)
    told = () if asked is TimesSource.ESTIMATE else (_of_times(deck, source),)
    found = (*told, *_findings(deck, left_out), *_too_early(deck, chosen, times))
    return in_order((*material.findings, *found))


def named_after(path: Path, language: Language) -> Path:
    """Return the path of the file of one language out of several: `talk.es.srt` for `talk.srt`."""
    return path.with_name(f"{path.stem}.{language_tag(language)}{path.suffix}")


def _languages(request: ExportRequest, deck: Deck) -> list[tuple[Language, ...]]:
    """Return the languages of each file."""
    asked = (request.language, *request.further_languages) if request.language is not None else ()
    written = dict.fromkeys(known_language(deck, language) for language in asked)
    together = dict.fromkeys(known_language(deck, language) for language in request.subtitles or ())
    if together:
        return [tuple(together)]
    return [(language,) for language in written or (deck.settings.language,)]


def _with_all_tracks(material: Material) -> Material:
    """Return material with the cues of all slides kept: each of them is looked at several times."""
    return replace(material, tracks=material.tracks[:])


def _still_there(times: Iterable[CueTime], cues: Mapping[str, int]) -> Iterator[CueTime]:
    """Yield the times of what can be written: cues that the deck still has, and live words always."""
    for time in times:
        if 1 <= time.number <= cues.get(time.slide, 0):
            yield time
        elif time.live:
            yield replace(time, number=0)


def _of_slides(times: Iterable[CueTime], slides: Sequence[Slide]) -> list[CueTime]:
    identifiers = {slide.identifier for slide in slides}
    return [time for time in times if time.slide in identifiers]


def _left_out(
    source: SubtitleTimes, known: Sequence[CueTime], wanted: set[tuple[str, int]]
) -> tuple[int, int]:
    """Return how many cues are not in the deck any more, and how many of it were not shown."""
    return len(_named(source.times) - _named(known)), len(wanted - _named(known))


def _of_times(deck: Deck, source: SubtitleTimes) -> Finding:
    return Finding("cue-times", Severity.INFO, source.remark, Span(deck.path))


def _findings(deck: Deck, left_out: tuple[int, int]) -> Iterator[Finding]:
    place = Span(deck.path)
    gone, unseen = left_out
    if gone:
        message = plural(
            "{count} subtitle of that talk is not in the deck any more, and is left out.",
            "{count} subtitles of that talk are not in the deck any more, and are left out.",
            gone,
        )
        yield Finding("cue-gone", Severity.WARNING, message, place)
    if unseen:
        message = plural(
            "{count} subtitle was not shown in that talk, and is left out.",
            "{count} subtitles were not shown in that talk, and are left out.",
            unseen,
        )
        advice = Text("With “--times estimate” all are written.")
        yield Finding("cue-not-shown", Severity.INFO, message, place, advice=advice)


def _too_early(deck: Deck, chosen: Sequence[CueTime], written: Sequence[CueTime]) -> Iterator[Finding]:
    """Yield what to say of cues that would stand before the beginning of the file."""
    count = len(_named(chosen) - _named(written))
    if count:
        message = plural(
            "{count} subtitle was shown before the file begins, and is left out.",
            "{count} subtitles were shown before the file begins, and are left out.",
            count,
        )
        needed = ceil(-min(time.begin for time in chosen))
        advice = Text("The first is in it with “--shift={seconds}”.").with_fields(seconds=needed)
        span = Span(deck.path)
        yield Finding("cue-not-shown", Severity.WARNING, message, span, advice=advice)


def _named(times: Iterable[CueTime]) -> set[tuple[str, int]]:
    return {(time.slide, time.number) for time in times if time.number}


def _nothing(material: Material, source: SubtitleTimes) -> Finding:
    if source.source is TimesSource.ESTIMATE or not material.has_cues:
        return Finding(
            "no-cues",
            Severity.ERROR,
            Text("There are no subtitles to write."),
            Span(material.deck.path),
            advice=Text("Write what is said to a slide under “::: subtitles”."),
        )
    return Finding(
        "no-cues",
        Severity.ERROR,
        Text("No subtitle of these slides was shown in that talk, from its beginning on."),
        Span(material.deck.path),
        advice=Text("Write them with “--times estimate”, or move them with --shift."),
    )
