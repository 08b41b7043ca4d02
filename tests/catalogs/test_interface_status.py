"""How far the program itself is translated."""

from __future__ import annotations

import pytest

from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.interface_status import interface_status
from presenter.i18n.language import Language

TEMPLATE = 'msgid ""\nmsgstr "Language: xx\\n"\n\nmsgid "Next"\nmsgstr ""\n\nmsgid "Go back"\nmsgstr ""\n'


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "presenter.pot").write_text(TEMPLATE, encoding="utf-8")

    def write(language, *entries):
        path = tmp_path / language / "LC_MESSAGES" / "presenter.po"
        path.parent.mkdir(parents=True)
        head = f'msgid ""\nmsgstr "Language: {language}\\n"\n'
        path.write_text("\n".join([head, *entries]), encoding="utf-8")

    write("pt", 'msgid "Next"\nmsgstr "Seguinte"\n', '#, fuzzy\nmsgid "Go back"\nmsgstr "Atrás"\n')
    write("pt_BR", 'msgid "Next"\nmsgstr ""\n', 'msgid "Go back"\nmsgstr "Voltar"\n')
    return tmp_path


def test_a_variety_stands_on_its_language(folder):
    found = interface_status(Language("pt_BR"), folder)

    assert found.messages == {EntryState.TRANSLATED: 2}
    assert found.words_left == 0


def test_what_nobody_has_looked_at_is_left(folder):
    found = interface_status(Language("pt"), folder)

    assert found.messages == {EntryState.TRANSLATED: 1, EntryState.GUESS: 1}
    assert (found.words_left, found.percent) == (2, 33)


def test_of_a_language_without_a_catalog_all_is_missing(folder):
    assert interface_status(Language("de"), folder).messages == {EntryState.MISSING: 2}


def test_english_needs_no_translation(folder):
    assert interface_status(Language("en"), folder) is None
    assert interface_status(Language("en_GB"), folder) is None


def test_the_program_speaks_spanish():
    assert interface_status(Language("es_MX")).left == 0
