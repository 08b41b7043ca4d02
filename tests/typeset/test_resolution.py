"""The same lines break at the same words, whatever the screen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from presenter.typeset.page import Page

ROOT = Path(__file__).parents[2]

PRINT_LINES = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from presenter.deck.load import load
from presenter.deck.message import Status, Words
from presenter.typeset.text_box import TextBox
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter
deck = load(Path(sys.argv[1]))
lookup = lambda message, language: Words(message.text, language, Status.SOURCE)
maker = Typesetter(deck, lookup, load_theme("observatory", deck.path.parent))
for slide in deck.slides:
    for standing in maker.page(slide.index, deck.settings.language).boxes:
        if isinstance(standing.box, TextBox):
            for line in standing.box.lines:
                print(standing.box.kind, [round(side, 2) for side in line.rect.getRect()], line.text)
"""


def lines_on_a_screen(deck: Path, **screen: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **screen}
    command = [sys.executable, "-c", PRINT_LINES, str(deck)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("name", ["all-hands-2023", "tour"])
def test_lines_break_alike_on_screens_of_every_scale(name: str) -> None:
    deck = ROOT / "slides" / f"{name}.md"

    once = lines_on_a_screen(deck, QT_SCALE_FACTOR="1")

    assert len(once.splitlines()) > 100
    assert lines_on_a_screen(deck, QT_SCALE_FACTOR="1.5") == once
    assert lines_on_a_screen(deck, QT_SCALE_FACTOR="2", QT_FONT_DPI="192") == once


def test_a_page_painted_at_three_sizes_is_the_same_picture(
    typeset: Callable[..., Page], painted: Callable[..., QImage]
) -> None:
    page = typeset(
        "# A title of several words\n\nA paragraph with **strong** words, and a second line of them."
    )

    ends = [ink_end(painted(page, scale=scale), scale) for scale in (0.5, 1.0, 2.0)]

    assert ends == pytest.approx([ends[1]] * 3, abs=2.5)


def ink_end(image: QImage, scale: float) -> float:
    """Return where the ink of the paragraph ends, in logical units from the left."""
    rows = range(round(200 * scale), round(250 * scale))
    dark = (
        x
        for x in range(image.width() - 1, 0, -1)
        if any(image.pixelColor(x, y).lightness() < 110 for y in rows)
    )
    return next(dark) / scale
