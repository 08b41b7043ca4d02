"""Find the ends of sentences in the paragraphs of talks, and print how many each way adds and misses.

Run with `python -m tests.benchmarks.sentence_ends` in the root of the project. Unicode's UAX 29 is always
among them, as uniseg reads it; pysbd, sentencex and nupunkt are where they are installed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from itertools import accumulate

from uniseg.sentencebreak import sentences as sentences_of_unicode

from presenter.subtitles.sentences import sentences
from tests.subtitles.corpus.paragraphs import ENGLISH, SPANISH, Paragraph

Splitter = Callable[[Paragraph], Iterable[str]]


def by_presenter(paragraph: Paragraph) -> Iterable[str]:
    """Return the sentences of this program."""
    return sentences(paragraph.text, paragraph.language)


def by_unicode(paragraph: Paragraph) -> Iterable[str]:
    """Return the sentences of UAX 29, which knows no language."""
    return sentences_of_unicode(paragraph.text)


def by_pysbd(paragraph: Paragraph) -> Iterable[str]:
    """Return the sentences of pysbd."""
    segmenter = import_module("pysbd").Segmenter(language=str(paragraph.language), clean=False)
    found: list[str] = segmenter.segment(paragraph.text)
    return found


def by_sentencex(paragraph: Paragraph) -> Iterable[str]:
    """Return the sentences of sentencex."""
    found: Iterable[str] = import_module("sentencex").segment(str(paragraph.language), paragraph.text)
    return found


def by_nupunkt(paragraph: Paragraph) -> Iterable[str]:
    """Return the sentences of nupunkt."""
    found: Iterable[str] = import_module("nupunkt").sent_tokenize(paragraph.text)
    return found


INSTALLED: dict[str, Splitter] = {"pysbd": by_pysbd, "sentencex": by_sentencex, "nupunkt": by_nupunkt}
WAYS: dict[str, Splitter] = {
    "presenter": by_presenter,
    "UAX 29": by_unicode,
    **{name: split for name, split in INSTALLED.items() if find_spec(name) is not None},
}


def places(parts: Iterable[str]) -> set[int]:
    """Return the number of letters before each end but the last; spaces do not count."""
    return set([*accumulate(len("".join(part.split())) for part in parts if part.strip())][:-1])


def added_and_missed(split: Splitter, paragraphs: Sequence[Paragraph]) -> tuple[int, int]:
    """Return how many ends are found where there is none, and how many are not found."""
    found = [(places(split(paragraph)), places(paragraph.sentences)) for paragraph in paragraphs]
    return sum(len(ours - marked) for ours, marked in found), sum(
        len(marked - ours) for ours, marked in found
    )


def table(name: str, paragraphs: Sequence[Paragraph], found: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    """Yield the lines of a table of what each way added and missed."""
    ends = sum(len(paragraph.sentences) - 1 for paragraph in paragraphs)
    yield f"{name}, {ends} ends of sentences within {len(paragraphs)} paragraphs: added, missed"
    for way, (added, missed) in found.items():
        yield f"{way:40}{added:12}{missed:12}"


def main() -> None:
    """Print a table for each language."""
    for name, paragraphs in (("English", ENGLISH), ("Spanish", SPANISH)):
        found = {way: added_and_missed(split, paragraphs) for way, split in WAYS.items()}
        print(*table(name, paragraphs, found), sep="\n")


if __name__ == "__main__":
    main()
