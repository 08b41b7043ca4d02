"""The same words in one catalog."""

from __future__ import annotations

import textwrap
from pathlib import Path

from presenter.catalogs.checks.catalog_checker import CatalogChecker
from presenter.catalogs.po_file import PoFile
from presenter.i18n.language import Language


def found_in(*entries: tuple[str, str, str]):
    text = "\n".join(
        f'msgctxt "{role}"\nmsgid "{source}"\nmsgstr "{target}"\n' for role, source, target in entries
    )
    file = PoFile.parse(textwrap.dedent(text), Path("talk.po"))
    findings = CatalogChecker(Language("en"), Language("es")).findings(file)
    return [(finding.code, finding.span.line) for finding in findings]


def test_two_translations_of_the_same_words_are_a_note_at_the_second():
    assert found_in(("title", "Questions", "Preguntas"), ("bullet", "Questions", "Dudas")) == [
        ("inconsistent", 7)
    ]


def test_capitals_and_marks_make_no_other_translation():
    assert found_in(("title", "Questions", "Preguntas"), ("bullet", "Questions", "*Preguntas*")) == [
        ("markup", 7)
    ]


def test_a_translation_that_was_copied_to_other_words_is_a_note():
    assert found_in(
        ("body", "The camera is on the mountain", "La cámara está en la montaña"),
        ("body", "Nobody has seen these data yet", "La cámara está en la montaña"),
    ) == [("reused", 7)]


def test_sources_that_are_alike_may_share_a_translation():
    assert (
        found_in(
            ("body", "The camera is on the mountain", "La cámara está en la montaña"),
            ("body", "The camera is on the mountain now", "La cámara está en la montaña"),
            ("body", "Yes", "Sí"),
            ("body", "Of course", "Sí"),
        )
        == []
    )
