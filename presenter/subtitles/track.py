"""The cues of a slide, in all languages at once.

One cue holds its words in every language, so the language that needs most cues decides
how many there are. Languages are paired sentence by sentence where they have as many
sentences; where they have not, or where the author broke the lines, as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, zip_longest

from presenter.deck.deck import CueSource, Slide
from presenter.deck.inline import plain_text
from presenter.deck.message import Lookup, Status, Words
from presenter.i18n.language import Language, fallback_chain
from presenter.subtitles.cue import Cue
from presenter.subtitles.line_measure import BY_CHARACTERS, LineMeasure
from presenter.subtitles.segmentation import LONGEST_LINE, Lines, segment
from presenter.subtitles.sentences import sentences
from presenter.subtitles.word import AUTHORS_BREAK, has_authors_break

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
        for position, lines in enumerate(_side_by_side(found, indent, measure)):
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
    for (_, is_shared), group in groupby(sources, lambda cue: (cue.step, cue.text.language is None)):
        if is_shared:
            yield from (dict.fromkeys(languages, source) for source in group)
            continue
        written = tuple(group)
        columns = [[cue for cue in written if _is_for(cue, language)] for language in languages]
        for row in zip_longest(*columns):
            yield {language: cue for language, cue in zip(languages, row, strict=True) if cue is not None}


def _is_for(cue: CueSource, language: Language) -> bool:
    return cue.text.language in fallback_chain(language)


def _words(source: CueSource, language: Language, lookup: Lookup) -> Words:
    message = source.text
    if message.language is not None:
        return Words(message.text, message.language, Status.SOURCE)
    return lookup(message, language)


def _side_by_side(
    found: Mapping[Language, Words], indent: int, measure: LineMeasure
) -> Iterator[Mapping[Language, Lines]]:
    """Yield the lines of each cue in every language, as many cues as the most that one needs."""
    texts = {language: _plain(words.text) for language, words in found.items()}
    spoken_in = {language: words.language for language, words in found.items()}
    for passage in _passages(texts, spoken_in, indent):
        cues = {
            language: segment(text, spoken_in[language], indent=indent, measure=measure)
            for language, text in passage.items()
        }
        most = max(map(len, cues.values()))
        for language, found_cues in cues.items():
            if len(found_cues) < most:
                cues[language] = segment(
                    passage[language], spoken_in[language], most, indent=indent, measure=measure
                )
        yield from ({language: cues[language][number] for language in cues} for number in range(most))
        indent = 0


def _passages(
    texts: Mapping[Language, str], spoken_in: Mapping[Language, Language], indent: int
) -> Iterator[Mapping[Language, str]]:
    """Yield the passages that are broken into cues by themselves, in every language."""
    if any(has_authors_break(text) for text in texts.values()):
        yield texts
        return
    split = {language: sentences(text, spoken_in[language]) for language, text in texts.items()}
    if len({len(parts) for parts in split.values()}) != 1:
        yield texts
        return
    waiting: Mapping[Language, str] | None = None
    for row in zip(*split.values(), strict=True):
        passage = dict(zip(split, row, strict=True))
        is_short = all(len(sentence) + indent <= LONGEST_LINE for sentence in row)
        indent = 0
        if waiting is not None and is_short:
            yield {language: f"{waiting[language]} {passage[language]}" for language in passage}
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = passage if is_short else None
        if not is_short:
            yield passage
    if waiting is not None:
        yield waiting


def _plain(text: str) -> str:
    """Return the words without marks, which may reach over an author's break."""
    return " | ".join(plain_text(AUTHORS_BREAK.sub(_BREAK, text)).split(_BREAK))


_BREAK = "\ue000"  # a private character that no mark of inline Markdown contains
