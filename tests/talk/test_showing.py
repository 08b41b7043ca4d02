"""A picture that is frozen, the desktop in its place, and the way back to the plain slide."""

from __future__ import annotations

from presenter.actions.parse_action import parse_action
from presenter.deck.subtitle_settings import Advance
from presenter.i18n.language import Language
from presenter.talk.advance import advances_by_itself
from presenter.talk.audience_state import audience_state
from presenter.talk.begun_break import seconds_passed
from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.commands.media_command import EndMedia
from presenter.talk.effects import NudgePointer, Point
from presenter.talk.media import current_medium, is_playing
from presenter.talk.outline import MediumOutline, Outline, SlideOutline
from presenter.talk.state import Blank, Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer
from presenter.talk.tool import Tool

EN, ES = Language("en"), Language("es")


def seen(rehearsal):
    """What the audience is shown: the slide, its step and cue, its languages."""
    shown = audience_state(rehearsal.talk.state)
    identifier = rehearsal.talk.outline.slides[shown.slide].identifier
    subtitles = shown.channels.subtitles if shown.subtitles_on else ()
    return identifier, shown.step, shown.cue, shown.channels.slides, subtitles


def test_a_frozen_picture_stays_while_the_talk_goes_on(talk):
    rehearsal = talk("title status:2@0,1 end", subtitles_on=True).press("next", times=2)
    before = seen(rehearsal)
    rehearsal.press("toggle-freeze").press("next").press("flip-language").press("set-subtitles", "en", "es")
    rehearsal.press("last").press("toggle-subtitles").expects("end", subtitles_on=False)
    assert seen(rehearsal) == before == ("status", 1, 1, EN, (EN,))


def test_unfreezing_shows_where_the_talk_is(talk):
    rehearsal = talk("title status end").press("toggle-freeze").press("last").press("flip-language")
    rehearsal.press("toggle-freeze").expects("end", frozen=None)
    assert seen(rehearsal) == ("end", 0, -1, ES, ())


def test_the_languages_of_the_speaker_are_never_frozen(talk):
    rehearsal = talk("title").press("toggle-freeze").press("flip-notes-language")
    rehearsal.press("set-interface-language", "es")
    shown = audience_state(rehearsal.talk.state)
    assert (shown.channels.notes, shown.channels.interface) == (ES, ES)


def test_a_frozen_picture_can_be_covered_and_uncovered(talk):
    rehearsal = talk("title end").press("toggle-freeze").press("next").press("blank")
    assert audience_state(rehearsal.talk.state).blank is Blank.BLACK
    rehearsal.press("blank")
    assert seen(rehearsal)[0] == "title"
    assert audience_state(rehearsal.talk.state).blank is Blank.NONE


def test_moving_says_what_the_audience_still_sees(talk):
    rehearsal = talk("title status end").press("next").press("toggle-freeze")
    rehearsal.press("next").says("The audience still sees slide 2.")
    rehearsal.press("blank").press("previous").says("The audience still sees a black screen.")
    rehearsal.press("toggle-desktop").press("previous").says("The audience still sees the desktop.")


def test_escape_leaves_the_desktop_then_the_blank_then_what_is_frozen(talk):
    rehearsal = talk("title end").press("toggle-freeze").press("blank").press("toggle-desktop")
    rehearsal.press("show-help").press("leave").expects(help_shown=False, desktop_shown=True)
    rehearsal.press("leave").expects(desktop_shown=False, blank=Blank.BLACK)
    rehearsal.press("leave").expects(blank=Blank.NONE)
    assert rehearsal.talk.state.frozen is not None
    rehearsal.press("leave").expects(frozen=None)
    rehearsal.press("leave").says("The talk goes on; to end it, quit.")


def test_one_tool_at_a_time_is_in_hand_and_escape_puts_it_away_first(talk):
    rehearsal = talk("title").press("toggle-pointer").press("toggle-spotlight").expects(tool=Tool.SPOTLIGHT)
    rehearsal.press("toggle-spotlight").expects(tool=Tool.NONE)
    rehearsal.press("toggle-magnifier").press("show-help").press("leave")
    rehearsal.expects(tool=Tool.NONE, help_shown=True)


def test_whoever_points_has_the_pointer_in_hand_or_the_tool_that_is(talk):
    rehearsal = talk("title").press("point", "0.25", "1").expects(tool=Tool.POINTER).asks(Point(0.25, 1.0))
    rehearsal.press("toggle-magnifier").press("point-up").expects(tool=Tool.MAGNIFIER)
    rehearsal.asks(NudgePointer(0, -1))


