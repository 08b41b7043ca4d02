"""What all blocks of a slide have in common."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.deck.message import is_shown
from presenter.errors import Span
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class Attributes:
    """What stood between braces: `{#identifier .class key=value}`."""

    identifier: str = ""
    classes: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()

    def get(self, key: str, default: str = "") -> str:
        """Return the value of a key, the last one where it was given twice."""
        return dict(self.pairs).get(key, default)


NO_ATTRIBUTES = Attributes()


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockBase:
    """What every block has: its place in the file, the step that reveals it, its attributes.

    `language` is set for a block written for one language alone (`{lang=es}`): it is
    shown where that language is shown, and is not translated. It is not shown in the
    languages `besides`, for which a block beside it is.
    """

    span: Span
    step: int = 0
    attributes: Attributes = NO_ATTRIBUTES
    language: Language | None = None
    besides: tuple[Language, ...] = ()

    def is_for(self, language: Language) -> bool:
        """Tell whether the block is shown in a language."""
        return is_shown(self.language, self.besides, language)
