"""What was said, to be read: by slide, by speaker, with the time of each turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from presenter.i18n.language import Language
from presenter.subtitles.files.clock_time import clock_time
from presenter.subtitles.files.file_cue import CueFile, FileCue
from presenter.subtitles.files.joined_lines import joined_lines


def text(file: CueFile) -> Iterator[str]:
    """Yield the parts of a transcript."""
    if file.title:
        yield f"{file.title}\n"
    if file.remark:
        yield f"{file.remark}\n"
    for heading, of_slide in groupby(file.cues, lambda cue: cue.heading):
        yield f"\n\n{heading}\n" if heading else "\n"
        for _, turn in groupby(of_slide, _voice_and_languages):
            yield from _paragraphs(list(turn))


def _voice_and_languages(cue: FileCue) -> tuple[str, tuple[tuple[Language, bool], ...]]:
    return cue.voice, tuple((words.language, words.foreign) for words in cue.words)


def _paragraphs(cues: Sequence[FileCue]) -> Iterator[str]:
    """Yield what one speaker says without a break, in each language a paragraph of its own."""
    time = clock_time(cues[0].begin).partition(".")[0]
    for place, words in enumerate(cues[0].words):
        said = joined_lines(line for cue in cues for line in cue.words[place].lines)
        speaker = f"{cues[0].voice}: " if cues[0].voice else ""
        yield f"\n[{time}] {words.mark}{speaker}{said}\n"
