"""Clips tried before the talk: real ones of a few kilobytes, played by Qt Multimedia."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from presenter.outputs.check import check
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest

CLIPS = Path(__file__).parent.parent / "qt" / "clips"
DECK = """\
# A clip

![The colours](colours.webm){start=1.5}

---

# A sound

![The tone](tone.ogg)
"""


@pytest.fixture
def deck(qapp, tmp_path):
    for clip in CLIPS.iterdir():
        shutil.copy(clip, tmp_path)
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    return path


def test_clips_that_can_be_played_are_no_finding(deck):
    assert check(deck) == ()


def test_a_clip_that_cannot_be_played_is_found_where_the_deck_names_it(deck, tmp_path):
    (tmp_path / "tone.ogg").write_bytes(b"no sound at all")
    (finding,) = check(deck)
    assert (finding.code, finding.span.line, finding.slide) == ("unplayable-media", 9, "a-sound")
    assert "“tone.ogg” cannot be played" in finding.render()
    assert "MP4" in finding.render()


def test_nothing_but_findings_is_said_of_a_broken_clip(deck, tmp_path, capfd):
    (tmp_path / "broken.mp4").write_bytes(b"no film at all\n")
    deck.write_text("![A film](broken.mp4)\n", encoding="utf-8")
    assert [finding.code for finding in check(deck)] == ["unplayable-media"]
    assert capfd.readouterr() == ("", "")


def test_without_what_plays_them_each_is_found_and_none_is_tried(deck, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert [finding.code for finding in check(deck)] == ["media-not-installed"] * 2


def test_an_exported_slide_shows_the_picture_at_which_its_clip_begins(deck, tmp_path):
    to = tmp_path / "slide.png"
    assert export(ExportRequest(deck=deck, to=to, slides="1", width=640)) == ()
    pixel = QImage(str(to)).pixelColor(320, 190 - 60)
    assert pixel.green() > 200
    assert pixel.red() < 60
