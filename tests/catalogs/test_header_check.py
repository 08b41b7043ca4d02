"""A header that misleads the translator's editor."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.header import EXTRACTOR
from presenter.catalogs.header_check import check_header
from presenter.catalogs.po_file import PoFile
from presenter.i18n.language import Language


def findings(header, language="es"):
    text = "".join(f'"{line}\\n"\n' for line in header)
    file = PoFile.parse(f'msgid ""\nmsgstr ""\n{text}', Path("talk.po"))
    return [
        f"{finding.span.line} {finding.message} {finding.advice}"
        for finding in check_header(file, Language(language))
    ]


def test_a_catalog_cut_by_rules_yet_to_come_is_reported():
    later = int(EXTRACTOR) + 1
    assert findings(["Language: es", f"X-Deck-Extractor: {EXTRACTOR}"]) == []
    (found,) = findings(["Language: es", f"X-Deck-Extractor: {later}"])
    assert found.startswith(
        f"1 This catalog was made by a newer version of the program, by the rules {later}."
    )


@pytest.mark.parametrize("declared", ["de", "Spanish"])
def test_another_language_is_reported_where_the_header_names_it(declared):
    (found,) = findings(["MIME-Version: 1.0", f"Language: {declared}"])
    assert found == (
        f"4 The header says that the language is {declared}; the folder says es. "
        "Write es in the header, or move the catalog to its own language's folder."
    )


@pytest.mark.parametrize(
    ("declared", "language"), [("es", "es"), ("es_ES", "es"), ("es", "es_MX"), ("pt-BR", "pt_BR"), ("", "es")]
)
def test_a_variety_may_stand_for_its_language(declared, language):
    assert findings([f"Language: {declared}"], language) == []


@pytest.mark.parametrize(
    "rule",
    [
        "nplurals=INTEGER; plural=EXPRESSION;",
        "nplurals=2",
        "nplurals=2; plural=n !;",
        "nplurals=1; plural=n != 1;",
        "nplurals=2; plural=1/n;",
    ],
)
def test_a_rule_that_is_none_is_reported(rule):
    assert findings(["Language: es", f"Plural-Forms: {rule}"]) == [
        "4 The header's rule for plural forms cannot be read. Write it as in: nplurals=2; plural=(n != 1);"
    ]


@pytest.mark.parametrize(
    "rule",
    ["nplurals=2; plural=(n != 1);", "nplurals=1; plural=0;", "nplurals=3; plural=n==1 ? 0 : n<5 ? 1 : 2"],
)
def test_any_rule_that_works_is_left_to_the_translator(rule):
    assert findings([f"Plural-Forms: {rule}"]) == []


def test_a_talk_is_told_and_goes_on(make_deck, write_catalog):
    write_catalog('msgid "Plans"\nmsgstr "Pläne"\n', "de")
    catalogs = Catalogs.load(make_deck("Plans", translations=("de",)))
    assert [(finding.code, finding.language) for finding in catalogs.findings] == [("catalog-header", "de")]
    assert catalogs.tables[Language("de")]
