"""A row of the schema: one setting, all that is to be known of it."""

from __future__ import annotations

from dataclasses import KW_ONLY
from enum import Enum
from typing import Any

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.settings.kinds import Kind, Values
from presenter.settings.settings import Settings


class SettingGroup(Enum):
    """The heading under which a setting is found."""

    PROGRAM = Text("The program")
    SCREENS = Text("Screens and sound")
    SUBTITLES = Text("Subtitles")
    TIME = Text("Clock and plan")
    KEYS = Text("Keys and mouse")

    @property
    def title(self) -> Text:
        """Return the heading."""
        return self.value


class Since(Enum):
    """From when on a setting counts that is changed while the program runs."""

    AT_ONCE = Text("Counts at once, in a running talk too.")
    NEXT_DECK = Text("Counts at once, in a running talk too, where the deck says nothing of it.")
    NEXT_TALK = Text("Counts from the next talk on.")
    NEXT_EDITOR = Text("Counts the next time that the window for it is opened.")

    @property
    def words(self) -> Text:
        """Return it as a sentence."""
        return self.value


@dataclass(frozen=True, slots=True)
class Setting:
    """A key of a section, or without a key a whole section; the fields of `Settings` that it fills.

    What counts where the file says nothing is what those fields are without being filled.
    """

    section: str
    key: str
    kind: Kind
    title: Text
    explanation: Text
    _: KW_ONLY
    group: SettingGroup
    fields: tuple[str, ...]
    since: Since = Since.AT_ONCE

    @property
    def id(self) -> str:
        """Return its name among all settings: `timer.warning-minutes`."""
        return f"{self.section}.{self.key}" if self.key else self.section

    def values(self, settings: Settings) -> Values:
        """Return what its fields hold."""
        return tuple(getattr(settings, field) for field in self.fields)

    def written(self, settings: Settings) -> Any:  # noqa: ANN401 - whatever TOML may hold
        """Return what stands in a file of these settings; None where it need not say anything."""
        return self.kind.write(*self.values(settings))
