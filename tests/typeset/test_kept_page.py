"""Pages that are kept when a deck is read again are what they would be at a first reading."""

from __future__ import annotations

import gc
import os
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from presenter.deck.deck import Deck
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.typeset.page import Page
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter
from tests.typeset.conftest import in_capitals

EN, ES = Language("en"), Language("es")
FOLDER = Path(__file__).parent
DECK = """---
title: A talk
author: Ada
start: "10:00"
translations: [es]
theme: observatory
---

# A talk

---
layout: agenda
---

# Today

---
layout: section
time: 5 min
---

# Beginnings

---

# One

The [second](#two) follows.

---
layout: agenda
---

# Where we are

---
layout: break
time: 10 min
---

# Coffee

---
layout: section
time: 7 min
---

# Ends

---
id: two
both-languages: true
---

# Two

The end.
"""
EDITS = (
    *(("Beginnings", "Origins"), ("time: 5 min", "time: 9 min"), ("layout: section", "layout: default")),
    *(
        ("10 min", "20 min"),
        ("One", "Uno"),
        ("# Coffee", "# Tea"),
        ("id: two", "id: ii"),
        ("(#two)", "(#ii)"),
    ),
    *(
        ("author: Ada", "author: Eva"),
        ("observatory", "plain"),
        ("The end.\n", "The end.\n\n---\n\n# More\n"),
    ),
    *(("\n---\n\n# One", "\nMore.\n\n# One"), ("layout: agenda", "layout: quote"), ("Ends", "Ends\n")),
    ("both-languages: true", "both-languages: false"),
)


def read(source: str, folder: Path, before: Deck | None = None) -> Deck:
    return parse(source, folder / "talk.md", before)


def set_all(deck: Deck, before: Typesetter | None = None) -> Typesetter:
    """Lay out all slides in two languages, as a first reading of a deck or another one."""
    theme = load_theme(deck.settings.theme, deck.path.parent)
    if before is None:
        typesetter = Typesetter(deck, in_capitals, theme)
        for slide in deck.slides:
            typesetter.page(slide.index, EN)
            typesetter.page(slide.index, ES)
        return typesetter
    return before.with_deck(deck, in_capitals, theme)


def seen(page: Page) -> tuple[object, ...]:
    """Return all that there is to a page: its pixels, where its links lead, and what is wrong with it."""
    image = QImage(400, 225, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.scale(image.width() / page.size.width(), image.height() / page.size.height())
        page.paint(painter, 9)
    return image, [(link.address, link.rect) for link in page.links(9)], page.findings


@given(st.lists(st.sampled_from(EDITS), min_size=1, max_size=3))
@settings(max_examples=12)
@example([("Beginnings", "Origins")])
@example([("id: two", "id: ii")])
@example([("The end.\n", "The end.\n\n---\n\n# X\n")])
def test_they_are_the_same_in_every_pixel(qapp: object, edits: list[tuple[str, str]]) -> None:
    deck = read(DECK, FOLDER)
    before = set_all(deck)
    source = DECK
    for old, new in edits:
        source = source.replace(old, new, 1)
    other = read(source, FOLDER, deck)
    after, anew = (
        set_all(other, before),
        Typesetter(other, in_capitals, load_theme(other.settings.theme, FOLDER)),
    )
    for slide in other.slides:
        for language in (EN, ES):
            if after.keeps(slide.index, language):
                assert seen(after.page(slide.index, language)) == seen(anew.page(slide.index, language))


@pytest.mark.parametrize(
    ("old", "new", "anew"),
    [
        ("second", "next", {3}),
        ("# Beginnings", "# Origins", {1, 2, 3, 4, 5}),  # its section's footers, and both agendas
        ("# Coffee", "# Tea", {1, 4, 5}),
        ("time: 5 min", "time: 9 min", {1, 2, 4}),
        ("author: Ada", "author: Eva", set(range(8))),
    ],
)
def test_only_what_shows_the_change_is_laid_out_again(
    qapp: object, tmp_path: Path, old: str, new: str, anew: set[int]
) -> None:
    deck = read(DECK, tmp_path)
    after = set_all(read(DECK.replace(old, new), tmp_path, deck), set_all(deck))
    assert {slide.index for slide in deck.slides if not after.keeps(slide.index, EN)} == anew


DOME = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z" fill="{}"/></svg>'
PICTURES = "# One\n\n---\n\n# Two\n\n![A dome](dome.svg)\n\n---\n\n# Three\n\n![A clip](clip.mp4)\n"


def repainted(path: Path, colour: str, seconds: float) -> None:
    path.write_text(DOME.format(colour))
    os.utime(path, (seconds, seconds))


def poster_added(folder: Path) -> None:
    (folder / "clip.svg").write_text(DOME.format("blue"))


def version_added(folder: Path) -> None:
    (folder / "dome.es.svg").write_text(DOME.format("blue"))


@pytest.mark.parametrize(
    ("change", "language", "kept"),
    [
        (lambda folder: None, EN, [True, True, False]),
        (lambda folder: repainted(folder / "dome.svg", "#00f", 2000), EN, [True, False, False]),
        (version_added, ES, [True, False, False]),
        (version_added, EN, [True, True, False]),
        (lambda folder: (folder / "dome.svg").unlink(), EN, [True, False, False]),
        (poster_added, EN, [True, True, False]),
    ],
)
def test_pictures_that_have_changed_are_shown_as_they_are(
    qapp: object, tmp_path: Path, change: Callable[[Path], object], language: Language, kept: list[bool]
) -> None:
    repainted(tmp_path / "dome.svg", "red", 1000)
    (tmp_path / "clip.mp4").write_bytes(b"")
    deck = read(PICTURES, tmp_path)
    before = set_all(deck)
    change(tmp_path)
    other = read(PICTURES, tmp_path, deck)
    after, anew = set_all(other, before), set_all(other)
    assert [after.keeps(index, language) for index in range(3)] == kept
    assert [seen(after.page(index, language)) for index in range(3)] == [
        seen(anew.page(index, language)) for index in range(3)
    ]


def test_what_was_read_before_is_held_no_longer(qapp: object, tmp_path: Path) -> None:
    """A page that is kept for hours must not keep the decks and catalogs of all those hours."""

    class Lookup:
        def __call__(self, message, language):  # type: ignore[no-untyped-def]
            return in_capitals(message, language)

    deck = read(DECK, tmp_path)
    theme = load_theme(deck.settings.theme, tmp_path)
    lookup = Lookup()
    held = weakref.ref(lookup)
    before = Typesetter(deck, lookup, theme)
    page = before.page(0, EN)
    after = before.with_deck(read(DECK, tmp_path, deck), in_capitals, theme)
    del lookup, before
    gc.collect()
    assert after.page(0, EN) is page
    assert held() is None
