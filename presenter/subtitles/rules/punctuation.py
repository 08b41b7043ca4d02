"""Whether what is opened is closed: ¿ ¡ in Spanish, quotation marks and brackets in any language.

A question or a quotation may go on in the next cue, and a bracket on the same slide. A question that opens
with ¿ may close with ! and the other way round, as the Real Academia has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Text
from presenter.subtitles.rules.marks import CLOSING, OPENING, Mark, Side, marks_of
from presenter.subtitles.rules.slide_cues import SlideCues
from presenter.subtitles.word import spaced_words

_OPENS_QUESTIONS = frozenset({Language("es"), Language("ast"), Language("gl")})
# Elsewhere “ may close what „ opened, and » may open what « closes.
_LIKE_ENGLISH = _OPENS_QUESTIONS | frozenset(map(Language, ("en", "fr", "it", "pt", "ca")))
_WORDS_AROUND = 4
_DEEPEST = 50  # brackets within brackets, or questions within questions
_ENDS = {"¿": "?", "¡": "!"}
_BEGINS = {"?": "¿", "!": "¡"}


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark within the cue that it stands in."""

    mark: Mark
    cue: int
    source: int
    words: Sequence[str]


class _Pairing:
    """What is open while the cues of a slide are read one after another.

    `unpaired` has, for each of the author's cues, the first mark that has no other.
    """

    def __init__(self, *, opens_questions: bool, has_quotes: bool) -> None:
        self._opens_questions = opens_questions
        self._has_quotes = has_quotes
        self._questions: list[_Placed] = []
        self._open: list[_Placed] = []
        self.unpaired: dict[int, _Placed] = {}

    def read(self, placed: _Placed) -> None:
        """Take the next mark."""
        mark = placed.mark
        if mark.is_of_sentence:
            if self._opens_questions or mark.side is Side.OPENS or self._questions:
                self._read_of_sentence(placed)
        elif mark.text in "()[]{}" or self._has_quotes:
            self._read_of_text(placed)

    def end(self) -> None:
        """Take the end of the slide."""
        self._lose(*self._questions, *self._open)

    def _lose(self, *marks: _Placed) -> None:
        for placed in marks:
            known = self.unpaired.get(placed.source)
            if known is None or placed.mark.word < known.mark.word:
                self.unpaired[placed.source] = placed

    def _read_of_sentence(self, placed: _Placed) -> None:
        if placed.mark.side is Side.OPENS:
            before = [question for question in self._questions if question.cue < placed.cue]
            self._lose(*before)
            self._questions = [*self._questions[len(before) :], placed]
            if len(self._questions) > _DEEPEST:
                self._lose(self._questions.pop(0))
        elif not self._questions or self._questions[-1].cue < placed.cue - 1:
            self._lose(placed)
        else:
            del self._questions[-len(placed.mark.text) :]

    def _read_of_text(self, placed: _Placed) -> None:
        mark = placed.mark
        if mark.side is Side.OPENS and len(self._open) >= _DEEPEST:
            self._lose(self._open.pop(0))
        texts = [opened.mark.text for opened in self._open]
        if mark.side is Side.OPENS:
            if mark.word or mark.text not in "«“" or mark.text not in texts:  # else it only goes on
                self._open.append(placed)
            return
        opening = OPENING.get(mark.text, mark.text)
        if opening in texts:
            last = len(texts) - 1 - texts[::-1].index(opening)
            self._lose(*self._open[last + 1 :])
            del self._open[last:]
        elif mark.is_alone:
            return
        elif mark.side is Side.EITHER:
            self._open.append(placed)
        else:
            self._lose(placed)


def punctuation_findings(cues: SlideCues, languages: Iterable[Language]) -> Iterator[Finding]:
    """Yield each mark that has no other, once for each of the author's cues."""
    for language in languages:
        chain = fallback_chain(language)
        pairing = _Pairing(
            opens_questions=not _OPENS_QUESTIONS.isdisjoint(chain),
            has_quotes=not _LIKE_ENGLISH.isdisjoint(chain),
        )
        for number, (source, _) in enumerate(cues.sources_in(language)):
            words = spaced_words(" ".join(cues.authors_lines(source, language)))
            for mark in marks_of(words):
                pairing.read(_Placed(mark, number, source, words))
        pairing.end()
        for placed in pairing.unpaired.values():
            yield _finding(cues, placed, language)


def _finding(cues: SlideCues, placed: _Placed, language: Language) -> Finding:
    mark = placed.mark.text[-1] if placed.mark.side is Side.OPENS else placed.mark.text[0]
    if placed.mark.side is Side.CLOSES:
        message = Text("“{mark}” closes what nothing opened, in the language {language}.")
        missing = _BEGINS.get(mark) or OPENING.get(mark, mark)
        advice = Text("Write “{mark}” where it begins.")
    else:
        message = Text("“{mark}” opens what nothing closes, in the language {language}.")
        missing = _ENDS.get(mark) or CLOSING.get(mark, mark)
        advice = Text("Write “{mark}” where it ends.")
    begin = max(placed.mark.word - _WORDS_AROUND, 0)
    return cues.finding(
        "cue-unpaired-punctuation",
        message.with_fields(mark=mark),
        placed.source,
        language,
        excerpt=" ".join(placed.words[begin : placed.mark.word + _WORDS_AROUND + 1]),
        advice=advice.with_fields(mark=missing),
    )
