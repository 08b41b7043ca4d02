"""Use a bundle as its user would, on a machine that has no Python, as far as that can be had.

    python packaging/trial.py PROGRAM [--in ROOT]

Runs with nothing of the environment but a home of its own; with `--in` inside of another system's root, where
PROGRAM is a path in that root. Needs the project's environment to make and to read what it tries with.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bundle.tried_program import Trial, TrialError, expect, until
from pptx import Presentation
from pypdf import PdfReader

PROJECT = Path(__file__).resolve().parents[1]
# What asks for files that libraries bring: hyphens, names of months, colours of code, lines of Japanese.
GERMAN = """\
---
title: Seltenes
language: de
date: 2026-02-03
hyphenate: true
---

# Donaudampfschifffahrtsgesellschaftskapitäne

| Links | Rechts |
|---|---|
| Silbentrennungsmöglichkeiten | 1,5 |

```rust
fn main() { println!("{}", 1); }
```
"""
JAPANESE = """\
---
title: 日本語
language: ja
---

# 日本語

::: subtitles
今日はとても良い天気ですから、みんなで公園へ散歩に行って、お弁当を食べながらゆっくり話をしましょう。
:::
"""


ENGLISH = ("Where we stand", "The machines are off", "Pause here.")
SPANISH = ("Dónde estamos", "Las máquinas están apagadas", "Pausa aquí.")
"""A slide's title, its bullet and its notes."""


def says_its_version(trial: Trial) -> None:
    """See that it starts at all."""
    expect(re.fullmatch(r"presenter \d+\.\d+\S*\n", trial.run("--version")), "a version")


def builds_its_windows(trial: Trial) -> None:
    """See that Qt, its plugins, fonts and themes are there."""
    trial.run("--smoke", language="es_ES.UTF-8")  # which a bare system does not have
    expect(not trial.complaints, f"silence, but: {trial.complaints}")


def speaks_spanish(trial: Trial) -> None:
    """See that the catalogs of the interface are there."""
    expect("Dar una charla" in trial.run("--help", language="es_ES.UTF-8"), "help in Spanish")
    expect("Dar una charla" not in trial.run("--help"), "help in English")


def brings_its_tour(trial: Trial) -> None:
    """See that the tour is there and can be drawn: pictures, formulae, code, tables, charts."""
    trial.run("new", "tour.md")
    trial.run("check", "tour.md")


def brings_rare_things(trial: Trial) -> None:
    """See that what only some languages need is there as well."""
    for name, deck in {"german.md": GERMAN, "japanese.md": JAPANESE}.items():
        (trial.folder / name).write_text(deck, encoding="utf-8")
        trial.run("check", name)
        trial.run("export", name, "--to", "rare.pdf")


def exports_spanish(trial: Trial) -> None:
    """See a PDF of Spanish slides with Spanish subtitles under them."""
    trial.run("export", "tour.md", "--to", "tour.es.pdf", "--language", "es", "--subtitles", "es")
    words = pdf_words(trial.folder / "tour.es.pdf")
    catalog = (trial.folder / "translations/es/LC_MESSAGES/tour.po").read_text(encoding="utf-8")
    for role in ("title", "cue"):
        expect(any(found in words for found in translations(catalog, role)), f"a {role} in Spanish")


def brings_the_manual(trial: Trial) -> None:
    """See the manual, whose chapters are files and whose Spanish is a catalog."""
    trial.run("manual", "--to", "manual.html", "--language", "es")
    manual = (trial.folder / "manual.html").read_text(encoding="utf-8")
    catalog = (PROJECT / "translations/es/LC_MESSAGES/manual.po").read_text(encoding="utf-8")
    titles = translations(catalog, "title")
    expect(titles and all(title in manual for title in titles), "every chapter in Spanish")


def shares_its_work(trial: Trial) -> None:
    """See that pictures come out of several processes, each this program again, as of one."""
    trial.run("export", "tour.md", "--to", "alone", "--width", "320", "--jobs", "1")
    trial.run("export", "tour.md", "--to", "shared", "--width", "320", "--jobs", "2")
    alone = {path.name: path.read_bytes() for path in (trial.folder / "alone").iterdir()}
    shared = {path.name: path.read_bytes() for path in (trial.folder / "shared").iterdir()}
    expect(alone and alone == shared, "the same pictures from two processes as from one")


