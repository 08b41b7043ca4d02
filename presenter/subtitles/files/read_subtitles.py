"""A file of subtitles into cues."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from presenter.deck.lines import Line, split_lines
from presenter.errors import Finding, PresenterError, Span
from presenter.i18n.language import Language, parse_language
from presenter.i18n.text import Text
from presenter.subtitles.files.codes import MEANINGS
from presenter.subtitles.files.decoding import read_text
from presenter.subtitles.files.file_report import FileReport
from presenter.subtitles.files.script_reader import read_script, script_has_times
from presenter.subtitles.files.subrip_reader import read_subrip
from presenter.subtitles.files.timed_text import TimedText
from presenter.subtitles.files.webvtt_reader import HEADER, language_of_webvtt, read_webvtt

SUFFIXES = (".srt", ".vtt")
SCRIPT = ".txt"


def read_subtitles(path: Path) -> TimedText:
    """Return what a file of subtitles says, and all that was found wrong with it.

    What it begins with says which format it is in, whatever its name; a plain text is a script. Raises
    UnreadableError where there is nothing to read, and PresenterError where there are no subtitles in it.
    """
    report = FileReport(path)
    return parse_subtitles(read_text(path, report), path, report)


def parse_subtitles(text: str, path: Path, report: FileReport | None = None) -> TimedText:
    """Return what a text says; the path is for findings, and for the language in its name.

    Raises PresenterError where it holds no subtitles.
    """
    report = report or FileReport(path)
    lines = split_lines(text)
    is_webvtt = lines[0].text.startswith(HEADER)
    cues = tuple((read_webvtt if is_webvtt else read_subrip)(lines, report))
    has_times = bool(cues)
    if not cues and path.suffix.lower() == SCRIPT:
        cues, has_times = tuple(read_script(lines)), script_has_times(lines)
    if not cues:
        raise PresenterError(_no_subtitles(path, lines))
    language = language_of_name(path) or (language_of_webvtt(lines) if is_webvtt else None)
    return TimedText(path, cues, language, report.findings, has_times)


def language_of_name(path: Path) -> Language | None:
    """Return the language in the name of a file such as `talk.es.srt`, None where there is none."""
    code = Path(path.stem).suffix.removeprefix(".")
    try:
        return parse_language(code) if code else None
    except ValueError:
        return None


def _no_subtitles(path: Path, lines: Sequence[Line]) -> Finding:
    severity, _ = MEANINGS["no-subtitles"]
    first = next((line.text for line in lines if not line.is_blank), "")
    return Finding(
        "no-subtitles",
        severity,
        Text("There are no subtitles in this file."),
        Span(path),
        first[:80],
        Text("Give one with lines such as 00:00:01,000 --> 00:00:04,000, as .srt and .vtt files have them."),
    )
