"""How the panels share a window, over plain numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.talk.effects import ConsolePreset
from presenter.windows.console_arrangement import (
    ARRANGEMENTS,
    UPRIGHT,
    Panel,
    Room,
    Split,
    arrangement,
    remembered_sizes,
    size_class,
    usual_sizes,
)

SPLITS = [
    split
    for preset in ConsolePreset
    for window in ("regular", UPRIGHT)
    for split in arrangement(preset, window).root.splits()
]
WIDE = 16 / 9


def panels(split):
    for part in split.parts:
        yield from panels(part.what) if isinstance(part.what, Split) else (part.what,)


def split_named(preset, name):
    return next(split for split in ARRANGEMENTS[preset].root.splits() if split.name == name)


@pytest.mark.parametrize("window", ["regular", UPRIGHT])
@pytest.mark.parametrize("preset", list(ConsolePreset))
def test_every_preset_has_a_place_for_every_panel_once(preset, window):
    assert sorted(panels(arrangement(preset, window).root)) == sorted(Panel)


def test_the_notes_grow_from_preset_to_preset():
    letters = [ARRANGEMENTS[preset].notes for preset in ConsolePreset]
    assert letters == sorted(set(letters))


def test_the_picture_is_as_high_as_its_width_needs():
    split = split_named(ConsolePreset.SLIDE_FIRST, "pictures")
    picture, below = usual_sizes(split, Room(800, 710, 10.0, WIDE))
    assert picture == round(710 / WIDE)
    assert below == 800 - picture


def test_a_picture_gives_way_to_the_cues_where_both_do_not_fit():
    split = split_named(ConsolePreset.SLIDE_FIRST, "pictures")
    picture, below = usual_sizes(split, Room(500, 710, 10.0, WIDE))
    assert below == 235
    assert picture == 265


def test_without_cues_the_next_picture_has_the_room_to_itself():
    split = split_named(ConsolePreset.SLIDE_FIRST, "below")
    assert usual_sizes(split, Room(700, 235, 10.0, WIDE, frozenset({Panel.CUES}))) == [700, 0]


@given(
    st.sampled_from(SPLITS),
    st.integers(100, 4000),
    st.integers(100, 4000),
    st.floats(7, 40),
    st.floats(0.5, 4),
    st.sets(st.just(Panel.CUES)),
)
def test_a_split_gives_away_all_it_has_and_no_more(split, length, breadth, unit, aspect, hidden):
    sizes = usual_sizes(split, Room(length, breadth, unit, aspect, frozenset(hidden)))
    assert abs(sum(sizes) - length) <= len(sizes)
    assert all(size == 0 for part, size in zip(split.parts, sizes, strict=True) if part.what in hidden)


def test_what_was_dragged_scales_with_the_window():
    split = split_named(ConsolePreset.NOTES_FIRST, "pictures")
    assert remembered_sizes(split, Room(1000, 400, 10.0, WIDE), (500, 300, 200)) == [500, 300, 200]
    assert remembered_sizes(split, Room(2000, 400, 10.0, WIDE), (500, 300, 200)) == [1000, 600, 400]


def test_a_hidden_panel_leaves_its_share_to_the_others():
    split = split_named(ConsolePreset.NOTES_FIRST, "pictures")
    room = Room(1000, 400, 10.0, WIDE, frozenset({Panel.CUES}))
    assert remembered_sizes(split, room, (500, 300, 200)) == [625, 375, 0]


@pytest.mark.parametrize("shares", [(), (500, 500), (0, 500, 500), (-1, 501, 500), (1, 2, 3, 4)])
def test_shares_that_do_not_suit_the_split_are_not_used(shares):
    split = split_named(ConsolePreset.NOTES_FIRST, "pictures")
    assert remembered_sizes(split, Room(1000, 400, 10.0, WIDE), shares) is None


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (900, 560, "compact"),
        (1280, 800, "regular"),
        (1920, 1080, "wide"),
        (3840, 2160, "wide"),
        (800, 1280, "upright"),
    ],
)
def test_windows_of_about_the_same_size_are_of_one_class(width, height, expected):
    assert size_class(width, height) == expected


@pytest.mark.parametrize("breadth", [380, 630, 900, 1300])
@pytest.mark.parametrize("preset", [ConsolePreset.SLIDE_FIRST, ConsolePreset.NOTES_FIRST])
def test_a_column_is_no_wider_than_its_pictures_and_its_words_need(preset, breadth):
    whole = split_named(preset, "whole")
    room = Room(1600, breadth, 10.0, WIDE, handle=10)
    [index] = [number for number, part in enumerate(whole.parts) if isinstance(part.what, Split)]
    column, width = whole.parts[index], usual_sizes(whole, room)[index]
    inner = Room(breadth - 10 * (len(column.what.parts) - 1), width, 10.0, WIDE)
    picture = usual_sizes(column.what, inner)[0]
    abreast = 2 if preset is ConsolePreset.SLIDE_FIRST else 1
    assert width <= max(picture * WIDE + 4, column.least * 10, abreast * 300)
