"""The talks that are measured are whole: nothing to find fault with, nothing untranslated."""

from __future__ import annotations

import itertools

from presenter.cli.main import main
from presenter.deck.load import load
from tests.benchmarks.made_deck import MadeDeck
from tests.benchmarks.picture import Picture, first_points, telling_points
from tests.benchmarks.walk import Change, walk


def test_a_made_talk_has_its_slides_and_steps(tmp_path):
    made = MadeDeck.write(tmp_path / "made", 14)
    deck = load(made.path)
    assert len(deck.slides) == 14
    assert [slide.steps + 1 for slide in deck.slides] == [made.steps(number) for number in range(1, 15)]


def test_nothing_is_to_be_found_fault_with(qapp, tmp_path, capsys):
    made = MadeDeck.write(tmp_path / "made", 14)
    assert (main(["check", str(made.path)]), capsys.readouterr().out) == (0, "")


def test_the_same_talk_is_made_each_time(tmp_path):
    one, other = (MadeDeck.write(tmp_path / name, 8) for name in ("one", "other"))
    assert one.path.read_bytes() == other.path.read_bytes()
    assert one.catalog.read_bytes() == other.catalog.read_bytes()


def test_a_walk_goes_to_a_slide_and_back_with_every_step(tmp_path):
    strides = list(walk(MadeDeck.write(tmp_path / "made", 8), 3))
    names = ["".join(word[0] for word in (stride.key, stride.change.value)) for stride in strides]
    assert [(name, len(list(same))) for name, same in itertools.groupby(names)] == [
        ("ll", 2),  # flipped there and back on the first slide
        ("Ps", 8),  # to the second, its two steps, the third; and the same back
    ]
    assert [stride.change for stride in strides[2:6]] == [
        Change.SLIDE,
        Change.STEP,
        Change.STEP,
        Change.SLIDE,
    ]


def picture(*rows):
    colours = {" ": bytes(3), "x": bytes((9, 9, 9)), "#": bytes((200, 200, 200))}
    return Picture(b"".join(colours[letter] for row in rows for letter in row), len(rows[0]))


def test_two_pictures_are_told_apart_by_the_first_and_the_last_point_that_differ():
    before, after = picture("x  x", "    ", "x  x"), picture("x  x", " #x ", "x  x")
    assert telling_points(before, after) == (((1, 1), bytes((200,) * 3)), ((2, 1), bytes((9,) * 3)))
    assert telling_points(after, after) == ()


def test_a_first_picture_is_known_by_its_words_not_by_its_ground():
    before, after = picture("    ", "    "), picture("xxxx", "x##x")
    words, ground = bytes((200,) * 3), bytes((9,) * 3)
    assert first_points(before, after) == (
        ((1, 1), words), ((2, 1), words), ((0, 0), ground), ((3, 1), ground)
    )  # fmt: skip
