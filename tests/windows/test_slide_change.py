from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from presenter.deck.deck import Transition
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.talk.commands.move_command import Back, GoTo, Last, Next, NextSlide, Previous
from presenter.talk.commands.subtitle_command import ToggleSubtitles
from presenter.talk.outline import Outline
from presenter.talk.reducer import reduce
from presenter.talk.shown import Shown
from presenter.talk.state import Blank, Channels, TalkState
from presenter.windows.slide_change import SlideChange, slide_change

DECK = parse(
    """\
---
language: en
transition: fade
---

# One

- first
. . .
- second

---
transition: push
---

# Two

---
transition: none
---

# Three
""",
    Path("talk.md"),
)
OUTLINE = Outline.of(DECK, [() for _ in DECK.slides])
END_OF_ONE = TalkState(slide=0, step=1)
TWO = TalkState(slide=1)


def seen(state, command):
    return slide_change(state, reduce(state, command, OUTLINE, 0.0).state, DECK.slides)


def test_a_slide_is_brought_in_by_its_own_transition():
    assert seen(END_OF_ONE, Next()) == SlideChange(Transition.PUSH, leftwards=True)


def test_going_back_takes_the_transition_back():
    assert seen(TWO, Previous()) == SlideChange(Transition.PUSH, leftwards=False)


def test_a_slide_that_wants_none_is_there_at_once_and_gone_at_once():
    assert seen(TWO, NextSlide()) is None
    assert seen(TalkState(slide=2), Previous()) is None


@pytest.mark.parametrize(("command", "leftwards"), [(Next(), False), (Previous(), True)])
def test_where_one_reads_from_right_to_left_slides_come_from_the_left(command, leftwards):
    state = replace(END_OF_ONE if command == Next() else TWO, channels=Channels(slides=Language("ar")))
    assert seen(state, command) == SlideChange(Transition.PUSH, leftwards=leftwards)


@pytest.mark.parametrize("command", [Last(), GoTo(2)], ids=["end", "number"])
def test_a_jump_is_at_once(command):
    assert seen(TalkState(), command) is None


def test_so_is_the_way_back_from_it():
    jumped = reduce(TalkState(), GoTo(2), OUTLINE, 0.0).state
    assert seen(jumped, Back()) is None


@pytest.mark.parametrize("command", [Next(), ToggleSubtitles()], ids=["step", "subtitles"])
def test_nothing_moves_within_a_slide(command):
    assert seen(TalkState(), command) is None


def test_nothing_moves_under_a_blank():
    assert seen(replace(END_OF_ONE, blank=Blank.BLACK), Next()) is None


@pytest.mark.parametrize(
    "change",
    [
        {"blank": Blank.BLACK},
        {"subtitles_on": True},
        {"channels": Channels(slides=Language("es"))},
        {"channels": Channels(subtitles=(Language("es"),))},
        {"frozen": Shown(0, 1, 0, Language("en"), (), subtitles_on=False)},
    ],
)
def test_what_changes_along_with_the_slide_makes_it_a_cut(change):
    assert slide_change(END_OF_ONE, replace(TWO, **change), DECK.slides) is None
