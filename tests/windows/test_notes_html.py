from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.windows import palette
from presenter.windows.notes_html import lit_step, notes_html

DECK = """\
---
title: Notes
language: en
---

# One

- first
. . .
- second

::: notes
Say **this** & wait.

1. point
2. smile

[step] Then *that* <now>.

| a | b |
|---|---|
| 1 |   |
:::
"""


@pytest.fixture
def passages():
    deck = parse(DECK, Path("talk.md"))
    assert [finding.code for finding in deck.findings] == ["raw-html"]
    return deck.slides[0].notes


ENGLISH = Language("en")


def words(message):
    return message.text


def plain(html):
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def test_the_words_of_the_notes_are_all_there_and_nothing_is_taken_for_a_tag(passages):
    text = plain(notes_html(passages, 0, ENGLISH, words))
    for expected in ("Say this & wait.", "point", "smile", "Then that <now>."):
        assert expected in text


def test_one_passage_is_lit_at_a_time(passages):
    first, second = notes_html(passages, 0, ENGLISH, words), notes_html(passages, 1, ENGLISH, words)
    assert first.count(palette.ACCENT) == second.count(palette.ACCENT) == 1
    assert first.index(palette.ACCENT) < first.index("smile") < second.index(palette.ACCENT)


def test_the_passage_said_now_is_the_last_that_has_begun(passages):
    assert lit_step(passages, 0) == 0
    assert lit_step(passages, 1) == 1
    assert lit_step(passages[1:], 0) == -1


def test_notes_in_one_passage_need_no_bar(passages):
    html = notes_html(passages[:1], 0, ENGLISH, words)
    assert palette.ACCENT not in html
    assert f"color: {palette.TEXT}" in html
