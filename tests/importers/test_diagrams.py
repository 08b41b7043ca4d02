"""Diagrams of shapes and lines, which become one picture."""

from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.presentation import Presentation as Pptx
from pptx.slide import Slide

from presenter.importers.office.drawing import DrawnShape, Label, drawn
from presenter.importers.office.parts import Place
from tests.importers.pptx_files import (
    INCH,
    TITLE_AND_CONTENT,
    TITLE_ONLY,
    body_of,
    deck_of,
    new_slide,
    picture,
)


def box(slide: Slide, left: float, words: str) -> object:
    shape = slide.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, int(left * INCH), 3 * INCH, 2 * INCH, INCH)
    shape.text_frame.text = words
    return shape


def joined(slide: Slide) -> None:
    first, second = box(slide, 1, "Camera"), box(slide, 6, "Archive & all")
    line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, 0, 0, 0, 0)
    line.begin_connect(first, 3)
    line.end_connect(second, 1)


def test_shapes_that_lines_join_are_one_picture_with_all_their_words() -> None:
    def build(file: Pptx) -> None:
        joined(new_slide(file, TITLE_ONLY, "The way"))

    deck = deck_of(build)
    assert deck.slides[0].body == "# The way\n\n![Camera, Archive & all](talk/slide-01.svg){text=yes}"
    drawing = deck.files[0].content.decode()
    assert ">Camera</text>" in drawing
    assert ">Archive &amp; all</text>" in drawing
    assert [finding.code for finding in deck.findings] == ["carried-otherwise"]


def test_boxes_beside_each_other_stay_words() -> None:
    def build(slide: Slide) -> None:
        for number in range(3):
            box(slide, 0.5 + 3 * number, f"Box {number}")

    assert body_of(TITLE_ONLY, build).count("::: column\nBox") == 3


def test_a_small_picture_between_the_shapes_is_a_part_of_the_drawing() -> None:
    def build(file: Pptx) -> None:
        slide = new_slide(file, TITLE_ONLY, "The way")
        joined(slide)
        slide.shapes.add_picture(picture(), 4 * INCH, 3 * INCH, INCH, INCH)

    deck = deck_of(build)
    assert [str(file.path) for file in deck.files] == ["talk/slide-01.svg"]
    assert b"data:image/png;base64," in deck.files[0].content


def test_words_that_are_too_long_are_broken_and_made_smaller() -> None:
    label = Label("Words that are far too long for one line", 18, "#000000")
    shape = DrawnShape(Place(0.1, 0.1, 0.15, 0.1), fill="#ffffff", labels=(label,))
    drawing = drawn([shape], 16 / 9).decode()
    assert drawing.count("<text") > 1
    assert 'font-size="18.0"' not in drawing


def test_shapes_on_a_picture_are_drawn_with_it() -> None:
    def build(file: Pptx) -> None:
        slide = new_slide(file, TITLE_ONLY, "The screen")
        slide.shapes.add_picture(picture(), INCH, 2 * INCH, 7 * INCH, 5 * INCH)
        box(slide, 4, "Click here")

    deck = deck_of(build)
    assert deck.slides[0].body.endswith("![Click here](talk/slide-01.svg){text=yes}")
    assert [str(file.path) for file in deck.files] == ["talk/slide-01.svg"]


def test_a_logo_at_the_edge_is_left_out_and_told() -> None:
    def build(file: Pptx) -> None:
        for number in range(2):
            slide = new_slide(file, TITLE_AND_CONTENT, f"Slide {number}", "words")
            slide.shapes.add_picture(picture(colour=("navy", "green")[number]), 8 * INCH, 0, INCH, INCH)

    deck = deck_of(build)
    assert "![" in deck.slides[0].body
    assert deck.slides[1].body == "# Slide 1\n\n- words"
    assert [finding.code for finding in deck.findings] == ["left-out"]


def test_small_pictures_stay_beside_their_words_and_small() -> None:
    def build(slide: Slide) -> None:
        for number in range(6):
            left, top = (0.5 + 3 * (number % 3)) * INCH, (2 + 2 * (number // 3)) * INCH
            slide.shapes.add_picture(
                picture(colour=f"#{number}00000"), int(left), int(top), INCH // 2, INCH // 2
            )
            text = slide.shapes.add_textbox(int(left + 0.7 * INCH), int(top), 2 * INCH, INCH // 2)
            text.text_frame.text = f"Team {number}"

    body = body_of(TITLE_ONLY, build)
    assert body.count("::: column\n") == 3
    assert "{width=19%}\n\nTeam 0\n\n" in body
    assert body.index("Team 3") < body.index("Team 1")
