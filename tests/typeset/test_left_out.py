"""What the program fails to lay out or to paint is left out, and all the rest of the slide is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from presenter.dataclass import dataclass
from presenter.deck.load import parse
from presenter.deck.message import Status, Words
from presenter.failure import PartFailedError
from presenter.typeset.box import Box, Placed, paint_placed
from presenter.typeset.saved import Saved
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter

DECK = """\
---
language: en
---

# One

It is whole.

> It is broken.

- And so on.

---

# It is broken
"""


def look_up(message, language):
    """Find the words, and fail at some."""
    if "broken" in message.text:
        raise ValueError("no words")
    return Words(message.text, language, Status.SOURCE)


@pytest.fixture
def typesetter(qapp, tmp_path):
    deck = parse(DECK, tmp_path / "talk.md")
    return Typesetter(deck, look_up, load_theme(deck.settings.theme, tmp_path))


def test_a_block_that_fails_is_left_out_and_said_to_be(typesetter, qtbot):
    with qtbot.captureExceptions() as told:
        page = typesetter.page(0, "en")
    assert {kind for kind, _, _ in told} == {PartFailedError}
    (finding,) = page.findings
    assert (finding.code, finding.span.line) == ("left-out", 9)
    assert "ValueError: no words" in finding.render()
    kinds = {standing.box.kind for standing in page.boxes}
    assert {"paragraph", "item"} & kinds


def test_a_slide_that_fails_as_a_whole_is_empty_and_has_its_ground(typesetter, qtbot):
    with qtbot.captureExceptions() as told:
        page = typesetter.page(1, "en")
    assert len(told) == 1
    assert page.content == ()
    assert [finding.code for finding in page.findings] == ["left-out"]
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    with QPainter(image) as painter:
        painter.scale(0.1, 0.1)
        page.paint(painter, 0)
    assert image.pixelColor(80, 45) != QColor("magenta")


@dataclass(frozen=True, eq=False, kw_only=True)
class Square(Box):
    colour: str

    def paint(self, painter):
        painter.fillRect(QRectF(0, 0, self.width, self.height), QColor(self.colour))


@dataclass(frozen=True, eq=False, kw_only=True)
class Failing(Box):
    def paint(self, painter):
        painter.translate(7, 7)
        with Saved(painter):
            painter.setClipRect(QRectF(0, 0, 1, 1))
            painter.scale(3, 3)
            raise ValueError("amid a paint")


def test_a_box_that_fails_to_paint_itself_spoils_none_that_is_painted_after_it(qapp, qtbot):
    image = QImage(30, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    failing = Failing(
        width=10, height=10, children=(Placed(0, 0, Square(width=10, height=10, colour="red")),)
    )
    whole = Square(width=10, height=10, colour="blue")
    row = Box(width=30, height=10, children=(Placed(0, 0, failing), Placed(20, 0, whole)))
    with qtbot.captureExceptions() as told, QPainter(image) as painter:
        paint_placed(painter, Placed(0, 0, row), 0, 0.0)
        assert painter.worldTransform().isIdentity()
        assert not painter.hasClipping()
    assert [kind for kind, _, _ in told] == [PartFailedError]
    seen = [image.pixelColor(x, 5).name() for x in (5, 15, 25)]
    assert seen == ["#ff0000", "#ffffff", "#0000ff"]
