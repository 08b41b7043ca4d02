"""A deck to translate, and a translator at work on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.storage.file_change import change_files
from presenter.translation.commands import Command, NotSaved, Pause, Saved
from presenter.translation.effects import Effect, Save
from presenter.translation.look_again import look_again
from presenter.translation.reducer import Moment
from presenter.translation.state import TranslationState
from presenter.translation.translation import Translation
from presenter.translation.unit import Unit
from presenter.translation.workbench import Workbench

SPANISH = Language("es")
TODAY = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)

DECK = """\
---
language: en
translations: [es]
---

# Plans

We begin in **May**.

Bring the [map](https://example.org/map).

---

# Plans

::: notes
Smile.
:::

::: subtitles
Good evening.
:::
"""

HEADER = r"""msgid ""
msgstr ""
"Language: es\n"
"PO-Revision-Date: 2020-01-02 03:04+0000\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"

"""

WriteDeck = Callable[[str], Deck]
WriteCatalog = Callable[[str], Path]


class Desk:
    """A translator's work, with a disk that is written at once and a clock that is set by hand."""

    def __init__(self, deck: Deck) -> None:
        self.moment = 0.0
        self.told: list[Effect] = []
        self.is_full = False
        state = TranslationState.begin(Workbench.open(deck, SPANISH))
        self.translation = Translation(state, self._now)
        self.translation.on_effect(self._obey)

    @property
    def state(self) -> TranslationState:
        return self.translation.state

    def do(self, *commands: Command) -> None:
        for command in commands:
            self.translation.dispatch(command)

    def unit(self, source: str) -> Unit:
        return next(unit for unit in self.state.workbench.units if unit.source == source)

    @property
    def listed(self) -> list[str]:
        return [unit.source for unit in self.state.listed_units]

    @property
    def path(self) -> Path:
        return self.state.workbench.files[0].path

    def look(self) -> None:
        """Take in what others have written."""
        self.do(look_again(self.path))

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def _now(self) -> Moment:
        return Moment(self.moment, TODAY)

    def _obey(self, effect: Effect) -> None:
        if isinstance(effect, Save):
            if self.is_full:
                self.do(NotSaved("No space left on device"))
            elif change_files([file.change for file in effect.files]):
                self.do(Saved(effect.files))
            else:
                self.do(*(look_again(file.file.path) for file in effect.files), Pause())
        else:
            self.told.append(effect)


OpenDesk = Callable[..., Desk]


@pytest.fixture
def write_deck(tmp_path: Path) -> WriteDeck:
    """Return what writes the deck and loads it."""
    path = tmp_path / "talk.md"

    def write(text: str = DECK) -> Deck:
        path.write_text(text, encoding="utf-8")
        return load(path)

    return write


@pytest.fixture
def write_catalog(tmp_path: Path) -> WriteCatalog:
    """Return what writes the Spanish catalog, with a header above the entries given."""
    path = tmp_path / "translations" / "es" / "LC_MESSAGES" / "talk.po"

    def write(entries: str) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HEADER + entries, encoding="utf-8")
        return path

    return write


@pytest.fixture
def open_desk(write_deck: WriteDeck, write_catalog: WriteCatalog) -> OpenDesk:
    """Return what begins the work on the deck, with these entries in its catalog."""

    def begin(entries: str | None = None, deck: str = DECK) -> Desk:
        loaded = write_deck(deck)
        if entries is not None:
            write_catalog(entries)
        return Desk(loaded)

    return begin
