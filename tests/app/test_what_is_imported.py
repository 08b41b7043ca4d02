"""What a start must not wait for: modules that the first picture, or the windows, do not need."""

from __future__ import annotations

import subprocess
import sys

import pytest

PICTURE = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from presenter.qt.application import the_application
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.opening import OpeningWishes, open_talk
from presenter.qt.read_material import read_opening_material
from presenter.settings.settings import Settings
from presenter.talk.outline import Outline
from presenter.talk.talk import Talk

application = the_application()
now = datetime(2026, 1, 1, tzinfo=UTC)
material = read_opening_material(Path(sys.argv[1]))
outline = Outline.of(material.deck, material.tracks)
state = open_talk(OpeningWishes(), material, Settings(), outline, now)
frames = FrameProvider(Talk(outline, state, lambda: 0.0), material, lambda: 0.0, lambda: now)
image = QImage(320, 180, QImage.Format.Format_RGB32)
painter = QPainter(image)
frames.source(state).frame().paint(painter, QRectF(image.rect()))
painter.end()
"""
WINDOWS = "import presenter.app.run_talk, presenter.app.running_talk"
TELL = "\nimport sys\nprint(*sys.modules, sep='\\n')"

# By the beginning of the name; those of the second are neither needed for the first.
NOT_FOR_THE_PICTURE = (
    "babel.dates",
    "babel.numbers",
    "presenter.app",
    "presenter.catalogs.header_check",
    "presenter.inputs",
    "presenter.subtitles.segmentation",
    "presenter.subtitles.side_by_side",
    "presenter.typeset.charts",
    "presenter.typeset.code_",
    "presenter.typeset.definition_box",
    "presenter.typeset.layouts.agenda",
    "presenter.typeset.layouts.both_languages",
    "presenter.typeset.layouts.content",
    "presenter.typeset.layouts.full_picture",
    "presenter.typeset.layouts.people",
    "presenter.typeset.layouts.profile",
    "presenter.typeset.layouts.quote",
    "presenter.typeset.quote_box",
    "presenter.typeset.table_box",
    "presenter.windows",
)
NOT_FOR_THE_WINDOWS = (
    "PySide6.QtMultimedia",
    "PySide6.QtSvg",
    "budoux",
    "fontTools",
    "presenter.catalogs.checks",
    "presenter.catalogs.merge",
    "presenter.catalogs.sync",
    "presenter.importers",
    "presenter.manual",
    "presenter.outputs",
    "presenter.subtitles.files",
    "presenter.translation",
    "presenter.typeset.pdf_",
    "presenter.typeset.svg_",
    "presenter.windows.manual",
    "presenter.windows.settings",
    "presenter.windows.translation",
    "pygments",
    "pypdf",
    "pyphen",
    "tomlkit",
    "ziamath",
)


def imported(code, *arguments):
    """The modules that a fresh program has imported once it has run some code."""
    told = subprocess.run(
        [sys.executable, "-c", code + TELL, *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return told.stdout.split()


@pytest.fixture
def deck(tmp_path):
    path = tmp_path / "talk.md"
    path.write_text("---\ntitle: Talk\n---\n\n# Talk\n\nBy me\n\n---\n\n# One\n\n---\n\n# Two\n", "utf-8")
    return path


def test_the_first_picture_waits_for_no_module_that_it_does_not_need(deck):
    modules = imported(PICTURE, str(deck))
    assert "presenter.typeset.layouts.cover" in modules
    unneeded = NOT_FOR_THE_PICTURE + NOT_FOR_THE_WINDOWS
    assert [name for name in modules if name.startswith(unneeded)] == []


def test_the_windows_wait_for_no_module_that_they_do_not_need():
    modules = imported(WINDOWS)
    assert "presenter.windows.console_window" in modules
    assert [name for name in modules if name.startswith(NOT_FOR_THE_WINDOWS)] == []
