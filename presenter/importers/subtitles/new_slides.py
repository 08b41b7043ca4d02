"""A deck for subtitles that have none yet: a slide for each mark in their file, or for every few cues."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from presenter.deck.literal_words import literal_words
from presenter.i18n.language import Language
from presenter.importers.subtitles.paired_cue import PairedCue
from presenter.importers.subtitles.slide_marks import MarkedCue
from presenter.importers.subtitles.slide_shares import in_groups

CUES_ON_A_SLIDE = 8

Shares = dict[int, list[tuple[PairedCue, int]]]


def new_slides(path: Path, cues: Sequence[MarkedCue], languages: Sequence[Language]) -> tuple[str, Shares]:
    """Return the text of a deck, written in the first language, and which slide gets which cues."""
    titles, groups = _by_marks(cues) if any(cue.mark for cue in cues) else _by_number(cues)
    text = "\n---\n\n".join(f"# {title}\n" for title in titles)
    shares = {index: [(cue, 0) for cue in group] for index, group in enumerate(groups) if group}
    return "\n".join((*_front_matter(path, languages), "", text)), shares


def _front_matter(path: Path, languages: Sequence[Language]) -> Iterator[str]:
    title = path.stem.replace("-", " ").replace("_", " ").strip().capitalize() or path.stem
    yield "---"
    yield f"title: {json.dumps(title, ensure_ascii=False)}"
    yield f"language: {languages[0]}"
    if languages[1:]:
        yield f"translations: [{', '.join(languages[1:])}]"
    yield "---"


def _by_marks(cues: Sequence[MarkedCue]) -> tuple[list[str], list[list[PairedCue]]]:
    titles: list[str] = []
    groups: list[list[PairedCue]] = []
    for cue in cues:
        title = literal_words(cue.mark.name) if cue.mark is not None else ""
        if not groups or (title and title != titles[-1]):
            titles.append(title or "1")
            groups.append([])
        groups[-1].append(cue.cue)
    return titles, groups


def _by_number(cues: Sequence[MarkedCue]) -> tuple[list[str], list[list[PairedCue]]]:
    groups = in_groups([cue.cue for cue in cues], CUES_ON_A_SLIDE)
    return [str(number) for number in range(1, len(groups) + 1)], groups