def gives_a_talk(trial: Trial) -> None:
    """See a talk open, go on when it is told to, and end."""
    with trial.talk("present", "tour.md", "--windowed", "--language", "es"):
        before = until(lambda: trial.run("send", "first"))
        expect(trial.run("send", "next") != before, "another slide")
        trial.run("send", "quit")


def brings_powerpoint(trial: Trial) -> None:
    """See a deck of PowerPoint in two languages, with subtitles beside it, become Spanish slides."""
    for language, slide, cue in (("en", ENGLISH, "Good morning to all"), ("es", SPANISH, "Buenos días")):
        write_powerpoint(trial.folder / f"deck.{language}.pptx", *slide)
        srt = f"1\n00:00:00,000 --> 00:00:02,000\n{cue}\n"
        (trial.folder / f"deck.{language}.srt").write_text(srt, encoding="utf-8")
    trial.run("import", "deck.en.pptx", "deck.es.pptx", "--to", "deck.md")
    trial.run("check", "deck.md")
    trial.run("export", "deck.md", "--to", "deck.es.pdf", "--language", "es", "--subtitles", "es")
    words = pdf_words(trial.folder / "deck.es.pdf")
    expect(all(part in words for part in (*SPANISH[:2], "Buenos días")), "Spanish slides and subtitles")
    with trial.talk("present", "deck.en.pptx", "--windowed"):
        until(lambda: trial.run("send", "first"))
        trial.run("send", "quit")


def brings_pdf(trial: Trial) -> None:
    """See the pages of a PDF become slides, and a PDF again."""
    # By itself: the subtitles beside the deck would come along.
    shutil.copyfile(trial.folder / "deck.es.pdf", trial.folder / "page.pdf")
    trial.run("import", "page.pdf", "--to", "pages.md")
    trial.run("check", "pages.md")
    trial.run("export", "pages.md", "--to", "pages.pdf")
    expect(SPANISH[0] in pdf_words(trial.folder / "pages.pdf"), "the words of a page")


def writes_subtitles(trial: Trial) -> None:
    """See files of subtitles go out and come in again."""
    trial.run("export", "tour.md", "--to", "tour.srt", "--language", "es")
    trial.run("import", "tour.srt", "--to", "subtitled.md")


TRIALS: tuple[Callable[[Trial], None], ...] = (
    says_its_version,
    builds_its_windows,
    speaks_spanish,
    brings_its_tour,
    brings_rare_things,
    exports_spanish,
    brings_the_manual,
    shares_its_work,
    gives_a_talk,
    brings_powerpoint,
    brings_pdf,
    writes_subtitles,
)


def write_powerpoint(path: Path, title: str, bullet: str, notes: str) -> None:
    """Write a deck of one slide."""
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    for placeholder, words in zip(slide.placeholders, (title, bullet), strict=True):
        placeholder.text = words
    slide.notes_slide.notes_text_frame.text = notes
    deck.save(str(path))


def pdf_words(path: Path) -> str:
    """Return the words of a PDF, with single spaces."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def translations(catalog: str, role: str) -> list[str]:
    """Return the translations of one role in a catalog, those of one line without marks of Markdown."""
    found = re.findall(rf'msgctxt "{role}"\nmsgid ".+"\nmsgstr "(.+)"', catalog)
    return [words for words in found if not re.search(r"[*_`\[\]|\\{}$]", words)]


def main(arguments: Sequence[str]) -> int:
    """Try everything, say how long each took, and return 0 where all of it works."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--in", dest="root", type=Path)
    options = parser.parse_args(arguments)
    folder = Path(tempfile.mkdtemp(prefix="presenter-trial-", dir=options.root and options.root / "tmp"))
    try:
        (folder / "home").mkdir(mode=0o700)
        trial = Trial(options.program, folder, options.root)
        failed = [attempt for attempt in TRIALS if not _went_well(attempt, trial)]
    finally:
        shutil.rmtree(folder)
    print(
        f"{'FAILED' if failed else 'PASSED'}: {len(TRIALS) - len(failed)} of {len(TRIALS)} trials", flush=True
    )
    return 1 if failed else 0


def _went_well(attempt: Callable[[Trial], None], trial: Trial) -> bool:
    started = time.monotonic()
    name = attempt.__name__.replace("_", " ")
    try:
        attempt(trial)
    except (TrialError, subprocess.TimeoutExpired, OSError) as problem:
        print(f"{name}: FAILED\n{problem}", flush=True)
        return False
    print(f"{name}: {time.monotonic() - started:.1f} s", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
