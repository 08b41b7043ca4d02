"""A talk in two languages, small enough to be read here, and its windows."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.inputs.remote_line import RemoteCommand
from presenter.qt.clocks import Clocks
from presenter.qt.make_types import make_types
from presenter.qt.read_material import read_material
from presenter.typeset.fonts import load_fonts

DECK = """\
---
title: Two tongues
language: en
translations: [es]
duration: 10m
---

# The sky {#sky}

- It is dark
. . .
- It is [wide](https://example.org)

::: subtitles
Good evening.

Look up.
:::

::: notes
Wait for silence. [step] Then point up.
:::

---

# The ground {#ground}

It is near.

::: notes
{notes}
:::

---

# The end {#end}

Thank you.
"""

SPANISH = {
    ("title", "The sky"): "El cielo",
    ("bullet", "It is dark"): "Es oscuro",
    ("bullet", "It is [wide](https://example.org)"): "Es [ancho](https://example.org)",
    ("cue", "Good evening."): "Buenas noches.",
    ("cue", "Look up."): "Miren hacia arriba.",
    ("note", "Wait for silence."): "Esperar el silencio.",
    ("note", "Then point up."): "Luego señalar arriba.",
    ("title", "The ground"): "El suelo",
    ("body", "It is near."): "Está cerca.",
    ("title", "The end"): "El fin",
    ("body", "Thank you."): "Gracias.",
} | {("note", f"Remember thing {n}."): f"Recordar la cosa {n}." for n in range(60)}


class Hands:
    """The clocks of a test, which move only when they are moved."""

    def __init__(self):
        self.seconds = 1000.0
        self.wall = time(15, 7)

    def monotonic(self):
        return self.seconds

    def moment(self):
        return datetime.combine(date(2023, 9, 7), self.wall, UTC)


def write_talk(folder: Path) -> Path:
    notes = "\n\n".join(f"Remember thing {n}." for n in range(60))
    deck = folder / "talk.md"
    deck.write_text(DECK.replace("{notes}", notes), encoding="utf-8")
    catalog = folder / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    catalog.parent.mkdir(parents=True)
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: es\\n"\n'
    entries = (
        f'\nmsgctxt "{role}"\nmsgid "{words}"\nmsgstr "{translated}"\n'
        for (role, words), translated in SPANISH.items()
    )
    catalog.write_text(head + "".join(entries), encoding="utf-8")
    return deck


@pytest.fixture(scope="session", autouse=True)
def types_made(qapp):
    """What a talk does soon after it has begun; here a second of it may have to do for an hour."""
    make_types()


@pytest.fixture(scope="session")
def write_deck():
    """Write the deck and its catalog into a folder."""
    return write_talk


@pytest.fixture
def deck(tmp_path):
    return write_talk(tmp_path)


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def talk(qapp, deck, hands, monkeypatch, tmp_path):
    """A talk in two plain windows, with a socket of its own."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    load_fonts()
    options = PresentOptions(deck=deck, ui_language="en", windowed=True)
    clocks = Clocks(hands.monotonic, hands.moment)
    running = RunningTalk(options, read_material(deck), Surroundings(clocks=clocks, state=tmp_path / "state"))
    running.begin()
    yield running
    running.end()


@pytest.fixture
def written(talk, qtbot):
    """Wait until all is written that is written beside the talk."""
    return lambda: qtbot.waitUntil(lambda: not talk.beside.is_busy, timeout=20_000)


@pytest.fixture
def do(talk):
    """Carry out a verb with its words, as a remote would."""

    def do(verb, *arguments):
        return talk.remote.perform(RemoteCommand(verb, arguments))

    return do
