"""WebVTT, as W3C has it.

A file cannot say its language or its kind: whoever shows it does, in `<track kind srclang>`, so both stand
in a comment only. The headers `Language` and `Kind` that some write are not in the standard. Words in
another language than that of the file are marked as such, which is for screen readers and style sheets.
Cues are named by their numbers: some readers take any other name for words of the cue before, and so they do
with a comment between cues. So the first comment says also with which cue each slide and step begins
(`4 slide status step 1`), by which a file finds its way back into a deck.
"""

from __future__ import annotations

from collections.abc import Iterator

from presenter.i18n.language import language_tag
from presenter.subtitles.files.clock_time import clock_time
from presenter.subtitles.files.file_cue import CueFile, FileCue, FileWords

_AT_TOP = " line:0"


def vtt(file: CueFile) -> Iterator[str]:
    """Yield the parts of a file in WebVTT's form."""
    track = f'kind="captions" srclang="{language_tag(file.language)}"'
    yield "WEBVTT\n\n"
    head = (line for line in (file.title, track, file.remark) if line)
    yield "\n".join(("NOTE", *map(_comment, (*head, *_places(file))), "", ""))
    for number, cue in enumerate(file.cues, start=1):
        times = f"{clock_time(cue.begin)} --> {clock_time(cue.end)}{_AT_TOP if file.at_top else ''}"
        yield "\n".join((str(number), times, _payload(cue, file), "", ""))


def escaped(text: str) -> str:
    """Return words as the text of a cue, in which `&`, `<` and `-->` have a meaning."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _places(file: CueFile) -> Iterator[str]:
    """Yield with which cue each slide, and each step, begins."""
    place = ""
    for number, cue in enumerate(file.cues, start=1):
        if cue.place not in ("", place):
            place = cue.place
            yield f"{number} slide {place}"


def _payload(cue: FileCue, file: CueFile) -> str:
    voice = f"<v {escaped(cue.voice)}>" if cue.voice else ""
    return voice + "\n".join(_marked(words, file) for words in cue.words)


def _marked(words: FileWords, file: CueFile) -> str:
    text = "\n".join(map(escaped, words.labelled_lines))
    if words.language == file.language and len(file.languages) == 1:
        return text
    return f"<lang {language_tag(words.language)}>{text}</lang>"


def _comment(text: str) -> str:
    """Return words for a comment, which may have no arrow in it."""
    return text.replace("-->", "→")
