"""Each layout shows what it is for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from presenter.deck.deck import Layout
from presenter.i18n.language import Language
from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.typesetter import Typesetter

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90">'
    b'<rect width="160" height="90" fill="%s"/></svg>'
)

Lines = Callable[..., list[str]]
Boxes = Callable[[Page, str], list[Standing]]


@pytest.mark.parametrize("layout", [layout.value for layout in Layout])
@pytest.mark.parametrize("languages", ["one", "both"])
def test_every_layout_shows_title_and_words(
    typeset: Callable[..., Page], lines_of: Lines, layout: str, languages: str
) -> None:
    page = typeset(f"---\nlayout: {layout}\nlanguages: {languages}\n---\n\n# Aloha\n\nKaki mountain")

    shown = lines_of(page)
    assert {"Aloha", "Kaki mountain"} <= set(shown)
    assert ("KAKI MOUNTAIN" in shown) == (languages == "both")
    assert page.findings == ()


@pytest.mark.parametrize("layout", [layout.value for layout in Layout])
@pytest.mark.parametrize("languages", ["one", "both"])
def test_every_layout_shows_footnotes(
    typeset: Callable[..., Page], lines_of: Lines, layout: str, languages: str
) -> None:
    words = "# Aloha\n\nKaki mountain[^1]\n\n[^1]: Named so in 1912"
    page = typeset(f"---\nlayout: {layout}\nlanguages: {languages}\n---\n\n{words}")

    shown = lines_of(page, "footnote")
    assert shown == ["Named so in 1912", "NAMED SO IN 1912"][: 2 if languages == "both" else 1]
    assert page.findings == ()


def test_a_title_slide_says_author_and_date_unless_it_said_them(
    typeset: Callable[..., Page], lines_of: Lines
) -> None:
    head = "---\nlayout: title\n---\n\n# A talk\n\n"

    assert lines_of(typeset(head), "author") == ["Ana Rojas   ·   March 13, 2023"]
    assert lines_of(typeset(head + "by Ana Rojas"), "author") == ["March 13, 2023"]
    assert lines_of(typeset(head + "Ana Rojas, 13 March 2023"), "author") == []


def test_dates_are_written_in_the_language_shown(typeset: Callable[..., Page], lines_of: Lines) -> None:
    assert any("13 de marzo de 2023" in line for line in lines_of(typeset("# T\n\nwords", "es"), "footer"))


def test_a_footer_counts_the_slides_and_shows_the_way_gone(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    slides = [f"# {name}\n\nwords" for name in ("One", "Two", "Three", "Four")]
    source = "---\nlayout: default\n---\n\n" + "\n\n---\n\n".join(slides)

    pages = [typeset(source, slide=index) for index in range(4)]

    ways = [boxes_of(page, "panel")[0].rect.width() for page in pages]
    assert ways == pytest.approx([346, 692, 1038, 1384], abs=1)


def test_a_deck_writes_its_own_footer(typesetter_for: Callable[..., object], lines_of: Lines) -> None:
    front_matter = (
        "---\ntitle: A talk\ndate: 2023-03-13\nlanguage: en\n"
        'footer: "{title}, page {slide} of {total}"\n---\n\n'
    )

    page = typesetter_for("---\nlayout: default\n---\n\n# T\n\nx", front_matter).page(0, "en")

    assert lines_of(page, "footer")[0] == "A talk, page 1 of 1"


PROFILE = """---
layout: profile
languages: both
---

# Hernán Stockebrand

![Portrait](face.svg)

Network engineer

- Connects all systems
"""


def test_a_profile_has_one_portrait_one_name_and_two_columns(
    typeset: Callable[..., Page], lines_of: Lines, boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "face.svg").write_bytes(DRAWING % b"red")

    page = typeset(PROFILE)

    assert len(boxes_of(page, "picture")) == 1
    assert lines_of(page, "title") == ["Hernán Stockebrand"]
    assert lines_of(page, "role") == ["Network engineer", "NETWORK ENGINEER"]
    assert lines_of(page, "language-tag") == ["EN", "ES"]
    first, second = boxes_of(page, "role")
    assert first.rect.right() < second.rect.left()
    assert first.rect.top() == second.rect.top()


def test_a_name_and_a_portrait_stand_at_one_place_on_every_profile(
    typeset: Callable[..., Page], boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "face.svg").write_bytes(DRAWING % b"red")
    pages = [typeset(PROFILE + "- and a fact more\n" * count) for count in (0, 3, 12)]

    for kind in ("picture", "title"):
        assert len({boxes_of(page, kind)[0].rect.topLeft().toTuple() for page in pages}) == 1


NESTED_LIST = """---
layout: {layout}
languages: both
---

