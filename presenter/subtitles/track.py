"""The cues of a slide, in all languages at once.

One cue holds its words in every language, so the language that needs most cues decides
how many there are (see `side_by_side`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, zip_longest

from presenter.deck.code_spans import code_spans
from presenter.deck.deck import CueSource, Slide
from presenter.deck.inline import LONGEST_TEXT, plain_text
from presenter.deck.message import Lookup, Status, Words
from presenter.deck.spelled_out import shown_words
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.line_measure import BY_CHARACTERS, LineMeasure
from presenter.subtitles.side_by_side import side_by_side
from presenter.subtitles.word import AUTHORS_BREAK, GLUE

_LABEL_MARGIN = 2  # characters: the colon and the space after a speaker's name


def cue_track(
    slide: Slide, languages: tuple[Language, ...], lookup: Lookup, measure: LineMeasure = BY_CHARACTERS
) -> tuple[Cue, ...]:
    """Return the cues of a slide in all the languages given, which should be all those of the deck.

    A cue names its speaker only where another one begins to speak.
    """
    if not slide.settings.subtitles:
        return ()
    cues: list[Cue] = []
    speaking = ""
    places = {id(source): place for place, source in enumerate(slide.cues)}
    for row in _rows(slide.cues, languages):
        source = next(iter(row.values()))
        label = source.speaker if source.speaker != speaking else ""
        speaking = source.speaker or speaking
        found = {language: _words(source, language, lookup) for language, source in row.items()}
        spoken_in = {language: words.language for language, words in found.items()}
        origins = {language: places[id(source)] for language, source in row.items()}
        indent = len(label) + _LABEL_MARGIN if label else 0
        texts = {language: _plain(words.text[:LONGEST_TEXT]) for language, words in found.items()}
        for position, lines in enumerate(side_by_side(texts, spoken_in, indent, measure)):
            cues.append(
                Cue(
                    number=len(cues) + 1,
                    step=source.step,
                    speaker="" if position else label,
                    voice=speaking,
                    lines=lines,
                    languages_of_words=spoken_in,
                    sources=origins,
                )
            )
    return tuple(cues)


def _rows(
    sources: Sequence[CueSource], languages: tuple[Language, ...]
) -> Iterator[Mapping[Language, CueSource]]:
    """Yield for each cue the author's words by language.

    Cues written for one language only stand side by side with those written for the others
    at the same step: the first with the first, the second with the second.
    """
    for (_, is_shared), group in groupby(sources, lambda cue: (cue.step, _is_shared(cue))):
        if is_shared:
            yield from (dict.fromkeys(languages, source) for source in group)
            continue
        written = tuple(group)
        columns = [[cue for cue in written if _is_for(cue, language)] for language in languages]
        for row in zip_longest(*columns):
            yield {language: cue for language, cue in zip(languages, row, strict=True) if cue is not None}


def _is_shared(cue: CueSource) -> bool:
    return cue.text.language is None and not cue.text.besides


def _is_for(cue: CueSource, language: Language) -> bool:
    return cue.text.is_for(language)


def _words(source: CueSource, language: Language, lookup: Lookup) -> Words:
    message = source.text
    if message.language is not None:
        return shown_words(Words(message.text, message.language, Status.SOURCE), language)
    return lookup(message, language)


def _plain(text: str) -> str:
    r"""Return the words without marks, which may reach over an author's break; code stays on one line.

    A bar that is left then was written as one (`\|`) and ends no line.
    """
    parts: list[str] = []
    reached = 0
    for start, end in code_spans(text):
        parts += (AUTHORS_BREAK.sub(_BREAK, text[reached:start]), _SPACES.sub(GLUE, text[start:end]))
        reached = end
    parts.append(AUTHORS_BREAK.sub(_BREAK, text[reached:]))
    words = _BAR.sub(f"{GLUE}|", plain_text("".join(parts)))
    return " | ".join(words.split(_BREAK))


_SPACES = re.compile(r"\s+")
_BAR = re.compile(r"\s\|(?=\s)")
_BREAK = "\ue000"  # a private character that no mark of inline Markdown contains
