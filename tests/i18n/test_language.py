"""Codes of languages, as people write them and as gettext does."""

from __future__ import annotations

import re

import pytest
from babel import Locale
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from presenter.i18n.language import (
    Language,
    fallback_chain,
    is_right_to_left,
    language_name,
    locale_of,
    nearest_language,
    parse_language,
)


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("es", "es"),
        (" ES ", "es"),
        ("es-mx", "es_MX"),
        ("es-419", "es_419"),
        ("zh_hant", "zh_Hant"),
        ("zh-Hant-TW", "zh_Hant_TW"),
        ("zh_CN", "zh_CN"),
        ("sr_Latn", "sr_Latn"),
        ("pt_BR.UTF-8", "pt_BR"),
        ("ca@valencia", "ca@valencia"),
        ("en-xa", "en_XA"),
    ],
)
def test_a_code_is_read_however_it_is_written(written, canonical):
    assert parse_language(written) == canonical


@pytest.mark.parametrize("written", ["", "klingon", "12", "../es", "es_", "es_QQ", "es/..", "C", "x-", "@"])
def test_what_is_no_language_is_refused(written):
    with pytest.raises(ValueError, match=f"^{re.escape(written)}$"):
        parse_language(written)


@given(st.text(max_size=12))
def test_any_text_is_a_language_or_refused_and_reading_twice_changes_nothing(text):
    try:
        language = parse_language(text)
    except ValueError:
        return
    assert parse_language(language) == language


@pytest.mark.parametrize(
    ("code", "chain"),
    [
        ("es", ("es",)),
        ("es_MX", ("es_MX", "es")),
        ("es_419", ("es_419", "es")),
        ("zh_Hant_TW", ("zh_Hant_TW", "zh_Hant", "zh")),
        ("ca@valencia", ("ca@valencia", "ca")),
    ],
)
def test_a_variety_falls_back_step_by_step(code, chain):
    assert fallback_chain(Language(code)) == chain


def test_a_language_is_named_in_another():
    assert language_name(Language("es"), Language("en")) == "Spanish"
    assert language_name(Language("en"), Language("es")) == "Inglés"
    assert language_name(Language("es_419"), Language("es")) == "Español (Latinoamérica)"
    assert language_name(Language("zh_Hant"), Language("en")) == "Chinese (Traditional)"


def test_an_unknown_language_is_named_by_its_code():
    assert language_name(Language("xx_YY"), Language("en")) == "xx_YY"


def test_a_language_named_in_an_unknown_one_still_has_a_name():
    assert language_name(Language("es"), Language("xx"))


def test_a_trial_variety_follows_the_rules_of_its_language():
    assert locale_of(Language("en_XA")) == locale_of(Language("en"))


@pytest.mark.parametrize(
    ("asked", "available", "nearest"),
    [
        ("pt", "en pt_BR", "pt_BR"),
        ("pt_PT", "en pt_BR", "pt_BR"),
        ("es_AR", "en es_MX es", "es"),
        ("es_AR", "en es_MX", "es_MX"),
        ("zh", "en zh_CN", "zh_CN"),
        ("zh_TW", "en zh_CN", None),
        ("zh_TW", "en zh_CN zh_Hant", "zh_Hant"),
        ("fr", "en es", None),
    ],
)
def test_another_variety_of_a_language_serves_where_it_is_written_alike(asked, available, nearest):
    assert nearest_language(Language(asked), [Language(code) for code in available.split()]) == nearest


def test_every_language_that_babel_writes_from_right_to_left_is_one():
    for code in locale_identifiers():
        expected = Locale.parse(code).text_direction == "rtl"
        assert is_right_to_left(Language(code)) == expected, code
