"""Where processes cannot be copies (macOS, Windows), new ones find and write the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from presenter.outputs.check import check
from presenter.outputs.crew import ALONE, Crew
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest, Format

NEW = Crew(2, copies=False)
SLIDE = (
    "# Slide {}\n\n[Here](https://example.org), and ![A dome](dome.svg)\n\n::: subtitles\nSlide {}.\n:::\n"
)


@pytest.fixture
def deck(qapp: QApplication, tmp_path: Path) -> Path:
    """Write a deck that is long enough to be shared by two."""
    path = tmp_path / "talk.md"
    slides = "\n---\n\n".join(SLIDE.format(number, number) for number in range(52))
    path.write_text(f"---\ntranslations: [es]\n---\n\n{slides}", encoding="utf-8")
    return path


def test_a_check_finds_the_same_in_the_same_order(deck: Path) -> None:
    assert check(deck, crew=NEW) == check(deck, crew=ALONE)


@pytest.mark.parametrize("chosen", [Format.PNG, Format.HTML, Format.PDF])
def test_an_export_is_the_same(deck: Path, tmp_path: Path, chosen: Format) -> None:
    slides = None if chosen is Format.PDF else "1-30"
    request = ExportRequest(deck=deck, to=tmp_path / "alone", format=chosen, width=160, slides=slides)
    found = export(request, ALONE)
    assert export(replace(request, to=tmp_path / "shared"), NEW) == found
    alone, shared = (contents(tmp_path / name) for name in ("alone", "shared"))
    assert len(shared) == len(alone)
    if chosen is not Format.PDF:  # which says when it was written
        assert shared == alone


def contents(path: Path) -> list[bytes]:
    return [one.read_bytes() for one in sorted([path, *path.rglob("*")]) if one.is_file()]


def test_a_folder_that_cannot_be_written_to_is_told_of(deck: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    request = ExportRequest(deck=deck, to=tmp_path / "taken" / "pictures", format=Format.PNG, width=160)
    for crew in (ALONE, NEW, Crew(2, copies=True)):
        with pytest.raises(OSError, match="taken"):
            export(request, crew)
