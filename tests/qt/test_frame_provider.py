from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.read_material import material_of
from presenter.talk.outline import Outline
from presenter.talk.state import Blank, Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer
from presenter.typeset.fonts import load_fonts

DECK = """\
---
language: en
translations: [es]
---

# One

- first
. . .
- [second](https://example.org)

---

# Two
"""
TARGET = QRectF(0, 0, 1600, 900)


def zero():
    return 0.0


def material():
    deck = parse(DECK, Path("talk.md"))
    return material_of(deck, Catalogs(deck.settings.language))


@pytest.fixture
def frames(qapp):
    load_fonts()
    shown = material()
    outline = Outline.of(shown.deck, shown.tracks)
    return FrameProvider(Talk(outline, opening_state(outline, Channels(), Timer()), zero), shown, zero)


@pytest.fixture
def state(frames):
    return frames._talk.state


def picture(source):
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        source.frame().paint(painter, QRectF(0, 0, 320, 180))
    return image


def test_what_would_look_alike_has_one_key(frames, state):
    later = replace(state, notes_scale=2.0, help_shown=True)
    assert frames.source(state) == frames.source(later)
    assert picture(frames.source(state)) == picture(frames.source(later))


@pytest.mark.parametrize(
    "change", [{"step": 1}, {"slide": 1}, {"blank": Blank.WHITE}, {"subtitles_on": True}]
)
def test_what_looks_different_has_another_key(frames, state, change):
    other = frames.source(replace(state, **change))
    assert other != frames.source(state)
    assert picture(other) != picture(frames.source(state))


def test_steps_to_come_are_another_picture(frames, state):
    assert frames.source(state, 0.3) != frames.source(state)
    assert picture(frames.source(state, 0.3)) != picture(frames.source(state))


def test_another_reading_of_the_deck_has_other_keys(frames, state):
    before = frames.source(state)
    frames.replace_material(material())
    assert frames.source(state) != before


def test_next_is_a_step_then_a_slide_then_nothing(frames, state):
    step = frames.next_state(state)
    slide = frames.next_state(step)
    assert (step.slide, step.step, slide.slide, slide.step) == (0, 1, 1, 0)
    assert frames.next_state(slide) is None


def test_under_a_blank_there_is_the_picture_still(frames, state):
    assert frames.uncovered(replace(state, blank=Blank.BLACK)) == frames.source(state)


def test_what_one_key_brings_is_known_beforehand(frames, state):
    near = frames.one_key_away(state)
    assert frames.source(replace(state, step=1)) in near
    assert frames.source(replace(state, channels=replace(state.channels, slides=Language("es")))) in near


def test_a_link_is_found_under_the_pointer_once_it_is_shown(frames, state):
    shown = replace(state, step=1)
    page = frames.source(shown).frame().page
    link = page.links(1)[0]
    point = link.rect.center() * (TARGET.width() / page.size.width())
    assert frames.link_at(shown, point, TARGET) == "https://example.org"
    assert frames.link_at(state, point, TARGET) == ""
    assert frames.link_at(shown, QPointF(1, 1), TARGET) == ""
    assert frames.link_at(replace(shown, blank=Blank.BLACK), point, TARGET) == ""
