"""Files of pdfpc, which hold what its console knows of a PDF: notes, times, which pages belong together.

There are two formats: that of today is JSON, the one before had a section for each thing, `[notes]` among
them with the notes under `### 3`. Both are read, and what cannot be carried over is named.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import field
from typing import cast

from presenter.dataclass import dataclass

LARGEST = 10_000_000
MOST_PAGES = 10_000
LONGEST_NOTE = 20_000
NEWEST = 2

_SECTION = re.compile(r"^\[([A-Za-z_]+)\][^\S\n]*$", re.MULTILINE)
_NOTE = re.compile(r"^### ?(\d{1,5})[^\n]*$", re.MULTILINE)
_ESCAPED = re.compile(r"\\([\[\]#])")
_CLOCK = re.compile(r"(\d{1,2}:\d{2})(?::\d{2})?")
_TRANSITIONS = {"fade": "fade", "dissolve": "fade", "push": "push", "cover": "push", "uncover": "push"}


class PdfpcError(ValueError):
    """A file that is none of pdfpc."""


@dataclass(frozen=True, slots=True)
class PdfpcPage:
    """What is said of a page, counted from 1; `label` and `overlay` find it where pages have moved."""

    number: int
    note: str = ""
    label: str = ""
    overlay: int = 0
    goes_on: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class PdfpcFile:
    """What a file says; minutes are whole, `slide_notes` are by slides and not by pages, both from 1.

    `pdf` is the name of the PDF where it says one. `is_markdown` tells how its notes are written.
    """

    pdf: str = ""
    duration: int = 0
    start: str = ""
    end: str = ""
    last_minutes: int = 0
    end_slide: int = 0
    saved_slide: int = 0
    notes_position: str = ""
    transition: str = ""
    is_markdown: bool = True
    pages: tuple[PdfpcPage, ...] = ()
    slide_notes: Mapping[int, str] = field(default_factory=dict, hash=False)


def parse_pdfpc(content: bytes) -> PdfpcFile:
    """Return what a file says; raises PdfpcError for one that is none of pdfpc."""
    if len(content) > LARGEST:
        raise PdfpcError
    text = content.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    if text.lstrip().startswith("{"):
        return _of_today(text)
    return _of_before(text)


def _of_today(text: str) -> PdfpcFile:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise PdfpcError from error
    if not isinstance(read, dict) or not {"pdfpcFormat", "pages"} & read.keys():
        raise PdfpcError
    said = cast("dict[str, object]", read)
    listed = said.get("pages")
    pages = [_page(one) for one in (listed if isinstance(listed, list) else [])[:MOST_PAGES]]
    return PdfpcFile(
        duration=_whole(said.get("duration")),
        start=_clock(said.get("startTime")),
        end=_clock(said.get("endTime")),
        last_minutes=_whole(said.get("lastMinutes")),
        end_slide=_whole(said.get("endSlide")),
        saved_slide=_whole(said.get("savedSlide")),
        notes_position=_words(said.get("beamerNotePosition")).strip().lower(),
        transition=_transition(said.get("defaultTransition")),
        is_markdown=said.get("disableMarkdown") is not True,
        pages=tuple(page for page in pages if page is not None),
    )


def _page(read: object) -> PdfpcPage | None:
    if not isinstance(read, dict):
        return None
    index = read.get("idx")
    if not isinstance(index, int) or not 0 <= index < MOST_PAGES:
        return None
    return PdfpcPage(
        index + 1,
        _words(read.get("note"))[:LONGEST_NOTE],
        _words(read.get("label")),
        _whole(read.get("overlay")),
        goes_on=read.get("forcedOverlay") is True,
        hidden=read.get("hidden") is True,
    )


def _of_before(text: str) -> PdfpcFile:
    parts = _SECTION.split(text)
    sections = {name.lower(): words.strip("\n") for name, words in zip(parts[1::2], parts[2::2], strict=True)}
    if not sections.keys() & {"file", "notes", "duration", "end_user_slide", "skip"}:
        raise PdfpcError
    numbered = _NOTE.split(sections.get("notes", ""))
    notes = {
        int(number): _ESCAPED.sub(r"\1", words).strip()[:LONGEST_NOTE]
        for number, words in zip(numbered[1::2], numbered[2::2], strict=True)
    }
    skipped = [int(number) for number in re.findall(r"\d{1,5}", sections.get("skip", ""))[:MOST_PAGES]]
    return PdfpcFile(
        pdf=sections.get("file", "").strip(),
        duration=_whole(sections.get("duration")),
        start=_clock(sections.get("start_time")),
        end=_clock(sections.get("end_time")),
        last_minutes=_whole(sections.get("last_minutes")),
        end_slide=_whole(sections.get("end_user_slide")),
        saved_slide=_whole(sections.get("last_saved_slide")),
        notes_position=sections.get("notes_position", "").strip().lower(),
        pages=tuple(PdfpcPage(number, goes_on=True) for number in skipped if number),
        slide_notes={number: words for number, words in notes.items() if words},
    )


def _whole(value: object) -> int:
    """Return a whole number that is not less than 0; 0 for what is none."""
    if isinstance(value, str):
        value = int(value) if re.fullmatch(r"\s*\d{1,6}\s*", value) else 0
    return value if isinstance(value, int) and 0 <= value < 1_000_000 else 0


def _words(value: object) -> str:
    return value if isinstance(value, str) else ""


def _clock(value: object) -> str:
    """Return the hour and the minute of a clock time; empty for what is none."""
    found = _CLOCK.fullmatch(_words(value).strip())
    if found is None:
        return ""
    hour, minute = map(int, found[1].split(":"))
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def _transition(value: object) -> str:
    return _TRANSITIONS.get(_words(value).split(":")[0].strip().lower(), "")
