from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from presenter.deck import opening
from presenter.i18n.language import Language
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.opening import OpeningWishes, open_talk
from presenter.qt.read_material import read_material, read_opening_material
from presenter.settings.settings import Settings
from presenter.talk.outline import Outline
from presenter.talk.talk import Talk

SLIDES = Path(__file__).parents[2] / "slides"
NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


def picture(material, wishes):
    """The picture that a talk opens with, as an image."""
    outline = Outline.of(material.deck, material.tracks)
    state = open_talk(wishes, material, Settings(), outline, NOW)
    frames = FrameProvider(Talk(outline, state, lambda: 0.0), material, lambda: 0.0, lambda: NOW)
    image = QImage(960, 540, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    frames.source(state).frame().paint(painter, QRectF(0, 0, 960, 540))
    painter.end()
    return image


@pytest.mark.parametrize("deck", ["tour.md", "all-hands-2023.md"])
@pytest.mark.parametrize("language", [None, Language("es")])
@pytest.mark.parametrize("slide", [None, "3", "10"])
def test_the_opening_picture_is_the_same_whatever_else_is_read(qapp, deck, language, slide):
    wishes = OpeningWishes(language=language, slide=slide)
    early = read_opening_material(SLIDES / deck, language)
    assert picture(early, wishes) == picture(read_material(SLIDES / deck, language), wishes)


def test_a_long_talk_opens_before_its_other_slides_are_read(qapp, tmp_path, monkeypatch):
    path = tmp_path / "talk.md"
    slides = "\n---\n\n".join(f"# Slide {number}\n\nWords" for number in range(2, 2000))
    path.write_text(f"---\ntranslations: [es]\n---\n\n# Talk\n\nBy me\n\n---\n\n{slides}\n", encoding="utf-8")
    whole = picture(read_material(path), OpeningWishes())
    monkeypatch.setattr(opening, "parse", pytest.fail)
    monkeypatch.setattr(opening._OpeningSlides, "__len__", pytest.fail)
    assert picture(read_opening_material(path), OpeningWishes()) == whole
