"""How far the work has come, in units and in words."""

from __future__ import annotations

from presenter.catalogs.channel import Channel
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.tally import tally
from presenter.translation.commands import Clear, MarkUnsure, Select, SelectListed, TypeWords
from presenter.translation.progress import Share, progress
from tests.translation.conftest import OpenDesk

MAP = "Bring the [map](https://example.org/map)."
DONE = 'msgctxt "title"\nmsgid "Plans"\nmsgstr "Planes"\n'


def test_words_are_those_to_translate_and_a_unit_on_two_slides_is_done_once(open_desk: OpenDesk) -> None:
    desk = open_desk(DONE)
    found = progress(desk.state)

    assert found.whole == Share(units=5, units_done=1, words=11, words_done=1)
    assert found.channels == {
        Channel.SLIDES: Share(3, 1, 8, 1),
        Channel.NOTES: Share(1, 0, 1, 0),
        Channel.SUBTITLES: Share(1, 0, 2, 0),
    }
    assert found.slides == {0: Share(3, 1, 8, 1), 1: Share(3, 1, 4, 1)}


def test_what_was_done_in_this_sitting_is_counted_until_it_is_undone(open_desk: OpenDesk) -> None:
    desk = open_desk(DONE)
    desk.do(Select(desk.unit(MAP).key), TypeWords("Traed el mapa."), SelectListed())
    assert progress(desk.state).here == Share(1, 1, 3, 3)

    desk.do(Select(desk.unit("Plans").key), TypeWords("Proyectos"))
    assert progress(desk.state).here == Share(1, 1, 3, 3)  # that was done before

    desk.do(Select(desk.unit(MAP).key), MarkUnsure())
    assert progress(desk.state).here == Share()
    desk.do(Clear())
    assert (progress(desk.state).whole.units_left, progress(desk.state).whole.words_left) == (4, 10)


def test_words_are_counted_as_in_the_status_of_the_catalog(open_desk: OpenDesk) -> None:
    desk = open_desk(DONE)
    whole = progress(desk.state).whole
    status = tally((unit.state, unit.source) for unit in desk.state.workbench.units)

    assert (whole.words, whole.words_left) == (status.total_words, status.words_left)
    assert whole.units_done == status.messages[EntryState.TRANSLATED]
