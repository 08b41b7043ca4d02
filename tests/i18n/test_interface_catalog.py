"""The interface is complete in Spanish, always.

To bring the catalogs in step with the source: `python -m presenter.catalogs.interface_sync`.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from presenter.catalogs.header import creation_date
from presenter.catalogs.interface_sync import interface_template
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import template_entries

CHECKOUT = Path(__file__).parents[2]
TEMPLATE = PoFile.read(CHECKOUT / "translations" / "presenter.pot")
SPANISH = PoFile.read(CHECKOUT / "translations" / "es" / "LC_MESSAGES" / "presenter.po")
LIVE = [entry for entry in SPANISH.entries if not (entry.obsolete or entry.is_header)]


def fields(words):
    return Counter(re.findall(r"\{\w*\}", words))


def test_the_template_is_in_step_with_the_source():
    expected = [entry.raw for entry in template_entries(interface_template(CHECKOUT))]

    assert [entry.raw for entry in TEMPLATE.entries if not entry.is_header] == expected
    assert creation_date(TEMPLATE.render()) is not None


def test_the_spanish_catalog_has_the_messages_of_the_template_and_no_others():
    assert {(*entry.key, entry.plural) for entry in LIVE} == {
        (*entry.key, entry.plural) for entry in TEMPLATE.entries if not entry.is_header
    }


def test_every_message_is_translated_into_spanish():
    assert [entry.msgid for entry in LIVE if not entry.is_translated] == []


@pytest.mark.parametrize("entry", LIVE, ids=lambda entry: entry.msgid[:40])
def test_a_translation_keeps_the_fields(entry):
    allowed = [fields(entry.msgid), fields(entry.plural or entry.msgid)]

    for words in filter(None, entry.translations):
        assert fields(words) in allowed


@pytest.mark.parametrize("entry", LIVE, ids=lambda entry: entry.msgid[:40])
def test_questions_and_exclamations_are_opened_as_spanish_does(entry):
    for words in entry.translations:
        assert words.count("¿") == words.count("?")
        assert words.count("¡") == words.count("!")


@pytest.mark.parametrize("entry", LIVE, ids=lambda entry: entry.msgid[:40])
def test_a_sentence_ends_as_its_source_does(entry):
    ends = {".", "…", ":", "?", "!"}

    for words in filter(None, entry.translations):
        assert {words[-1]} & ends == {entry.msgid[-1]} & ends
