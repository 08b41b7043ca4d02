"""Beside the words: what is found, what may serve, how much is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QTableView

from presenter.errors import Severity

GLOSSED = (QAbstractButton, QLineEdit, QPlainTextEdit, QTableView)


def go_to(editor, source):
    while editor.source != source:
        editor.ctrl(Qt.Key.Key_Down)


def test_what_is_wrong_is_said_as_it_is_typed_and_a_key_mends_it(editor, qtbot):
    go_to(editor, "See [the chart](https://example.org/chart)")
    findings = editor.window.body.findings
    editor.type("Vea [el mapa](https://example.org)")
    qtbot.waitUntil(lambda: any(remark.mended for remark in findings.remarks))
    qtbot.waitUntil(lambda: editor.state.unit.key in editor.state.faults.with_findings)

    editor.ctrl(Qt.Key.Key_Period)
    assert editor.words.toPlainText() == "Vea [el mapa](https://example.org/chart)"
    qtbot.waitUntil(lambda: editor.state.unit.key not in editor.state.faults.with_findings)
    assert findings.remarks == ()


@pytest.mark.parametrize(
    ("words", "severity"), [("Dos  lenguas", Severity.INFO), ("Dos **lenguas**", Severity.WARNING)]
)
def test_the_list_shows_how_bad_what_was_found_is(editor, qtbot, words, severity):
    model = editor.window.body.model
    editor.type(words)

    qtbot.waitUntil(lambda: model.severity(model.row_of(editor.state.selected)) is severity)


def test_what_was_translated_before_is_a_key_away(editor, deck, qtbot):
    other = editor.path.with_name("other.po")
    other.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: es\\n"\n\n'
        'msgctxt "note"\nmsgid "Wait for silence."\nmsgstr "Esperar el silencio."\n',
        encoding="utf-8",
    )
    editor.translator.suggestions.begin()
    go_to(editor, "Wait for silence.")

    offered = editor.window.body.side.suggestions
    qtbot.waitUntil(lambda: offered.words[:1] == ("Esperar el silencio.",))
    editor.ctrl(Qt.Key.Key_1)
    assert editor.words.toPlainText() == "Esperar el silencio."

    editor.ctrl(Qt.Key.Key_Z)
    assert editor.words.toPlainText() == ""


def test_words_that_do_not_fit_are_listed_as_too_long(editor, qtbot):
    go_to(editor, "It is near.")
    editor.words.setPlainText("Está muy cerca, y no hace falta caminar mucho. " * 60)
    key = editor.state.unit.key

    qtbot.waitUntil(lambda: key in editor.state.faults.overflowing)
    assert "text-overflow" in [remark.finding.code for remark in editor.window.body.findings.remarks]
    model = editor.window.body.model
    assert model.severity(model.row_of(key)) is Severity.ERROR

    editor.words.setPlainText("Está cerca.")
    qtbot.waitUntil(lambda: key not in editor.state.faults.overflowing)
    assert editor.window.body.findings.remarks == ()


def test_how_much_is_left_follows_the_work(editor, qtbot):
    editor.type("Dos lenguas")
    editor.ctrl(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "3 of 8 done" in editor.window.body.line.done)


@pytest.mark.parametrize("ui_language", ["en", "es"])
def test_everything_that_takes_keys_or_clicks_has_a_name(open_editor, ui_language):
    editor = open_editor(ui_language=ui_language)
    parts = [part for kind in GLOSSED for part in editor.window.findChildren(kind) if part.isVisible()]

    assert len(parts) > 10
    unnamed = [
        part
        for part in parts
        if not (part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()))
        and not isinstance(part.parent(), QLineEdit)
    ]
    assert unnamed == []


def test_words_from_right_to_left_are_written_from_the_right(open_editor):
    editor = open_editor(language="ar")
    option = editor.words.document().defaultTextOption()

    assert option.textDirection() is Qt.LayoutDirection.RightToLeft
    editor.type("السماء")
    editor.ctrl(Qt.Key.Key_Return)
    assert editor.path.parts[-3] == "ar"
    assert editor.written()["Two tongues"].translations == ("السماء",)


def test_the_words_of_a_slide_in_another_language_are_named_after_it(open_editor, tmp_path):
    deck = tmp_path / "mixed.md"
    slides = "# The sky\n\n---\n\n---\nlanguage: es\n---\n\n# La tierra\n"
    deck.write_text(f"---\nlanguage: en\ntranslations: [es, ar]\n---\n\n{slides}", encoding="utf-8")
    editor = open_editor(deck, language="ar")
    named = []
    for source in ("The sky", "La tierra"):
        go_to(editor, source)
        named.append(editor.window.body.source.words.accessibleName())

    assert named == ["Source, English", "Source, Spanish"]
