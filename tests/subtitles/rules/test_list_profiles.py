"""The profiles as `presenter check --help` lists them."""

from __future__ import annotations

from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.i18n.text import untranslated
from presenter.subtitles.rules.list_profiles import list_profiles
from presenter.subtitles.rules.profiles import PROFILES


def test_every_profile_has_its_figures():
    assert set(PROFILES) == set(SubtitleProfile)


def test_each_has_a_line_with_its_name_and_its_figures():
    lines = list_profiles(untranslated, width=200).splitlines()
    assert [line.split()[0] for line in lines] == [profile.value for profile in SubtitleProfile]
    assert lines[0].endswith(
        "2 lines of 42 characters; 17 characters a second; 20 for en; "
        "a cue stands for 1 s at least, and until the next one"
    )
    assert lines[-1].endswith("2 lines of 32 characters; 160 words a minute; a cue stands for 1.3 to 6 s")
