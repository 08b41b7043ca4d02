"""A file that is dropped on the console while a talk goes on."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from presenter.app.recent_keeper import RecentKeeper
from presenter.storage.recent_decks import recent_decks


def drop(console, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    console.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))


@pytest.fixture
def keeper(talk, tmp_path):
    keeper = RecentKeeper(tmp_path, tmp_path / "talk.md", "Two tongues", talk.beside, talk)
    talk.console.dropped.connect(keeper.keep_dropped)
    return keeper


def test_a_deck_waits_until_the_talk_is_over(keeper, qtbot, tmp_path):
    with qtbot.waitSignal(keeper.told) as told:
        drop(keeper.parent().console, tmp_path / "next.pptx")
    qtbot.waitUntil(lambda: not keeper.parent().beside.is_busy)

    assert "next.pptx" in told.args[0].render()
    assert [Path(deck.path).name for deck in recent_decks(tmp_path).decks] == ["next.pptx"]


def test_anything_else_is_refused_in_words(keeper, qtbot, tmp_path):
    with qtbot.waitSignal(keeper.told) as told:
        drop(keeper.parent().console, tmp_path / "dog.jpg")

    assert "no deck" in told.args[0].render()
    assert recent_decks(tmp_path).decks == ()


def test_the_talks_own_deck_is_written_down_with_its_title_at_the_latest_when_it_ends(keeper, tmp_path):
    keeper.end()
    (deck,) = recent_decks(tmp_path).decks

    assert (deck.path, deck.title) == (str(tmp_path / "talk.md"), "Two tongues")
    assert deck.opened.astimezone(UTC).tzinfo is UTC
