"""Which files can be opened as a deck, by their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.app.deck_file import is_own_deck, may_be_deck


@pytest.mark.parametrize("name", ["talk.md", "TALK.MD", "talk.pptx", "talk.pdf", "talk.odp"])
def test_slides_of_any_program_may_be_a_deck(name):
    assert may_be_deck(Path(name))


@pytest.mark.parametrize("name", ["talk.srt", "talk.es.vtt", "dog.jpg", "talk"])
def test_what_has_no_slides_is_none(name):
    assert not may_be_deck(Path(name))


def test_only_markdown_is_presented_as_it_is():
    assert is_own_deck(Path("talk.md"))
    assert not is_own_deck(Path("talk.pptx"))
