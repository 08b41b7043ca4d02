"""What was said, to be read: by slide, by speaker, with the time of each turn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from presenter.i18n.language import Language
from presenter.subtitles.files.clock_time import clock_time
from presenter.subtitles.files.file_cue import CueFile, FileCue, FileWords
from presenter.subtitles.files.joined_lines import joined_lines


def text(file: CueFile) -> Iterator[str]:
    """Yield the parts of a transcript."""
    if file.title:
        yield f"{file.title}\n"
    if file.remark:
        yield f"{file.remark}\n"
    for heading, of_slide in groupby(file.cues, lambda cue: cue.heading):
        yield f"\n\n{heading}\n" if heading else "\n"
        told: dict[Language, FileWords] = {}
        for _, turn in groupby(_said_once(of_slide), _voices_and_languages):
            yield from _paragraphs(list(turn), told)


def _said_once(cues: Iterable[FileCue]) -> Iterator[FileCue]:
    """Yield the cues without those that only came back, after a blank: nobody said their words again."""
    for _, same in groupby(cues, lambda cue: cue.words):
        yield next(same)


def _voices_and_languages(cue: FileCue) -> tuple[tuple[str, Language, bool], ...]:
    return tuple((words.voice, words.language, words.foreign) for words in cue.words)


def _paragraphs(cues: Sequence[FileCue], told: dict[Language, FileWords]) -> Iterator[str]:
    """Yield what one speaker says without a break, in each language a paragraph of its own.

    Words that are only held while another language goes on are there once; `told` are the last ones of each.
    """
    time = clock_time(cues[0].begin).partition(".")[0]
    for place, words in enumerate(cues[0].words):
        fresh = [row for row, _ in groupby(cue.words[place] for cue in cues)]
        if told.get(words.language) == words:
            del fresh[0]
        told[words.language] = cues[-1].words[place]
        if not fresh:
            continue
        said = joined_lines(line for row in fresh for line in row.lines)
        speaker = f"{words.voice}: " if words.voice else ""
        yield f"\n[{time}] {words.mark}{speaker}{said}\n"
