"""TTML: the subset that both EBU-TT-D (EBU Tech 3380) and IMSC 1.1 Text (W3C) allow.

Times are those of the media, lengths are per cent, styles are named and never written on an element. Lines
have a box each, with `linePadding` and `fillLineGap`; nothing else has a background (BBC). Words are in
spans, each in its own language. The letters are 6.7 % of the picture's height for one language and 5 % for
two, with lines 1.2 apart, which both guides allow.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from presenter.i18n.language import Language, is_right_to_left, language_tag
from presenter.subtitles.files.clock_time import clock_time
from presenter.subtitles.files.file_cue import CueFile, FileCue, FileWords

_NAMESPACES = {
    "xmlns": "http://www.w3.org/ns/ttml",
    "xmlns:ttp": "http://www.w3.org/ns/ttml#parameter",
    "xmlns:tts": "http://www.w3.org/ns/ttml#styling",
    "xmlns:ttm": "http://www.w3.org/ns/ttml#metadata",
    "xmlns:ebuttm": "urn:ebu:tt:metadata",
    "xmlns:ebutts": "urn:ebu:tt:style",
    "xmlns:itts": "http://www.w3.org/ns/ttml/profile/imsc1#styling",
}
_STANDARDS = (
    "urn:ebu:tt:distribution:2018-04",
    "http://www.w3.org/ns/ttml/profile/imsc1/text",
    "http://www.w3.org/ns/ttml/profile/imsc1.1/text",
)
_COLOURS = ("#ffffff", "#ffe066")


def ttml(file: CueFile) -> Iterator[str]:
    """Yield the parts of a file in TTML."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    namespaces = "".join(f'\n    {name}="{address}"' for name, address in _NAMESPACES.items())
    yield f'<tt{namespaces}\n    ttp:timeBase="media" ttp:cellResolution="32 15"'
    yield f" xml:lang={_tag(file.language)}>\n"
    voices = {name: f"voice{number}" for number, name in enumerate(_voices(file), start=1)}
    yield from _head(file, voices)
    if file.cues:  # a document may not have an empty body
        yield "  <body>\n    <div>\n"
        for number, cue in enumerate(file.cues, start=1):
            yield _paragraph(number, cue, file, voices)
        yield "    </div>\n  </body>\n"
    yield "</tt>\n"


def _voices(file: CueFile) -> Iterator[str]:
    yield from dict.fromkeys(cue.voice for cue in file.cues if cue.voice)


def _head(file: CueFile, voices: dict[str, str]) -> Iterator[str]:
    yield "  <head>\n    <metadata>\n"
    if file.title:
        yield f"      <ttm:title>{escape(file.title)}</ttm:title>\n"
    if file.remark:
        yield f"      <ttm:desc>{escape(file.remark)}</ttm:desc>\n"
    for name, identifier in voices.items():
        yield f'      <ttm:agent type="person" xml:id="{identifier}">'
        yield f'<ttm:name type="full">{escape(name)}</ttm:name></ttm:agent>\n'
    yield "      <ebuttm:documentMetadata>\n"
    for standard in _STANDARDS:
        yield f"        <ebuttm:conformsToStandard>{standard}</ebuttm:conformsToStandard>\n"
    yield "      </ebuttm:documentMetadata>\n    </metadata>\n"
    yield from _styling(file)
    align = "before" if file.at_top else "after"
    yield "    <layout>\n"
    yield '      <region xml:id="place" tts:origin="12.5% 5%" tts:extent="75% 90%"'
    yield f' tts:displayAlign="{align}" tts:overflow="visible"/>\n'
    yield "    </layout>\n  </head>\n"


def _styling(file: CueFile) -> Iterator[str]:
    size = 100 if len(file.languages) == 1 else 75
    yield "    <styling>\n"
    yield f'      <style xml:id="block" tts:fontFamily="proportionalSansSerif" tts:fontSize="{size}%"'
    yield ' tts:lineHeight="120%" tts:textAlign="center"'
    yield ' ebutts:linePadding="0.5c" itts:fillLineGap="true"/>\n'
    for number, colour in enumerate(_COLOURS[: len(file.languages)], start=1):
        yield f'      <style xml:id="words{number}" tts:color="{colour}" tts:backgroundColor="#000000"/>\n'
    for direction in sorted({_direction(words.language) for cue in file.cues for words in cue.words}):
        yield f'      <style xml:id="{direction}" tts:direction="{direction}" tts:unicodeBidi="embed"/>\n'
    yield "    </styling>\n"


def _paragraph(number: int, cue: FileCue, file: CueFile, voices: dict[str, str]) -> str:
    agent = f' ttm:agent="{voices[cue.voice]}"' if cue.voice else ""
    direction = _direction(cue.words[0].language) if cue.words else "ltr"
    times = f'begin="{clock_time(cue.begin)}" end="{clock_time(cue.end)}"'
    spans = "<br/>".join(
        _span(line, words, place, file)
        for place, words in enumerate(cue.words, start=1)
        for line in words.labelled_lines
    )
    return (
        f'      <p xml:id="cue{number}" region="place" style="block {direction}"{agent} {times}>{spans}</p>\n'
    )


def _span(line: str, words: FileWords, place: int, file: CueFile) -> str:
    language = f" xml:lang={_tag(words.language)}" if words.language != file.language else ""
    style = f"words{min(place, len(_COLOURS), len(file.languages))} {_direction(words.language)}"
    return f'<span style="{style}"{language}>{escape(line)}</span>'


def _direction(language: Language) -> str:
    return "rtl" if is_right_to_left(language) else "ltr"


def _tag(language: Language) -> str:
    return quoteattr(language_tag(language))
