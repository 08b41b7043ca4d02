from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.blocks import Playback
from presenter.deck.media_parser import parse_moment


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "clip.mp4").write_bytes(b"x")
    return tmp_path


def played(read_slide, attributes):
    return read_slide(f"![A clip](clip.mp4){{{attributes}}}\n").blocks[0].playback


def test_without_a_word_a_clip_waits_and_is_played_once_to_its_end(folder, read_slide):
    assert read_slide("![A clip](clip.mp4)\n").blocks[0].playback == Playback()


def test_it_may_begin_by_itself_go_round_in_silence_and_show_how_far_it_is(folder, read_slide):
    playback = played(read_slide, "autoplay loop muted controls")
    assert playback == Playback(autoplay=True, loop=True, muted=True, controls=True)


def test_switches_may_be_written_as_classes_too(folder, read_slide):
    assert played(read_slide, ".autoplay .muted") == Playback(autoplay=True, muted=True)


def test_a_part_of_it_may_be_chosen(folder, read_slide):
    assert played(read_slide, "start=1:30 end=95.5") == Playback(start=90.0, end=95.5)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("12", 12.0), ("0.5", 0.5), ("1:05", 65.0), ("2:00.5", 120.5), ("1m30s", 90.0), ("soon", None)],
)
def test_a_moment_is_seconds_or_minutes_and_seconds(text, seconds):
    assert parse_moment(text) == seconds


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ("start=soon", "1:27 bad-value"),
        ("end=1:75", "1:25 bad-value"),
        ("start=20 end=10", "1:34 bad-value"),
    ],
)
def test_a_moment_that_cannot_be_is_reported_at_its_place(folder, findings, attributes, expected):
    assert findings(f"![A clip](clip.mp4){{{attributes}}}\n") == [expected]


@given(st.text(max_size=20))
def test_any_text_is_a_moment_or_none(text):
    moment = parse_moment(text)
    assert moment is None or moment >= 0
