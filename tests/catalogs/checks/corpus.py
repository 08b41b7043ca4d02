"""The pairs of `corpus.txt`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from presenter.i18n.language import Language

CORPUS = Path(__file__).with_name("corpus.txt")


@dataclass(frozen=True, slots=True)
class Sample:
    """A source, its translation, and the codes of what is wrong with it."""

    source_language: Language
    language: Language
    source: str
    target: str
    codes: frozenset[str]


def samples() -> Iterator[Sample]:
    """Yield all pairs in the order of the file."""
    languages = (Language("en"), Language("es"))
    for line in CORPUS.read_text(encoding="utf-8").replace("⍽", "\u00a0").splitlines():
        if line.startswith("=="):
            source, target = line[2:].split()
            languages = (Language(source), Language(target))
        elif line and not line.startswith("# "):
            source, target, *codes = line.split(" ⇒ ")
            yield Sample(*languages, source, target, frozenset(codes[0].split(", ") if codes else ()))
