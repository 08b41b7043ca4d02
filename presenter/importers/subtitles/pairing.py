"""Which cues of several files of subtitles say the same thing.

Cues stand for one another if they share at least half of the shorter one's time. Where one of another
language stands for several of the first, these are one from then on, unless two people speak them. Files
with as many cues, most of which share their times, are paired by number: one cue that was moved changes
nothing then. A cue that shares its time with none goes with the nearest, so that no word is lost.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from presenter.i18n.language import Language
from presenter.importers.subtitles.paired_cue import PairedCue
from presenter.subtitles.files.timed_text import TimedCue

_MOST_JOINED = 4  # cues of the first file
_LEAST_SHARED = 0.5  # of the shorter cue's time
_LEAST_IN_STEP = 0.8  # of all cues, for pairing by number
_REACH = 30  # cues before and after that may stand at the same time


def paired(files: Mapping[Language, Sequence[TimedCue]]) -> tuple[PairedCue, ...]:
    """Return the cues of the first file, each with those of the others that say the same, in order."""
    (language, first), *others = files.items()
    matches = [(other, cues, _matches(first, cues)) for other, cues in others]
    starts = _starts(first, [match for *_, found in matches for match in found])
    groups = {language: _grouped(first, [(place, place) for place in range(len(first))], starts)}
    groups |= {other: _grouped(cues, found, starts) for other, cues, found in matches}
    pairs: list[PairedCue] = []
    for number, start in enumerate(starts):
        own = groups[language][number]
        cues = {other: tuple(grouped[number]) for other, grouped in groups.items() if grouped[number]}
        pairs.append(PairedCue(cues, first[start], own[0].begin, max(cue.end for cue in own)))
    return tuple(pairs)


def _matches(first: Sequence[TimedCue], cues: Sequence[TimedCue]) -> list[tuple[int, int]]:
    """Return for each cue the first and the last cue of the first file that it stands for."""
    if len(first) == len(cues):
        in_step = sum(_shared(one, other) >= _LEAST_SHARED for one, other in zip(first, cues, strict=True))
        same_names = all(one.identifier == other.identifier for one, other in zip(first, cues, strict=True))
        if in_step >= _LEAST_IN_STEP * len(cues) or (same_names and not in_step):
            return [(place, place) for place in range(len(cues))]
    middles = [(cue.begin + cue.end) / 2 for cue in first]
    order = sorted(range(len(first)), key=middles.__getitem__)
    sorted_middles = [middles[place] for place in order]
    return [_match(cue, first, order, sorted_middles) for cue in cues]


def _match(
    cue: TimedCue, first: Sequence[TimedCue], order: Sequence[int], middles: Sequence[float]
) -> tuple[int, int]:
    middle = (cue.begin + cue.end) / 2
    here = bisect_left(middles, middle)
    near = order[max(here - _REACH, 0) : here + _REACH]
    nearest = min(near, key=lambda place: abs((first[place].begin + first[place].end) / 2 - middle))
    best = max(near, key=lambda place: (_overlap(cue, first[place]), place == nearest))
    if _overlap(cue, first[best]) <= 0:
        return nearest, nearest
    begin = end = best
    while begin > 0 and _joins(cue, first[begin - 1 : end + 1], first[begin - 1]):
        begin -= 1
    while end + 1 < len(first) and _joins(cue, first[begin : end + 2], first[end + 1]):
        end += 1
    return begin, end


def _joins(cue: TimedCue, run: Sequence[TimedCue], added: TimedCue) -> bool:
    """Tell whether a cue stands for a run of the first file with one more in it: a label is told once."""
    length = added.end - added.begin
    shares = length > 0 and _overlap(cue, added) >= _LEAST_SHARED * length
    one_speaks = all(other.speaker in ("", run[0].speaker) for other in run)
    return shares and one_speaks and len(run) <= _MOST_JOINED


def _shared(one: TimedCue, other: TimedCue) -> float:
    """Return how much of the shorter one's time two cues share, from 0 to 1; 1 for two at one moment."""
    shorter = min(one.end - one.begin, other.end - other.begin)
    if shorter <= 0:
        return float(one.begin == other.begin)
    return _overlap(one, other) / shorter


def _overlap(one: TimedCue, other: TimedCue) -> float:
    return min(one.end, other.end) - max(one.begin, other.begin)


def _starts(first: Sequence[TimedCue], matches: Sequence[tuple[int, int]]) -> list[int]:
    """Return the places in the first file at which a group begins: not within what one cue stands for."""
    inner: set[int] = set()
    for begin, end in matches:
        inner.update(range(begin + 1, end + 1))
    return [place for place in range(len(first)) if place not in inner]


def _grouped(
    cues: Sequence[TimedCue], matches: Sequence[tuple[int, int]], starts: Sequence[int]
) -> list[list[TimedCue]]:
    groups: list[list[TimedCue]] = [[] for _ in starts]
    for cue, (begin, _) in zip(cues, matches, strict=True):
        groups[bisect_left(starts, begin + 1) - 1].append(cue)
    return groups
