"""What somebody says in one line, and what the line says of itself: `es: ANA: Buenas tardes`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.dataclass import dataclass
from presenter.deck.cue_parser import label_of
from presenter.i18n.language import Language, nearest_language, parse_language
from presenter.talk.clean_words import clean_words

_CODE = re.compile(r"([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}):(?:\s+|$)")


@dataclass(frozen=True, slots=True)
class Utterance:
    """The words on one line, free of what could do harm; `language` is None where the line names none."""

    words: str
    language: Language | None = None
    speaker: str = ""


def read_utterance(text: str, languages: Sequence[Language]) -> Utterance:
    """Return what a line says; only codes of these languages are taken for one, or “no: …” were Norwegian."""
    words = clean_words(text)
    code = _CODE.match(words)
    language = None if code is None else _known(code[1], languages)
    if code is not None and language is not None:
        words = words[code.end() :]
    speaker, end = label_of(words)
    return Utterance(words[end:], language, speaker)


def _known(code: str, languages: Sequence[Language]) -> Language | None:
    if code != code.lower() and code != code.upper() and "-" not in code and "_" not in code:
        return None  # a word that begins a sentence
    try:
        return nearest_language(parse_language(code.lower() if code.isupper() else code), languages)
    except ValueError:
        return None
