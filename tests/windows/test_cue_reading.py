"""The subtitles in the words of the console."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.qt.read_material import material_of
from presenter.settings.caption_mode import CaptionMode
from presenter.talk.captions import Captions
from presenter.talk.cueing import Cueing
from presenter.talk.live_cue import LiveCue
from presenter.talk.outline import NO_CUE, Outline
from presenter.talk.state import Channels, opening_state
from presenter.talk.timer import Timer
from presenter.windows.cue_reading import read_coming_cue, read_cue_now

pytestmark = pytest.mark.usefixtures("qapp")
EN, ES = Language("en"), Language("es")
DECK = """\
---
language: en
translations: [es]
---

# One

- a
- b
. . .
- c
. . .
- d

::: subtitles
ANA: Good evening, | and welcome.

She goes on. [step] At the first step. [step] At the second one.
:::

---

# Two

::: {.subtitles lang=en}
English alone.
:::

---

# Three
"""


class Reader:
    def __init__(self, text=DECK, subtitles=(EN, ES)):
        self.material = material_of(parse(text, Path("talk.md")), Catalogs(EN))
        self.outline = Outline.of(self.material.deck, self.material.tracks)
        self.state = opening_state(self.outline, Channels(subtitles=subtitles), Timer(), subtitles_on=True)

    def at(self, **fields):
        self.state = replace(self.state, **fields)
        return self

    @property
    def now(self):
        return read_cue_now(self.state, self.material, str)

    @property
    def coming(self):
        return read_coming_cue(self.state, self.material, self.outline, str)


def test_lines_break_where_the_audience_sees_them_break_and_say_who_speaks():
    first = Reader().now
    assert first.heading == "Subtitle 1 of 4 · ANA"
    assert first.short_heading == "Subtitle 1 of 4"
    assert first.rows[0].lines == ("Good evening,", "and welcome.")
    assert first.rows[0].text == "ANA: Good evening,\nand welcome."


def test_who_speaks_is_named_over_each_cue_and_labelled_at_the_first_alone():
    second = Reader().at(cue=1).now
    assert second.heading == "Subtitle 2 of 4 · ANA"
    assert second.rows[0].speaker == ""


def test_where_there_is_no_translation_the_same_words_are_not_said_twice():
    english, spanish = Reader().now.rows
    assert (english.tag, english.is_remark) == ("EN", False)
    assert (spanish.tag, spanish.is_remark) == ("ES", True)
    assert spanish.lines == ("No translation: EN is shown",)


@pytest.mark.parametrize(
    ("cue", "step", "title"),
    [
        (0, 0, "Next subtitle"),
        (1, 0, "Subtitle of the next step"),
        (2, 0, "Subtitle of step 2"),
        (3, 2, "Subtitle of the next slide"),
    ],
)
def test_what_brings_the_next_cue_is_announced(cue, step, title):
    reader = Reader().at(cue=cue, step=step)
    assert reader.coming.heading == title
    assert reader.coming.rows


def test_after_the_last_cue_of_the_last_slides_there_is_none():
    reader = Reader().at(slide=1, cue=0)
    assert reader.coming == replace(reader.coming, heading="No more on this slide", rows=())
    reader.at(slide=2, cue=NO_CUE)
    assert (reader.now.heading, reader.now.rows) == ("No subtitle now", ())


def test_what_is_cleared_or_held_is_said_over_it():
    reader = Reader().at(cueing=Cueing(cleared=True))
    assert (reader.now.heading, reader.now.rows) == ("Cleared until the next subtitle", ())
    assert reader.coming.heading == "Next subtitle"
    held = reader.at(cueing=Cueing(held=True)).now
    assert held.heading == "Subtitle 1 of 4 · held"
    assert held.rows


def test_a_cue_that_waits_is_the_one_to_come():
    reader = Reader().at(cueing=Cueing(cleared=True, waiting=True))
    assert (reader.now.heading, reader.now.rows) == ("Waits for its key", ())
    assert reader.coming.heading == "Next subtitle"
    assert reader.coming.rows[0].lines == ("Good evening,", "and welcome.")


def test_a_cue_in_one_language_alone_says_so_in_the_other():
    _, spanish = Reader().at(slide=1, cue=0).now.rows
    assert spanish.lines == ("Nothing in this language",)


def live(*cues, mode=CaptionMode.INSTEAD):
    return Captions(mode, shown=cues)


def test_live_words_are_read_in_the_rows_that_they_stand_in_and_say_so():
    spanish = LiveCue(1, ES, ("Buenas tardes",), "EVA", "EVA")
    reading = Reader().at(captions=live(spanish)).now
    assert (reading.heading, reading.short_heading) == ("Live · EVA", "Live")
    assert [(row.tag, row.text, row.stands_in) for row in reading.rows] == [
        ("ES", "EVA: Buenas tardes", False)
    ]
    alone = Reader(subtitles=(EN,)).at(captions=live(spanish)).now
    assert [(row.tag, row.text, row.stands_in) for row in alone.rows] == [("ES", "EVA: Buenas tardes", True)]


def test_live_words_beside_prepared_ones_leave_those_their_number():
    english = LiveCue(1, EN, ("Hello",))
    reading = Reader(subtitles=(EN,)).at(captions=live(english, mode=CaptionMode.BESIDE)).now
    assert reading.heading == "Subtitle 1 of 4"
    assert reading.rows[0].text == "Hello"


def test_live_words_on_hold_say_so():
    english = LiveCue(1, EN, ("Hello",))
    assert Reader().at(captions=live(english), cueing=Cueing(held=True)).now.heading == "Live · held"
