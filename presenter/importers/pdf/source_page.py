"""A page of a PDF that is to be imported, as far as a slide is made of it."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.pdf.page_text import TextLine
from presenter.pdf.page_words import PageWords


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page; `number` counts from 1, `label` is empty where there is none, `shape` is width ÷ height.

    `lines` are those of what the audience sees, `words` the same without what stands on every page.
    `annotated` are notes in annotations, `noted` the words of its page of notes. `unplayed` names videos and
    the like, `left_out` what its links would do. `is_read` is False where its words could not be read.
    """

    number: int
    label: str = ""
    shape: float = 16 / 9
    lines: tuple[TextLine, ...] = ()
    words: PageWords = PageWords()
    annotated: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()
    unplayed: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    transition: str = ""
    is_read: bool = True
