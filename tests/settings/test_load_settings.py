"""The user's settings and what may be wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.subtitle_look import SubtitlePlace
from presenter.errors import Severity, Span
from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.settings.load_settings import LARGEST_FILE, load_settings, parse_settings
from presenter.settings.settings import Remap, Settings

PATH = Path("settings.toml")

EVERYTHING = """
[interface]
language = "es-CL"
twelve-hour-clock = true

[screens]
audience = "EPSON EB-X49"
console = "eDP-1"

[audience]
reduced-motion = false

[notes]
scale = 1.5

[timer]
warning-minutes = 10
danger-minutes = 2.5
dead-band-seconds = 30
minimum-share-seconds = 20
lock = "duration"
start-with-next = true

[words-per-minute]
es-CL = 150

[subtitles]
place = "overlay"
size = 0.065
characters-per-second = {es = 13, en = 15.5}

[media]
audio-device = "HDMI"

[captions]
show = "beside"
quiet-seconds = 0

[keys]
blank = ["B", "Z"]
swap-screens = []
next = "Right"

[program]
watch = false
keep-awake = false
"""


def complaints(source):
    return [finding.render() for finding in parse_settings(source, PATH)[1]]


def test_everything_can_be_set():
    settings, findings = parse_settings(EVERYTHING, PATH)
    assert settings == Settings(
        interface_language=Language("es_CL"),
        audience_screen="EPSON EB-X49",
        console_screen="eDP-1",
        reduced_motion=False,
        notes_scale=1.5,
        warning_seconds=600.0,
        danger_seconds=150.0,
        dead_band_seconds=30.0,
        minimum_share_seconds=20.0,
        keeps_length=True,
        characters_a_second_of=((Language("es"), 13.0), (Language("en"), 15.5)),
        words_a_minute=((Language("es_CL"), 150.0),),
        twelve_hour_clock=True,
        start_timer_with_next=True,
        audio_device="HDMI",
        subtitle_place=SubtitlePlace.OVERLAY,
        subtitle_size=0.065,
        captions=CaptionMode.BESIDE,
        quiet_seconds=0.0,
        watch=False,
        keep_awake=False,
        keys=(
            Remap("blank", ("B", "Z"), Span(PATH, 40)),
            Remap("swap-screens", (), Span(PATH, 41)),
            Remap("next", ("Right",), Span(PATH, 42)),
        ),
    )
    assert findings == ()


def test_one_number_says_how_fast_everything_is_read():
    settings, findings = parse_settings("[subtitles]\ncharacters-per-second = 12\n", PATH)
    assert (settings, findings) == (Settings(characters_a_second=12.0), ())


@pytest.mark.parametrize("rate", ['"fast"', "1", "[14]", "{}", "{es = 100}", "{klingon = 12}"])
def test_a_speed_of_reading_that_cannot_be_is_refused(rate):
    settings, (finding,) = parse_settings(f"[subtitles]\ncharacters-per-second = {rate}\n", PATH)
    expected = "“characters-per-second” has to be a number from 2 to 30, or one for each language."
    assert (settings, str(finding.message)) == (Settings(), expected)


def test_nothing_has_to_be_set():
    assert parse_settings("", PATH) == (Settings(), ())


def test_a_file_that_is_not_there_is_no_fault(tmp_path):
    assert load_settings(tmp_path / "settings.toml") == (Settings(), ())


def test_a_file_is_read_from_where_it_is(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("\ufeff[notes]\nscale = 2.0\n", encoding="utf-8")
    assert load_settings(path) == (Settings(notes_scale=2.0), ())


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        (
            "[notes]\nscael = 2\n",
            "settings.toml:2:1: There is no setting “scael” in [notes]. · scael = 2 · Did you mean “scale”?",
        ),
        (
            "[nots]\nscale = 2\n",
            "settings.toml:1:1: There is no setting called “nots”. · [nots] · Did you mean “notes”?",
        ),
        (
            "scale = 2\n",
            "settings.toml:1:1: There is no setting called “scale”. · scale = 2",
        ),
        (
            '[notes]\n  scale = "large"\n',
            (
                'settings.toml:2:3: “scale” has to be a number from 0.5 to 4. · scale = "large"'
                " · What is written here is not used."
            ),
        ),
        (
            "[notes]\nscale = true\n",
            (
                "settings.toml:2:1: “scale” has to be a number from 0.5 to 4. · scale = true"
                " · What is written here is not used."
            ),
        ),
        (
            "notes = 3\n",
            "settings.toml:1:1: “notes” has to be a section: [notes]. · notes = 3",
        ),
        (
            "[timer]\nstart-with-next = 1\n",
            (
                "settings.toml:2:1: “start-with-next” has to be true or false. · start-with-next = 1"
                " · What is written here is not used."
            ),
        ),
        (
            '[subtitles]\nplace = "left"\n',
            (
                "settings.toml:2:1: “place” has to be one of: band, above, overlay, overlay-top."
                ' · place = "left" · What is written here is not used.'
            ),
        ),
        (
            "[subtitles]\nsize = 6.5\n",
            (
                "settings.toml:2:1: “size” has to be a share from “4%” to “7.5%”. · size = 6.5"
                " · What is written here is not used."
            ),
        ),
        (
            "[screens]\naudience = 2\n",
            (
                "settings.toml:2:1: “audience” has to be a text in quotes. · audience = 2"
                " · What is written here is not used."
            ),
        ),
        (
            '[interface]\nlanguage = "klingon"\n',
            (
                "settings.toml:2:1: “language” has to be the code of a language, such as “es”."
                ' · language = "klingon" · What is written here is not used.'
            ),
        ),
        (
            '[keys]\nnext = "N"\nblank = 3\n',
            (
                "settings.toml:3:1: “blank” has to be a key in quotes, or a list of them. · blank = 3"
                " · What is written here is not used."
            ),
        ),
    ],
)
def test_what_does_not_fit_is_said_where_it_stands(source, complaint):
    assert complaints(source) == [complaint]


@pytest.mark.parametrize("scale", ["0.4", "4.1", "nan", "inf", "-1"])
def test_a_size_out_of_bounds_is_not_used(scale):
    settings, findings = parse_settings(f"[notes]\nscale = {scale}\n", PATH)
    assert settings == Settings()
    assert [finding.code for finding in findings] == ["wrong-type"]


def test_what_fits_is_used_beside_what_does_not():
    settings, findings = parse_settings(
        "[notes]\nscale = 2\nsize = 3\n[timer]\nwarning-minutes = 'x'\n", PATH
    )
    assert settings == Settings(notes_scale=2.0)
    assert [(finding.code, finding.span.line) for finding in findings] == [
        ("unknown-key", 3),
        ("wrong-type", 5),
    ]
    assert {finding.severity for finding in findings} == {Severity.WARNING}


def test_a_mistake_in_the_notation_is_said_where_it_stands():
    settings, (finding,) = parse_settings("[notes]\nscale = = 2\n", PATH)
    assert settings == Settings()
    assert finding.code == "syntax"
    assert finding.span == Span(PATH, 2, 9)
    assert finding.excerpt == "scale = = 2"


@pytest.mark.parametrize("value", ["1" * 5000, "[" * 5000, "2023-13-45"])
def test_a_value_that_no_parser_can_take_is_a_finding(value):
    settings, (finding,) = parse_settings(f"[notes]\nscale = {value}\n", PATH)
    assert (settings, finding.code) == (Settings(), "syntax")


def test_a_folder_in_the_place_of_the_file_is_a_finding(tmp_path):
    settings, (finding,) = load_settings(tmp_path)
    assert (settings, finding.code) == (Settings(), "unreadable")


def test_a_file_that_is_no_text_is_a_finding(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    settings, (finding,) = load_settings(path)
    assert (settings, finding.code) == (Settings(), "encoding")


def test_a_file_that_is_far_too_large_is_a_finding(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("#" * (LARGEST_FILE + 1), encoding="utf-8")
    settings, (finding,) = load_settings(path)
    assert (settings, finding.code) == (Settings(), "too-large")


@given(st.one_of(st.text(), st.binary().map(lambda data: data.decode("latin-1"))))
def test_any_text_gives_settings(source):
    settings, findings = parse_settings(source, PATH)
    assert isinstance(settings, Settings)
    assert all(1 <= finding.span.line <= source.count("\n") + 2 for finding in findings)


@given(
    st.dictionaries(
        st.sampled_from(["notes", "timer", "keys", "screens", "interface", "other"]),
        st.one_of(
            st.just("1"),
            st.dictionaries(
                st.sampled_from(
                    ["scale", "next", "language", "audience", "warning-minutes", "start-with-next"]
                ),
                st.sampled_from(
                    ["1", "true", '"es"', "[]", '["a"]', "[1]", "{}", "1979-05-27", "nan", '"x"']
                ),
            ),
        ),
    )
)
def test_any_document_gives_settings_that_can_be_used(document):
    plain = [f"{name} = {content}" for name, content in document.items() if isinstance(content, str)]
    sections = [
        "\n".join([f"[{name}]", *(f"{key} = {value}" for key, value in content.items())])
        for name, content in document.items()
        if not isinstance(content, str)
    ]
    settings, _ = parse_settings("\n".join([*plain, *sections]), PATH)
    assert 0.5 <= settings.notes_scale <= 4.0
    assert settings.warning_seconds >= 0.0
    assert all(isinstance(key, str) for remap in settings.keys for key in remap.keys)


@pytest.mark.parametrize("written", ["0.065", '"6.5%"', '"6.5 %"'])
def test_the_size_of_subtitles_is_written_as_in_a_deck_or_as_a_number(written):
    settings, findings = parse_settings(f"[subtitles]\nsize = {written}\n", PATH)
    assert (settings.subtitle_size, findings) == (pytest.approx(0.065), ())
