"""The same words in several languages, cut into as many cues at places that match.

Sentences that say the same stand side by side (see `alignment`). Of each such passage the language that
needs most cues says how many there are and where, as shares of its characters; the others are cut at
clauses near there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from presenter.i18n.language import Language
from presenter.subtitles.alignment import align
from presenter.subtitles.length import MOST_CODE_POINTS
from presenter.subtitles.line_measure import LineMeasure
from presenter.subtitles.segmentation import (
    LONGEST_TEXT,
    Lines,
    Segmentation,
    even_targets,
    segment_at,
)
from presenter.subtitles.sentences import sentences
from presenter.subtitles.unspaced import joined, unspaced_sentences
from presenter.subtitles.word import has_authors_break


def side_by_side(
    texts: Mapping[Language, str], spoken_in: Mapping[Language, Language], indent: int, measure: LineMeasure
) -> Iterator[Mapping[Language, Lines]]:
    """Yield the lines of each cue in every language, as many cues as the language that needs most.

    `spoken_in` is the language in which the words for each are really written. A label takes `indent`
    characters before the first of them.
    """
    for passage in _passages(texts, spoken_in, indent, measure):
        cut = _cut_together(passage, spoken_in, indent, measure)
        count = len(next(iter(cut.values())))
        yield from ({language: cues[number] for language, cues in cut.items()} for number in range(count))
        indent = 0


def _cut_together(
    passage: Mapping[Language, str],
    spoken_in: Mapping[Language, Language],
    indent: int,
    measure: LineMeasure,
) -> Mapping[Language, tuple[Lines, ...]]:
    words = {language: (text, spoken_in[language]) for language, text in passage.items()}
    natural = {said: segment_at(*said, None, indent, measure) for said in sorted(set(words.values()))}
    most = max(len(found.cues) for found in natural.values())
    if any(len(text) > LONGEST_TEXT for text, _ in natural):
        natural = {said: found.held(most) for said, found in natural.items()}  # nobody reads them anyway
    elif most > 1:
        leaders = [said for said, found in natural.items() if len(found.cues) == most]
        ways = (_cut_after(leader, natural, indent, measure) for leader in leaders)
        natural = min(ways, key=_cost)
    return {language: natural[said].cues for language, said in words.items()}


def _cut_after(
    leader: tuple[str, Language],
    natural: Mapping[tuple[str, Language], Segmentation],
    indent: int,
    measure: LineMeasure,
) -> dict[tuple[str, Language], Segmentation]:
    """Return the cues of all where one language says how many there are, and where they end."""
    targets = natural[leader].ends
    if len(targets) != len(natural[leader].cues) - 1:
        targets = even_targets(len(natural[leader].cues))
    return {
        said: found if said == leader else segment_at(*said, targets, indent, measure)
        for said, found in natural.items()
    }


def _cost(cut: Mapping[tuple[str, Language], Segmentation]) -> float:
    return sum(found.cost for found in cut.values())


def _passages(
    texts: Mapping[Language, str], spoken_in: Mapping[Language, Language], indent: int, measure: LineMeasure
) -> Iterator[Mapping[Language, str]]:
    """Yield the passages that are cut by themselves, in every language; two short ones are one."""
    waiting: Mapping[Language, str] | None = None
    for passage in _aligned(texts, spoken_in):
        is_short = all(
            len(text) <= MOST_CODE_POINTS
            and measure.share(text) + indent / measure.characters <= 1
            and not has_authors_break(text)
            for text in passage.values()
        )
        indent = 0
        if waiting is not None and is_short:
            yield {language: joined(waiting[language], passage[language]) for language in passage}
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = passage if is_short else None
        if not is_short:
            yield passage
    if waiting is not None:
        yield waiting


def _aligned(
    texts: Mapping[Language, str], spoken_in: Mapping[Language, Language]
) -> Iterator[Mapping[Language, str]]:
    """Yield the passages that say the same in all languages; the first is aligned with each other one."""
    if any(has_authors_break(text) or len(text) > LONGEST_TEXT for text in texts.values()):
        yield texts
        return
    split = {language: _sentences(text, spoken_in[language]) for language, text in texts.items()}
    first, *others = split
    ends = {language: dict(align(split[first], split[language])) for language in others}
    count = len(split[first])
    shared = [end for end in range(1, count + 1) if all(end in found for found in ends.values())]
    begins = dict.fromkeys(split, 0)
    for end in shared or [count]:
        passage = {}
        for language, found in split.items():
            stop = end if language == first else ends[language].get(end, len(found))
            passage[language] = joined(*found[begins[language] : stop])
            begins[language] = stop
        yield passage


def _sentences(text: str, language: Language) -> Sequence[str]:
    return [part for sentence in sentences(text, language) for part in unspaced_sentences(sentence)]
