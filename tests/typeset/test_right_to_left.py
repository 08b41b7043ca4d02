"""Slides in Hebrew and Arabic run from right to left, and what is in another script within them does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from presenter.deck.load import parse
from presenter.deck.message import Message, Status, Words
from presenter.i18n.language import Language
from presenter.typeset.box import Standing
from presenter.typeset.contrast_check import pale_words
from presenter.typeset.layouts.timetable_box import Timetable
from presenter.typeset.page import Page
from presenter.typeset.text_box import TextBox
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter

Boxes = Callable[[Page, str], list[Standing]]
FRONT_MATTER = "---\ntitle: שיחה\nauthor: דנה\ndate: 2023-03-13\nlanguage: he\ntranslations: [en]\n---\n\n"


@pytest.fixture
def hebrew(typesetter_for: Callable[..., Typesetter]) -> Callable[..., Page]:
    """Return what lays out one slide of a deck that is written in Hebrew."""

    def lay_out(source: str, *, layout: str = "default", languages: str = "one") -> Page:
        head = f"---\nlayout: {layout}\nlanguages: {languages}\n---\n\n"
        return typesetter_for(head + source, FRONT_MATTER).page(0, Language("he"))

    return lay_out


def ink(standing: Standing, line: int = 0) -> tuple[float, float]:
    assert isinstance(standing.box, TextBox)
    rect = standing.box.lines[line].rect
    return standing.rect.left() + rect.left(), standing.rect.left() + rect.right()


def test_titles_and_items_begin_at_the_right_with_their_bullets_there(
    hebrew: Callable[..., Page], boxes_of: Boxes
) -> None:
    page = hebrew("# היכן אנחנו\n\n- מתקני הנתונים\n    - המכונות\n")

    (title,), (outer, inner) = boxes_of(page, "title"), boxes_of(page, "item")
    first, second = boxes_of(page, "marker")
    assert ink(title)[1] == pytest.approx(1600 - 108)
    assert ink(outer)[1] < first.rect.left() < 1600 - 108
    assert ink(inner)[1] < second.rect.left() < ink(outer)[1] + 1


def test_the_first_column_of_a_table_is_the_one_at_the_right(
    hebrew: Callable[..., Page], boxes_of: Boxes
) -> None:
    cells = boxes_of(hebrew("# ט\n\n| שם | סך |\n|---|--:|\n| אחת | -3.25 |\n| שתיים | 14 |\n"), "cell")

    assert cells[0].rect.left() > cells[1].rect.right()
    # Figures keep their own order: the units under the units.
    assert isinstance(cells[3].box, TextBox)
    decimals = cells[3].box.style.advance(".25")
    assert ink(cells[5])[1] == pytest.approx(ink(cells[3])[1] - decimals, abs=0.5)


def test_a_quotation_has_its_bar_at_the_right(hebrew: Callable[..., Page], boxes_of: Boxes) -> None:
    page = hebrew("# ט\n\n> הציטוט הזה\n")

    (bar,), (text,) = boxes_of(page, "panel")[:1], boxes_of(page, "paragraph")
    assert bar.rect.left() > ink(text)[1]


def test_a_tall_picture_stands_at_the_left_of_its_words_and_covers_none(
    hebrew: Callable[..., Page], boxes_of: Boxes, tmp_path: Path, painted: Callable[..., QImage]
) -> None:
    picture = QImage(40, 90, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    picture.save(str(tmp_path / "tall.png"))
    page = hebrew("# היכן אנחנו\n\n![מגדל](tall.png)\n", layout="full-picture")

    (title,) = boxes_of(page, "title")
    image = painted(page)
    assert ink(title)[0] > 400
    assert image.pixelColor(200, 450).name() == "#ffffff"
    assert image.pixelColor(1400, 450).lightness() < 200
    assert pale_words(page) == ()


def test_columns_go_from_right_to_left(hebrew: Callable[..., Page], boxes_of: Boxes) -> None:
    first, second = boxes_of(hebrew("# ט\n\nאחת\n\nשתיים", layout="two-columns"), "column")

    assert first.rect.left() > second.rect.right()


def test_code_keeps_its_own_direction(hebrew: Callable[..., Page], boxes_of: Boxes) -> None:
    page = hebrew('# ט\n\n```python\ndef f():\n    return "שלום"\n```\n')

    first, second = boxes_of(page, "code-line")
    assert ink(first)[0] == pytest.approx(ink(second)[0])
    assert ink(first)[0] < 200


def test_words_of_another_script_are_read_in_their_own_direction(
    hebrew: Callable[..., Page], boxes_of: Boxes
) -> None:
    (link_line,) = boxes_of(hebrew("# ט\n\nאימות: [LDM-692](https://a.org) מכיל"), "paragraph")
    assert isinstance(link_line.box, TextBox)
    (link,) = link_line.box.links

    left, right = ink(link_line)
    # The words before the link stand at its right, those after it at its left.
    assert left < link_line.rect.left() + link.rect.left()
    assert link_line.rect.left() + link.rect.right() < right


def test_two_languages_side_by_side_each_run_in_their_own_direction(
    qapp: QGuiApplication, tmp_path: Path, boxes_of: Boxes
) -> None:
    def english(message: Message, language: Language) -> Words:
        status = Status.TRANSLATED if language == "en" else Status.SOURCE
        return Words("An item" if language == "en" else message.text, language, status)

    source = "---\nlayout: default\nlanguages: both\n---\n\n# ט\n\n- פריט\n"
    deck = parse(FRONT_MATTER + source, tmp_path / "talk.md")
    page = Typesetter(deck, english, load_theme("observatory", tmp_path)).page(0, Language("he"))

    hebrew_item, english_item = boxes_of(page, "item")
    hebrew_mark, english_mark = boxes_of(page, "marker")
    assert english_item.rect.right() < hebrew_item.rect.left()
    assert hebrew_mark.rect.left() > ink(hebrew_item)[1]
    assert english_mark.rect.right() < ink(english_item)[0]


def test_the_footer_is_turned_round(hebrew: Callable[..., Page], boxes_of: Boxes) -> None:
    footers = [box for box in boxes_of(hebrew("# ט\n\nמילים"), "footer") if isinstance(box.box, TextBox)]

    title, number = sorted(footers, key=lambda standing: ink(standing)[0], reverse=True)
    assert ink(title)[1] == pytest.approx(1600 - 108)
    assert ink(number)[0] == pytest.approx(108)


def test_a_number_in_the_footer_stays_with_its_own_words(
    typesetter_for: Callable[..., Typesetter], boxes_of: Boxes
) -> None:
    front_matter = "---\ntitle: A talk\nauthor: 25 דנה\nlanguage: he\n---\n\n"
    page = typesetter_for("---\nlayout: default\n---\n\n# ט\n", front_matter).page(0, Language("he"))

    footers = [one.box for one in boxes_of(page, "footer") if isinstance(one.box, TextBox)]
    box = next(one for one in footers if "A talk" in one.lines[0].text)
    line, words = box.layout.lineAt(0), box.layout.text()
    digits, name, title = (line.cursorToX(words.index(part))[0] for part in ("5", "נ", "t"))  # type: ignore[index]
    assert name < digits < title


def test_the_line_of_a_timetable_runs_through_its_dots(hebrew: Callable[..., Page], boxes_of: Boxes) -> None:
    page = hebrew("# ט\n\n- 15:00 פתיחה\n- 15:20 הפסקה\n", layout="agenda")

    (timetable,) = boxes_of(page, "timetable")
    first, second = boxes_of(page, "marker")
    assert isinstance(timetable.box, Timetable)
    assert timetable.rect.left() + timetable.box.axis == pytest.approx(first.rect.center().x())
    assert first.rect.center().x() == pytest.approx(second.rect.center().x())
