"""Other people's readers of files of subtitles, each as (begin, end, words) with times in milliseconds.

What a reader is known to get wrong is undone here, and said: the rest it has to read as it was written.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pysubs2
import srt
import ttconv.imsc.reader
import ttconv.model
import ttconv.srt.reader
import ttconv.vtt.reader
import webvtt

Read = tuple[int, int, str]


def srt_by_srt(path: Path) -> list[Read]:
    cues = srt.parse(path.read_text(encoding="utf-8"))
    return [(_milliseconds(cue.start), _milliseconds(cue.end), cue.content) for cue in cues]


def srt_by_pysubs2(path: Path) -> list[Read]:
    """It takes a last line of digits for the number of the next cue."""
    return list(_by_pysubs2(path, "srt"))


def srt_by_webvtt(path: Path) -> list[Read]:
    return [(*_times(cue), cue.raw_text) for cue in webvtt.from_srt(path)]


def srt_by_ttconv(path: Path) -> list[Read]:
    with path.open(encoding="utf-8") as file:
        return list(_of_model(ttconv.srt.reader.to_model(file)))


def vtt_by_webvtt(path: Path) -> list[Read]:
    """It leaves entities as they are."""
    return [(*_times(cue), html.unescape(cue.text)) for cue in webvtt.read(path)]


def vtt_by_pysubs2(path: Path) -> list[Read]:
    """It leaves entities as they are."""
    return [(begin, end, html.unescape(words)) for begin, end, words in _by_pysubs2(path, "vtt")]


def vtt_by_ttconv(path: Path) -> list[Read]:
    with path.open(encoding="utf-8") as file:
        return list(_of_model(ttconv.vtt.reader.to_model(file)))


def ttml_by_pysubs2(path: Path) -> list[Read]:
    """It takes a no-break space for one that breaks."""
    return list(_by_pysubs2(path, "ttml"))


def ttml_by_ttconv(path: Path) -> list[Read]:
    return list(_of_model(ttconv.imsc.reader.to_model(ElementTree.parse(path))))


def as_read_by(reader: object, words: str) -> str:
    """Return words as a reader returns them that were written so.

    pysubs2 keeps all words as SubStation does, where `\\N` is a line's end; ttconv takes the words of SubRip
    for HTML.
    """
    if reader in (vtt_by_pysubs2, ttml_by_pysubs2):
        words = words.replace(r"\N", "\n")
    if reader is ttml_by_pysubs2:
        return words.replace("\u00a0", " ")
    return html.unescape(words) if reader is srt_by_ttconv else words


READERS = {
    "srt": (srt_by_srt, srt_by_pysubs2, srt_by_webvtt, srt_by_ttconv),
    "vtt": (vtt_by_webvtt, vtt_by_pysubs2, vtt_by_ttconv),
    "ttml": (ttml_by_pysubs2, ttml_by_ttconv),
}


def _times(cue: webvtt.Caption) -> tuple[int, int]:
    return cue.start_time.in_milliseconds(), cue.end_time.in_milliseconds()


def _by_pysubs2(path: Path, form: str) -> Iterator[Read]:
    for event in pysubs2.load(str(path), encoding="utf-8", format_=form):
        yield event.start, event.end, event.text.replace(r"\N", "\n")


def _of_model(document: ttconv.model.ContentDocument) -> Iterator[Read]:
    """Yield the paragraphs of a document; a beginning at 0 is None there."""

    def words(element: object) -> str:
        if isinstance(element, ttconv.model.Br):
            return "\n"
        if isinstance(element, ttconv.model.Text):
            return element.get_text()
        return "".join(map(words, element))  # type: ignore[call-overload]

    for element in document.get_body().dfs_iterator():
        if isinstance(element, ttconv.model.P):
            yield round((element.get_begin() or 0) * 1000), round(element.get_end() * 1000), words(element)


def _milliseconds(length) -> int:
    return round(length.total_seconds() * 1000)
