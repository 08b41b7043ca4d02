"""One cue of a deck in other words, and not a byte of the file besides."""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.deck.block_start import PAUSE
from presenter.deck.cue_parser import label_of
from presenter.deck.deck import Deck, Slide
from presenter.deck.deck_text import DeckText
from presenter.deck.inline import is_too_complex, plain_text
from presenter.deck.lines import even_spaces
from presenter.deck.literal_words import literal_line
from presenter.deck.load import parse
from presenter.deck.message import Message
from presenter.deck.messages import slide_messages
from presenter.deck.notes_parser import STEP
from presenter.deck.scan import DIV_CLOSE

_BREAK = re.compile(r"\n|(?:^|(?<=\s))\|(?=\s|$)")


def one_line(typed: str) -> str:
    """Return what was typed in one line: a new line is a break that is asked for."""
    return " | ".join(part for words in _BREAK.split(typed) if (part := even_spaces(words)))


def cue_words(typed: str) -> str:
    """Return what was typed as a deck has it: what would begin a step, a comment or a label is words."""
    words = STEP.sub(lambda mark: f"\\[{mark[0][1:-1]}\\]", one_line(typed))
    if words.endswith("\\") and not words.endswith("\\\\"):
        words += "\\"  # it would be a break at the end of the line
    return literal_line(words.replace("<!--", "&lt;!--").replace("-->", "--&gt;"))


def with_reworded_cue(text: str, before: Deck, slide: str, cue: int, words: str) -> str | None:
    """Return a deck's text with other words, as `cue_words` gives them, for a cue of a slide.

    `before` is the deck of that text, `cue` counts the slide's cues from 0. Every other character stays.
    None where that cannot be done without changing more than these words, or where there is no such cue.
    """
    index = next((found.index for found in before.slides if found.identifier == slide), None)
    if index is None or cue >= len(before.slides[index].cues):
        return None
    place = _extent(DeckText.of(text, before.path), before.slides[index].cues[cue].text, text)
    if place is None:
        return None
    if is_too_complex(words):
        return None
    written = f"{text[: place[0]]}{words}{text[place[1] :]}"
    return written if _differ_in_words_only(before, parse(written, before.path), index, cue, words) else None


def _extent(deck: DeckText, message: Message, text: str) -> tuple[int, int] | None:
    """Return where the words of a cue begin and end in the text; None where there is a comment among them."""
    mark = len("\ufeff") if text.startswith("\ufeff") else 0
    first = message.span.line - 1
    start = sum(len(words) + len(end) for words, end in deck.lines[:first]) + message.span.column - 1
    start += mark if first == 0 else 0
    position = end = start
    for line in _lines_of_cue(deck, first, start - sum(len(a) + len(b) for a, b in deck.lines[:first])):
        end = position + len(line.rstrip())
        position += len(line)
    return None if "<!--" in text[start:end] or "-->" in text[start:end] else (start, end)


def _lines_of_cue(deck: DeckText, first: int, column: int) -> Iterator[str]:
    """Yield the lines of a cue with their ends, the first from a column on, the last up to a step's mark."""
    for number in range(first, len(deck.lines)):
        words, end = deck.lines[number]
        words = words[column:] if number == first else words
        ends_before = not words.strip() or PAUSE.match(words) or DIV_CLOSE.match(words) or label_of(words)[0]
        if number > first and ends_before:
            return
        step = STEP.search(words)
        if step is not None:
            yield words[: step.start()]
            return
        yield words + end


def _differ_in_words_only(before: Deck, after: Deck, index: int, cue: int, words: str) -> bool:
    if before.settings != after.settings or len(before.slides) != len(after.slides):
        return False
    for old, new in zip(before.slides, after.slides, strict=True):
        expected = _content(old)
        if old.index == index:
            expected[1][cue] = (*expected[1][cue][:3], words)
        if _content(new) != expected:
            return False
    return plain_text(words) != ""


def _content(slide: Slide) -> tuple[list[object], list[tuple[object, ...]]]:
    cues = [(cue.step, cue.speaker, cue.text.language, cue.text.text) for cue in slide.cues]
    own = {id(cue.text) for cue in slide.cues}
    others = [(message.role, message.text) for message in slide_messages(slide) if id(message) not in own]
    return [slide.identifier, slide.steps, slide.settings, len(slide.blocks), len(slide.notes), others], [
        *cues
    ]
