"""Every setting is a row of the schema, and reads back what it writes."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.subtitle_look import SubtitlePlace
from presenter.errors import Span
from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.settings.load_settings import parse_settings
from presenter.settings.schema import SCHEMA
from presenter.settings.settings import MouseChoice, Remap, Settings
from presenter.settings.settings_table import settings_table
from presenter.settings.side_screen import SideScreen, parse_side_screen, side_screen_words
from presenter.settings.toml_value import toml_value

PATH = Path("settings.toml")
NOWHERE = Span(PATH)

languages = st.sampled_from([Language("es"), Language("es_CL"), Language("en"), Language("zh_Hant")])
names = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
verbs = st.sampled_from(["next", "blank", "swap-screens"])


def rates(low, high):
    each = st.dictionaries(languages, st.floats(low, high), max_size=3)
    return each.map(lambda found: tuple(found.items()))


def remaps():
    found = st.dictionaries(verbs, st.lists(names, max_size=2).map(tuple))
    return found.map(lambda keys: tuple(Remap(verb, own, NOWHERE) for verb, own in keys.items()))


sides = st.builds(
    SideScreen,
    st.sampled_from(["HDMI-2", "Dell U2720Q", "HDMI@2"]),
    st.none() | languages,
    st.none() | st.lists(languages, max_size=2, unique=True).map(tuple),
    st.none() | st.sampled_from(SubtitlePlace),
)

any_settings = st.builds(
    Settings,
    interface_language=st.none() | languages,
    audience_screen=names,
    console_screen=names,
    side_screens=st.lists(sides, max_size=3).map(tuple),
    subtitle_place=st.none() | st.sampled_from(SubtitlePlace),
    subtitle_size=st.none() | st.floats(0.04, 0.075),
    reduced_motion=st.none() | st.booleans(),
    notes_scale=st.floats(0.5, 4.0),
    warning_seconds=st.integers(0, 600).map(lambda minutes: 60.0 * minutes),
    danger_seconds=st.integers(0, 600).map(lambda minutes: 60.0 * minutes),
    dead_band_seconds=st.floats(0.0, 3600.0),
    minimum_share_seconds=st.floats(0.0, 600.0),
    keeps_length=st.booleans(),
    start_timer_with_next=st.booleans(),
    words_a_minute=rates(20.0, 600.0),
    characters_a_second=st.none(),
    characters_a_second_of=rates(2.0, 30.0),
    twelve_hour_clock=st.booleans(),
    audio_device=names,
    captions=st.sampled_from(CaptionMode),
    quiet_seconds=st.floats(0.0, 3600.0),
    watch=st.booleans(),
    keep_awake=st.booleans(),
    keys=remaps(),
    mouse=st.sampled_from([(), (MouseChoice("left", "blank", NOWHERE),)]),
    start_keys=remaps(),
    translator_keys=remaps(),
    live_view_keys=remaps(),
) | st.builds(Settings, characters_a_second=st.floats(2.0, 30.0))


def as_file(settings):
    """Return the text of a file that says all of the settings."""
    sections = {}
    for setting in SCHEMA:
        value = setting.written(settings)
        if value is not None:
            content = {setting.key: value} if setting.key else value
            sections.setdefault(setting.section, {}).update(content)
    return "".join(
        f"[{section}]\n" + "".join(f"{toml_value({key: value})[1:-1]}\n" for key, value in content.items())
        for section, content in sections.items()
    )


def nowhere(settings):
    """Return the settings without the lines that they stood on."""
    lists = {
        name: tuple(replace(choice, span=NOWHERE) for choice in getattr(settings, name))
        for name in ("keys", "mouse", "start_keys", "translator_keys", "live_view_keys")
    }
    return replace(settings, **lists)


@given(any_settings)
def test_what_is_written_reads_back(settings):
    read, findings = parse_settings(as_file(settings), PATH)
    assert (nowhere(read), findings) == (settings, ())


def test_every_field_is_filled_by_one_setting():
    filled = [field for setting in SCHEMA for field in setting.fields]
    assert sorted(filled) == sorted(field.name for field in fields(Settings))


def test_every_setting_has_a_name_of_its_own():
    assert len({setting.id for setting in SCHEMA}) == len(SCHEMA)
    assert len({setting.title for setting in SCHEMA}) == len(SCHEMA)


def test_the_settings_of_a_group_stand_together():
    groups = [setting.group for setting in SCHEMA]
    assert groups == sorted(groups, key=list(dict.fromkeys(groups)).index)


@given(sides)
def test_a_side_screen_is_written_as_it_is_read(side):
    assert parse_side_screen(side_screen_words(side)) == side


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_table_names_every_setting_with_what_counts_until_it_is_changed(language):
    table = settings_table(InterfaceCatalogs.load().translate_to(Language(language)))
    assert table.count("\n| `[") == len(SCHEMA)
    (row,) = [line for line in table.splitlines() if "warning-minutes" in line]
    assert row.startswith("| `[timer]` `warning-minutes` | **")
    assert row.endswith(" | `5` |")
