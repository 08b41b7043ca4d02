"""Which row of the list of subtitles is which, before and after its slides have been looked at."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.windows.cue_list.cue_rows import HEADING, CueRow, CueRows


def every(rows):
    return [rows[row] for row in range(len(rows))]


def test_each_slide_has_a_heading_and_as_many_rows_as_are_guessed():
    rows = CueRows([2, 5], [1, 2])
    assert every(rows) == [CueRow(2), CueRow(2, 0), CueRow(5), CueRow(5, 0), CueRow(5, 1)]
    assert CueRow(2).is_heading


def test_what_is_learnt_takes_the_place_of_the_guess():
    rows = CueRows([2, 5], [1, 2])
    rows.learn(0, [1, 4, 6])
    assert every(rows)[:5] == [CueRow(2), CueRow(2, 1), CueRow(2, 4), CueRow(2, 6), CueRow(5)]
    rows.learn(1, [])
    assert every(rows)[4:] == [CueRow(5)]
    assert rows.is_known(0)
    assert rows.is_known(1)


def test_a_cue_that_is_not_shown_stands_for_the_one_before_it():
    rows = CueRows([2, 5], [1, 2])
    rows.learn(0, [1, 4])
    assert [rows.row_of(CueRow(2, cue)) for cue in (HEADING, 0, 1, 3, 4, 9)] == [0, 0, 1, 1, 2, 2]
    assert rows.row_of(CueRow(3, 0)) is None


def test_a_slide_without_subtitles_is_near_the_next_that_has_some():
    rows = CueRows([2, 5], [1, 2])
    assert [rows.row_near(slide) for slide in (0, 2, 3, 5, 6)] == [0, 0, 2, 2, 2]
    assert CueRows().row_near(3) == 0
    assert len(CueRows()) == 0


@given(st.lists(st.tuples(st.integers(1, 5), st.sets(st.integers(0, 8))), max_size=8), st.data())
def test_every_row_is_found_again_where_it_stands(sections, data):
    slides = [3 * number for number in range(len(sections))]
    rows = CueRows(slides, [guess for guess, _ in sections])
    for section, (_, cues) in enumerate(sections):
        if data.draw(st.booleans()):
            rows.learn(section, sorted(cues))
    assert [rows.row_of(place) for place in every(rows)] == list(range(len(rows)))
