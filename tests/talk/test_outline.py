"""The outline of a deck."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import Deck, DeckSettings, Slide, SlideSettings
from presenter.deck.subtitle_settings import Advance, SubtitleSettings
from presenter.errors import Span
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.line_measure import LineMeasure
from presenter.subtitles.tracks import Tracks
from presenter.talk.commands.move_command import GoTo
from presenter.talk.outline import NO_CUE, Outline, Place
from presenter.talk.reducer import reduce
from presenter.talk.state import Channels, opening_state
from presenter.talk.timer import Timer

EN, ES = Language("en"), Language("es")
PATH = Path("talk.md")


def slide(index, identifier, **settings):
    return Slide(index, identifier, Span(PATH), settings=SlideSettings(**settings), steps=index)


def test_a_deck_is_outlined_with_its_steps_cues_and_languages():
    settings = DeckSettings(language=EN, translations=(ES,), subtitles=SubtitleSettings(Advance.WITH_NEXT))
    deck = Deck(PATH, settings, (slide(0, "title"), slide(1, "spare", hidden=True)))
    outline = Outline.of(deck, [(), (Cue(1, 0), Cue(2, 1))])
    title, spare = outline.slides
    assert (title.identifier, title.steps, tuple(title.cue_steps), title.hidden) == ("title", 0, (), False)
    assert (spare.identifier, spare.steps, tuple(spare.cue_steps), spare.hidden) == ("spare", 1, (0, 1), True)
    assert (outline.languages, outline.advance) == ((EN, ES), Advance.WITH_NEXT)


def test_the_cues_of_a_slide_are_not_made_before_the_talk_comes_to_it():
    asked = set()

    class Listening(list):
        def __getitem__(self, index):
            asked.add(index)
            return super().__getitem__(index)

    tracks = Listening([(Cue(1, 0),), (Cue(1, 0),), ()])
    deck = Deck(PATH, DeckSettings(), (slide(0, "title"), slide(1, "plan"), slide(2, "end")))
    outline = Outline.of(deck, tracks)
    state = opening_state(outline, Channels(), Timer())
    state = reduce(state, GoTo("end"), outline, now=0.0).state
    assert (state.slide, state.cue) == (2, NO_CUE)
    assert asked == {0, 2}


def test_lines_of_cues_have_the_room_that_those_of_the_deck_have():
    deck, narrow = Deck(PATH, DeckSettings(), ()), LineMeasure(room=14.0)
    assert Outline.of(deck, Tracks(deck, Catalogs(EN), narrow)).cue_line is narrow


def test_a_deck_without_slides_still_has_a_place_to_be():
    outline = Outline.of(Deck(PATH, DeckSettings(), ()), [])
    assert (outline.first, outline.last, outline.after(Place(0))) == (0, 0, None)


def test_every_slide_needs_its_track():
    deck = Deck(PATH, DeckSettings(), (slide(0, "title"),))
    with pytest.raises(ValueError, match="0"):
        Outline.of(deck, [])


def test_what_comes_after_is_what_next_would_show(talk, outline):
    words = "title status:2 (spare) end"
    rehearsal = talk(words)
    places = []
    place = Place(0)
    while (place := outline(words).after(place)) is not None:
        rehearsal.press("next")
        assert rehearsal.talk.state.place == place
        places.append(place)
    assert places == [Place(1, 0), Place(1, 1), Place(1, 2), Place(3, 0)]
    assert outline(words).before(Place(3)) == Place(1, 2)
