"""The interface in the language of whoever uses it."""

from __future__ import annotations

import pytest

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.errors import PresenterError
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural

SPANISH = r"""
msgid ""
msgstr ""
"Language: es\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "Next"
msgstr "Siguiente"

msgctxt "verb"
msgid "Open"
msgstr "Abrir"

msgid "{count} slide"
msgid_plural "{count} slides"
msgstr[0] "{count} diapositiva"
msgstr[1] "{count} diapositivas"

#, fuzzy
msgid "Previous"
msgstr "Previo"

msgid "Notes"
msgstr ""
"""
CZECH = r"""
msgid ""
msgstr ""
"Language: cs\n"
"Plural-Forms: nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;\n"

msgid "{count} slide"
msgid_plural "{count} slides"
msgstr[0] "{count} snímek"
msgstr[1] "{count} snímky"
msgstr[2] "{count} snímků"
"""


@pytest.fixture
def catalogs(tmp_path):
    for language, text in (("es", SPANISH), ("es_CL", 'msgid "Next"\nmsgstr "Avanzar"\n'), ("cs", CZECH)):
        path = tmp_path / language / "LC_MESSAGES" / "presenter.po"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    return InterfaceCatalogs.load(tmp_path)


def test_a_message_is_shown_in_the_language_chosen(catalogs):
    spanish = catalogs.translate_to(Language("es"))

    assert Text("Next").render(spanish) == "Siguiente"
    assert Text("Open", context="verb").render(spanish) == "Abrir"


def test_a_variety_adds_its_own_words_to_those_of_its_language(catalogs):
    chilean = catalogs.translate_to(Language("es_CL"))

    assert Text("Next").render(chilean) == "Avanzar"
    assert Text("Open", context="verb").render(chilean) == "Abrir"


def test_english_stands_in_where_there_is_no_translation_that_counts(catalogs):
    spanish = catalogs.translate_to(Language("es"))

    for message in ("Previous", "Notes", "Open", "Never heard of"):
        assert Text(message).render(spanish) == message


def test_an_unknown_language_is_english(catalogs):
    assert Text("Next").render(catalogs.translate_to(Language("eu"))) == "Next"
    assert Text("Next").render(catalogs.translate_to(Language("en_GB"))) == "Next"


@pytest.mark.parametrize(
    ("count", "english", "spanish", "czech"),
    [
        (0, "0 slides", "0 diapositivas", "0 snímků"),
        (1, "1 slide", "1 diapositiva", "1 snímek"),
        (3, "3 slides", "3 diapositivas", "3 snímky"),
        (5, "5 slides", "5 diapositivas", "5 snímků"),
    ],
)
def test_each_language_has_its_own_plural_forms(catalogs, count, english, spanish, czech):
    text = plural("{count} slide", "{count} slides", count)

    assert text.render(catalogs.translate_to(Language("en"))) == english
    assert text.render(catalogs.translate_to(Language("es"))) == spanish
    assert text.render(catalogs.translate_to(Language("cs"))) == czech


def test_the_languages_to_choose_from_begin_with_english(catalogs):
    assert catalogs.languages == ("en", "cs", "es", "es_CL")


def test_two_languages_can_be_in_use_at_once(catalogs):
    spanish, english = (catalogs.translate_to(Language(code)) for code in ("es", "en"))

    assert [Text("Next").render(translate) for translate in (spanish, english, spanish)] == [
        "Siguiente",
        "Next",
        "Siguiente",
    ]


def test_a_broken_catalog_of_the_interface_says_where_it_is_broken(tmp_path):
    path = tmp_path / "es" / "LC_MESSAGES" / "presenter.po"
    path.parent.mkdir(parents=True)
    path.write_text('msgid "Next\n', encoding="utf-8")

    catalogs = InterfaceCatalogs.load(tmp_path)
    with pytest.raises(PresenterError) as caught:
        catalogs.translate_to(Language("es"))

    assert caught.value.findings[0].span.path == path


def test_no_catalog_is_read_but_those_whose_words_are_asked_for(tmp_path):
    path = tmp_path / "es" / "LC_MESSAGES" / "presenter.po"
    path.parent.mkdir(parents=True)
    path.write_text('msgid "Next\n', encoding="utf-8")  # nor could it be

    catalogs = InterfaceCatalogs.load(tmp_path)

    assert catalogs.languages == (Language("en"), Language("es"))
    assert Text("Next").render(catalogs.translate_to(Language("en"))) == "Next"
