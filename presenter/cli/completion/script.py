"""The script that lets a shell complete the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from presenter.cli.completion.bash_completion import bash_completion
from presenter.cli.completion.fish_completion import fish_completion
from presenter.cli.completion.grammar_words import CommandWords, grammar_words
from presenter.cli.completion.zsh_completion import zsh_completion
from presenter.cli.grammar import build_parser
from presenter.i18n.text import Translate, untranslated
from presenter.importers.importers import known_suffixes
from presenter.importers.source_kind import OWN_SUFFIXES

_WRITERS: Mapping[str, Callable[[CommandWords, Iterable[str]], str]] = MappingProxyType(
    {"bash": bash_completion, "zsh": zsh_completion, "fish": fish_completion}
)


def completion_script(shell: str, translate: Translate = untranslated) -> str:
    """Return the script for bash, zsh or fish, with helps in the language of `translate`."""
    suffixes = sorted({*OWN_SUFFIXES, *known_suffixes()})
    return _WRITERS[shell](grammar_words(build_parser(translate)), suffixes)
