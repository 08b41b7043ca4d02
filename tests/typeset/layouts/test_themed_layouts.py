"""What a theme says of its layouts is what they look like."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from presenter.deck.deck import Layout
from presenter.i18n.language import Language
from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.proportions import proportioned
from presenter.typeset.text_box import TextBox
from presenter.typeset.theme_loader import FOLDER, load_theme
from presenter.typeset.typesetter import Typesetter

FRONT_MATTER = (
    "---\ntitle: A talk\nauthor: Ana Rojas\ndate: 2023-03-13\nlanguage: en\ntranslations: [es]\n"
    "theme: own\n---\n\n"
)
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
    '<rect width="200" height="100" fill="{}"/></svg>'
)
DECK = """---
layout: default
---

# Before

words

---
layout: section
---

# Results

---
layout: default
---

# After

words
"""

Lines = Callable[..., list[str]]
Boxes = Callable[[Page, str], list[Standing]]
InTheme = Callable[..., Page]


@pytest.fixture
def in_theme(typesetter_for: Callable[..., Typesetter], tmp_path: Path) -> InTheme:
    """Return what lays out a slide of a deck in a theme that says only this."""

    def lay_out(theme: str, deck: str = DECK, slide: int = 0, language: str = "en") -> Page:
        (tmp_path / "themes").mkdir(exist_ok=True)
        (tmp_path / "themes" / "own.yaml").write_text(theme, encoding="utf-8")
        return typesetter_for(deck, FRONT_MATTER).page(slide, Language(language))

    return lay_out


def test_an_edge_says_what_the_theme_wants_and_leaves_out_what_is_not_there(
    in_theme: InTheme, lines_of: Lines
) -> None:
    theme = (
        'footer: {left: "{section} · {author}", centre: "{date}", right: "{slide}/{total}",'
        ' top-left: "{title}", top-right: "{section}"}'
    )

    assert lines_of(in_theme(theme), "footer") == ["Ana Rojas", "March 13, 2023", "1/3", "A talk"]
    assert lines_of(in_theme(theme, slide=2), "footer") == [
        "Results   ·   Ana Rojas",
        "March 13, 2023",
        "3/3",
        "A talk",
        "Results",
    ]
    assert "13 de marzo de 2023" in lines_of(in_theme(theme, language="es"), "footer")


def test_an_edge_too_long_for_its_place_loses_its_last_parts_first(
    in_theme: InTheme, lines_of: Lines
) -> None:
    theme = 'footer: {left: "{title} · ' + "long " * 60 + '", right: ""}'

    assert lines_of(in_theme(theme), "footer") == ["A talk"]


def test_parts_of_an_edge_shrink_a_little_before_one_is_left_out(
    in_theme: InTheme, boxes_of: Boxes, lines_of: Lines
) -> None:
    words = " ".join(["word"] * 9)
    theme = f'footer: {{left: "{words} · {{date}}", centre: "{{title}}", right: ""}}'
    english, spanish = in_theme(theme), in_theme(theme, language="es")

    assert lines_of(english, "footer")[0] == f"{words}   ·   March 13, 2023"
    assert lines_of(spanish, "footer")[0] == f"{words}   ·   13 de marzo de 2023"
    sizes = [boxes_of(page, "footer")[1].box.style.size for page in (english, spanish)]  # type: ignore[attr-defined]
    assert sizes[1] < sizes[0]


def test_a_layout_may_do_without_a_footer(in_theme: InTheme, boxes_of: Boxes) -> None:
    assert boxes_of(in_theme("layouts: {default: {footer: false}}"), "footer") == []


def test_sections_are_counted_where_the_theme_counts_them(in_theme: InTheme, lines_of: Lines) -> None:
    assert lines_of(in_theme("layouts: {section: {number: true}}", slide=1), "number") == ["1"]
    assert lines_of(in_theme("", slide=1), "number") == []


@pytest.mark.parametrize(
    ("corner", "left", "top"),
    [("top-left", 128, 34), ("top-right", 1392, 34), ("bottom-right", 1392, 826)],
)
def test_a_logo_stands_in_its_corner(
    in_theme: InTheme, boxes_of: Boxes, tmp_path: Path, corner: str, left: int, top: int
) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "mark.svg").write_text(DRAWING.format("red"))
    theme = f"logo: {{light: mark.svg, corner: {corner}, height: 40}}\nlayouts: {{section: {{logo: false}}}}"

    (logo,) = boxes_of(in_theme(theme), "logo")

    assert (logo.rect.left(), logo.rect.top()) == (left, top)
    assert (logo.rect.width(), logo.rect.height()) == (80, 40)
    assert boxes_of(in_theme(theme, slide=1), "logo") == []


@pytest.mark.parametrize("corner", ["top-left", "top-right", "bottom-left", "bottom-right"])
def test_words_on_the_line_of_a_logo_keep_clear_of_it(
    in_theme: InTheme, boxes_of: Boxes, tmp_path: Path, corner: str
) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "mark.svg").write_text(DRAWING.format("red"))
    page = in_theme(
        f"logo: {{light: mark.svg, corner: {corner}, height: 60}}\n"
        'footer: {left: "{title}", right: "{slide}", top-left: "{title}", top-right: "{author}"}'
    )

    (logo,) = boxes_of(page, "logo")

    inks = [
        line.rect.translated(standing.rect.topLeft())
        for standing in boxes_of(page, "footer")
        if isinstance(standing.box, TextBox)
        for line in standing.box.lines
    ]
    assert len(inks) == 4
    assert not any(ink.intersects(logo.rect) for ink in inks)


def test_a_broken_logo_is_reported_and_leaves_no_hole(in_theme: InTheme, tmp_path: Path) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "mark.svg").write_text("<svg")

    page = in_theme("logo: {light: mark.svg}")

    assert [finding.code for finding in page.findings] == ["unreadable-picture"]


def test_a_logo_that_reaches_out_of_its_file_is_shown_without_what_it_asks_for(
    in_theme: InTheme, boxes_of: Boxes, tmp_path: Path
) -> None:
    (tmp_path / "themes").mkdir()
    reaching = DRAWING.format("red").replace("</svg>", '<image href="file:///etc/passwd"/></svg>')
    (tmp_path / "themes" / "mark.svg").write_text(reaching)

    page = in_theme("logo: {light: mark.svg}")

    assert len(boxes_of(page, "logo")) == 1
    assert [finding.code for finding in page.findings] == ["unsafe-picture"]


def test_ornaments_stand_behind_the_words_in_colours_of_the_palette(
    in_theme: InTheme, painted: Callable[..., QImage]
) -> None:
    theme = (
        "palette: {light: {accent: '#ff0000'}}\nlayouts:\n  default:\n    ornaments:\n"
        "      - {x: 10, y: 10, width: 30, height: 0, colour: accent}\n"
        "      - {x: -50, y: -50, width: 40, height: 40, colour: '#0000ff'}\n"
    )

    image = painted(in_theme(theme))

    assert [image.pixelColor(*place).name() for place in ((20, 20), (20, 880), (20, 895), (1570, 870))] == [
        "#ff0000",
        "#ff0000",
        "#ffffff",
        "#0000ff",
    ]


def test_ornaments_change_sides_where_the_page_does(
    in_theme: InTheme, painted: Callable[..., QImage]
) -> None:
    theme = "layouts: {default: {ornaments: [{x: 10, y: 10, width: 30, height: 0, colour: '#ff0000'}]}}"

    left, right = (painted(in_theme(theme, language=one)) for one in ("en", "he"))

    assert (left.pixelColor(20, 450).name(), left.pixelColor(1580, 450).name()) == ("#ff0000", "#ffffff")
    assert (right.pixelColor(20, 450).name(), right.pixelColor(1580, 450).name()) == ("#ffffff", "#ff0000")


def test_ornaments_keep_to_the_margins_on_a_slide_of_another_shape() -> None:
    theme = proportioned(load_theme("paper", FOLDER), 1200)
    look = theme.layouts[Layout.DEFAULT]

    assert look.ornaments[0].x == look.margins.left == 99
    assert theme.layouts[Layout.TITLE].ornaments[0].x == 40


def test_a_picture_of_the_theme_lies_behind_its_layout(
    in_theme: InTheme, painted: Callable[..., QImage], tmp_path: Path
) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "sky.svg").write_text(DRAWING.format("#003366"))

    theme = "layouts: {section: {background: {dark: {picture: sky.svg, dim: 50%}}, palette: dark}}"

    assert painted(in_theme(theme, slide=1)).pixelColor(1500, 50).name() == "#001933"
    assert painted(in_theme(theme)).pixelColor(1500, 50).name() == "#ffffff"


@pytest.mark.parametrize(
    ("align", "left", "right"), [("left", 128, 500), ("centre", 650, 950), ("right", 1000, 1472)]
)
def test_words_stand_at_the_side_that_the_theme_says(
    in_theme: InTheme, boxes_of: Boxes, align: str, left: float, right: float
) -> None:
    (title,) = boxes_of(in_theme(f"layouts: {{every: {{align: {align}}}}}"), "title")

    (line,) = title.box.lines
    ink = line.rect.translated(title.rect.topLeft())
    assert ink.left() >= left - 1
    assert ink.right() <= right + 1


def test_the_words_of_a_cover_begin_where_the_theme_says(in_theme: InTheme, boxes_of: Boxes) -> None:
    def top(look: str) -> float:
        page = in_theme(f"layouts: {{section: {look}}}", slide=1)
        return boxes_of(page, "title")[0].rect.top()

    assert top("{anchor: 0.5}") == 450
    assert top("{anchor: 0, stand: top}") == 92
    assert (
        top("{anchor: 0, stand: top}") < top("{anchor: 0, stand: middle}") < top("{anchor: 0, stand: bottom}")
    )


def test_a_font_that_nobody_has_is_reported(
    typesetter_for: Callable[..., Typesetter], tmp_path: Path
) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "own.yaml").write_text("fonts: {heading: Nobody Has This}")

    (finding,) = typesetter_for(DECK, FRONT_MATTER).findings

    assert (finding.code, finding.excerpt) == ("missing-font", "Nobody Has This")
    assert finding.span.path == tmp_path / "themes" / "own.yaml"


EXTREMES = [
    "spacing: {left: 700, right: 700, top: 400, bottom: 400}",
    "layouts: {every: {margins: {left: 1000, right: 1000, top: 600, bottom: 600}}}",
    "scale: {base: 120, ratio: 2}",
    "scale: {base: 12, ratio: 1}\nsizes: {line: 0.8, legible: 100, smallest: 1}",
    "layouts: {every: {align: right, stand: bottom, anchor: 1, width: 0.2, foot: 1}}",
    "logo: {light: mark.svg, height: 400}\nfooter: {depth: 300, head: 300, top-left: '{title}'}",
    "layouts: {every: {ornaments: [{x: -4000, y: 4000, width: 4000}, {figure: frame, x: 1500, y: 800}]}}",
    "fonts: {heading-weight: 900, tracking: 0.5, text: 'No * [such] font'}",
]


@pytest.mark.parametrize("layout", [layout.value for layout in Layout])
@pytest.mark.parametrize("theme", EXTREMES)
def test_no_theme_is_too_odd_to_be_laid_out(
    in_theme: InTheme, painted: Callable[..., QImage], tmp_path: Path, theme: str, layout: str
) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "mark.svg").write_text(DRAWING.format("red"))
    deck = f"---\nlayout: {layout}\n---\n\n# A title\n\nWords with `code`\n\n- An item\n\n> A quotation\n"

    page = in_theme(theme, deck)

    assert not painted(page, scale=0.1).isNull()
    assert {finding.code for finding in page.findings} <= {"text-overflow"}


def test_beside_a_picture_all_words_of_a_centred_cover_keep_to_their_side(
    in_theme: InTheme, tmp_path: Path
) -> None:
    (tmp_path / "hill.svg").write_text(DRAWING.format("#456"), encoding="utf-8")
    source = "---\nlayout: section\n---\n\n# Results\n\nof the year\n\n![A hill](hill.svg)\n"

    page = in_theme("layouts: {section: {align: centre}}\n", source)

    words = [s for s in page.boxes if isinstance(s.box, TextBox) and s.box.kind in {"title", "subtitle"}]
    lefts = {round(s.rect.left() + line.rect.left()) for s in words for line in s.box.lines}
    assert len(words) == 2
    assert lefts == {round(page.theme.spaces.left)}
