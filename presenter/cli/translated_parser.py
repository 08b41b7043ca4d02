"""An argument parser that speaks the language of the terminal."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from functools import partial
from typing import Any, NoReturn

from presenter.i18n.text import Text, Translate

_MISSING = "the following arguments are required: "

# What argparse says, and what is said instead: it words its errors before anyone can translate them.
_ERRORS: tuple[tuple[str, Text], ...] = (
    (r"unrecognized arguments: (?P<words>.*)", Text("this is not understood here: {words}")),
    (rf"{_MISSING}(?P<words>.*)", Text("this is missing: {words}")),
    (r"argument (?P<name>.*): expected .* arguments?", Text("{name} needs a value")),
    (
        r"argument (?P<name>.*): ignored explicit argument (?P<value>.*)",
        Text("{name} takes no value: {value}"),
    ),
    (
        r"argument (?P<name>.*): not allowed with argument (?P<other>.*)",
        Text("{name} and {other} cannot both be given"),
    ),
    (
        r"ambiguous option: (?P<name>.*) could match (?P<choices>.*)",
        Text("{name} may mean any of {choices}"),
    ),
    (
        r"argument (?P<name>.*): invalid choice: (?P<value>.*) \(choose from (?P<choices>.*)\)",
        Text("{name} cannot be {value}; choose from {choices}"),
    ),
    (r"argument (?P<name>.*): (?P<reason>.*)", Text("{name}: {reason}")),
)


class HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """A formatter that keeps each command in one line with what it does, as long as there is room."""

    def __init__(self, prog: str, *, usage: str = "usage: ") -> None:
        """Put the words `usage` before the usage, whose further lines are indented by them."""
        super().__init__(prog)
        self._usage = usage

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Use the words before the usage that the formatter was made with, unless others are asked for."""
        super().add_usage(usage, actions, groups, self._usage if prefix is None else prefix)

    def add_argument(self, action: argparse.Action) -> None:
        """Reckon with the indent of commands, which argparse forgets when it looks for the longest name."""
        super().add_argument(action)
        for command in self._iter_indented_subactions(action):
            indent = self._current_indent + self._indent_increment
            length = len(self._format_action_invocation(command)) + indent
            self._action_max_length = max(self._action_max_length, length)


class TranslatedParser(argparse.ArgumentParser):
    """An ArgumentParser whose titles, help option and errors are translated messages."""

    def __init__(self, *, translate: Translate, **keywords: Any) -> None:  # noqa: ANN401 -- argparse's own
        usage = Text("usage: ").render(translate)
        keywords.setdefault("formatter_class", partial(HelpFormatter, usage=usage))
        if sys.version_info >= (3, 14):
            keywords.setdefault("color", False)  # as before: manual page and tests read what it prints
        super().__init__(add_help=False, **keywords)
        self.translate = translate
        self.whole_command: Text | None = None  # told where something is missing: what it may look like
        self._positionals.title = Text("what it works on").render(translate)
        self._optionals.title = Text("options").render(translate)
        self.add_argument("-h", "--help", action="help", help=self.help_text(Text("show this help and stop")))

    def help_text(self, text: Text) -> str:
        """Return a message's words for argparse, which formats them with `%`."""
        return text.render(self.translate).replace("%", "%%")

    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong with the command line, after its usage; exit with 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {self._reworded(message)}\n")

    def _reworded(self, message: str) -> str:
        for pattern, text in _ERRORS:
            if match := re.fullmatch(pattern, message, re.DOTALL):
                reworded = text.with_fields(**match.groupdict())
                if message.startswith(_MISSING) and self.whole_command is not None:
                    example = Text("{missing}; write for example: {command}")
                    reworded = example.with_fields(missing=reworded, command=self.whole_command)
                return reworded.render(self.translate)
        return message
