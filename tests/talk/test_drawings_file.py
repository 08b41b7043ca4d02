"""Drawings kept from one talk to the next."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.talk.drawings_file import read_drawings, take_drawings, write_drawings
from presenter.talk.pen import Ink, Nib, Pen, Width
from presenter.talk.stroke import Stroke

TENTHS = st.integers(-5000, 20000).map(lambda tenths: tenths / 10)
HUNDREDTHS = st.integers(0, 100).map(lambda hundredths: hundredths / 100)
STROKES = st.builds(
    Stroke,
    st.lists(st.tuples(TENTHS, TENTHS, HUNDREDTHS), min_size=1, max_size=5).map(tuple),
    st.builds(Pen, st.sampled_from(Nib), st.sampled_from(Ink), st.sampled_from(Width)),
    st.integers(0, 9),
)
DRAWINGS = st.dictionaries(
    st.text(max_size=8), st.lists(STROKES, min_size=1, max_size=3).map(tuple), max_size=3
)


@given(drawings=DRAWINGS)
def test_what_is_written_is_read(tmp_path_factory, drawings):
    path = tmp_path_factory.mktemp("talk") / "drawings.json"
    path.write_bytes(write_drawings(drawings))
    assert read_drawings(path) == drawings


def test_a_slide_without_a_stroke_is_left_out(tmp_path):
    path = tmp_path / "drawings.json"
    path.write_bytes(write_drawings({"status": (), "end": (Stroke(((1.0, 2.0, 1.0),)),)}))
    assert list(read_drawings(path)) == ["end"]


def stroke_of(points):
    return json.dumps({"slides": {"status": [{"points": points}]}})


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        '{"slides": 3}',
        '{"slides": {"status": [{"points": 3}]}}',
        '{"slides": {"status": [{"points": "1,2,1", "ink": "mauve"}]}}',
        stroke_of(""),
        stroke_of("1,2"),
        stroke_of("1,2,nan"),
        stroke_of("1e300,2,1"),
        stroke_of("one,two,three"),
    ],
)
def test_a_file_that_was_not_written_here_holds_no_drawing(tmp_path, content):
    path = tmp_path / "drawings.json"
    path.write_text(content, encoding="utf-8")
    assert read_drawings(path) == {}


def test_nor_does_one_that_is_not_there(tmp_path):
    assert read_drawings(tmp_path / "drawings.json") == {}


def test_one_that_cannot_be_read_is_put_aside_before_it_is_written_over(tmp_path):
    path = tmp_path / "drawings.json"
    path.write_text("of a later version", encoding="utf-8")
    assert take_drawings(path) == {}
    assert not path.exists()
    assert (tmp_path / "drawings.json.bak").read_text(encoding="utf-8") == "of a later version"


@pytest.mark.parametrize("drawings", [{}, {"end": (Stroke(((1.0, 2.0, 1.0),)),)}])
def test_one_that_can_be_read_stays_where_it_is(tmp_path, drawings):
    path = tmp_path / "drawings.json"
    path.write_bytes(write_drawings(drawings))
    assert take_drawings(path) == drawings
    assert [each.name for each in tmp_path.iterdir()] == ["drawings.json"]
