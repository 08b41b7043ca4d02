"""Side screens as they are written on the command line and in the settings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.subtitle_look import SubtitlePlace
from presenter.i18n.language import Language
from presenter.settings.side_screen import SideScreen, parse_side_screen

EN, ES = Language("en"), Language("es")


@pytest.mark.parametrize(
    ("word", "side"),
    [
        ("HDMI-2", SideScreen("HDMI-2")),
        ("HDMI-2=en", SideScreen("HDMI-2", EN)),
        ("HDMI-2=en,off", SideScreen("HDMI-2", EN, ())),
        ("HDMI-2=en,es", SideScreen("HDMI-2", EN, (ES,))),
        ("HDMI-2=en,es,en", SideScreen("HDMI-2", EN, (ES, EN))),
        ("HDMI-2=en,es@overlay", SideScreen("HDMI-2", EN, (ES,), SubtitlePlace.OVERLAY)),
        ("HDMI-2=@above", SideScreen("HDMI-2", place=SubtitlePlace.ABOVE)),
        ("HDMI@2", SideScreen("HDMI@2")),
        ("HDMI-2=,es", SideScreen("HDMI-2", None, (ES,))),
        ("Dell U2720Q=es-MX", SideScreen("Dell U2720Q", Language("es_MX"))),
    ],
)
def test_a_screen_stands_before_its_languages(word, side):
    assert parse_side_screen(word) == side


@pytest.mark.parametrize(
    "word", ["", "=en", "HDMI-2=klingon", "HDMI-2=en,", "HDMI-2=en,es,en,fr", "HDMI-2=en@", "HDMI-2=en@left"]
)
def test_anything_else_is_no_side_screen(word):
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - a word, for who asked to say what is wrong
        parse_side_screen(word)
    assert refused.value.args


@given(st.text(max_size=40))
def test_any_text_is_a_side_screen_or_refused_as_none(word):
    try:
        side = parse_side_screen(word)
    except ValueError:
        return
    assert side.name
    assert len(side.subtitles or ()) <= 2
