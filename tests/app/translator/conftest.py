"""A deck to be translated in part, and the editor open on it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.app.translator.translator import Translator
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.catalogs.po_file import PoFile
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.qt.clocks import Clocks
from presenter.translation.state import TranslationState
from presenter.translation.workbench import Workbench

DECK = """\
---
title: Two tongues
language: en
translations: [es]
---

# The sky {#sky}

- It is **dark** today
- See [the chart](https://example.org/chart)

::: subtitles
Good evening.
:::

::: notes
Wait for silence.
:::

---

# The ground {#ground}

It is near.
"""

CATALOG = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: es\\n"

msgctxt "title"
msgid "The sky"
msgstr "El cielo"

msgctxt "cue"
msgid "Good evening."
msgstr "Buenas noches."

#, fuzzy
#| msgctxt "body"
#| msgid "It is so near."
msgctxt "body"
msgid "It is near."
msgstr "Está cerca."
"""


class Hands:
    """The clocks of a test, which move only when they are moved."""

    seconds = 1000.0

    def monotonic(self):
        return self.seconds

    def moment(self):
        return datetime(2023, 9, 7, 15, 7, tzinfo=UTC)


class Editor:
    """The editor and whoever sits at its keyboard."""

    def __init__(self, translator, path):
        self.translator = translator
        self.is_open = True
        self.window = translator.window
        self.path = path

    @property
    def state(self):
        return self.translator.bridge.state

    @property
    def words(self):
        return self.window.body.target.words

    @property
    def source(self):
        return self.state.unit.source

    def type(self, words):
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest knows no key for an accent
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focus, event)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.focus, key, modifiers)

    def ctrl(self, key, more=Qt.KeyboardModifier.NoModifier):
        self.press(key, Qt.KeyboardModifier.ControlModifier | more)

    def alt(self, key):
        self.press(key, Qt.KeyboardModifier.AltModifier)

    @property
    def focus(self):
        return QApplication.focusWidget() or self.window

    def leave(self):
        if self.is_open:
            self.is_open = False
            self.translator.end()

    def written(self):
        file = PoFile.read(self.path)
        return {entry.msgid: entry for entry in file.entries if not entry.is_header}


@pytest.fixture
def deck(tmp_path):
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    catalog = tmp_path / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    catalog.parent.mkdir(parents=True)
    catalog.write_text(CATALOG, encoding="utf-8")
    return path


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def open_editor(qapp, qtbot, deck, hands, tmp_path):
    """Call it to open the editor, in another deck or language if you like."""
    opened = []

    def open_editor(path=deck, language="es", ui_language="en"):
        workbench = Workbench.open(load(path), Language(language))
        translator = Translator(
            TranslationState.begin(workbench),
            InterfaceCatalogs.load(),
            Language(ui_language),
            Clocks(hands.monotonic, hands.moment),
            memory=tmp_path / "state",
        )
        editor = Editor(translator, workbench.files[0].path)
        opened.append(editor)
        translator.begin()
        translator.window.activateWindow()
        qtbot.waitUntil(translator.window.isActiveWindow)
        return editor

    yield open_editor
    for editor in opened:
        editor.leave()


@pytest.fixture
def editor(open_editor):
    return open_editor()
