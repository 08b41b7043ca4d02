"""Load and sync a catalog of two thousand messages, and print each as a ratio to what else could be done.

Run with `python -m tests.benchmarks.catalogs` in the root of the project. Loading is compared with splitting
the file into lines, which every reader has to do, and with Babel's reader; syncing with GNU msgmerge, where
it is installed, which has a process to start besides. Each figure is the best of several runs, by turns.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.pofile import read_po

from presenter.catalogs.header import catalog_header, template_header
from presenter.catalogs.merge import merge
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import TemplateMessage, template_entries
from presenter.i18n.language import Language

MESSAGES, EDITED, MOVED = 2000, 200, 200
RUNS = 7
ROLES = ("title", "body", "bullet", "bullet", "cell", "note", "note", "cue")
TEXT = (
    "the camera is ready and all of its sensors have been read out at night while the dome was open to "
    "the sky so that we know how the data will look when verification begins next year with new people"
)
WORDS = TEXT.split()
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def sentences(count: int, seed: int) -> list[str]:
    """Return so many different texts of 3 to 30 words."""
    draw = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        words = draw.choices(WORDS, k=draw.randint(3, 30))
        found[f"{' '.join(words).capitalize()} {len(found)}."] = None
    return list(found)


def template(texts: list[str]) -> tuple[TemplateMessage, ...]:
    """Return the messages of a deck of slides with eight texts each."""
    return tuple(
        TemplateMessage(
            (ROLES[number % len(ROLES)], text),
            identities=(f"slide-{number // 8}/part{number % 8}",),
            places=(f"slides/talk.md:{number}",),
        )
        for number, text in enumerate(texts)
    )


def edited(texts: list[str]) -> list[str]:
    """Return the texts with some of them reworded and some slides in other places."""
    draw = random.Random(1)
    texts = list(texts)
    for number in draw.sample(range(len(texts)), EDITED):
        texts[number] = texts[number].replace(".", " indeed.")
    for _ in range(MOVED // 8):
        start = 8 * draw.randrange(len(texts) // 8)
        slide = texts[start : start + 8]
        del texts[start : start + 8]
        target = 8 * draw.randrange(len(texts) // 8)
        texts[target:target] = slide
    return texts


def translated(messages: tuple[TemplateMessage, ...], path: Path) -> PoFile:
    """Return a catalog in which every message has a translation."""
    entries = (entry.with_translations((f"«{entry.msgid}»",)) for entry in template_entries(messages))
    header = catalog_header("talk", Language("en"), Language("es"), NOW)
    return PoFile(path).with_entries([header, *entries])


def best_of(ways: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Return the shortest time of each way in milliseconds; they take turns, to see the same machine."""
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(RUNS):
        for name, way in ways.items():
            start = time.perf_counter()
            way()
            best[name] = min(best[name], 1000 * (time.perf_counter() - start))
    return best


def table(title: str, found: Mapping[str, float], ours: str) -> None:
    """Print the times, and how many times as long ours takes as each of the others."""
    print(title)
    for name, milliseconds in found.items():
        ratio = "" if name == ours else f"   presenter takes {found[ours] / milliseconds:.2f} times as long"
        print(f"  {name:24}{milliseconds:9.1f} ms{ratio}")


def main() -> None:
    """Print a table for loading and one for syncing."""
    texts = sentences(MESSAGES, 0)
    new = template(edited(texts))
    with tempfile.TemporaryDirectory() as folder:
        path, pot = Path(folder) / "talk.po", Path(folder) / "talk.pot"
        translated(template(texts), path).write()
        header = template_header("talk", Language("en"), NOW)
        PoFile(pot).with_entries([header, *template_entries(new)]).write()
        loads = {
            "splitting the file": lambda: path.read_text("utf-8").split("\n"),
            "Babel read_po": lambda: read_po(BytesIO(path.read_bytes())),
            "presenter": lambda: PoFile.read(path),
        }
        table(f"Loading {MESSAGES} messages, {path.stat().st_size // 1000} kB", best_of(loads), "presenter")
        syncs: dict[str, Callable[[], object]] = {
            "presenter": lambda: merge(PoFile.read(path), new).file.render(),
        }
        if shutil.which("msgmerge"):
            command = ["msgmerge", "--previous", "--quiet", str(path), str(pot)]
            syncs["msgmerge"] = lambda: subprocess.run(command, capture_output=True, check=True)
        title = f"Syncing {MESSAGES} messages, {EDITED} of them edited, {MOVED // 8} slides moved"
        table(title, best_of(syncs), "presenter")
        counts = merge(PoFile.read(path), new).counts
        print(f"  {counts}")


if __name__ == "__main__":
    main()
