"""A small deck in two languages, in a folder of its own."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from presenter.catalogs.sync import sync
from presenter.deck.load import load

DECK = """\
---
title: Where we stand
author: Ana Rojas
language: en
translations: [es]
---

# Good morning

See [the numbers](https://example.org/numbers), then [the end](#end).

. . .

The second step.

::: subtitles
Welcome to all.

[step] Here is the second step.
:::

---

# The dome at night

![A dome on a hill](dome.svg)

---
hidden: true
---

# Not today

---
id: end
---

# Thank you

There are 777 requirements.

| Night | Images |
|---|---:|
| 13 | 2048 |
| 14 | 9675 |
"""
SPANISH = {
    "Where we stand": "Dónde estamos",
    "Good morning": "Buenos días",
    "See [the numbers](https://example.org/numbers), then [the end](#end).": (
        "Vea [los números](https://example.org/numbers) y después [el final](#end)."
    ),
    "The second step.": "El segundo paso.",
    "Welcome to all.": "Les damos la bienvenida.",
    "Here is the second step.": "Aquí está el segundo paso.",
    "The dome at night": "La cúpula de noche",
    "A dome on a hill": "Una cúpula en una colina",
    "Not today": "Hoy no",
    "Thank you": "Gracias",
    "There are 777 requirements.": "Hay 777 requisitos.",
    "Night": "Noche",
    "Images": "Imágenes",
}
DOME = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><circle cx="20" cy="20" r="10"/></svg>'


@pytest.fixture
def deck(tmp_path: Path, qtbot: QtBot) -> Path:
    """Write the deck, its picture and its complete Spanish catalog; return the deck's path."""
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    (tmp_path / "dome.svg").write_text(DOME, encoding="utf-8")
    sync(load(path), tmp_path / "translations")
    catalog = tmp_path / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    words = catalog.read_text(encoding="utf-8")
    for english, spanish in SPANISH.items():
        words = words.replace(f'msgid "{english}"\nmsgstr ""', f'msgid "{english}"\nmsgstr "{spanish}"')
    catalog.write_text(words, encoding="utf-8")
    return path


@pytest.fixture
def edit(deck: Path) -> Callable[[str, str], None]:
    """Replace words in the deck's file; fail where they are not there."""

    def replace(old: str, new: str) -> None:
        source = deck.read_text(encoding="utf-8")
        assert old in source
        deck.write_text(source.replace(old, new), encoding="utf-8")

    return replace


@pytest.fixture
def translate(deck: Path) -> Callable[[str, str], None]:
    """Replace words in the deck's Spanish catalog; fail where they are not there."""
    catalog = deck.parent / "translations" / "es" / "LC_MESSAGES" / "talk.po"

    def replace(old: str, new: str) -> None:
        entries = catalog.read_text(encoding="utf-8")
        assert f'"{old}"' in entries
        catalog.write_text(entries.replace(f'"{old}"', f'"{new}"'), encoding="utf-8")

    return replace


@pytest.fixture
def by_ctrl_c() -> Iterator[None]:
    """Let Ctrl+C do what it does in a program that has decided nothing about it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
