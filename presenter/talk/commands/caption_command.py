"""Commands for live lines: one comes, the next one is shown, they are shown elsewhere."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode


@dataclass(frozen=True, slots=True)
class AddCaption:
    """Show what somebody says, once what came before it has been read.

    In the deck's language where none is given. `left_out` is how many words before these were left out.
    """

    words: str
    language: Language | None = None
    speaker: str = ""
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class NextCaption:
    """Show the next live cue of a language, if one waits."""

    language: Language


@dataclass(frozen=True, slots=True)
class EndCaption:
    """Show the live cue of a language no longer: it has stood too long without another one."""

    language: Language


@dataclass(frozen=True, slots=True)
class CycleCaptions:
    """Show live lines in the next way: instead of the prepared subtitles, beside them, not at all."""


@dataclass(frozen=True, slots=True)
class SetCaptions:
    """Show live lines in one of these ways."""

    mode: CaptionMode


CaptionCommand: TypeAlias = AddCaption | NextCaption | EndCaption | CycleCaptions | SetCaptions
