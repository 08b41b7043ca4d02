"""The words of one slide, in each language, ready to be searched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.deck.message import Lookup, Message
from presenter.deck.messages import block_messages
from presenter.i18n.fold import fold
from presenter.i18n.language import Language


class Part(IntEnum):
    """Which part of a slide a passage is, the most telling first."""

    NUMBER = 0
    TITLE = 1
    IDENTIFIER = 2
    TEXT = 3
    NOTES = 4
    CUES = 5


@dataclass(frozen=True, slots=True)
class SlideWords:
    """The passages of one slide; `folded` has them all, to tell at once what is in none of them."""

    passages: tuple[Passage, ...]
    folded: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One part of a slide in one language, a line for each message; an id is in none."""

    part: Part
    language: Language | None
    words: str
    folded: str


# What is only there for the eye of the author, or for a browser: marks, targets of links, attributes.
# Reading the whole of Markdown would give the same words, and take twenty times as long.
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_MARKS = re.compile(r"[*`~]+|(?<!\w)_+|_+(?!\w)|\[\^[^\]]*\]|\{[.#:][^{}]*\}|\\(?=\W)|[\[\]]")
_SPECIAL = re.compile(r"[*`~_\[\\{]")


def words_of_slide(slide: Slide, languages: Sequence[Language], lookup: Lookup) -> SlideWords:
    """Return what can be found of a slide.

    Words that stand in for a missing translation are there once, in the language that they are in.
    """
    parts = tuple(_parts(slide))
    labels = {id(cue.text): f"{cue.speaker}: " for cue in slide.cues if cue.speaker}
    passages = [Passage(Part.IDENTIFIER, None, slide.identifier, fold(slide.identifier))]
    for language in languages:
        for part, messages in parts:
            words = "\n".join(_words_in(messages, language, lookup, labels))
            if words:
                passages.append(Passage(part, language, words, fold(words)))
    return SlideWords(tuple(passages), "\n\n".join(passage.folded for passage in passages))


def words_of(text: str) -> str:
    """Return an inline text without the marks that make it up."""
    if not _SPECIAL.search(text):
        return text
    return _MARKS.sub("", _LINK.sub(r"\1", text))


def _parts(slide: Slide) -> Iterator[tuple[Part, tuple[Message, ...]]]:
    if slide.title is not None:
        yield Part.TITLE, (slide.title,)
    body = (message for block in slide.blocks for message in block_messages(block))
    yield Part.TEXT, tuple(message for message in body if message != slide.title)
    notes = (block for passage in slide.notes for block in passage.blocks)
    yield Part.NOTES, tuple(message for block in notes for message in block_messages(block))
    yield Part.CUES, tuple(cue.text for cue in slide.cues)


def _words_in(
    messages: Iterable[Message], language: Language, lookup: Lookup, labels: Mapping[int, str]
) -> Iterator[str]:
    """Yield the words of messages in a language, after who says them; `labels` go by the message's `id`."""
    for message in messages:
        if not message.is_for(language) and not message.variants:
            continue
        words = lookup(message, language)
        if words.language == language:
            yield labels.get(id(message), "") + words_of(words.text).replace("\n", " ")
