"""Commands that show a channel in another language."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.talk.state import Channel


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Show a channel in a language."""

    language: Language
    channel: Channel = Channel.SLIDES


@dataclass(frozen=True, slots=True)
class FlipLanguage:
    """Show a channel in the next of the languages there are."""

    channel: Channel = Channel.SLIDES


LanguageCommand: TypeAlias = SetLanguage | FlipLanguage
