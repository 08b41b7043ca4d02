"""The start window, and whoever sits before it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.app.start.start_desk import StartDesk
from presenter.app.start.start_options import StartOptions
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.i18n.language import Language
from presenter.storage.recent_decks import note_recent

NOW = datetime(2023, 9, 7, 15, 7, tzinfo=UTC)

DECK = """\
---
title: Two tongues
language: en
translations: [es]
---

# The sky {#sky}

It is dark.

---

# The ground {#ground}

It is near.
"""


class Visitor:
    """Who has the start window before them."""

    def __init__(self, desk, qtbot):
        self.desk = desk
        self.window = desk.window
        self._qtbot = qtbot

    @property
    def heading(self):
        return self.window.work.heading.text()

    @property
    def said(self):
        return self.window.work.said.toPlainText()

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def waits_for_the_outcome(self):
        self._qtbot.waitUntil(lambda: not self.desk.work.is_running, timeout=30_000)

    def waits_for_the_talk_to_end(self):
        self._qtbot.waitUntil(lambda: not self.desk.talks.is_running, timeout=30_000)


@pytest.fixture
def deck(tmp_path):
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    return path


@pytest.fixture
def known(tmp_path):
    """Call it to have decks among the recent ones, the first one last opened."""

    def known(*paths):
        note_recent(tmp_path / "state", paths, NOW - timedelta(hours=1))

    return known


@pytest.fixture
def visit(qapp, qtbot, tmp_path):
    """Call it to open the start window."""
    desks = []

    def visit(language="en", **options):
        desk = StartDesk(
            StartOptions(**options),
            InterfaceCatalogs.load(),
            Language(language),
            tmp_path / "state",
            tmp_path / "settings.toml",
            lambda: NOW,
        )
        desks.append(desk)
        desk.begin()
        desk.pictures.rest()  # a test that wants one says so
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        return Visitor(desk, qtbot)

    yield visit
    for desk in desks:
        desk.end()
