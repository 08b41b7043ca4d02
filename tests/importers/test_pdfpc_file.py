"""Files of pdfpc, in the format of today and in the one before."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.importers.pdf.pdfpc_file import PdfpcError, PdfpcFile, PdfpcPage, parse_pdfpc

BEFORE = """\
[file]
talk.pdf
[duration]
45
[start_time]
15:30
[end_time]
16:15
[last_minutes]
5
[end_user_slide]
2
[font_size]
24
[skip]
3,
[notes]
### 1
Welcome \\#all.

Slowly.
### 2
Point at \\[the\\] table.
"""
TODAY = {
    "pdfpcFormat": 2,
    "duration": 45,
    "startTime": "15:30",
    "endTime": "16:15",
    "lastMinutes": 5,
    "endSlide": 2,
    "savedSlide": 1,
    "beamerNotePosition": "left",
    "defaultTransition": "dissolve:1",
    "disableMarkdown": False,
    "noteFontSize": 20,
    "pages": [
        {"idx": 0, "label": "1", "overlay": 0, "note": "Welcome **all**."},
        {"idx": 2, "label": "2", "overlay": 1, "forcedOverlay": True},
        {"idx": 3, "label": "3", "overlay": 0, "hidden": True},
    ],
}


def test_the_format_before() -> None:
    assert parse_pdfpc(BEFORE.encode()) == PdfpcFile(
        pdf="talk.pdf",
        duration=45,
        start="15:30",
        end="16:15",
        last_minutes=5,
        end_slide=2,
        pages=(PdfpcPage(3, goes_on=True),),
        slide_notes={1: "Welcome #all.\n\nSlowly.", 2: "Point at [the] table."},
    )


def test_the_format_of_today() -> None:
    assert parse_pdfpc(json.dumps(TODAY).encode()) == PdfpcFile(
        duration=45,
        start="15:30",
        end="16:15",
        last_minutes=5,
        end_slide=2,
        saved_slide=1,
        notes_position="left",
        transition="fade",
        pages=(
            PdfpcPage(1, "Welcome **all**.", "1"),
            PdfpcPage(3, "", "2", 1, goes_on=True),
            PdfpcPage(4, "", "3", hidden=True),
        ),
    )


def test_values_of_the_wrong_kind_say_nothing() -> None:
    odd = {
        "pdfpcFormat": 2,
        "duration": "long",
        "startTime": 7,
        "endTime": "99:99",
        "pages": [3, {"idx": -1}],
    }

    assert parse_pdfpc(json.dumps(odd).encode()) == PdfpcFile()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b"{}", b"A shopping list", b"\x00\xff", b"[" * 99_999]
)
def test_other_files_are_told_apart(content: bytes) -> None:
    with pytest.raises(PdfpcError):
        parse_pdfpc(content)


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: f"[notes]\n### 1\n{text}".encode()))
def test_no_bytes_are_too_odd(content: bytes) -> None:
    try:
        read = parse_pdfpc(content)
    except PdfpcError:
        return
    assert all(note.strip() for note in read.slide_notes.values())
