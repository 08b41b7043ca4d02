"""Paragraphs of talks, with the ends of their sentences marked by hand.

A file has one paragraph on each line; lines that begin with # are about the file. `⏎` stands where a
sentence ends within the paragraph. In the two files of pairs, line by line the same in both
languages, `⏎+` is an end that the other language does not have at that place.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from presenter.i18n.language import Language

EN, ES = Language("en"), Language("es")

_END = "⏎"
_OWN_END = "⏎+"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What somebody says in one breath.

    `passages` are the sentences of a pair that belong to one passage of the other language: as many
    passages in both, each of one sentence or several.
    """

    language: Language
    passages: tuple[tuple[str, ...], ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(sentence for passage in self.passages for sentence in passage)

    @property
    def text(self) -> str:
        return " ".join(self.sentences)


def paragraphs(name: str, language: Language) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a file beside this one."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return tuple(_paragraph(line, language) for line in lines if not line.startswith("#"))


def _paragraph(line: str, language: Language) -> Paragraph:
    passages = line.replace(_OWN_END, "\0").split(_END)
    return Paragraph(
        language,
        tuple(tuple(sentence.strip(" ") for sentence in passage.split("\0")) for passage in passages),
    )


PAIRS = tuple(zip(paragraphs("pairs.en.txt", EN), paragraphs("pairs.es.txt", ES), strict=True))
ENGLISH = (*(english for english, _ in PAIRS), *paragraphs("english.txt", EN))
SPANISH = (*(spanish for _, spanish in PAIRS), *paragraphs("spanish.txt", ES))
