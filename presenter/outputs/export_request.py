"""What is asked for: which deck, where to, in what format, and what goes into it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text


class Format(StrEnum):
    """What can be written."""

    PDF = "pdf"
    PNG = "png"
    HANDOUT = "handout"
    HTML = "html"
    SCREENS = "screens"
    MINUTES = "minutes"
    SRT = "srt"
    VTT = "vtt"
    TTML = "ttml"
    TXT = "txt"


# What is said, with its times; there is nothing of the slides in them.
SUBTITLES = frozenset({Format.SRT, Format.VTT, Format.TTML, Format.TXT})
# Other suffixes that files of these formats have.
_SUFFIXES = {"webvtt": Format.VTT, "xml": Format.TTML, "dfxp": Format.TTML, "imsc": Format.TTML}
# The audience sees the others as it sees the slides: without notes, in one language at a time.
FOR_READING = frozenset({Format.HANDOUT, Format.HTML, Format.SCREENS})


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """What to write and where; without a language the deck's own, HTML in all of them. `width` in pixels.

    `further_languages` stand beside the first. With `every_step` a slide takes a page or a picture
    for each of its steps. `notes` is None where the format decides: a handout has them.
    `paper` is that of a handout, A4 without one. `drawings` is the file of what was drawn on the slides,
    None where the pages are to be without it. `subtitles` is None where nothing is said of them, and empty
    for none. `times` is where those of a file of subtitles come from, `shift` their delay in seconds.
    """

    deck: Path
    to: Path
    format: str | None = None
    language: Language | None = None
    further_languages: tuple[Language, ...] = ()
    subtitles: tuple[Language, ...] | None = None
    slides: str = ""
    width: int = 1920
    every_step: bool = False
    notes: bool | None = None
    paper: str | None = None
    drawings: Path | None = None
    times: str | None = None
    shift: float = 0.0

    @property
    def languages(self) -> tuple[Language | None, ...]:
        """Return the languages that are asked for anywhere."""
        return (self.language, *self.further_languages, *(self.subtitles or ()))


def requested_format(request: ExportRequest) -> Format:
    """Return the format that is named or that the path's suffixes say; a folder is for pictures.

    Raises UsageError for one that is not written, and for an option that it does not have.
    """
    name = (request.format or _suffix(request.to)).lower()
    if name not in set(Format):
        raise _refusal(
            "unknown-format",
            Text("There is no format “{format}”.").with_fields(format=name),
            Text("There are: {formats}.").with_fields(formats=", ".join(Format)),
            request,
        )
    chosen = Format(name)
    _require_options(request, chosen)
    return chosen


def _suffix(path: Path) -> str:
    if path.is_dir() or not path.suffix:
        return Format.PNG
    if [suffix.lower() for suffix in path.suffixes[-2:]] == [".handout", ".pdf"]:
        return Format.HANDOUT
    if path.name.lower() == "minutes.md" or path.name.lower().endswith(".minutes.md"):
        return Format.MINUTES
    suffix = path.suffix.lstrip(".")
    return _SUFFIXES.get(suffix.lower(), suffix)


def _require_options(request: ExportRequest, chosen: Format) -> None:
    """Raise UsageError where an option is given that the format does not have."""
    if chosen in SUBTITLES:
        _require_options_of_subtitles(request, chosen)
        return
    if request.times or request.shift:
        raise _refusal(
            "not-for-format",
            Text("The format “{format}” has no times.").with_fields(format=chosen),
            Text("Leave --times and --shift out; srt, vtt, ttml and txt have them."),
            request,
        )
    if chosen is Format.SCREENS:
        _require_options_of_screens(request, chosen)
    reading = chosen in FOR_READING
    if chosen is Format.MINUTES and _has_options_of_slides(request):
        raise _refusal(
            "not-for-format",
            Text("The format “{format}” tells a whole talk, in one language.").with_fields(format=chosen),
            Text("Leave out every option but --language."),
            request,
        )
    if request.further_languages and not reading:
        raise _refusal(
            "not-for-format",
            Text("The format “{format}” takes one language.").with_fields(format=chosen),
            Text("Write one file for each language; html and handout take several."),
            request,
        )
    if request.notes and not reading:
        raise _refusal(
            "not-for-format",
            Text("The audience sees the format “{format}”, so it never has notes.").with_fields(
                format=chosen
            ),
            Text("Leave --notes out; a handout has them, and html has them if asked."),
            request,
        )
    if request.paper and chosen is not Format.HANDOUT:
        raise _refusal(
            "not-for-format",
            Text("The pages of the format “{format}” are slides, which no paper changes.").with_fields(
                format=chosen
            ),
            Text("Leave --paper out, or write a handout."),
            request,
        )
    if request.every_step and reading:
        raise _refusal(
            "not-for-format",
            Text("The format “{format}” has no page for a single step.").with_fields(format=chosen),
            Text("Leave --steps out; pdf and png have it."),
            request,
        )


def _require_options_of_screens(request: ExportRequest, chosen: Format) -> None:
    """Raise UsageError where pictures for translators cannot be as is asked for."""
    if request.subtitles or request.drawings is not None:
        raise _refusal(
            "not-for-format",
            Text("The pictures of the format “{format}” show the words of the slides alone.").with_fields(
                format=chosen
            ),
            Text("Leave --subtitles and --drawings out; subtitles are among the entries anyway."),
            request,
        )
    if request.to.suffix and not request.to.is_dir():
        raise _refusal(
            "not-for-format",
            Text("The format “{format}” is a folder: a page, and pictures by language.").with_fields(
                format=chosen
            ),
            Text("Name a folder, for example screens."),
            request,
        )


def _require_options_of_subtitles(request: ExportRequest, chosen: Format) -> None:
    """Raise UsageError where an option is given that files of subtitles do not have."""
    if request.subtitles == ():
        raise _refusal(
            "not-for-format",
            Text("The format “{format}” is nothing but subtitles.").with_fields(format=chosen),
            Text("Leave “--subtitles off” out, or name their languages."),
            request,
        )
    if request.further_languages and request.subtitles:
        raise _refusal(
            "not-for-format",
            Text("It is not clear how many files are meant."),
            Text("--language en,es writes a file for each, --subtitles en,es one file in both."),
            request,
        )
    has_pages = request.every_step or request.paper or request.drawings is not None
    if has_pages or request.notes is not None:
        raise _refusal(
            "not-for-format",
            Text("The format “{format}” has words and times, and no pages.").with_fields(format=chosen),
            Text("Leave out every option but --language, --subtitles, --slides, --times and --shift."),
            request,
        )


def _has_options_of_slides(request: ExportRequest) -> bool:
    return (
        bool(request.further_languages or request.subtitles or request.slides or request.paper)
        or request.drawings is not None
        or request.every_step
        or request.notes is not None
    )


def _refusal(code: str, message: Text, advice: Text, request: ExportRequest) -> UsageError:
    return UsageError(Finding(code, Severity.ERROR, message, Span(request.to), advice=advice))
