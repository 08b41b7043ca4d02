"""Finding a dictionary on whatever computer."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from presenter.i18n.language import Language
from presenter.translation.spelling.find_dictionary import dictionary_folders, find_dictionary


def put(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / f"{name}.aff").write_text("SET UTF-8\n")
        (folder / f"{name}.dic").write_text("1\nmayo\n")
    return folder


@pytest.mark.parametrize(
    ("language", "expected"),
    [("es", "es_ES"), ("es_MX", "es_MX"), ("es_PE", "es_ES"), ("pt", "pt-BR"), ("ca", "ca"), ("fr", None)],
)
def test_the_nearest_variety_serves(tmp_path: Path, language: str, expected: str | None) -> None:
    folder = put(tmp_path, "es_AR", "es_ES", "es_MX", "pt_PT", "pt-BR", "ca", "ca_ES")
    found = find_dictionary(Language(language), (tmp_path / "nowhere", folder))

    assert (found.name if found else None) == expected


def test_words_without_their_rules_are_no_dictionary(tmp_path: Path) -> None:
    (tmp_path / "es.dic").write_text("1\nmayo\n")

    assert find_dictionary(Language("es"), (tmp_path,)) is None


def test_the_first_folder_wins(tmp_path: Path) -> None:
    own, usual = put(tmp_path / "own", "es"), put(tmp_path / "usual", "es")

    assert find_dictionary(Language("es"), (own, usual)) == own / "es"


def test_each_system_has_its_usual_places(tmp_path: Path) -> None:
    own = {"DICPATH": os.pathsep.join(["/a", "/b"]), "XDG_DATA_DIRS": "/usr/share"}
    linux = dictionary_folders("linux", own, tmp_path)
    office = put(tmp_path / "LibreOffice" / "share" / "extensions" / "dict-es")

    assert linux[:2] == (Path("/a"), Path("/b"))
    assert Path("/usr/share/hunspell") in linux
    assert tmp_path / ".local" / "share" / "hunspell" in linux
    assert tmp_path / "Library" / "Spelling" in dictionary_folders("darwin", {}, tmp_path)
    assert dictionary_folders("win32", {"PROGRAMFILES": str(tmp_path)}, tmp_path) == (office,)
