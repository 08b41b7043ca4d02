"""What a slide says to those who hear it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.qt.read_material import material_of
from presenter.qt.slide_words import slide_title, slide_words
from presenter.talk.outline import Outline
from presenter.talk.state import Channels, opening_state
from presenter.talk.timer import Timer

DECK = """\
---
language: en
---

# The *sky*

- It is [wide](https://example.org)
. . .
- And dark.

| Star | Light |
|---|---|
| Vega | 0.03 |

::: notes
Wait.
:::

---

No heading here.
"""


@pytest.fixture
def material(qapp):
    deck = parse(DECK, Path("sky.md"))
    return material_of(deck, Catalogs(deck.settings.language))


@pytest.fixture
def state(material):
    return opening_state(Outline.of(material.deck, material.tracks), Channels(), Timer())


def test_the_title_is_the_heading_without_its_marks(material, state):
    assert slide_title(material, state) == "The sky"


def test_only_what_is_revealed_is_said_and_never_the_notes(material, state):
    assert slide_words(material, state) == "The sky\nIt is wide"
    shown = slide_words(material, replace(state, step=1))
    assert shown == "The sky\nIt is wide\nAnd dark.\nStar\nLight\nVega\n0.03"


def test_a_slide_without_a_heading_has_no_title_but_its_words(material, state):
    second = replace(state, slide=1)
    assert slide_title(material, second) == ""
    assert slide_words(material, second) == "No heading here."
