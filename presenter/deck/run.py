"""A stretch of inline text with one style."""

from __future__ import annotations

from enum import StrEnum

from presenter.dataclass import dataclass
from presenter.i18n.language import Language


class RunKind(StrEnum):
    """What the run's text is: words, code, a formula in LaTeX's notation, a line break, a reference."""

    WORDS = "words"
    CODE = "code"
    FORMULA = "formula"
    BREAK = "break"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of inline text; `text` is empty for a break and the label for a footnote.

    What `is_kept` stays as it is in every language: `[Rubin]{translate=no}`.
    """

    text: str
    kind: RunKind = RunKind.WORDS
    strong: bool = False
    emphasis: bool = False
    struck: bool = False
    raised: bool = False
    lowered: bool = False
    link: str = ""
    classes: tuple[str, ...] = ()
    language: Language | None = None
    is_kept: bool = False
