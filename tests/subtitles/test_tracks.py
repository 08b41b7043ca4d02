"""The tracks of a deck, made when they are asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from presenter.deck.deck import Deck, DeckSettings
from presenter.deck.message import Status, Words
from presenter.i18n.language import Language
from presenter.subtitles.track import cue_track
from presenter.subtitles.tracks import Tracks

LANGUAGES = (Language("en"), Language("es"))


@pytest.fixture
def deck(slide):
    slides = tuple(
        replace(slide(words), index=index) for index, words in enumerate(["One.", "Two.", "Three."])
    )
    return Deck(Path("talk.md"), DeckSettings(translations=LANGUAGES[1:]), slides)


def test_there_is_a_track_for_each_slide_as_cue_track_makes_it(deck, spanish):
    lookup = spanish({"One.": "Uno."})
    tracks = Tracks(deck, lookup)
    assert list(tracks) == [cue_track(slide, LANGUAGES, lookup) for slide in deck.slides]
    assert tracks[-1] == tracks[2]
    assert tracks[1:] == (tracks[1], tracks[2])


def test_there_is_no_track_beyond_the_last_slide(deck, spanish):
    with pytest.raises(IndexError):
        Tracks(deck, spanish({}))[3]


def test_only_what_is_asked_for_is_made_and_only_once(deck):
    looked_up = []

    def look_up(message, language):
        looked_up.append((message.text, language))
        return Words(message.text, language, Status.SOURCE)

    tracks = Tracks(deck, look_up)
    assert len(tracks) == 3
    assert looked_up == []
    assert tracks[1] is tracks[1]
    assert looked_up == [("Two.", language) for language in LANGUAGES]
