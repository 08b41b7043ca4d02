"""A desk whose screens a test plugs in and pulls out while the program runs."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS
from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.qt.action_set import ActionSet
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.read_material import material_of
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.outline import Outline
from presenter.talk.state import Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer
from presenter.typeset.fonts import load_fonts
from tests.desks.offscreen_desk import screen

LAPTOP = screen("eDP-1", 0, 0, 2560, 1600, scale=2)
PROJECTOR = screen("HDMI-1", 2560, 0, 1920, 1080)


@pytest.fixture
def laptop():
    return LAPTOP


@pytest.fixture
def projector():
    return PROJECTOR


@pytest.fixture
def audience_parts(qapp):
    """What an audience window is built of, for a deck of one slide."""
    load_fonts()
    deck = parse("---\nlanguage: en\n---\n\n# One slide\n", Path("one.md"))
    material = material_of(deck, Catalogs(deck.settings.language))
    outline = Outline.of(deck, material.tracks)
    talk = Talk(outline, opening_state(outline, Channels(), Timer()), time.monotonic)
    words = InterfaceWords(InterfaceCatalogs().translate_to, Language("en"))
    actions = ActionSet(ACTIONS, Keymap.merge(ACTIONS), words)
    frames = FrameProvider(talk, material, time.monotonic)
    return TalkBridge(talk), frames, actions, words, time.monotonic
