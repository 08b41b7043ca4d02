"""The slide of the unit that a translator is at, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from presenter.catalogs.channel import Channel
from presenter.windows.translation.shown_unit import UnitPages
from tests.pdf.pdf_talk import pdf_talk, slide
from tests.windows.translation.conftest import unit_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TWO = "# Plans\n\n- We begin in May\n- We end in June\n\n---\n\n# Results\n\nA pear\n"

# One slide for each kind of block, all of whose words are to be found and hit.
KINDS = {
    "lists": "# Lists\n\n- A point\n    - One within it\n1. First\n2. Second\n\n- [ ] To do\n- [x] Done",
    "table": "# Numbers\n\n| Place | Night |\n|---|---|\n| Pachón | clear |\n| Serena | cloudy |\n\n: Both",
    "chart": "# Chart\n\n::: {.chart type=bar title='How many' unit=files}\n"
    "| | 2023 | 2024 |\n|---|---|---|\n| Images | 1 | 2 |\n| Alerts | 3 | 4 |\n:::",
    "code": "# Code\n\n```python {caption='A loop'}\nfor x in y: pass\n```",
    "quote": "# Said\n\n> The sky is large.\n>\n> — Ana, who looks at it",
    "footnote": "# Notes\n\nA claim[^1]\n\n[^1]: And its ground",
    "definitions": "# Terms\n\nQserv\n:   A database of the sky",
    "missing picture": '# Picture\n\n![What would be seen](nowhere.png "Its caption")',
    "columns": "# Beside\n\n:::: columns\n::: column\nAt the left\n:::\n::: column\nAt the right\n:::\n::::",
    "agenda": "---\nlayout: agenda\n---\n\n# Today\n\n- 9:00 Opening\n- 10:30 Coffee",
    "section": "---\nlayout: section\n---\n\n# A new part\n\nWhat it is about",
    "profile": "---\nlayout: profile\n---\n\n# Ana Rojas\n\nEngineer\n\n- Builds telescopes",
    "full picture": '---\nlayout: full-picture\n---\n\n# Wide\n\n![A wide view](wide.png "From a hill")',
    "both languages": "---\nlanguages: both\n---\n\n# Twice\n\n- A point in both",
    "incremental": "# Bit by bit\n\n::: incremental\n- One at first\n- Another then\n:::",
}


def shown(view, workbench, source):
    view.show_unit(workbench, unit_of(workbench, source))
    view.catch_up()
    return view.panes


def middle_of(pane, place):
    """The middle of a text in the pixels of the pane."""
    area, page = pane.picture_area(), pane.page_area()
    scale = area.width() / page.width()
    return area.topLeft() + QPoint(
        round((place.rect.center().x() - page.x()) * scale),
        round((place.rect.center().y() - page.y()) * scale),
    )


def test_a_click_on_a_text_leads_to_its_unit(slide_view, workbench_of, qtbot):
    source, translation = shown(slide_view, workbench_of(TWO), "We begin in May")

    for pane in (source, translation):
        place = next(one for one in pane.places if one.message.text == "We end in June")
        with qtbot.waitSignal(slide_view.unit_clicked) as clicked:
            QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=middle_of(pane, place))
        assert clicked.args == [("bullet", "We end in June", None)]


@pytest.mark.parametrize("language", ["es", "ar"])
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_block_is_outlined_and_hit(kind, language, slide_view, workbench_of, tmp_path, qtbot):
    picture = QImage(320, 180, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.save(str(tmp_path / "wide.png"))
    slide = KINDS[kind] if KINDS[kind].startswith("---") else f"---\n\n{KINDS[kind]}"
    workbench = workbench_of(f"# Before\n\nx\n\n{slide}", language)
    units = [unit for unit in workbench.units if 1 in unit.slides and unit.channel is Channel.SLIDES]

    for unit in units:
        for pane in shown(slide_view, workbench, unit.source):
            assert pane.marked, unit.source
            for place in pane.marked:
                with qtbot.waitSignal(slide_view.unit_clicked) as clicked:
                    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=middle_of(pane, place))
                assert clicked.args == [unit.key]
    assert len(units) >= 2


def test_pages_that_follow_one_another_are_shown_at_the_last_which_has_all_the_words(
    qapp, workbench_of, tmp_path
):
    steps = [slide("Plans", *["One", "Two", "Three"][:count]) for count in (1, 2, 3)]
    (tmp_path / "talk.pdf").write_bytes(pdf_talk(steps))
    workbench = workbench_of("---\nlayout: full-picture\n---\n\n![One; Two; Three](talk.pdf){pages=1-3}\n")

    seen = UnitPages().shown(workbench, unit_of(workbench, "One; Two; Three"), 0, 0)

    assert [side.frame.step for side in seen.sides] == [2, 2]


def test_the_unit_is_outlined_in_both_languages(slide_view, workbench_of):
    workbench = workbench_of(TWO)

    for pane in shown(slide_view, workbench, "We begin in May"):
        assert [place.message.text for place in pane.marked] == ["We begin in May"]
    for pane in shown(slide_view, workbench, "A pear"):
        assert [place.message.text for place in pane.marked] == ["A pear"]


def test_another_unit_of_the_slide_moves_the_outline_alone(slide_view, workbench_of):
    workbench = workbench_of(TWO)
    pictures = [pane.picture().cacheKey() for pane in shown(slide_view, workbench, "We begin in May")]

    panes = shown(slide_view, workbench, "We end in June")

    assert [pane.picture().cacheKey() for pane in panes] == pictures


def test_keys_go_from_text_to_text_and_enter_chooses(slide_view, workbench_of, qtbot):
    source, _ = shown(slide_view, workbench_of(TWO), "We begin in May")

    QTest.keyClick(source, Qt.Key.Key_Down)
    with qtbot.waitSignal(slide_view.unit_clicked) as clicked:
        QTest.keyClick(source, Qt.Key.Key_Return)

    assert clicked.args == [("bullet", "We end in June", None)]


def test_whoever_comes_by_tab_sees_where_they_are(slide_view, workbench_of):
    source, _ = shown(slide_view, workbench_of(TWO), "We end in June")
    QApplication.sendEvent(source, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))

    assert "List item" in source.accessibleDescription()
    QTest.keyClick(source, Qt.Key.Key_Up)
    assert source._pointed.message.text == "We begin in May"


def test_the_step_that_reveals_the_unit_is_shown(slide_view, workbench_of):
    workbench = workbench_of(KINDS["incremental"])

    shown(slide_view, workbench, "One at first")
    assert slide_view.shown.place.step == 1
    shown(slide_view, workbench, "Another then")
    assert slide_view.shown.place.step == 2


def test_a_unit_on_several_slides_is_gone_through(slide_view, workbench_of, qtbot):
    workbench = workbench_of("# Plans\n\nx\n\n---\n\n# Results\n\ny\n\n---\n\n# Plans\n\nz")
    shown(slide_view, workbench, "Plans")
    seen = [slide_view.shown.place.slide]
    for _ in range(2):
        slide_view.go_to_place(1)
        slide_view.catch_up()
        seen.append(slide_view.shown.place.slide)

    assert seen == [0, 2, 0]


def test_what_is_typed_is_seen_in_the_translation_alone(slide_view, workbench_of):
    workbench = workbench_of(TWO)
    source, translation = shown(slide_view, workbench, "A pear")
    before, other = source.picture().cacheKey(), translation.picture().cacheKey()

    workbench = workbench.translated(unit_of(workbench, "A pear"), "Una pera")
    shown(slide_view, workbench, "A pear")

    assert source.picture().cacheKey() == before
    assert translation.picture().cacheKey() != other


def test_keys_faster_than_pictures_are_painted_once(slide_view, workbench_of, qtbot):
    workbench = workbench_of(TWO)
    shown(slide_view, workbench, "A pear")
    made = []
    for letters in range(1, 9):
        workbench = workbench.translated(unit_of(workbench, "A pear"), "Una pera"[:letters])
        slide_view.show_workbench(workbench)
        made.append(slide_view.shown)

    qtbot.waitUntil(lambda: slide_view.shown is not made[-1])

    assert len(set(map(id, made))) == 1
    assert "Una pera" in words_on(slide_view.panes[1])


def test_a_subtitle_stands_in_its_band(slide_view, workbench_of):
    workbench = workbench_of("# Plans\n\nx\n\n::: subtitles\nGood morning.\n:::")
    workbench = workbench.translated(unit_of(workbench, "Good morning."), "Buenos días.")
    source, _ = shown(slide_view, workbench, "Good morning.")

    cue = slide_view.shown.sides[1].frame.subtitles.cue
    assert cue.lines_in("es") == ("Buenos días.",)
    assert [side.frame.subtitles.languages for side in slide_view.shown.sides] == [("en",), ("es",)]
    slide_view.show_alone(alone=True)
    slide_view.catch_up()
    assert slide_view.shown.sides[1].frame.subtitles.languages == ("en", "es")
    assert source.isHidden() or not source.isVisible()


def test_a_note_is_shown_with_its_slide(slide_view, workbench_of):
    workbench = workbench_of("# Plans\n\nx\n\n---\n\n# Results\n\ny\n\n::: notes\nSmile.\n:::")
    shown(slide_view, workbench, "Smile.")

    assert slide_view.shown.place.slide == 1
    assert slide_view.shown.is_spoken


def test_words_of_the_front_matter_are_found_where_they_are_shown(slide_view, tmp_path, workbench_of):
    workbench = workbench_of(TWO, front="title: A talk\nfooter: Of the observatory\n")

    for pane in shown(slide_view, workbench, "Of the observatory"):
        assert [place.message.text for place in pane.marked] == ["Of the observatory"]


def test_the_name_of_a_talk_is_told_from_a_title_that_is_worded_alike(slide_view, workbench_of):
    workbench = workbench_of("---\nlayout: title\n---\n\n# Skies", front="title: Skies\nfooter: A footer\n")
    name, title = (next(u for u in workbench.units if u.key.context == role) for role in ("meta", "title"))
    said = []
    for unit in (name, title):
        slide_view.show_unit(workbench, unit)
        slide_view.catch_up()
        said.append([label.text() for label in slide_view.findChildren(QLabel) if "lide" in label.text()])
    assert said == [["On no slide: the name of the talk"], ["Slide 1 of 1"]]


def test_what_overflows_is_marked_where_it_does(slide_view, workbench_of):
    workbench = workbench_of("# Plans\n\n- Short\n- A pear")
    workbench = workbench.translated(unit_of(workbench, "A pear"), "Una pera muy larga " * 200)
    source, translation = shown(slide_view, workbench, "A pear")

    assert source.overflowing == ()
    assert [place.message.text for place in translation.overflowing] == ["A pear"]


def test_a_text_that_leads_nowhere_is_not_pointed_out(slide_view, workbench_of):
    source, _ = shown(slide_view, workbench_of("# Plans\n\n42\n\nWords"), "Words")

    assert [place.message.text for place in source.places] == ["Plans", "Words"]


def test_the_outline_is_seen_on_light_and_dark_ground(slide_view, workbench_of):
    for background in ("white", "black", "#8CCBFF"):
        workbench = workbench_of(f"---\nbackground: '{background}'\n---\n\n# Plans\n\nA pear")
        pane = shown(slide_view, workbench, "A pear")[1]
        with_outline = pane.grab().toImage()
        pane.mark(())
        without = pane.grab().toImage()

        assert _strongest_change(with_outline, without) > 60


def words_on(pane):
    """All words of a page."""
    boxes = (standing.box for standing in pane._page.boxes)
    return " ".join(line.text for box in boxes for line in getattr(box, "lines", ()))


def _strongest_change(one, other):
    result = one.convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(result) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, other)
    step = 2
    return max(
        result.pixelColor(x, y).lightness()
        for x in range(0, result.width(), step)
        for y in range(0, result.height(), step)
    )
