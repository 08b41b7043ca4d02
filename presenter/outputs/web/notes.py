"""Notes and what is said, as HTML."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.deck.deck import Passage
from presenter.deck.html import Html, Words
from presenter.i18n.language import Language


def notes_html(passages: Iterable[Passage], language: Language, words: Words) -> str:
    """Return the notes for a language; what belongs to a further step is marked with its number."""
    html = Html(language, words, _link)
    return "".join(
        f'<div class="passage">{_step(passage.step)}{html.blocks(passage.blocks)}</div>'
        for passage in passages
    )


def _step(step: int) -> str:
    return f'<span class="step" aria-hidden="true">▸ {step}</span>' if step else ""


def _link(address: str, text: str) -> str:
    outward = "" if address.startswith("#") else ' target="_blank" rel="noopener noreferrer"'
    return f'<a href="{address}"{outward}>{text}</a>'
