"""What a machine that translates has to be able to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, TypeAlias

from presenter.i18n.language import Language


class Engine(Protocol):
    """A machine that translates; its name and version are written beside each of its drafts.

    One that `reads_markdown` is given the texts of the deck as they stand; any other one is given them
    line by line, with `[1]`, `[2]` … in the place of whatever it must leave alone.
    """

    @property
    def name(self) -> str:
        """Return what it is called."""
        ...

    @property
    def version(self) -> str:
        """Return which version of it is at work, of its model perhaps."""
        ...

    @property
    def reads_markdown(self) -> bool:
        """Tell whether it is to be given texts as the deck has them."""
        ...

    def translate(self, texts: Sequence[str], source: Language, target: Language) -> Sequence[str]:
        """Return a translation for each text, empty where there is none.

        Raises PresenterError, or any error of its own, where it cannot work at all.
        """
        ...


OpenEngine: TypeAlias = Callable[[Path | None, Language, Language], Engine]
"""What an entry point of the group `presenter.translators` leads to: it opens an engine for two languages.

The path is what `--model` names. Nothing may be fetched from anywhere: what is missing is a PresenterError.
"""
