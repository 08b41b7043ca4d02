"""Bookmarks outlive a talk, and a slide knows its own by its id."""

from __future__ import annotations

import pytest

from presenter.app.bookmark_keeper import FILE, with_bookmarks
from presenter.storage.state_folder import talk_folder


@pytest.fixture
def folder(deck, tmp_path):
    return talk_folder(tmp_path / "state", deck)


@pytest.fixture
def opened(talk, folder, written):
    """Return the ids of the slides that the next talk finds marked."""

    def opened():
        written()
        outline = talk.bridge.talk.outline
        state = with_bookmarks(talk.bridge.state, outline, folder)
        return [outline.slides[slide].identifier for slide in sorted(state.bookmarks)]

    return opened


def test_a_bookmark_is_there_when_the_deck_is_opened_again(do, opened):
    do("go-to", "ground")
    do("toggle-bookmark")
    assert opened() == ["ground"]


def test_one_that_is_taken_away_is_away_for_good(do, folder, written):
    do("toggle-bookmark")
    do("toggle-bookmark")
    written()
    assert "sky" not in (folder / FILE).read_text("utf-8")


def test_a_slide_that_is_not_in_the_deck_just_now_keeps_its_own(do, folder, written):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_text('{"slides": ["cut-today"]}', "utf-8")
    do("toggle-bookmark")
    written()
    assert "cut-today" in (folder / FILE).read_text("utf-8")


def test_a_slide_that_is_cut_and_put_back_while_the_talk_goes_on_keeps_its_own(do, deck, opened):
    do("go-to", "end")
    do("toggle-bookmark")
    whole = deck.read_text("utf-8")
    for text in (whole[: whole.index("---\n\n# The end")], whole):
        deck.write_text(text, "utf-8")
        do("reload")
    do("go-to", "sky")
    do("toggle-bookmark")
    assert opened() == ["sky", "end"]


@pytest.mark.parametrize("text", ["", "[]", '{"slides": 3}', "\x00", '{"slides": ["nowhere"]}'])
def test_a_file_that_is_no_longer_whole_marks_nothing(talk, folder, opened, text):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_text(text, "utf-8")
    assert opened() == []


def test_the_console_says_that_a_slide_is_marked(talk, do):
    do("toggle-bookmark")
    row = talk.console.body.status
    assert "Bookmark" in [button.text() for button in row._buttons if button.isVisibleTo(row)]


def test_one_set_at_the_very_end_is_written_too(talk, do, folder):
    do("go-to", "ground")
    do("toggle-bookmark")
    talk._background.end()
    talk._bookmarks.close()
    assert "ground" in (folder / FILE).read_text("utf-8")
