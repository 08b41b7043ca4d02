"""A deck that is read again is what it would be at a first reading, and what has not changed is kept."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presenter.deck.deck import Deck
from presenter.deck.load import load, parse

PATH = Path("talk.md")
DECK = """---
title: A talk
language: en
---

# One

The first slide.

---
layout: section
background: dome.png
---

# Two

![A dome](dome.png)

---

# Three

<!-- i18n: a name -->
The third [slide][there].

[there]: https://example.org
"""
PIECES = (
    *("# One\n", "# Two\n", "words ", "\n", "\n\n", "\n---\n", "---\nlayout: quote\n---\n"),
    *("---\ntitle: m\n---\n", "```py\n", "```\n", "::: notes\n", ":::\n", "<!-- i18n: a word -->\n"),
    *(
        "<!-- i18n:skip -->\n",
        "<!--",
        "-->",
        "- item\n",
        "\t- item\n",
        "[a][b]",
        "[b]: https://example.org\n",
    ),
    *("![a](b.png)", "[^1]", "[^1]: note\n", "{lang=fr}", "::: subtitles\n", "ANA: hello\n", ". . .\n"),
    *("background: nothing.png\n", "id: one\n", "{.x"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def all_of(deck: Deck) -> tuple[object, ...]:
    return deck, deck.findings, deck.files


@given(TEXTS, TEXTS)
@example("---\nbackground: a.png\n---\n\n# One\n", "# One\n")
def test_nothing_of_what_it_was_is_left_in_it(old: str, new: str) -> None:
    assert all_of(parse(new, PATH, parse(old, PATH))) == all_of(parse(new, PATH))


@given(TEXTS, st.integers(0, 400), st.sampled_from(PIECES))
def test_so_it_is_where_a_piece_is_put_into_it(old: str, place: int, piece: str) -> None:
    new = old[:place] + piece + old[place:]
    assert all_of(parse(new, PATH, parse(old, PATH))) == all_of(parse(new, PATH))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Write the deck and its picture."""
    (tmp_path / "dome.png").write_bytes(b"")
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    return path


def kept(before: Deck, after: Deck) -> list[bool]:
    return [old is new for old, new in zip(before.slides, after.slides, strict=True)]


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("first slide", "opening slide", [False, True, True]),
        ("third", "last", [True, True, False]),
        ("layout: section", "layout: default", [True, False, True]),
        ("a name", "a street", [True, True, False]),
        ("# Two", "# Second", [True, False, True]),
        ("example.org", "example.com", [False, False, False]),
        ("language: en", "language: es", [False, False, False]),
        ("# One\n", "# One\n\nMore.\n", [False, False, False]),  # all that follows stands elsewhere
    ],
)
def test_slides_stay_the_same_objects_where_nothing_of_theirs_has_changed(
    path: Path, old: str, new: str, same: list[bool]
) -> None:
    before = load(path)
    path.write_text(DECK.replace(old, new), encoding="utf-8")
    after = load(path, before)
    assert kept(before, after) == same
    assert all_of(after) == all_of(load(path))


def test_a_picture_that_goes_and_comes_back_is_missed_and_found(path: Path) -> None:
    before = load(path)
    (path.parent / "dome.png").unlink()
    without = load(path, before)
    assert kept(before, without) == [True, False, True]
    assert [finding.code for finding in without.findings] == ["missing-picture", "missing-picture"]
    (path.parent / "dome.png").write_bytes(b"")
    again = load(path, without)
    assert all_of(again) == all_of(load(path))
    assert kept(before, again) == [True, False, True]


def test_a_background_of_all_slides_that_comes_to_be_there_is_on_all_of_them() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "talk.md"
        path.write_text("---\nbackground: sky.png\n---\n\n# One\n", encoding="utf-8")
        before = load(path)
        (path.parent / "sky.png").write_bytes(b"")
        assert all_of(load(path, before)) == all_of(load(path))
