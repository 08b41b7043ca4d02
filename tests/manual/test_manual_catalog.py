"""The manual speaks Spanish as well as English: complete, in step with its chapters, and naming the same."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.folder import catalog_path
from presenter.catalogs.interface import InterfaceCatalogs, interface_folder
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import template_entries
from presenter.i18n.language import Language
from presenter.manual.manual import DOMAIN, Manual
from presenter.manual.manual_sync import manual_template
from presenter.outputs.codes import MEANINGS

SPANISH = catalog_path(interface_folder(), Language("es"), DOMAIN)
KEPT = re.compile(r"\{[a-z]+:[^{}]+\}|`+[^`]+`+|\]\([^)]*\)")


def entries(path):
    return [entry for entry in PoFile.read(path).entries if not entry.is_header and not entry.obsolete]


@pytest.fixture(scope="module")
def pages():
    manual = Manual(InterfaceCatalogs.load(), MEANINGS, str)
    return {language: manual.pages(Language(language)) for language in ("en", "es")}


def test_the_template_is_in_step_with_the_chapters():
    written = [entry.raw for entry in entries(interface_folder() / f"{DOMAIN}.pot")]

    assert written == [entry.raw for entry in template_entries(manual_template())]


def test_spanish_is_complete_and_has_nothing_else():
    found = entries(SPANISH)

    assert {entry.key for entry in found} == {message.key for message in manual_template()}
    assert [entry.key for entry in found if state_of(entry) is not EntryState.TRANSLATED] == []


@pytest.mark.parametrize("entry", entries(SPANISH), ids=lambda entry: entry.msgid[:40])
def test_a_translation_names_the_same_keys_verbs_code_and_chapters(entry):
    assert Counter(KEPT.findall(entry.translations[0])) == Counter(KEPT.findall(entry.msgid))


def test_both_languages_have_the_same_chapters_and_sections(pages):
    english, spanish = ([(page.id, [s.id for s in page.sections]) for page in pages[it]] for it in pages)

    assert english == spanish


def test_no_page_is_left_in_english(pages):
    for english, spanish in zip(pages["en"], pages["es"], strict=True):
        alike = {section.title for section in english.sections} & {s.title for s in spanish.sections}
        assert alike <= {"PDF", "Wayland"}, alike


def test_the_tables_speak_spanish(pages):
    keys = next(page for page in pages["es"] if page.id == "keys")

    assert "Pantalla en negro" in keys.html
    assert "mantener <kbd>R</kbd>" in keys.html
