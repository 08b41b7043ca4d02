"""Whether the author's breaks leave lines that fit, no more than there may be, and words together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.subtitles.lexicons.lexicon import Lexicon
from presenter.subtitles.lexicons.lexicon_of import lexicon_of
from presenter.subtitles.line_breaks import HANGING_WORD, break_cost
from presenter.subtitles.rules.amount import characters
from presenter.subtitles.rules.shown_words import shown_words
from presenter.subtitles.rules.slide_cues import SlideCues
from presenter.subtitles.sentences import ends_sentence
from presenter.subtitles.word import spaced_words

_LABEL_MARGIN = 2  # characters: the colon and the space after a speaker's name
_DASHES = ("-", "–", "—")
_WORDS_AROUND = 3
_BRACKETS = ("[", "(")  # what begins with one belongs to nothing before it: a sound, or an aside
_MOST_BREAKS = 8  # of one cue: whoever has set more of them sees it by these


def shape_findings(cues: SlideCues, languages: Iterable[Language]) -> Iterator[Finding]:
    """Yield which cues have too wide a line, too many lines, or a break where words belong together."""
    for language in languages:
        shown = _shown(cues, language)
        before: tuple[int, Sequence[str]] | None = None
        for source, author in cues.sources_in(language):
            lines = cues.authors_lines(source, language)
            if source in shown:
                yield from _too_wide(cues, source, language, lines, shown[source])
            yield from _too_many(cues, source, language, lines)
            yield from _bad_breaks(cues, source, language, lines)
            if before is not None and not author.speaker and not lines[0].startswith(_BRACKETS):
                yield from _bad_end(cues, before[0], language, before[1][-1], lines[0])
            before = (source, lines)


@dataclass(frozen=True, slots=True)
class _Shown:
    """Of one of the author's cues: its longest line as it is shown, and what its label takes of the first."""

    longest: str
    label: int


def _shown(cues: SlideCues, language: Language) -> dict[int, _Shown]:
    shown: dict[int, _Shown] = {}
    for words in shown_words(cues.track, language):
        known = shown.get(words.source)
        label = len(words.label) + _LABEL_MARGIN if words.label else 0
        longest = max((known.longest if known else "", *words.lines), key=characters)
        shown[words.source] = _Shown(longest, known.label if known else label)
    return shown


def _too_wide(
    cues: SlideCues, source: int, language: Language, lines: Sequence[str], shown: _Shown
) -> Iterator[Finding]:
    most = cues.profile.characters
    if len(lines) > 1:
        widths = [characters(line) for line in lines]
        widths[0] += shown.label
        width = max(widths)
        line = lines[widths.index(width)]
        advice = Text("Set the ` | ` elsewhere, or shorten the line.")
    else:
        line = max((shown.longest, *_long_words(lines[0])), key=characters)
        width = characters(line)
        advice = Text("Break it with ` | ` where it reads well, or shorten it.")
    if width > most:
        message = Text(
            "A line of this cue is {width} characters wide in the language {language}, and the profile "
            "{profile} allows {most}."
        )
        fields = message.with_fields(width=width, most=most)
        yield cues.finding("cue-too-wide", fields, source, language, excerpt=line, advice=advice)
        return
    too_wide = [line for line in lines[:_MOST_BREAKS] if not cues.measure.holds(line)]
    if len(lines) > 1 and too_wide:
        message = Text(
            "In the language {language} a line of this cue is wider than the picture, and is broken."
        )
        yield cues.finding("cue-too-wide", message, source, language, excerpt=too_wide[0], advice=advice)


def _long_words(text: str) -> list[str]:
    """Return words that were cut, of languages that set spaces between them."""
    return [word for word in spaced_words(text) if word.isascii()]


def _too_many(cues: SlideCues, source: int, language: Language, lines: Sequence[str]) -> Iterator[Finding]:
    if len(lines) > cues.profile.lines:
        message = Text(
            "The bars break this cue into {count} lines in the language {language}, and the profile "
            "{profile} allows {most}: the others go on in the next cue."
        )
        yield cues.finding(
            "cue-too-long",
            message.with_fields(count=len(lines), most=cues.profile.lines),
            source,
            language,
            excerpt=" | ".join(lines),
            advice=Text("Take a bar away, or leave an empty line where the next cue is to begin."),
        )


def _bad_breaks(cues: SlideCues, source: int, language: Language, lines: Sequence[str]) -> Iterator[Finding]:
    message = Text(
        "A break parts “{word}” from “{following}”, which belong together in the language {language}."
    )
    for upper, lower in islice(pairwise(lines), _MOST_BREAKS):
        yield from _parted(cues, message, source, language, upper, lower)


def _bad_end(cues: SlideCues, source: int, language: Language, ends: str, begins: str) -> Iterator[Finding]:
    message = Text(
        "The cue ends between “{word}” and “{following}”, which belong together in the language {language}."
    )
    yield from _parted(cues, message, source, language, ends, begins)


def _parted(
    cues: SlideCues, message: Text, source: int, language: Language, ends: str, begins: str
) -> Iterator[Finding]:
    before, after, lexicon = spaced_words(ends), spaced_words(begins), lexicon_of(language)
    if not before or not after or break_cost(before[-1], after[0], lexicon) < HANGING_WORD:
        return
    if _is_another_voice(before, after, lexicon):
        return
    yield cues.finding(
        "cue-bad-break",
        message.with_fields(word=before[-1], following=after[0]),
        source,
        language,
        excerpt=f"{' '.join(before[-_WORDS_AROUND:])} | {' '.join(after[:_WORDS_AROUND])}",
        advice=Text("Break before “{word}”, or after a comma.").with_fields(word=before[-1]),
    )


def _is_another_voice(before: Sequence[str], after: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a line begins with the dash of somebody who answers (Netflix, UNE 153010)."""
    if after[0] not in _DASHES:
        return False
    return before[0][0] in _DASHES or ends_sentence(before[-1], "".join(after[1:2]), lexicon)
