"""A new deck, wherever it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.errors import UsageError
from presenter.outputs.new_deck import new_deck


@pytest.mark.parametrize("name", ["", ".", "..", "talks"])
def test_a_folder_is_in_the_way_of_a_deck(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here" / "talks.md").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "here")
    with pytest.raises(UsageError) as error:
        new_deck(Path(name))
    assert error.value.findings[0].code == "exists"
    assert [path.name for path in tmp_path.rglob("*")] == ["here", "talks.md"]


def test_a_name_with_spaces_and_accents_is_kept(tmp_path: Path) -> None:
    written = new_deck(tmp_path / "mi charla ñandú")
    assert written[0] == tmp_path / "mi charla ñandú.md"
    assert tmp_path / "translations" / "es" / "LC_MESSAGES" / "mi charla ñandú.po" in written
