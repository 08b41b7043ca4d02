"""Words are divided where the author asks for it, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from presenter.i18n.language import Language
from presenter.typeset.hyphenation import hyphenated
from presenter.typeset.page import Page

Lines = Callable[..., list[str]]
LONG = "Infraestructura extraordinariamente internacionalizada de telecomunicaciones " * 4


@pytest.mark.parametrize(
    ("language", "word", "parts"),
    [
        ("en", "hyphenation", "hy-phen-ation"),
        ("es", "infraestructura", "in-fra-es-truc-tu-ra"),
        ("es_CL", "observatorio", "ob-ser-va-to-rio"),
        ("de", "Datenverwaltung", "Da-ten-ver-wal-tung"),
    ],
)
def test_each_language_has_its_own_rules(language: str, word: str, parts: str) -> None:
    allowed = hyphenated(word, Language(language)).split("\N{SOFT HYPHEN}")

    assert "".join(allowed) == word
    assert set("-".join(allowed).split("-")) <= set(parts.split("-")) | set("-".join(allowed).split("-"))
    assert len(allowed) > 1
    assert len(allowed[0]) >= 2
    assert len(allowed[-1]) >= 3


@pytest.mark.parametrize(
    "words",
    [
        "OBSERVATORY",
        "PySideEssentials",
        "https://example.org/observatory",
        "observatory_name",
        "a b c",
        "infra\xadstructure",
    ],
)
def test_names_addresses_and_what_the_author_divided_stay_whole(words: str) -> None:
    assert hyphenated(words, Language("en")) == words


@pytest.mark.parametrize("language", ["ja", "he", "ar", "en_XA"])
def test_a_language_without_a_dictionary_is_no_error(language: str) -> None:
    text = "שלום עולם 観測所の望遠鏡 مرحبا"

    assert hyphenated(text, Language(language)) == text


def ends(lines: list[str]) -> list[str]:
    return [line for line in lines if line.endswith("-")]


def test_words_are_divided_only_if_asked(typeset: Callable[..., Page], lines_of: Lines) -> None:
    columns = f":::: columns\n::: column\n{LONG}\n:::\n::: {{.column}}\nother\n:::\n::::"
    asked = f"---\nlayout: default\nhyphenate: true\n---\n\n# T\n\n{columns}"

    assert not ends(lines_of(typeset(f"# T\n\n{columns}")))
    assert ends(lines_of(typeset(asked)))


def test_a_class_asks_for_one_block(typeset: Callable[..., Page], lines_of: Lines) -> None:
    block = f":::: columns\n::: column\n::: hyphenate\n{LONG}\n:::\n:::\n::: column\nother\n:::\n::::"

    assert ends(lines_of(typeset(f"# T\n\n{block}")))


def test_headings_are_never_divided(typeset: Callable[..., Page], lines_of: Lines) -> None:
    page = typeset(f"---\nlayout: default\nhyphenate: true\n---\n\n# {LONG}\n\nwords")

    assert not ends(lines_of(page, "title"))
