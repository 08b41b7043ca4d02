"""The words that a team has agreed upon, beside the words that are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

GLOSSARY = "terms:\n- term: tongues\n  es: lenguas\n"


def texts(pane):
    return [label.text() for label in pane.findChildren(QLabel) if not label.isHidden()]


def test_a_term_is_shown_with_its_words_and_missed_where_others_stand(open_editor, deck):
    (deck.parent / "translations" / "glossary.yaml").write_text(GLOSSARY, encoding="utf-8")
    editor = open_editor()
    assert "Glossary: tongues → lenguas" in texts(editor.window.body.source)

    editor.type("Dos idiomas")
    editor.translator.findings.begin()
    assert any("lenguas" in words for words in texts(editor.window.body.findings))

    editor.ctrl(Qt.Key.Key_Return)
    assert not any(words.startswith("Glossary") for words in texts(editor.window.body.source))
