"""Time the work on a translation of 2000 texts, each step beside what it is made of.

Run with `python -m tests.benchmarks.translating` in the root of the project. The ratios are what to look at:
they hold on any computer. An edit must be a small part of making all units anew, and looking up what is alike
in 20,000 texts a small part of comparing with each of them.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path
from time import perf_counter

from presenter.catalogs.folder import translations_folder
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.translation.commands import ListUnits, SelectListed, TypeWords
from presenter.translation.journal import record_of, unsaved_words
from presenter.translation.memory.source_index import LEAST, SourceIndex
from presenter.translation.reducer import Moment, reduce
from presenter.translation.state import TranslationState
from presenter.translation.unit_filter import Need, UnitFilter
from presenter.translation.workbench import Workbench

SPANISH = Language("es")
SLIDES, TEXTS = 200, 9
SYLLABLES = ("ka", "to", "mi", "ren", "sul", "pa", "lo", "den", "fi", "gra")
WORDS = [first + second + third for first in SYLLABLES for second in SYLLABLES for third in SYLLABLES]
OFTEN = [1 / (place + 1) for place in range(len(WORDS))]  # Zipf: a few words are most of any text
NOW = Moment(0.0, datetime(2026, 5, 4, tzinfo=UTC))


def deck_of_2000_texts(folder: Path) -> Deck:
    """Return a deck with its empty Spanish catalog on the disk."""
    choose = random.Random(1)
    slides = (
        f"# Slide {number}\n\n" + "".join(f"- {sentence(choose)} {number}.{text}\n" for text in range(TEXTS))
        for number in range(SLIDES)
    )
    path = folder / "talk.md"
    path.write_text("---\nlanguage: en\ntranslations: [es]\n---\n\n" + "\n---\n\n".join(slides))
    deck = load(path)
    sync(deck, translations_folder(deck))
    return deck


def sentence(choose: random.Random) -> str:
    """Return some words, one of them bold."""
    words = choose.choices(WORDS, OFTEN, k=choose.randint(4, 14))
    words[1] = f"**{words[1]}**"
    return " ".join(words)


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """Return how long something takes at its best."""
    best = float("inf")
    for _ in range(times):
        begin = perf_counter()
        work()
        best = min(best, perf_counter() - begin)
    return best


def row(what: str, took: float, beside: str, other: float) -> str:
    """Return a line of the table."""
    return f"{what:44}{1000 * took:9.2f} ms {took / other:10.4f} of {beside}"


def workbench_rows(deck: Deck) -> Iterator[str]:
    """Yield how long opening, a key, a list and what is unsaved take."""
    bench = Workbench.open(deck, SPANISH)
    state = TranslationState.begin(bench)
    typing = reduce(state, TypeWords("Diapositiva"), NOW).state
    read = seconds(lambda: PoFile.read(bench.files[0].path))
    anew = seconds(lambda: Workbench.of(deck, SPANISH, bench.files, bench.catalogs))
    find = ListUnits(UnitFilter(frozenset({Need.MISSING}), search="ka 99"))
    yield row("open", seconds(lambda: Workbench.open(deck, SPANISH)), "reading the catalog", read)
    yield row(
        "a key", seconds(lambda: reduce(typing, TypeWords("Diapositivas"), NOW), 50), "all units anew", anew
    )
    yield row("search among all", seconds(lambda: reduce(typing, find, NOW)), "all units anew", anew)
    yield row(
        "leave a unit", seconds(lambda: reduce(typing, SelectListed(), NOW)), "reading the catalog", read
    )
    yield row(
        "what is unsaved", seconds(lambda: record_of(unsaved_words(typing)), 50), "all units anew", anew
    )


def memory_rows() -> Iterator[str]:
    """Yield how long finding what is alike takes."""
    choose = random.Random(2)
    texts = tuple(sentence(choose) for _ in range(20_000))
    asked = [sentence(choose) for _ in range(20)]
    index = SourceIndex(texts)
    begin = perf_counter()
    index.warm_up()
    made = perf_counter() - begin
    found = seconds(lambda: [index.alike(text, 9) for text in asked], 3) / len(asked)
    every = seconds(lambda: [_is_alike(asked[0], text) for text in texts], 1)
    yield row("make the index of 20,000 texts", made, "comparing one with each", every)
    yield row("find what is alike in 20,000", found, "comparing with each", every)


def _is_alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio() >= LEAST


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        print(*workbench_rows(deck_of_2000_texts(Path(folder))), *memory_rows(), sep="\n")


if __name__ == "__main__":
    main()
