"""What was drawn on the slides, painted on the pages that are written when it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage

from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest
from presenter.talk.drawings_file import write_drawings
from presenter.talk.pen import Pen, Width
from presenter.talk.stroke import Stroke

RED = "#e8303a"


@pytest.fixture
def drawings(tmp_path: Path) -> Path:
    """Draw a line near the bottom of the last slide, and one on the second step of the first."""
    line = ((400.0, 850.0, 1.0), (1200.0, 850.0, 1.0))
    thick = Pen(width=Width.THICK)
    path = tmp_path / "drawings.json"
    path.write_bytes(
        write_drawings({"end": (Stroke(line, thick),), "good-morning": (Stroke(line, thick, step=1),)})
    )
    return path


def has_line(picture: Path) -> bool:
    return QImage(str(picture)).pixelColor(800, 850) == QColor(RED)


def write(deck: Path, to: Path, drawings: Path | None, slides: str = "end", *, every_step: bool = False):
    request = ExportRequest(
        deck=deck, to=to, slides=slides, width=1600, every_step=every_step, drawings=drawings
    )
    return [finding.code for finding in export(request)]


def test_a_picture_has_the_drawing_only_where_it_is_asked_for(deck: Path, drawings: Path, tmp_path: Path):
    assert write(deck, tmp_path / "drawn.png", drawings) == []
    write(deck, tmp_path / "plain.png", None)
    assert has_line(tmp_path / "drawn.png")
    assert not has_line(tmp_path / "plain.png")


def test_a_stroke_comes_with_its_step(deck: Path, drawings: Path, tmp_path: Path):
    write(deck, tmp_path / "steps", drawings, "1", every_step=True)
    first, second = sorted((tmp_path / "steps").iterdir())
    assert not has_line(first)
    assert has_line(second)


def test_a_pdf_has_it_as_a_line_and_its_words_as_before(deck: Path, drawings: Path, tmp_path: Path):
    write(deck, tmp_path / "drawn.pdf", drawings)
    write(deck, tmp_path / "plain.pdf", None)
    drawn, plain = (PdfReader(tmp_path / name).pages[0] for name in ("drawn.pdf", "plain.pdf"))
    assert drawn.extract_text() == plain.extract_text()
    assert len(drawn.get_contents().get_data()) > len(plain.get_contents().get_data())
    assert not list(drawn.images)


def test_html_has_it_as_a_line_that_comes_with_its_step(deck: Path, drawings: Path, tmp_path: Path):
    write(deck, tmp_path / "drawn.html", drawings, "1")
    document = (tmp_path / "drawn.html").read_text(encoding="utf-8")
    head, found, _ = document.partition(f'stroke="{RED}"')
    assert found
    assert 'data-step="1"' in head[head.rindex("<g", 0, head.rindex("<g")) :]


def test_a_deck_that_nobody_drew_on_is_written_and_that_is_said(deck: Path, tmp_path: Path):
    assert write(deck, tmp_path / "plain.png", tmp_path / "nothing.json") == ["no-drawings"]
    assert (tmp_path / "plain.png").exists()
