"""The cues of a whole talk as every window shows them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.qt.read_material import material_of
from presenter.typeset.fonts import load_fonts
from presenter.typeset.subtitle_block import subtitle_block

EN, ES = Language("en"), Language("es")
DECK = Path(__file__).parents[2] / "slides" / "all-hands-2023.md"
WINDOWS = ((800, 600), (1024, 768), (1920, 1080), (1080, 1920), (2560, 1080))


@pytest.fixture(params=["16:9", "4:3"])
def material(qapp, request):
    load_fonts()
    source = DECK.read_text("utf-8").replace("\ntheme:", f"\naspect: {request.param}\ntheme:", 1)
    deck = parse(source, DECK)
    return material_of(deck, Catalogs.load(deck))


@pytest.mark.parametrize("languages", [(EN,), (ES,), (EN, ES)])
@pytest.mark.parametrize("window", WINDOWS)
def test_every_cue_of_the_talk_has_the_size_of_the_one_before_it(material, languages, window):
    page = material.typesetter.page(0, EN)
    texts = [
        text
        for track in material.tracks
        for cue in track
        for text in subtitle_block(material.subtitles(cue, languages), page, QSizeF(*window)).texts
    ]
    lines = [text for text in texts if text.box.kind == "subtitle"]

    assert len(lines) > 100
    assert len({round(text.box.style.size, 3) for text in lines}) == 1
    assert all(text.ink.left() >= 0 for text in texts)
