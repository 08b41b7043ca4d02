"""The program, as another process of it is started."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from presenter.i18n.language import Language

# In which language a process says what goes wrong, whatever the locale; and that a window will show it.
# The command line reads both, in `cli.terminal_language` and `cli.gui`.
LANGUAGE = "PRESENTER_LANGUAGE"
IS_READ = "PRESENTER_IS_READ"


def own_command(words: Sequence[str]) -> list[str]:
    """Return the command that runs this very program with other words.

    Python does not look for modules in the folder it is started in, where decks of strangers may lie.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    return [sys.executable, "-P", "-m", "presenter", *words]


def own_environment(language: Language, variables: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment of such a process, which says in a language what a window will show."""
    return {**variables, LANGUAGE: str(language), IS_READ: "1"}
