"""A recent deck in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from presenter.i18n.language import Language
from presenter.storage.recent_decks import RecentDeck
from presenter.windows.start.shown_deck import read_deck, read_when, short_folder

NOW = datetime(2023, 9, 7, 15, 7, tzinfo=UTC)


def english(text):
    return text.render()


@pytest.mark.parametrize(
    ("before", "language", "words"),
    [
        (timedelta(hours=2), "en", "Today, 13:07"),
        (timedelta(hours=16), "en", "Yesterday, 23:07"),
        (timedelta(days=40), "en", "July 29"),
        (timedelta(days=40), "es", "29 de julio"),
        (timedelta(days=400), "en", "August 3, 2022"),
        (timedelta(days=400), "es", "3 de agosto de 2022"),
    ],
)
def test_a_moment_is_written_as_one_says_it(before, language, words):
    assert read_when(NOW - before, NOW, Language(language), english) == words


@pytest.mark.parametrize(
    ("folder", "words"),
    [("/home/ana", "~"), ("/home/ana/talks", "~/talks"), ("/home/anabel", "/home/anabel"), ("/", "/")],
)
def test_the_home_is_written_as_a_tilde(folder, words):
    assert short_folder(Path(folder), Path("/home/ana")) == words


def test_a_deck_without_a_title_is_called_by_its_file():
    shown = read_deck(
        RecentDeck("/x/talk.md", NOW), is_there=True, now=NOW, language=Language("en"), words=english
    )

    assert (shown.title, shown.folder, shown.missing) == ("talk", "/x", "")


def test_a_screen_reader_is_told_of_one_that_is_gone():
    shown = read_deck(
        RecentDeck("/x/talk.md", NOW, "Two tongues"),
        is_there=False,
        now=NOW,
        language=Language("en"),
        words=english,
    )

    assert shown.spoken == "Two tongues, talk.md, Not there any more"
