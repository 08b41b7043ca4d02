"""What an export leaves alone, and what it says where it cannot write."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.errors import UsageError
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest


def test_the_deck_itself_is_not_overwritten(deck: Path) -> None:
    before = deck.read_bytes()
    with pytest.raises(UsageError) as error:
        export(ExportRequest(deck=deck, to=deck, format="pdf"))
    assert error.value.findings[0].code == "exists"
    assert deck.read_bytes() == before


def test_a_folder_where_the_file_should_be_is_named(deck: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(OSError, match="out") as error:
        export(ExportRequest(deck=deck, to=folder, format="pdf"))
    assert error.value.filename == str(folder)
    assert list(folder.iterdir()) == []
