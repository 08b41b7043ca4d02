"""A machine is imported only when asked for, and says what it lacks."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from presenter.errors import PresenterError, UsageError
from presenter.i18n.language import Language
from presenter.translation.drafts.engines import GROUP, open_engine

ENGLISH, SPANISH = Language("en"), Language("es")
FIREFOX = EntryPoint("firefox", "presenter.translation.drafts.firefox_engine:open_firefox", GROUP)
NOWHERE = EntryPoint("nowhere", "no.such.module:open", GROUP)


def code_of(name: str, model: Path | None = None) -> str:
    with pytest.raises(PresenterError) as caught:
        open_engine(name, model, ENGLISH, SPANISH, points=[FIREFOX, NOWHERE])
    assert len(caught.value.findings) == 1
    return caught.value.findings[0].code


def test_a_name_that_nobody_bears_is_answered_with_those_there_are() -> None:
    with pytest.raises(UsageError) as caught:
        open_engine("babelfish", None, ENGLISH, SPANISH, points=[FIREFOX])
    assert caught.value.findings[0].code == "no-such-engine"
    assert "memory, firefox" in caught.value.findings[0].render()


def test_a_plug_in_that_cannot_be_imported_is_a_finding() -> None:
    assert code_of("nowhere") == "engine-failed"


def test_a_plug_in_that_is_no_machine_is_a_finding() -> None:
    no_machine = EntryPoint("folder", "pathlib:PurePath", GROUP)
    with pytest.raises(PresenterError) as caught:
        open_engine("folder", Path("model"), ENGLISH, SPANISH, points=[no_machine])
    assert [finding.code for finding in caught.value.findings] == ["engine-failed"]


def test_a_library_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fxtranslate", None)
    assert code_of("firefox") == "no-such-engine"


def test_a_model_is_never_fetched_but_asked_for(tmp_path: Path) -> None:
    assert code_of("firefox") == "no-model"
    assert code_of("firefox", tmp_path) == "no-model"
    (tmp_path / "model.enes.intgemm.alphas.bin").write_bytes(b"")
    assert code_of("firefox", tmp_path) == "no-model"


def test_a_model_of_other_languages_is_refused(tmp_path: Path) -> None:
    (tmp_path / "model.ende.intgemm.alphas.bin").write_bytes(b"")
    (tmp_path / "vocab.ende.spm").write_bytes(b"")
    assert code_of("firefox", tmp_path) == "bad-model"


def test_the_library_itself_refuses_what_is_no_model(tmp_path: Path) -> None:
    folder = tmp_path / "en-es"
    folder.mkdir()
    (folder / "model.enes.intgemm.alphas.bin").write_bytes(b"\x00" * 64)
    (folder / "vocab.enes.spm").write_bytes(b"\x00" * 64)
    assert code_of("firefox", tmp_path) == "bad-model"
