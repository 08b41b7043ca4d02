"""What a setting may hold: how it is read from TOML, and how it is written there again.

`read` returns a value for each field of `Settings` that the setting fills, None where nothing is given or
nothing that can be used; why is among the reader's findings then. `write` returns what stands in the file for
such values, None for what a file says by saying nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol, TypeAlias

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.settings.settings import MouseChoice, Remap
from presenter.settings.side_screen import side_screen_words
from presenter.settings.toml_reader import TomlReader

Values: TypeAlias = tuple[Any, ...]
Rates: TypeAlias = tuple[tuple[Language, float], ...]


class Kind(Protocol):
    """What a setting may hold."""

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return a value for each field."""
        ...

    def write(self, *values: Any) -> object | None:  # noqa: ANN401 - as many kinds of values as of settings
        """Return what stands in the file for these values."""
        ...


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false; neither, where something else is to decide, which has a name then."""

    otherwise: Text | None = None

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return whether it is so."""
        value = reader.flag(section, key)
        return None if value is None else (value,)

    def write(self, *values: bool | None) -> object | None:
        """Return the same."""
        return values[0]


@dataclass(frozen=True, slots=True)
class Number:
    """A number between two others, both included, of some unit.

    The field holds it `factor` times: seconds for minutes. `step` is by how much it is usually changed.
    """

    low: float
    high: float
    unit: Text | None = None
    factor: float = 1.0
    step: float = 1.0

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return the number that the field holds."""
        value = reader.number(section, key, low=self.low, high=self.high)
        return None if value is None else (value * self.factor,)

    def write(self, *values: float) -> object | None:
        """Return the number of the unit, without a fraction where there is none."""
        return plain_number(values[0] / self.factor)


@dataclass(frozen=True, slots=True)
class Share:
    """A share of something, written as in a deck or as a number; none, where something else is to decide."""

    low: float
    high: float
    otherwise: Text

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return the share."""
        value = reader.share(section, key, low=self.low, high=self.high)
        return None if value is None else (value,)

    def write(self, *values: float | None) -> object | None:
        """Return the share as a number."""
        return values[0]


@dataclass(frozen=True, slots=True)
class Option:
    """A word that may stand in the file, what it is for the program, and for who reads it."""

    word: str
    value: Any
    title: Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words; none, where something else is to decide, which has a name then."""

    options: tuple[Option, ...]
    otherwise: Text | None = None

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return what the word stands for."""
        word = reader.choice(section, key, [option.word for option in self.options])
        return next(((option.value,) for option in self.options if option.word == word), None)

    def write(self, *values: Any) -> object | None:  # noqa: ANN401 - whatever the words stand for
        """Return the word that stands for it."""
        return next((option.word for option in self.options if option.value == values[0]), None)


@dataclass(frozen=True, slots=True)
class Name:
    """How the system calls something that is plugged in; nothing, where the program is to choose."""

    otherwise: Text
    is_screen: bool = False

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return the name."""
        value = reader.text(section, key)
        return None if value is None else (value,)

    def write(self, *values: str) -> object | None:
        """Return the name."""
        return values[0] or None


@dataclass(frozen=True, slots=True)
class LanguageCode:
    """A language of the program; none, where the system is to say."""

    otherwise: Text

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return the language."""
        value = reader.language(section, key)
        return None if value is None else (value,)

    def write(self, *values: Language | None) -> object | None:
        """Return its code as people write it."""
        return None if values[0] is None else code(values[0])


class SideScreens:
    """Screens with languages of their own, each as on the command line."""

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return the screens."""
        return (reader.side_screens(section, key),)

    def write(self, *values: Any) -> object | None:  # noqa: ANN401 - a tuple of side screens
        """Return a list of them."""
        return [side_screen_words(side) for side in values[0]] or None


@dataclass(frozen=True, slots=True)
class SharedRates:
    """One number for all languages, or one for each that is named; the two are fields of their own."""

    low: float
    high: float
    unit: Text

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return the number for all, or None, and those of the languages."""
        return reader.rates(section, key, low=self.low, high=self.high)

    def write(self, *values: Any) -> object | None:  # noqa: ANN401 - a number and the rates
        """Return the number, or a table of them."""
        everyone, own = values
        return _table(own) if everyone is None else plain_number(everyone)


@dataclass(frozen=True, slots=True)
class LanguageRates:
    """A section that names languages, each with a number."""

    low: float
    high: float
    unit: Text

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return the number of each language."""
        del key
        return (tuple(reader.numbers(section, low=self.low, high=self.high)),)

    def write(self, *values: Rates) -> object | None:
        """Return the section."""
        return _table(values[0])


class KeysOfVerbs:
    """A section that names verbs, each with its keys."""

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return the keys of each verb."""
        del key
        return (tuple(Remap(*entry) for entry in reader.lists(section)),)

    def write(self, *values: Sequence[Remap]) -> object | None:
        """Return the section."""
        return {remap.action: list(remap.keys) for remap in values[0]} or None


class VerbsOfTheMouse:
    """A section that names buttons of the mouse, each with its verb."""

    def read(self, reader: TomlReader, section: str, key: str) -> Values | None:
        """Return the verb of each button."""
        del key
        return (tuple(MouseChoice(*entry) for entry in reader.texts(section)),)

    def write(self, *values: Sequence[MouseChoice]) -> object | None:
        """Return the section."""
        return {choice.button: choice.action for choice in values[0]} or None


def plain_number(value: float) -> float:
    """Return a number as a person writes it: 5 and not 5.0."""
    return int(value) if value == int(value) else value


def code(language: Language) -> str:
    """Return the code of a language as people write it: es-CL."""
    return language.replace("_", "-")


def _table(rates: Iterable[tuple[Language, float]]) -> dict[str, float] | None:
    return {code(language): plain_number(rate) for language, rate in rates} or None
