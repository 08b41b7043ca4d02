"""Which pages of a PDF a picture shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.blocks import Picture
from presenter.deck.deck import Deck
from presenter.deck.load import parse
from presenter.deck.picture_pages import MOST_PAGES, parse_pages
from presenter.pdf.half import Half


def read(attributes: str, tmp_path: Path, name: str = "talk.pdf", more: str = "") -> Deck:
    (tmp_path / name).write_bytes(b"%PDF-1.5")
    return parse(f"# One\n\n![A page]({name}){{{attributes}}}\n{more}", tmp_path / "deck.md")


def picture_of(deck: Deck) -> Picture:
    (picture,) = (block for block in deck.slides[0].blocks if isinstance(block, Picture))
    return picture


def test_each_page_after_the_first_waits_for_a_step(tmp_path: Path) -> None:
    deck = read("pages=3-5", tmp_path)

    picture = picture_of(deck)
    assert picture.page == 3
    assert [(stage.step, stage.page) for stage in picture.later_pages] == [(1, 4), (2, 5)]
    assert (deck.slides[0].steps, deck.findings) == (2, ())


def test_notes_and_subtitles_go_on_with_the_pages(tmp_path: Path) -> None:
    deck = read("pages=1-2", tmp_path, more="\n::: notes\nFirst. [step] Second.\n:::\n")

    assert [passage.step for passage in deck.slides[0].notes] == [0, 1]
    assert deck.findings == ()


def test_what_has_no_pages_has_no_steps_for_them(tmp_path: Path) -> None:
    assert read("pages=1-3", tmp_path, "office.png").slides[0].steps == 0


def test_a_half_is_one_of_four(tmp_path: Path) -> None:
    assert picture_of(read("page=2 half=left", tmp_path)).half is Half.LEFT
    wrong = read("half=middle", tmp_path)
    assert picture_of(wrong).half is Half.WHOLE
    assert [finding.code for finding in wrong.findings] == ["bad-value"]


@pytest.mark.parametrize("written", ["5-3", "0-2", "a", "1-9999", "3-", "1,,2"])
def test_what_is_no_list_of_pages_is_told(tmp_path: Path, written: str) -> None:
    deck = read(f'pages="{written}"', tmp_path)

    assert [finding.code for finding in deck.findings] == ["bad-value"]
    assert (picture_of(deck).page, deck.slides[0].steps) == (1, 0)


@given(st.lists(st.integers(1, 99), min_size=1, max_size=30))
def test_pages_written_one_by_one_are_read_back(pages: list[int]) -> None:
    assert parse_pages(",".join(map(str, pages))) == tuple(pages)


@given(st.text(alphabet="0123456789-,", max_size=20))
def test_no_list_asks_for_more_pages_than_a_slide_can_have(written: str) -> None:
    assert len(parse_pages(written)) <= MOST_PAGES
