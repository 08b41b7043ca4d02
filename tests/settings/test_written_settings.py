"""Settings as they stand in a file, each with what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.settings.rates_words import parse_rates, rates_words
from presenter.settings.schema import SCHEMA
from presenter.settings.setting_search import SettingSearch
from presenter.settings.settings import Settings
from presenter.settings.written_settings import WrittenSettings, parse_written, problem_of, read_written

PATH = Path("settings.toml")
SETTING = {setting.id: setting for setting in SCHEMA}
WARNING, KEYS = SETTING["timer.warning-minutes"], SETTING["keys"]


def test_a_setting_says_what_the_file_says_of_it():
    written = parse_written('[timer]\nwarning-minutes = 7\n[keys]\nblank = ["B"]\n', PATH)
    assert written.value(WARNING) == 7
    assert written.value(KEYS) == {"blank": ["B"]}
    assert written.value(SETTING["notes.scale"]) is None
    assert written.settings.warning_seconds == 420.0


def test_a_value_that_cannot_be_used_is_shown_all_the_same_with_what_is_wrong():
    written = parse_written("[timer]\nwarning-minutes = 700\n", PATH)
    assert written.value(WARNING) == 700
    assert str(problem_of(WARNING, 700)) == "“warning-minutes” has to be a number from 0 to 600."
    assert written.settings == Settings()


def test_a_file_that_cannot_be_read_says_nothing_and_why(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("[timer\n")
    written = read_written(path)
    assert (written.value(WARNING), written.fault.code) == (None, "syntax")


def test_a_file_that_is_not_there_says_nothing(tmp_path):
    assert read_written(tmp_path / "settings.toml") == WrittenSettings()


def test_what_a_whole_section_no_longer_names_is_taken_out():
    written = parse_written('[keys]\nblank = ["B"]\nnext = "N"\n', PATH)
    assert written.changes(KEYS, {"next": ["M"]}) == {("keys", "blank"): None, ("keys", "next"): ["M"]}
    assert written.changes(KEYS, None) == {("keys", "blank"): None, ("keys", "next"): None}
    assert written.changes(WARNING, None) == {("timer", "warning-minutes"): None}


@pytest.mark.parametrize("setting", SCHEMA, ids=SETTING)
def test_what_counts_without_a_file_is_nothing_wrong(setting):
    assert problem_of(setting, setting.written(Settings())) is None


@pytest.mark.parametrize("setting", SCHEMA, ids=SETTING)
def test_a_moment_is_no_value_of_any_setting(setting):
    assert problem_of(setting, {"x": object()} if not setting.key else object()) is not None


def test_a_number_where_each_language_has_its_own_is_answered_with_an_example():
    assert "“en = 150, es = 134”" in str(problem_of(SETTING["words-per-minute"], 150))


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("", None),
        ("14", 14),
        ("14,5", 14.5),
        ("en = 15, es=13.5", {"en": 15, "es": 13.5}),
        ("fast", "fast"),
        ("en = fast", "en = fast"),
        ("1e999", "1e999"),
        ("nan", "nan"),
    ],
)
def test_numbers_for_languages_are_typed_on_a_line(words, value):
    assert parse_rates(words) == value


rates = st.floats(2, 30) | st.integers(2, 30)


@given(rates | st.dictionaries(st.sampled_from(["en", "es-CL"]), rates, min_size=1))
def test_a_line_of_numbers_reads_back(value):
    assert parse_rates(rates_words(value)) == value


@given(st.text(max_size=20))
def test_any_line_is_numbers_or_refused_as_it_was_typed(words):
    value = parse_rates(words)
    assert value is None or isinstance(value, int | float | dict) or value == words


@pytest.fixture(scope="module")
def search():
    interface = InterfaceCatalogs.load()
    return SettingSearch(interface.translate_to(language) for language in interface.languages)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("twelve hour", "interface.twelve-hour-clock"),
        ("DOCE", "interface.twelve-hour-clock"),
        ("tamano de las notas", "notes.scale"),
        ("quiet-seconds", "captions.quiet-seconds"),
        ("overlay-top", "subtitles.place"),
        ("over the slide bottom", "subtitles.place"),
    ],
)
def test_a_setting_is_found_by_its_words_in_either_language_and_by_its_key(search, query, found):
    assert found in search.find(query)


def test_without_a_query_every_setting_is_found_and_by_nonsense_none(search):
    assert search.find(" ") == set(SETTING)
    assert search.find("zzz") == set()
