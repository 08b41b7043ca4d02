from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import DeckSettings
from presenter.deck.load import parse
from presenter.deck.subtitle_look import SubtitlePlace
from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.qt.opening import OpeningWishes, interface_language, open_talk, schedule_of
from presenter.qt.read_material import material_of
from presenter.settings.caption_mode import CaptionMode
from presenter.settings.settings import Settings
from presenter.talk.outline import Outline
from presenter.talk.subtitle_look import SubtitleLook
from presenter.talk.timer import Schedule, Timer

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
MADRID = ZoneInfo("Europe/Madrid")
HOURS = DeckSettings(start="15:00", end="17:15")


def at(hour, minute, day=7):
    return datetime(2023, 9, day, hour, minute, tzinfo=UTC)


def opened(source=DECK, settings=Settings(), **wishes):  # noqa: B008 - a frozen value
    deck = parse(source, Path("talk.md"))
    material = material_of(deck, Catalogs(deck.settings.language))
    outline = Outline.of(deck, material.tracks)
    return open_talk(OpeningWishes(**wishes), material, settings, outline, at(12, 0))


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


@pytest.mark.parametrize("moment", [at(13, 0), at(15, 0), at(18, 15)])
def test_near_its_hours_a_talk_keeps_to_them(moment):
    assert schedule_of(HOURS, moment) == Schedule(None, at(15, 0), at(17, 15))


@pytest.mark.parametrize("moment", [at(12, 59), at(18, 16), at(3, 0)])
def test_far_from_its_hours_it_is_a_rehearsal_of_the_same_length(moment):
    assert schedule_of(HOURS, moment) == Schedule(135 * 60.0)


def test_hours_may_cross_midnight():
    night = DeckSettings(start="23:30", end="00:15")
    assert schedule_of(night, at(0, 10, day=8)) == Schedule(None, at(23, 30), at(0, 15, day=8))
    assert schedule_of(night, at(12, 0)) == Schedule(45 * 60.0)


def test_a_start_and_a_duration_make_an_end():
    assert schedule_of(DeckSettings(start="15:00", duration=2700.0), at(15, 0)).end == at(15, 45)


@pytest.mark.parametrize(
    ("opened", "start", "end", "minutes"),
    [
        # Clocks in Madrid go from 2:00 to 3:00, and half a year later from 3:00 back to 2:00.
        (datetime(2023, 3, 26, 1, 0, tzinfo=MADRID), "01:30", "03:30", 60),
        (datetime(2023, 10, 29, 1, 0, tzinfo=MADRID), "01:30", "03:30", 180),
        (datetime(2023, 10, 29, 0, 30, tzinfo=MADRID), "01:30", "02:30", 60),
        (datetime(2023, 3, 25, 23, 30, tzinfo=MADRID), "23:45", "03:15", 150),
    ],
)
def test_in_the_nights_of_summer_time_what_passes_counts_and_not_what_clocks_show(
    opened, start, end, minutes
):
    assert schedule_of(DeckSettings(start=start, end=end), opened).length == minutes * 60


@pytest.mark.parametrize(
    ("deck", "opened", "moments"),
    [
        (
            DeckSettings(start="23:30", end="00:15"),
            at(23, 20),
            [(at(23, 30), 45), (at(23, 59), 16), (at(0, 0, day=8), 15), (at(0, 20, day=8), -5)],
        ),
        (
            DeckSettings(start="01:30", end="03:30"),
            datetime(2023, 3, 26, 1, 0, tzinfo=MADRID),
            [
                (datetime(2023, 3, 26, 1, 59, tzinfo=MADRID), 31),
                (datetime(2023, 3, 26, 3, 0, tzinfo=MADRID), 30),
                (datetime(2023, 3, 26, 3, 40, tzinfo=MADRID), -10),
            ],
        ),
        (
            DeckSettings(start="01:30", end="03:30"),
            datetime(2023, 10, 29, 1, 0, tzinfo=MADRID),
            [
                (datetime(2023, 10, 29, 2, 30, tzinfo=MADRID), 120),
                (datetime(2023, 10, 29, 2, 30, tzinfo=MADRID, fold=1), 60),
                (datetime(2023, 10, 29, 3, 40, tzinfo=MADRID), -10),
            ],
        ),
    ],
)
def test_what_is_left_of_a_talk_until_a_clock_time(deck, opened, moments):
    timer = Timer(schedule_of(deck, opened)).started(now=0.0)
    for moment, minutes in moments:
        assert timer.remaining(now=0.0, moment=moment) == minutes * 60


def test_a_rehearsal_that_is_asked_for_has_its_length_and_no_hours():
    assert schedule_of(HOURS, at(15, 30), rehearse=True) == Schedule(135 * 60.0)


def test_the_user_s_place_and_size_of_subtitles_are_for_decks_that_say_none(qapp):
    usual = Settings(subtitle_place=SubtitlePlace.OVERLAY, subtitle_size=0.07)
    assert opened(settings=usual).subtitle_look == SubtitleLook(SubtitlePlace.OVERLAY, 0.07)
    said = DECK.replace("language: en\n", "language: en\nsubtitles: {place: above}\n", 1)
    assert opened(said, usual).subtitle_look == SubtitleLook(None, 0.07)
    assert opened().subtitle_look == SubtitleLook()


def test_where_live_lines_will_come_there_is_a_place_for_them_in_their_language(qapp):
    state = opened(WITHOUT_CUES, captions=(SPANISH,))
    assert (state.subtitles_on, state.channels.subtitles) == (True, (SPANISH,))
    both = opened(WITHOUT_CUES, captions=(None, SPANISH))
    assert both.channels.subtitles == (ENGLISH, SPANISH)
    foreign = opened(WITHOUT_CUES, captions=(Language("fr"),))
    assert (foreign.subtitles_on, foreign.channels.subtitles) == (True, (SPANISH,))


def test_live_lines_change_nothing_in_the_languages_of_prepared_subtitles(qapp):
    assert opened(captions=(ENGLISH,)).channels.subtitles == (SPANISH,)
    assert not opened(subtitles=(), captions=(ENGLISH,)).subtitles_on


def test_live_lines_are_shown_as_the_settings_say(qapp):
    assert opened().captions.mode is CaptionMode.INSTEAD
    assert opened(settings=Settings(captions=CaptionMode.BESIDE)).captions.mode is CaptionMode.BESIDE
