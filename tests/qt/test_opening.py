from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import DeckSettings
from presenter.deck.load import parse
from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.qt.opening import OpeningWishes, interface_language, open_talk, schedule_of
from presenter.qt.read_material import material_of
from presenter.settings.settings import Settings
from presenter.talk.outline import Outline
from presenter.talk.timer import Schedule

ENGLISH, SPANISH = Language("en"), Language("es")
DECK = """\
---
language: en
translations: [es]
---

# One

::: subtitles
Hello.
:::

---

# Two {#two}
"""
WITHOUT_CUES = "---\nlanguage: en\ntranslations: [es]\n---\n\n# One\n"
HOURS = DeckSettings(start="15:00", end="17:15")


def opened(source=DECK, settings=Settings(), **wishes):  # noqa: B008 - a frozen value
    deck = parse(source, Path("talk.md"))
    material = material_of(deck, Catalogs(deck.settings.language))
    outline = Outline.of(deck, material.tracks)
    return open_talk(OpeningWishes(**wishes), material, settings, outline, time(12, 0))


def test_a_talk_opens_in_the_deck_s_language_with_subtitles_in_the_other(qapp):
    state = opened()
    assert (state.slide, state.channels.slides, state.channels.notes) == (0, ENGLISH, ENGLISH)
    assert state.subtitles_on
    assert state.channels.subtitles == (SPANISH,)


def test_slides_in_the_other_language_leave_the_first_to_the_subtitles(qapp):
    state = opened(language=SPANISH)
    assert (state.channels.slides, state.channels.notes) == (SPANISH, SPANISH)
    assert state.channels.subtitles == (ENGLISH,)


def test_a_deck_without_cues_opens_without_subtitles(qapp):
    assert not opened(WITHOUT_CUES).subtitles_on


def test_subtitles_stand_in_the_order_in_which_they_are_asked_for(qapp):
    assert opened(subtitles=(SPANISH, ENGLISH)).channels.subtitles == (SPANISH, ENGLISH)
    assert opened(subtitles=(Language("es_MX"), SPANISH)).channels.subtitles == (SPANISH,)
    assert opened(WITHOUT_CUES, subtitles=(SPANISH,)).subtitles_on


def test_subtitles_can_be_declined(qapp):
    assert not opened(subtitles=()).subtitles_on


def test_a_variety_of_a_language_is_served_by_the_language(qapp):
    assert opened(language=Language("es_MX")).channels.slides == SPANISH


def test_a_slide_is_found_by_number_and_by_id(qapp):
    assert opened(slide="2").slide == opened(slide="two").slide == 1
    assert opened(slide="two").history.past == ()


@pytest.mark.parametrize(
    "wish", [{"language": Language("de")}, {"subtitles": (Language("fr"),)}, {"slide": "99"}]
)
def test_what_is_not_there_is_refused(qapp, wish):
    with pytest.raises(UsageError):
        opened(**wish)


def test_the_interface_speaks_as_asked_then_as_set():
    both = (ENGLISH, SPANISH)
    spanish = Settings(interface_language=SPANISH)
    assert interface_language(None, spanish, both) == SPANISH
    assert interface_language(ENGLISH, spanish, both) == ENGLISH


@pytest.mark.parametrize("wall", [time(13, 0), time(15, 0), time(18, 15)])
def test_near_its_hours_a_talk_keeps_to_them(wall):
    assert schedule_of(HOURS, wall) == Schedule(None, time(15, 0), time(17, 15))


@pytest.mark.parametrize("wall", [time(12, 59), time(18, 16), time(3, 0)])
def test_far_from_its_hours_it_is_a_rehearsal_of_the_same_length(wall):
    assert schedule_of(HOURS, wall) == Schedule(135 * 60.0)


def test_hours_may_cross_midnight():
    night = DeckSettings(start="23:30", end="00:15")
    assert schedule_of(night, time(0, 10)) == Schedule(None, time(23, 30), time(0, 15))
    assert schedule_of(night, time(12, 0)) == Schedule(45 * 60.0)
