"""Which words of a translation are misspelt."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.i18n.language import Language
from presenter.translation.spelling.speller import Misspelling, Speller

WORDS = ["en", "mayo", "empezamos", "el", "telescopio", "está", "abierto", "agua"]


@pytest.fixture
def speller(tmp_path: Path) -> Speller:
    (tmp_path / "es_ES.aff").write_text("SET UTF-8\nTRY aeiouáéíóúbcdfghjklmnñpqrstvwxyz\n", encoding="utf-8")
    (tmp_path / "es_ES.dic").write_text("\n".join([str(len(WORDS)), *WORDS]) + "\n", encoding="utf-8")
    found = Speller.find(Language("es"), (tmp_path,))
    assert found is not None
    return found


def wrong(speller: Speller, translation: str, source: str = "", known: tuple[str, ...] = ()) -> list[str]:
    return [found.word for found in speller.misspellings(translation, source, known)]


def test_a_word_that_nobody_knows_is_found_where_it_stands(speller: Speller) -> None:
    assert speller.misspellings("Empezamos en **mallo**", "") == (Misspelling("mallo", 15, 20),)
    assert speller.suggestions("telescopo") == ("telescopio",)


@pytest.mark.parametrize(
    "translation",
    [
        "el `telescopo` está abierto",
        "el [telescopio](https://example.org/telescopo) está abierto",
        "el telescopio está abierto en rubin.ejemplo y /opt/dm2",
        "el {telescopo} está abierto",
        "el HST y LaTeX, A, LDM-692, 5 km2",
        "EL TELESCOPIO",
        "El Telescopio",
        "*Em*pezamos",
        "el $telescopo$ está abierto",
    ],
)
def test_what_is_no_word_is_passed_over(speller: Speller, translation: str) -> None:
    assert wrong(speller, translation) == []


def test_names_in_the_source_and_in_the_glossary_are_right(speller: Speller) -> None:
    assert wrong(speller, "el Rubin está abierto", "Rubin is open") == []
    assert wrong(speller, "el espectrógrafo está abierto", "", ("espectrógrafo de campo",)) == []
    assert wrong(speller, "el Rubin está abierto") == ["Rubin"]


def test_apostrophes_join_words_and_either_shape_will_do(speller: Speller) -> None:
    assert wrong(speller, "d’agua l'agua d’agwa") == ["d’agwa"]


def test_words_at_marks_and_hyphens_are_looked_up_alone(speller: Speller) -> None:
    assert wrong(speller, "¿Empezamos-abierto? «mayo», agua/mayo: mayio…") == ["mayio"]


def test_where_there_is_no_dictionary_there_is_no_speller(tmp_path: Path) -> None:
    assert Speller.find(Language("es"), (tmp_path,)) is None
