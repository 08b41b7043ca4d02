"""Which cues of a file go on which slide of a deck."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from pathlib import Path

from presenter.deck.deck import Deck, Layout, Slide
from presenter.deck.inline import plain_text
from presenter.errors import Finding, Severity, Span, UsageError, did_you_mean
from presenter.i18n.text import Text
from presenter.importers.subtitles.paired_cue import PairedCue
from presenter.importers.subtitles.slide_marks import MarkedCue, SlideMark, slide_names

_SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！")
_CLOSING = "\"'”’»)]*"
_REACH = 3  # cues by which a slide may begin sooner or later, so that it begins with a sentence


def shared_by_marks(
    cues: Sequence[MarkedCue], deck: Deck, path: Path
) -> dict[int, list[tuple[PairedCue, int]]]:
    """Return the cues of each slide, by its index, with their steps, as the marks among them say.

    `path` is that of the file with the marks. What comes before the first of them goes on the deck's first
    slide. Raises UsageError for slides that the deck does not have.
    """
    names = slide_names(deck)
    marks = [cue.mark for cue in cues if cue.mark is not None]
    unknown = [mark for mark in marks if mark.name.casefold() not in names]
    if unknown:
        raise UsageError(*(_no_such_slide(mark, deck, path) for mark in unknown))
    shares: dict[int, list[tuple[PairedCue, int]]] = {}
    index = step = 0
    for cue in cues:
        if cue.mark is not None:
            place = names[cue.mark.name.casefold()]
            last = shares[place][-1][1] if shares.get(place) else 0
            index, step = place, max(min(cue.mark.step, deck.slides[place].steps), last)
        shares.setdefault(index, []).append((cue.cue, step))
    return shares


def shared_by_time(cues: Sequence[PairedCue], deck: Deck) -> dict[int, list[tuple[PairedCue, int]]]:
    """Return the cues of each slide, by its index, in proportion to the slides' times.

    A slide without a time of its own takes the mean of those that have one, so without any all take the
    same. A slide begins with a sentence where one begins near. Hidden slides and breaks get nothing, unless
    there are no others.
    """
    shown = [slide for slide in deck.slides if not slide.settings.hidden and slide.settings.subtitles]
    slides = shown if any(map(_is_spoken, shown)) else list(deck.slides)
    last = next((slide for slide in reversed(slides) if _is_spoken(slide)), slides[-1])
    known = [slide.settings.time for slide in slides if slide.settings.time]
    mean = sum(known) / len(known) if known else 1.0
    ends = list(accumulate(slide.settings.time or mean for slide in slides))
    moments = _moments(cues)
    shares: dict[int, list[tuple[PairedCue, int]]] = {}
    begin = 0
    for slide, until in zip(slides, ends, strict=True):
        end = bisect_left(moments, until / ends[-1], begin)
        end = _at_sentence(cues, begin, end) if slide is not last else len(cues)
        if slide is not last and not _is_spoken(slide):
            continue  # what is said in its time belongs to the slide after it
        if end > begin:
            shares[slide.index] = [(cue, 0) for cue in cues[begin:end]]
        begin = end
    return shares


def _is_spoken(slide: Slide) -> bool:
    return slide.settings.layout is not Layout.BREAK


def in_groups(cues: Sequence[PairedCue], size: int) -> list[list[PairedCue]]:
    """Return cues in groups of about so many, each of which begins with a sentence where one begins near."""
    groups: list[list[PairedCue]] = []
    begin = 0
    while begin < len(cues):
        end = _at_sentence(cues, begin, min(begin + size, len(cues)))
        groups.append(list(cues[begin:end]))
        begin = end
    return groups


def _moments(cues: Sequence[PairedCue]) -> list[float]:
    """Return when each cue begins, from 0 at the first to less than 1; by their order if times do not say."""
    start, end = cues[0].begin, max(cue.end for cue in cues)
    is_in_order = all(one.begin <= other.begin for one, other in pairwise(cues))
    if not is_in_order or end <= start:
        return [place / len(cues) for place in range(len(cues))]
    return [(cue.begin - start) / (end - start) for cue in cues]


def _at_sentence(cues: Sequence[PairedCue], begin: int, end: int) -> int:
    """Return the place near `end` before which a sentence ends, or `end` itself; always after `begin`."""
    if end >= len(cues) or end <= begin:
        return min(end, len(cues))
    near = range(max(begin + 1, end - _REACH), min(end + _REACH + 1, len(cues)))
    ends = [place for place in near if _ends_sentence(cues[place - 1])]
    return min(ends, key=lambda place: abs(place - end), default=end)


def _ends_sentence(cue: PairedCue) -> bool:
    return plain_text(cue.first.lines[-1]).rstrip(_CLOSING).endswith(_SENTENCE_ENDS)


def _no_such_slide(mark: SlideMark, deck: Deck, path: Path) -> Finding:
    names = [slide.identifier for slide in deck.slides]
    advice = did_you_mean(mark.name, names) or Text("Name a slide by its id, its number or its title.")
    message = Text("{deck} has no slide “{name}”.").with_fields(deck=str(deck.path), name=mark.name)
    return Finding("no-such-slide", Severity.ERROR, message, Span(path, mark.line), mark.name, advice)
