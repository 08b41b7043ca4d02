"""Cues that are gone before they are read, that flash, or that outstay their welcome."""

from __future__ import annotations

from datetime import date

import pytest

from presenter.i18n.language import Language

EN, ES = Language("en"), Language("es")

LINE = "Nobody has missed the old machines so far."  # 42 characters


def told(findings):
    return [(finding.code, finding.language) for finding in findings]


def test_a_cue_that_can_be_read_is_nothing_to_report(check):
    assert check(LINE, seconds=3.0, languages=(EN,)) == []


def test_a_cue_that_is_too_fast_says_how_fast_what_is_allowed_and_what_to_do(check):
    (finding,) = check(LINE, seconds=2.0, languages=(EN,))
    assert finding.code == "cue-too-fast"
    assert finding.render().removeprefix("talk.md:1:1: ") == (
        "Said in about 2.0 s, this cue takes 21 characters a second in the language en; the profile live "
        "allows 20 characters a second. · Nobody has missed the old machines so far. · "
        "Shorten it to 40 characters, or give it more time."
    )


def test_the_day_of_a_talk_is_told_where_its_log_knows_the_time(check):
    (finding,) = check(LINE, seconds=2.0, languages=(EN,), recorded=date(2023, 3, 13))
    assert finding.render().split(": ")[1].startswith("In the talk of 2023-03-13 this cue stood for 2.0 s")


def test_each_language_is_read_at_its_own_speed_while_the_cue_is_said_once(check):
    spanish = {LINE: "Hasta ahora nadie extraña las viejas máquinas."}
    assert told(check(LINE, spanish_words=spanish, seconds=2.6)) == [("cue-too-fast", ES)]
    assert check(LINE, spanish_words=spanish, seconds=2.6, only=(EN,)) == []


def test_a_sound_is_not_said_so_it_is_not_too_short_but_where_a_talk_shows_that_it_flashed(check):
    assert check("[applause]", seconds=0.8, languages=(EN,)) == []
    assert check("(APPLAUSE AND LAUGHTER)", seconds=1.2, profile="dcmp", languages=(EN,)) == []
    recorded = check("[applause]", seconds=0.8, languages=(EN,), recorded=date(2023, 3, 13))
    assert told(recorded) == [("cue-too-short", None)]


def test_words_that_stand_in_for_a_missing_translation_are_judged_once(check):
    assert told(check(LINE, seconds=1.5)) == [("cue-too-fast", EN)]


def test_accents_that_are_written_apart_and_emoji_of_several_parts_are_single_characters(check):
    words = " ".join(["e\u0301" * 19, "e\u0301" * 16, "👩‍🚀"])
    assert check(words, seconds=2.0, languages=(EN,)) == []
    assert told(check(f"{words} a", seconds=2.0, languages=(EN,))) == [("cue-too-fast", EN)]


def test_of_one_of_the_authors_cues_the_fastest_part_is_told(check):
    text = " ".join(LINE.replace("old", word) for word in ("old", "new", "red", "big"))
    found = check(text, seconds=[4.0, 3.5], languages=(EN,))
    assert told(found) == [("cue-too-fast", EN)]
    assert "Said in about 3.5 s" in found[0].render()


def test_words_are_held_while_the_other_language_goes_on(check):
    """A word that stands for several cues stands for the time of all of them."""
    spanish = {"Thanks.": f"{LINE} {LINE} {LINE} {LINE}"}
    assert check("Thanks.", spanish_words=spanish, seconds=0.6, only=(EN,)) == []


def test_a_cue_that_flashes_is_found_once_whatever_the_languages(check):
    assert told(check("Yes.", spanish_words={"Yes.": "Sí."}, seconds=0.6)) == [("cue-too-short", None)]


def test_a_sound_lasts_as_long_as_it_is_heard(check):
    assert check("[laughter]", spanish_words={"[laughter]": "(RISAS)"}, seconds=0.6) == []
    assert told(check("Yes. [laughter]", seconds=0.6, languages=(EN,))) == [("cue-too-short", None)]


def test_a_short_cue_is_judged_as_if_it_stood_for_the_shortest_time(check):
    assert told(check("It is gone, all of it.", seconds=0.5, languages=(EN,))) == [
        ("cue-too-fast", EN),
        ("cue-too-short", None),
    ]


def test_a_cue_of_a_talk_holds_and_one_of_a_film_goes(check):
    assert check("Yes.", seconds=60.0, languages=(EN,)) == []
    for profile, longest in (("netflix-en", "7"), ("une-153010", "6"), ("dcmp", "6")):
        (finding,) = check("Yes.", seconds=60.0, profile=profile, languages=(EN,))
        assert finding.code == "cue-too-long"
        assert f"a cue stands for {longest} s at most" in finding.render()


def test_that_a_cue_stood_for_long_in_a_talk_is_not_its_words_fault(check):
    recorded = date(2023, 3, 13)
    assert check("Yes.", seconds=60.0, profile="netflix-en", languages=(EN,), recorded=recorded) == []


def test_the_cues_of_a_slide_have_to_be_readable_in_its_own_time(check, slide):
    cues = [LINE.replace("old", word) for word in ("old", "new")]
    assert check(slide(*cues, time=4.5), languages=(EN,)) == []
    (finding,) = check(slide(*cues, time=4.0), languages=(EN,))
    assert finding.code == "cue-too-fast"
    assert "take 4.2 s to read" in finding.render()
    assert "`time` is 4 s" in finding.render()


@pytest.mark.parametrize(
    ("profile", "seconds", "language", "is_found"),
    [
        ("netflix-en", 2.1, "en", False),
        ("netflix-en", 2.0, "en", True),
        ("netflix-es", 2.5, "es", False),
        ("netflix-es", 2.4, "es", True),
        ("une-153010", 2.8, "es", False),
        ("une-153010", 2.7, "es", True),
        ("bbc", 2.7, "en", False),  # 8 words at 180 words a minute
        ("bbc", 2.6, "en", True),
        ("dcmp", 3.0, "en", False),
        ("dcmp", 2.9, "en", True),
    ],
)
def test_each_profile_has_its_own_limit(check, profile, seconds, language, is_found):
    found = check(LINE, seconds=seconds, profile=profile, languages=(Language(language),))
    assert [finding.code for finding in found if finding.code == "cue-too-fast"] == [
        "cue-too-fast"
    ] * is_found


def test_a_slide_without_subtitles_has_nothing_to_be_checked(check, slide):
    assert check(slide(LINE, subtitles=False), seconds=0.1) == []
