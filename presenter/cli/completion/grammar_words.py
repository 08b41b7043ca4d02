"""The commands and options of the command line, as shells and the manual page need them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from enum import Enum, auto

from presenter.actions.table import ACTIONS
from presenter.cli.values import PLATFORMS, Values
from presenter.dataclass import dataclass


class Kind(Enum):
    """What may stand in a place."""

    WORD = auto()  # one of a few, or anything where none are named
    LANGUAGE = auto()
    LANGUAGES = auto()  # with a comma between them
    DECK = auto()
    FILE = auto()


@dataclass(frozen=True, slots=True)
class Value:
    """What follows an option or a command: its name in the help, and what it may be."""

    name: str
    kind: Kind = Kind.WORD
    words: tuple[str, ...] = ()
    what: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """An option by all its names; `value` is None for a switch."""

    names: tuple[str, ...]
    what: str
    value: Value | None


@dataclass(frozen=True, slots=True)
class CommandWords:
    """A command with all that may follow it.

    `usage` is in one line; `more` is what the help says after the options, in lines of its own.
    """

    name: str
    what: str
    usage: str
    more: str
    options: tuple[Option, ...]
    operands: tuple[Value, ...]
    commands: tuple[CommandWords, ...] = ()

    def paths(self) -> Iterator[tuple[tuple[str, ...], CommandWords]]:
        """Return every command below this one that does something, by the words that call it."""
        for command in self.commands:
            if command.commands:
                for path, inner in command.paths():
                    yield (command.name, *path), inner
            else:
                yield (command.name,), command


def grammar_words(parser: argparse.ArgumentParser, name: str = "presenter", what: str = "") -> CommandWords:
    """Return what a parser reads, in the language that its help is in."""
    options, operands, commands = [], [], []
    for action in parser._actions:  # noqa: SLF001 -- argparse tells of itself in no other way
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            helps = {each.dest: each.help or "" for each in action._choices_actions}  # noqa: SLF001
            commands += [grammar_words(each, name, helps[name]) for name, each in action.choices.items()]
        elif action.option_strings:
            value = None if action.nargs == 0 else _value(action)
            options.append(Option(tuple(action.option_strings), _unformatted(action.help), value))
        else:
            operands.append(replace(_value(action), what=_unformatted(action.help)))
    formatter = parser._get_formatter()  # noqa: SLF001
    formatter.add_usage(parser.usage, parser._actions, parser._mutually_exclusive_groups, prefix="")  # noqa: SLF001
    usage = " ".join(formatter.format_help().split())
    more = parser.epilog or ""
    return CommandWords(
        name, _unformatted(what), usage, more, tuple(options), tuple(operands), tuple(commands)
    )


def _value(action: argparse.Action) -> Value:
    name = action.metavar if isinstance(action.metavar, str) else action.dest
    if action.choices is not None:
        return Value(name, words=tuple(action.choices))
    if action.dest == "action":  # of the command “send”
        return Value(name, words=tuple(each.id for each in ACTIONS))
    if action.dest == "deck":
        return Value(name, Kind.DECK)
    kinds = {
        Values.language.__name__: (Kind.LANGUAGE, ()),
        Values.languages.__name__: (Kind.LANGUAGES, ()),
        Values.subtitle_languages.__name__: (Kind.LANGUAGES, ("off",)),
        Values.platform.__name__: (Kind.WORD, PLATFORMS),
        "Path": (Kind.FILE, ()),
    }
    kind, words = kinds.get(getattr(action.type, "__name__", ""), (Kind.WORD, ()))
    return Value(name, kind, words)


def _unformatted(help_text: str | None) -> str:
    """Return a help as it is read: argparse formats it with `%`."""
    return (help_text or "").replace("%%", "%")
