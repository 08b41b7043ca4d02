"""The interface is complete in Spanish, always.

What these tests ask for is done by `python -m presenter.catalogs.interface_sync`, which brings
the catalogs in step with the source, and by a translator.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from presenter.catalogs.interface_check import interface_faults, twins
from presenter.catalogs.interface_sync import interface_template
from presenter.catalogs.marker_check import marker_faults
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import template_entries

CHECKOUT = Path(__file__).parents[2]
# What looks like a fault and is meant, by file.
MEANT = {
    "i18n/text.py": {"the words are no literal", "“plural” is no literal"},  # the marker itself
    # Rules of window managers go by the title.
    "windows/console_window.py": {"setWindowTitle is given words that are not marked"},
}
# A badge, and the last line of a report.
TWINS = [("{count} finding", "{count} finding.")]


@pytest.fixture(scope="module")
def template():
    file = PoFile.read(CHECKOUT / "translations" / "presenter.pot")
    return [entry for entry in file.entries if not entry.is_header]


@pytest.fixture(scope="module")
def spanish():
    file = PoFile.read(CHECKOUT / "translations" / "es" / "LC_MESSAGES" / "presenter.po")
    return [entry for entry in file.entries if not (entry.obsolete or entry.is_header)]


def fields(words):
    return Counter(re.findall(r"\{\w*\}", words))


def test_nothing_is_missing_stale_or_superfluous():
    assert interface_faults(CHECKOUT) == []


def test_translators_get_every_message_whole():
    faults = {
        path.relative_to(CHECKOUT / "presenter").as_posix(): marker_faults(path.read_text(encoding="utf-8"))
        for path in (CHECKOUT / "presenter").rglob("*.py")
    }

    assert {file: {fault.what for fault in found} for file, found in faults.items() if found} == MEANT


def test_no_message_is_nearly_the_same_as_another():
    found = twins(message.key[1] for message in interface_template(CHECKOUT))

    # A capital tells a caption from the same word within a line; a stop tells nothing.
    assert [group for group in found if len({words.rstrip(".:") for words in group}) < len(group)] == TWINS


def test_the_template_is_in_step_with_the_source(template):
    in_source = [entry.raw for entry in template_entries(interface_template(CHECKOUT))]

    assert [entry.raw for entry in template] == in_source


def test_the_spanish_catalog_has_the_messages_of_the_template_and_no_others(template, spanish):
    assert {(*entry.key, entry.plural) for entry in spanish} == {
        (*entry.key, entry.plural) for entry in template
    }


def test_every_message_is_translated_into_spanish(spanish):
    assert [entry.msgid for entry in spanish if not entry.is_translated] == []


def test_every_translation_keeps_its_fields(spanish):
    assert [
        (entry.msgid, words)
        for entry in spanish
        for words in entry.translations
        if words and fields(words) not in (fields(entry.msgid), fields(entry.plural or entry.msgid))
    ] == []


def test_questions_and_exclamations_are_opened_as_spanish_does(spanish):
    assert [
        words
        for entry in spanish
        for words in entry.translations
        if (words.count("¿"), words.count("¡")) != (words.count("?"), words.count("!"))
    ] == []


def test_every_translation_ends_as_its_source_does(spanish):
    ends = {".", "…", ":", "?", "!", " "}

    assert [
        (entry.msgid, words)
        for entry in spanish
        for words in entry.translations
        if words and {words[-1]} & ends != {entry.msgid[-1]} & ends
    ] == []


def test_quotation_marks_are_those_of_spanish(spanish):
    assert [words for entry in spanish for words in entry.translations if set(words) & set("“”‘’")] == []
