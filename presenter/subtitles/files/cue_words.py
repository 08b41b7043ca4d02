r"""The words of a cue in a file of subtitles, as a deck writes them.

Marks of players go: `{\an8}` of SubStation, `<font>` and colours of SubRip, classes, languages and ruby of
WebVTT (W3C, "WebVTT cue text parsing rules"). Italics become emphasis, `<v Ana>` and `ANA:` a speaker,
entities their characters, and whatever is left is written so that a deck takes it for words.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from itertools import groupby
from operator import itemgetter

from presenter.dataclass import dataclass
from presenter.deck.cue_parser import MOST_WORDS_IN_NAME, label_of
from presenter.deck.inline import plain_text
from presenter.deck.lines import even_spaces
from presenter.deck.literal_words import literal_line, literal_words

LONGEST_CUE = 1000  # characters; what is longer becomes several cues

_TAGS_OF_SUBRIP = r"</?(?:[bius]|font|span|em|strong|c|v|lang|ruby|rt|br)(?:[\s.=/][^<>]{0,200})?>"
_TAGS_OF_WEBVTT = r"</?[^<>]{0,200}>"
_ENTITY = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});"
_SUBSTATION = r"\{\\[^{}]{0,200}\}"
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z]*)(?:\.[^\s<>]*)?(?P<rest>[^<>]*)>")
_ITALICS = ("i", "em")
_PIECE = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class Speech:
    """What one voice says: lines of inline Markdown, its label, and its language where that is marked."""

    lines: tuple[str, ...]
    speaker: str = ""
    language: str = ""


@dataclass(slots=True)
class _Voice:
    speaker: str = ""
    lines: list[list[tuple[str, bool]]] = field(default_factory=lambda: [[]])
    languages: list[set[str]] = field(default_factory=lambda: [set()])

    def begin_line(self) -> None:
        self.lines.append([])
        self.languages.append(set())

    def say(self, words: str, language: str, *, emphasis: bool) -> None:
        self.lines[-1].append((words, emphasis))
        if words.strip():
            self.languages[-1].add(language)

    def parts(self) -> Iterator[tuple[str, list[list[tuple[str, bool]]]]]:
        """Yield the lines of one language after the other, where each line is marked from end to end.

        A foreign word, or a line of them, is no other language in a cue that is else not marked.
        """
        marked = [found for found in self.languages if found]
        if any(len(found) > 1 or "" in found for found in marked):
            yield "", self.lines
            return
        lines = (
            (next(iter(found)), line) for found, line in zip(self.languages, self.lines, strict=True) if found
        )
        for language, group in groupby(lines, itemgetter(0)):
            yield language, [line for _, line in group]


def words_of_cue(lines: Sequence[str], *, webvtt: bool) -> tuple[Speech, ...]:
    """Return what is said in the lines of a cue, by each voice; nothing where there are no words."""
    said: list[Speech] = []
    for voice in _voices(lines, _tokens(webvtt=webvtt)):
        speaker, name = _label(voice.speaker)
        for language, part in voice.parts():
            written = [words for line in part for words in _written(line) if words.strip()]
            if written and name:
                written[0] = f"{name}{written[0]}"
            said.extend(replace(speech, language=language) for speech in _by_label(written, speaker))
    return tuple(piece for speech in said for piece in _in_pieces(speech))


def _tokens(*, webvtt: bool) -> re.Pattern[str]:
    tags = _TAGS_OF_WEBVTT if webvtt else _TAGS_OF_SUBRIP
    return re.compile(rf"(?P<tag>{tags})|(?P<entity>{_ENTITY})|(?P<mark>{_SUBSTATION})", re.IGNORECASE)


def _voices(lines: Sequence[str], tokens: re.Pattern[str]) -> list[_Voice]:
    voices = [_Voice()]
    italics, language = 0, ""
    for number, line in enumerate(lines):
        if number:
            voices[-1].begin_line()
        reached = 0
        for token in tokens.finditer(line):
            voices[-1].say(line[reached : token.start()], language, emphasis=italics > 0)
            reached = token.end()
            if token["entity"]:
                voices[-1].say(html.unescape(token[0]), language, emphasis=italics > 0)
                continue
            tag = _TAG.fullmatch(token[0])
            name = tag["name"].lower() if tag is not None else ""
            if tag is None or not name:
                continue
            if name in _ITALICS:
                italics = max(italics + (-1 if tag["close"] else 1), 0)
            elif name == "v":
                voices.append(_Voice("" if tag["close"] else html.unescape(tag["rest"])))
            elif name == "lang":
                language = "" if tag["close"] else tag["rest"].strip()
            elif name == "br":
                voices[-1].begin_line()
        voices[-1].say(line[reached:], language, emphasis=italics > 0)
    return voices


def _label(name: str) -> tuple[str, str]:
    """Return the label that a deck can give a voice, or else its name as words before a colon."""
    even = even_spaces(name)
    label = even.upper()
    if not even:
        return "", ""
    if label_of(f"{label}: ")[0] == label and len(label.split()) <= MOST_WORDS_IN_NAME:
        return label, ""
    return "", f"{literal_words(even)}: "


def _written(line: Sequence[tuple[str, bool]]) -> list[str]:
    """Return a line of a cue as inline Markdown; one that is too long for that as several, all plain."""
    runs: list[tuple[str, bool]] = []
    for words, emphasis in line:
        if runs and (runs[-1][1] == emphasis or not words.strip()):
            runs[-1] = (runs[-1][0] + words, runs[-1][1])
        else:
            runs.append((words, emphasis))
    plain = even_spaces("".join(words for words, _ in runs))
    if len(plain) > LONGEST_CUE:
        return [literal_words(piece) for piece in _pieces(plain)]
    if not any(emphasis for _, emphasis in runs):
        return [literal_words(plain)]
    written = even_spaces("".join(_run(words, emphasis=emphasis) for words, emphasis in runs))
    return [written if plain_text(written) == plain.strip() else literal_words(plain)]


def _run(words: str, *, emphasis: bool) -> str:
    """Return words with the marks of emphasis at the words themselves, never at the spaces around them."""
    inner = words.strip()
    start = words.index(inner)
    before, after = words[:start], words[start + len(inner) :]
    mark = "*" if emphasis and inner else ""
    return f"{before}{mark}{literal_words(inner)}{mark}{after}"


def _pieces(text: str) -> Iterator[str]:
    """Yield a long text in parts, parted between words where these are no longer than a part."""
    piece = ""
    for word in _PIECE.findall(text):
        for start in range(0, len(word), LONGEST_CUE):
            part = word[start : start + LONGEST_CUE]
            if piece and len(piece) + len(part) > LONGEST_CUE:
                yield piece
                piece = ""
            piece += part
    yield piece


def _by_label(lines: Sequence[str], speaker: str) -> Iterator[Speech]:
    """Yield what is said up to each label in capitals at the start of a line."""
    waiting: list[str] = []
    for line in lines:
        label, start = label_of(line)
        if label and waiting:
            yield Speech(tuple(waiting), speaker)
            waiting = []
        if label:
            speaker, line = label, line[start:]
        if line:
            waiting.append(literal_line(line))
    if waiting:
        yield Speech(tuple(waiting), speaker)


def _in_pieces(speech: Speech) -> Iterator[Speech]:
    """Yield the lines of a speech in as many cues as they need, none of them too long to be read."""
    waiting: list[str] = []
    for line in speech.lines:
        if waiting and sum(map(len, waiting)) + len(line) > LONGEST_CUE:
            yield replace(speech, lines=tuple(waiting))
            waiting = []
        waiting.append(line)
    yield replace(speech, lines=tuple(waiting))
