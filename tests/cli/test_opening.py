"""A deck of another program named where a deck is due."""

from __future__ import annotations

import pytest
from pptx import Presentation

from presenter.cli.main import main
from presenter.deck.load import load
from presenter.importers.opened_before import opened_path
from tests.importers.pptx_files import TITLE_AND_CONTENT, new_slide, saved


@pytest.fixture
def source(tmp_path):
    file = Presentation()
    new_slide(file, TITLE_AND_CONTENT, "One", "Some words")
    path = tmp_path / "talk.pptx"
    path.write_bytes(saved(file))
    return path


def test_a_catalog_made_for_a_language_makes_that_one_of_the_decks(source, capsys):
    assert main(["catalog", "sync", str(source), "--language", "es"]) == 0
    assert [str(language) for language in load(opened_path(source)).languages] == ["en", "es"]
    assert main(["catalog", "status", str(source), "--language", "es"]) == 0
    assert "Spanish" in capsys.readouterr().out


def test_what_only_looks_at_a_deck_adds_no_language(source):
    assert main(["catalog", "status", str(source), "--language", "es"]) == 2
    assert [str(language) for language in load(opened_path(source)).languages] == ["en"]
