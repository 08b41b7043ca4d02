from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel

from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.i18n.language import Language
from presenter.qt.action_set import ActionSet
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.shortcuts_sheet import ShortcutsSheet, balanced


@pytest.fixture
def words(qapp):
    words = InterfaceWords(InterfaceCatalogs.load().translate_to, Language("en"))
    yield words
    words.switch_to(Language("en"))


@pytest.fixture
def actions(words):
    return ActionSet(ACTIONS, Keymap.merge(ACTIONS), words)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_verb_with_a_key_is_on_the_sheet_with_all_its_keys(actions, words, language):
    words.switch_to(Language(language))
    sheet = ShortcutsSheet(actions.by_group(), 3, words.words, 10.0)
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    beside = set(pairwise(shown))
    for row in ACTIONS:
        assert words.words(row.group.title) in shown
        if row.keys:
            keys = [before for before, title in beside if title == words.words(row.title)]
            names = [name.replace(" ", "\u00a0") for name in actions[row.id].key_names()]
            assert any(all(name in each for name in names) for each in keys)
    sheet.deleteLater()


def test_a_key_that_is_to_be_held_says_so(actions, words):
    sheet = ShortcutsSheet(actions.by_group(), 3, words.words, 10.0)
    assert "hold R" in [label.text() for label in sheet.findChildren(QLabel)]
    sheet.deleteLater()


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_columns_keep_the_order_and_lose_nothing(actions, columns):
    sections = actions.by_group()
    broken = balanced(sections, columns)
    assert len(broken) == columns
    assert tuple(section for column in broken for section in column) == sections