def test_the_start_button_of_a_clicker_brings_the_plain_slide_back(talk):
    rehearsal = talk("title end").press("toggle-freeze").press("next").press("blank-white")
    rehearsal.press("toggle-desktop").press("toggle-pointer").press("present")
    rehearsal.expects("end", tool=Tool.NONE, frozen=None, blank=Blank.NONE, desktop_shown=False)


def test_a_frozen_slide_is_found_again_in_a_deck_read_again(talk, outline):
    rehearsal = talk("title status:2@0,1 end", subtitles_on=True).press("next", times=2)
    rehearsal.press("flip-language").press("toggle-freeze").press("last")
    rehearsal.obeys(ReplaceOutline(outline("title agenda status:2@0,1 plan end"))).expects("end")
    assert seen(rehearsal) == ("status", 1, 1, ES, (EN,))
    rehearsal.obeys(ReplaceOutline(outline("title agenda end", (EN,))))
    assert seen(rehearsal) == ("end", 0, -1, EN, (EN,))


def test_no_subtitle_comes_by_itself_for_those_who_do_not_see_it(talk):
    rehearsal = talk("title@0,0,0 end", subtitles_on=True, advance=Advance.AUTO).press("toggle-timer")

    def goes_on():
        return advances_by_itself(rehearsal.talk.state, rehearsal.talk.outline)

    assert goes_on()
    for verb in ("toggle-freeze", "toggle-desktop"):
        rehearsal.press(verb)
        assert not goes_on()
        rehearsal.press(verb)
        assert goes_on()


def test_a_break_goes_on_for_those_who_see_it(talk):
    rehearsal = (
        talk("title coffee! end").press("next").wait(60).press("toggle-freeze").press("next").wait(300)
    )

    def passed():
        return seconds_passed(rehearsal.talk.state.begun_break, 1, rehearsal.now)

    assert passed() == 360
    rehearsal.press("toggle-freeze").wait(100)
    assert passed() == 0  # they have left it


def test_a_break_that_nobody_sees_yet_has_not_begun(talk):
    rehearsal = talk("title coffee! end").press("toggle-freeze").press("next").wait(300)
    assert rehearsal.talk.state.begun_break is None
    rehearsal.press("toggle-freeze").wait(20)
    assert seconds_passed(rehearsal.talk.state.begun_break, 1, rehearsal.now) == 20


def film_talk():
    film = MediumOutline(0, autoplay=True)
    slides = tuple(SlideOutline(name, media=(film,)) for name in ("film", "other"))
    outline = Outline((SlideOutline("title"), *slides))
    return Talk(outline, opening_state(outline, Channels(), Timer()), lambda: 0.0)


def press(talk, *verbs):
    for verb in verbs:
        talk.dispatch(parse_action(verb, (), talk.outline))


def test_a_film_plays_on_for_those_who_see_it_and_no_other_begins():
    talk = film_talk()
    press(talk, "next", "toggle-freeze", "next")
    assert is_playing(talk.state)
    assert current_medium(talk.state, talk.outline) == 0
    press(talk, "play-media")
    assert not is_playing(talk.state)
    press(talk, "play-media", "toggle-freeze")
    assert is_playing(talk.state)  # the other one, which begins by itself
    talk.dispatch(EndMedia(1, 0))
    assert is_playing(talk.state)
    talk.dispatch(EndMedia(2, 0))
    assert not is_playing(talk.state)


def test_the_end_of_a_film_is_known_while_the_talk_is_elsewhere():
    talk = film_talk()
    press(talk, "next", "toggle-freeze", "next")
    talk.dispatch(EndMedia(1, 0))
    assert not is_playing(talk.state)


def test_a_film_waits_while_the_desktop_is_shown():
    talk = film_talk()
    press(talk, "next", "toggle-desktop")
    assert not is_playing(talk.state)
    press(talk, "toggle-desktop")
    assert is_playing(talk.state)


def test_what_is_looked_for_behind_a_frozen_picture_has_not_been_seen(talk):
    rehearsal = talk("title status end").press("toggle-freeze").press("next", times=2)
    assert rehearsal.talk.state.trail.seen == {0}
    rehearsal.press("toggle-freeze")
    assert rehearsal.talk.state.trail.seen == {0, 2}
    rehearsal.press("toggle-desktop").press("previous")
    assert rehearsal.talk.state.trail.seen == {0, 2}
    rehearsal.press("toggle-desktop")
    assert rehearsal.talk.state.trail.seen == {0, 1, 2}
