"""What is told of one entry, and where in the catalog it stands."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from presenter.catalogs.checks.families import FAMILIES
from presenter.catalogs.checks.table import CHECKS
from presenter.catalogs.checks.unit_findings import unit_findings
from presenter.catalogs.po_file import PoFile
from presenter.deck.message import Message, Role
from presenter.errors import Severity, Span
from presenter.i18n.language import Language

SPANISH = Language("es")
MESSAGE = Message(Role.BULLET, "**Key**", Span(Path("talk.md")))


def entry_of(text: str):
    return PoFile.parse(textwrap.dedent(text).lstrip("\n"), Path("talk.po")).entries[0]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Hello, {name}.", "Hola, {name}."),
        ("The **old** machines are **off**", "Las máquinas **viejas** están **apagadas**"),
        ("See [the plan](https://a.org/plan).", "Véase [el plan](https://a.org/plan)."),
        ("Press `L` now: $x^2$", "Pulse `L` ahora: $x^2$"),
        ("Ready? Go!", "¿Listos? ¡Adelante!"),
        ("The deeper deblending", "El *deblending* más profundo"),
        ("2 * 3 is 6, snake_case [sic]", "2 * 3 son 6, snake_case [sic]"),
        ("Strong and `code`", "Fuerte y `código`"),
    ],
)
def test_a_good_translation_is_left_alone(find, source, target):
    assert find(source, target) == ()


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("Hello, {name}.", "Hola, {nombre}.", "placeholders"),
        ("On {date:2026-03-05|long}", "El {date:2026-03-06|long}", "placeholders"),
        ("{list:a;b|and} come", "Vienen {list:a;b;c|and}", "placeholders"),
        ("The **old** are **off**", "Las **viejas** están apagadas", "markup"),
        ("It is [red]{.alert}", "Es [rojo]{.alerta}", "markup"),
        ("Noise[^1]", "Ruido", "markup"),
        ("The **old** ones", "Los **viejos", "unbalanced-markup"),
        ("Press `L`", "Pulse `L", "unbalanced-markup"),
        ("See [it](https://a.org)", "Véalo en [aquí](https://b.org)", "links"),
        ("See https://a.org", "Véalo", "links"),
        ("Type `print()`", "Escriba `imprimir()`", "verbatim"),
        ("So $x^2$", "Así $x^3$", "verbatim"),
        ("At [Rubin]{translate=no}", "En [Rubín]{translate=no}", "verbatim"),
        ("At [Rubin]{translate=no}", "En Rubin", "verbatim"),
        ("Are you ready?", "Están listos?", "opening-marks"),
        ("Go! Now", "¡Adelante ahora", "opening-marks"),
    ],
)
def test_a_fault_is_told_by_its_code(find, source, target, code):
    assert {finding.code for finding in find(source, target)} == {code}


def test_a_finding_stands_at_the_words_in_the_catalog():
    entry = entry_of(r"""
        msgctxt "body"
        msgid "Two \"lines\" of text. Are you ready? Then go."
        msgstr ""
        "Dos \"líneas\" de texto. "
        "\"Bien\", están listos? Adelante."
    """)

    (finding,) = unit_findings(entry, None, SPANISH, path=Path("talk.po"), slide="plans")

    assert finding.span == Span(Path("talk.po"), 5, 24)
    assert (finding.slide, finding.language, finding.severity) == ("plans", SPANISH, Severity.WARNING)


def test_a_form_for_one_may_leave_its_count_out_but_no_other_field():
    entry = entry_of("""
        msgid "{count} slide of {name}"
        msgid_plural "{count} slides of {name}"
        msgstr[0] "Una diapositiva"
        msgstr[1] "Diapositivas de {name}"
    """)

    findings = unit_findings(entry, None, SPANISH, path=Path("talk.po"))

    assert [(finding.span.line, str(finding.message)) for finding in findings] == [
        (3, "The translation lacks the field {name}."),
        (4, "The translation lacks the field {count}."),
    ]


def test_what_is_not_translated_has_nothing_to_check(find):
    assert find("Hello, {name}!", "") == ()


def test_a_question_may_end_in_the_next_subtitle(find):
    assert find("and from here?", "y desde aquí?", role=Role.CUE) == ()


def test_only_languages_that_open_questions_are_asked_for_it(find):
    assert find("Are you ready?", "Vocês estão prontos?", to="pt_BR") == ()
    assert find("Are you ready?", "¿Tan llistos", to="ast")[0].code == "opening-marks"


def test_every_fault_has_its_row_in_the_table(find):
    told = {finding.code for finding in find("{a} **b** `c` [d](https://a.b)?", "{e} **f `g` https://c.d ?!")}

    assert told <= set(CHECKS)
    assert len(FAMILIES) == len(set(FAMILIES))


@pytest.mark.parametrize(
    "limit", ["#, max-length:12", "#. limit: 12 characters", "#. limit: 12 characters\n#, max-length:12"]
)
def test_what_is_longer_than_its_room_is_told_by_what_is_shown_of_it(limit):
    def codes(words: str) -> list[str]:
        entry = entry_of(f'{limit}\nmsgid "**Key**"\nmsgstr "{words}"\n')
        return [finding.code for finding in unit_findings(entry, MESSAGE, SPANISH)]

    assert codes("**Teclas útil**") == []
    assert codes("**Teclas útiles**") == ["max-length"]


def test_in_code_no_mark_is_one_of_markdown():
    entry = entry_of("""
        msgctxt "label"
        msgid "all *args of [this](one)"
        msgstr "todos los *args de [este] (uno)"
    """)
    message = Message(Role.LABEL, entry.msgid, Span(Path("talk.md")))

    def codes(message):
        return {finding.code for finding in unit_findings(entry, message, SPANISH)}

    assert codes(replace(message, is_literal=True)) == set()
    assert "unbalanced-markup" in codes(message)


@pytest.mark.parametrize(
    ("role", "told"), [(Role.CUE, set()), (Role.BODY, {"end-punctuation"}), (Role.NOTE, {"end-punctuation"})]
)
def test_a_subtitle_may_break_off_before_or_behind_a_comma(find, role, told):
    assert {finding.code for finding in find("we went up", "subimos,", role=role)} == told
    assert {finding.code for finding in find("Up we went,", "Subimos", role=role)} == told
