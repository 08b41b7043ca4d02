"""The words that a team has agreed upon."""

from __future__ import annotations

import textwrap

import pytest

from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.read_glossary import read_glossary
from presenter.catalogs.checks.term_match import find_term
from presenter.catalogs.checks.unit_findings import unit_faults
from presenter.deck.message import Role
from presenter.i18n.language import Language

GLOSSARY = """
    terms:
      - term: data facility
        es: instalación de datos
        forbidden: {es: [centro de datos]}
      - term: data
        es: [datos, información]
      - term: camera
        es: cámara
      - term: image
        es: imagen
      - term: centre
        es: núcleo
        forbidden: {es: [centro]}
      - term: Rubin
        keep: yes
        case: yes
      - term: no
        es: no
    links:
      es: {"https://en.wikipedia.org/": "https://es.wikipedia.org/"}
"""


@pytest.fixture
def faults(tmp_path):
    (tmp_path / "glossary.yaml").write_text(textwrap.dedent(GLOSSARY), encoding="utf-8")
    glossary, findings = read_glossary(tmp_path)
    assert findings == ()

    def found(source: str, target: str, language: str = "es"):
        pair = Pair(source, target, Language("en"), Language(language), Role.BODY, glossary=glossary)
        return [(fault.code, pair.target[fault.start : fault.end]) for fault in unit_faults(pair)]

    return found


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Two data facilities", "Dos instalaciones de datos"),
        ("The data are here", "La información está aquí"),
        ("The Data Facility", "La Instalación de Datos"),
        ("Rubin's camera", "La cámara de Rubin"),
        ("A rubin is a coin", "El rubí es una moneda"),
        ("The database", "La base"),
        ("We came home", "Volvimos a casa"),
        ("Imagine that", "Imagínese eso"),
        ("Both cameras", "Ambas cámaras"),
        ("Imaging", "Toma de imágenes"),
        ("The centre of a galaxy", "El núcleo central de una galaxia"),
    ],
)
def test_a_term_may_be_declined_and_a_word_that_only_begins_like_one_is_none(faults, source, target):
    assert faults(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [
        ("Two data facilities", "Dos centros de datos", [("forbidden-term", "centros de datos")]),
        ("Two data facilities", "Dos lugares", [("glossary", "")]),
        ("Two images", "Dos fotos", [("glossary", "")]),
        ("The centre of a galaxy", "El centro de una galaxia", [("forbidden-term", "centro")]),
        ("The Rubin camera", "La cámara de Rubín", [("glossary", "")]),
    ],
)
def test_another_word_is_told_and_a_forbidden_one_where_it_stands(faults, source, target, told):
    assert faults(source, target) == told


def test_a_variety_of_a_language_has_its_words_and_others_have_none(faults):
    assert faults("Two data facilities", "Dos centros de datos", "es_CL")[0][0] == "forbidden-term"
    assert faults("Two data facilities", "Duas coisas", "pt_BR") == []


def test_an_address_may_be_that_of_the_language(faults):
    source = "See [Chile](https://en.wikipedia.org/wiki/Chile)"

    assert faults(source, "Véase [Chile](https://es.wikipedia.org/wiki/Chile)") == []
    assert faults(source, "Véase [Chile](https://en.wikipedia.org/wiki/Chile)") == []
    assert faults(source, "Véase [Chile](https://fr.wikipedia.org/wiki/Chile)")[0][0] == "links"


def test_a_slip_in_one_term_is_told_at_its_place_and_costs_no_other(tmp_path):
    (tmp_path / "glossary.yaml").write_text(
        "terms:\n  - trm: x\n  - term: data\n    xyzq: datos\n  - term: sky\n    es: cielo\nfoo: 1\n"
    )

    glossary, findings = read_glossary(tmp_path)

    assert [term.words for term in glossary.terms] == ["data", "sky"]
    assert [(finding.span.line, finding.code) for finding in findings] == [
        (2, "bad-value"),
        (4, "unknown-key"),
        (7, "unknown-key"),
    ]


@pytest.mark.parametrize(
    "text", ["terms: 1", "terms: [1]", "terms:\n  - term: a\n    forbidden: x", "links: [a]", "[", "\0"]
)
def test_nothing_in_a_glossary_raises(tmp_path, text):
    (tmp_path / "glossary.yaml").write_text(text)

    _, findings = read_glossary(tmp_path)

    assert findings


def test_no_glossary_is_an_empty_one(tmp_path):
    assert read_glossary(tmp_path)[0].terms == ()


def test_a_term_without_spaces_around_it_is_found_in_japanese():
    assert list(find_term("望遠鏡", "3台の望遠鏡です")) == [(3, 6)]