# A title

Words enough to take a line more in capitals than they do otherwise

- The dome
    - It fills its little hill till it is still, until it spills and fills it till it is filled
    - Its doors
- The mount

Last
"""


@pytest.mark.parametrize("layout", ["default", "two-columns", "profile", "agenda"])
def test_what_two_columns_say_alike_begins_at_the_same_height(
    typeset: Callable[..., Page], boxes_of: Boxes, layout: str
) -> None:
    page = typeset(NESTED_LIST.format(layout=layout))

    for kind in ("item", "paragraph"):
        tops = [standing.rect.top() for standing in boxes_of(page, kind)]
        half = len(tops) // 2
        assert tops[:half] == pytest.approx(tops[half:])
    heights = [standing.rect.height() for standing in boxes_of(page, "item")]
    assert heights[:4] != heights[4:]


def test_columns_that_say_different_things_stay_as_they_are(
    typeset: Callable[..., Page], lines_of: Lines
) -> None:
    source = "---\nlayout: default\nlanguages: both\n---\n\n# T\n\n- one\n\n::: {lang=es}\ndos\n:::\n"

    assert lines_of(typeset(source), "item") == ["one", "ONE"]
    assert lines_of(typeset(source), "paragraph") == ["dos"]


def test_the_language_shown_comes_first_of_two(typeset: Callable[..., Page], lines_of: Lines) -> None:
    page = typeset("---\nlayout: default\nlanguages: both\n---\n\n# A title\n\nwords", "es")

    assert lines_of(page, "language-tag") == ["ES", "EN"]
    assert lines_of(page, "title") == ["A TITLE", "A title"]
    assert lines_of(page, "paragraph") == ["WORDS", "words"]


def test_a_title_that_is_alike_in_both_languages_stands_once(
    typeset: Callable[..., Page], lines_of: Lines
) -> None:
    page = typeset("---\nlayout: default\nlanguages: both\n---\n\n# LDM-692\n\nwords")

    assert lines_of(page, "title") == ["LDM-692"]


def test_what_has_no_words_stands_once_across_both_columns(
    typeset: Callable[..., Page], boxes_of: Boxes
) -> None:
    page = typeset("---\nlayout: default\nlanguages: both\n---\n\n# A title\n\nwords\n\n```\ncode\n```\n")

    (code,) = boxes_of(page, "code")
    assert code.rect.width() == pytest.approx(1384)


def test_a_block_for_one_language_is_left_out_in_the_other(
    typeset: Callable[..., Page], lines_of: Lines
) -> None:
    source = "# T\n\n::: {lang=es}\nSolo en español\n:::\n\nfor all"

    assert lines_of(typeset(source, "en"), "paragraph") == ["for all"]
    assert lines_of(typeset(source, "es"), "paragraph") == ["Solo en español", "FOR ALL"]


def test_a_full_picture_fills_the_slide_with_its_words_legible_over_white(
    typeset: Callable[..., Page], painted: Callable[..., QImage], boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "white.svg").write_bytes(DRAWING % b"white")
    page = typeset('---\nlayout: full-picture\n---\n\n![A](white.svg "The caption"){credit="Somebody"}')

    image = painted(page)

    assert image.pixelColor(5, 5).name() == image.pixelColor(1595, 100).name() == "#ffffff"
    for caption in boxes_of(page, "caption"):
        ground = image.pixelColor(int(caption.rect.left()) - 6, int(caption.rect.top()) + 4)
        assert ground.lightness() < 110


def test_the_lines_of_a_caption_are_of_about_one_length(
    typeset: Callable[..., Page], boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "sky.svg").write_bytes(DRAWING % b"white")
    caption = "One square degree of the sky seen from the summit in three filters, from February " * 2

    page = typeset(f'---\nlayout: full-picture\n---\n\n![A](sky.svg "{caption}")')

    (box,) = [standing.box for standing in boxes_of(page, "caption")]
    widths = [line.rect.width() for line in box.lines]
    assert len(widths) == 2
    assert widths[1] > 0.85 * widths[0]


def test_the_picture_of_a_break_gives_way_before_the_words_shrink(
    typeset: Callable[..., Page], boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "a.svg").write_bytes(DRAWING % b"red")
    source = "---\nlayout: break\n---\n\n# Coffee\n\n![A](a.svg)\n\n{}"

    few, many = (typeset(source.format("On the left patio of the hotel " * count)) for count in (1, 22))

    narrow, wide = (boxes_of(page, "picture")[0].rect.width() for page in (many, few))
    assert narrow < wide
    first, second = (boxes_of(page, "subtitle")[0].box.style.size for page in (few, many))
    assert first == second
    assert boxes_of(many, "subtitle")[0].rect.right() < boxes_of(many, "picture")[0].rect.left()


def test_two_columns_part_at_a_heading(typeset: Callable[..., Page], boxes_of: Boxes) -> None:
    page = typeset("---\nlayout: two-columns\n---\n\n# T\n\n### One\n\n- a\n\n### Two\n\n- b\n")

    one, two = boxes_of(page, "heading")
    assert one.rect.top() == two.rect.top()
    assert two.rect.left() > 800


def test_footnotes_stand_at_the_foot_with_their_numbers(
    typeset: Callable[..., Page], lines_of: Lines, boxes_of: Boxes
) -> None:
    page = typeset("# T\n\nThe EFD[^efd] is here.\n\n[^efd]: Facility database\n")

    assert lines_of(page, "paragraph") == ["The EFD1 is here."]
    assert lines_of(page, "footnote") == ["Facility database"]
    assert boxes_of(page, "footnote")[0].rect.bottom() == pytest.approx(900 - 118, abs=1)


def test_a_slide_has_the_background_that_it_asks_for(
    typeset: Callable[..., Page], painted: Callable[..., QImage], boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "sea.svg").write_bytes(DRAWING % b"blue")

    plain = typeset("---\nlayout: default\nbackground: '#202020'\n---\n\n# T\n\nx")
    picture = typeset("---\nlayout: default\nbackground: {picture: sea.svg, dim: 0.5}\n---\n\n# T\n\nx")

    assert painted(plain).pixelColor(5, 5).name() == "#202020"
    assert painted(picture).pixelColor(5, 5).name() in {"#00007f", "#000080"}
    assert title_colour(boxes_of(plain, "title")) == title_colour(boxes_of(picture, "title")) == "#fdf9f0"


def title_colour(titles: list[Standing]) -> str:
    return str(titles[0].box.style.colour)


def test_who_is_quoted_looks_on_from_the_left(
    typeset: Callable[..., Page], boxes_of: Boxes, lines_of: Lines, tmp_path: Path
) -> None:
    (tmp_path / "face.svg").write_bytes(DRAWING % b"red")
    source = "---\nlayout: quote\nlanguages: {}\n---\n\n> {}\n> — 1969\n\n![Face](face.svg)\n"

    for words in ("Enough.", "That is one small step for a man, one giant leap for mankind. " * 3):
        page = typeset(source.format("both", words))
        (face,) = boxes_of(page, "picture")
        assert face.rect.right() < min(one.rect.left() for one in boxes_of(page, "paragraph"))
        assert face.rect.height() == pytest.approx(face.rect.width() * 1.25)
        assert lines_of(page, "attribution") == ["— 1969"]
        assert page.findings == ()


def test_a_portrait_takes_the_same_share_of_a_narrow_slide(
    typesetter_for: Callable[..., Typesetter], boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "face.svg").write_bytes(DRAWING % b"red")
    shares = []
    for aspect in ("16:9", "4:3"):
        front_matter = f"---\nlanguage: en\ntranslations: [es]\naspect: '{aspect}'\n---\n\n"
        page = typesetter_for(PROFILE, front_matter).page(0, Language("en"))
        name, face = boxes_of(page, "title")[0].rect, boxes_of(page, "picture")[0].rect
        shares.append(face.width() / (name.right() - face.left()))

    assert shares[0] == pytest.approx(shares[1], abs=0.001)
