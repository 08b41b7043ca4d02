"""A PDF that says what its parts are, to those who listen to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from presenter.i18n.language import Language
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest
from presenter.outputs.tags.content import with_marked_content
from presenter.outputs.tags.marks import marked
from presenter.qt.read_material import read_material
from presenter.typeset.page import Page

Edit = Callable[[str, str], None]

TORTURE = Path(__file__).parent.parent / "decks" / "torture.md"
ENGLISH, SPANISH = Language("en"), Language("es")


def written(deck: Path, **options: object) -> PdfReader:
    target = deck.with_name("out.pdf")
    export(ExportRequest(deck=deck, to=target, **options))  # type: ignore[arg-type]
    return PdfReader(target)


def elements(pdf: PdfReader) -> Iterator[DictionaryObject]:
    waiting = [pdf.root_object["/StructTreeRoot"]["/K"][0].get_object()]
    while waiting:
        element = waiting.pop(0)
        yield element
        kids = [kid.get_object() for kid in element["/K"]]
        waiting = [kid for kid in kids if isinstance(kid, DictionaryObject) and "/S" in kid] + waiting


def test_every_part_of_a_slide_has_its_tag_in_reading_order(deck: Path) -> None:
    pdf = written(deck, slides="1,end")
    assert pdf.root_object["/MarkInfo"]["/Marked"]
    tags = [element["/S"] for element in elements(pdf)]
    first, second = " ".join(tags).split(" /Sect ", 1)[1].split(" /Sect ")
    assert first == "/H1 /P /P /P /Link /Link"  # the first slide names its author
    assert second == "/H1 /P /Table /TR /TH /TH /TR /TD /TD /TR /TD /TD"


def test_a_picture_says_what_it_shows_in_the_language_of_the_slides(deck: Path) -> None:
    pdf = written(deck, slides="2", language=SPANISH)
    assert [each["/Alt"] for each in elements(pdf) if each["/S"] == "/Figure"] == ["Una cúpula en una colina"]


def test_words_in_another_language_than_the_pdf_say_so(deck: Path, edit: Edit) -> None:
    edit("id: end", "id: end\nlanguages: both")
    pdf = written(deck, slides="end")
    assert {each["/Lang"] for each in elements(pdf) if "/Lang" in each} == {"es"}


def test_words_of_several_lines_are_whole(deck: Path, edit: Edit) -> None:
    edit("There are 777 requirements.", "There are 777 requirements, and " * 6)
    (words,) = (
        each["/ActualText"] for each in elements(written(deck, slides="end")) if "/ActualText" in each
    )
    assert words.split() == ("There are 777 requirements, and " * 6).split()


def test_words_with_a_formula_are_whole_too(deck: Path, edit: Edit) -> None:
    edit("There are 777 requirements.", "There are $N^2$ requirements.\n\n::: notes\nSay $N$ twice.\n:::")
    for options, said in (({}, "There are N^2 requirements."), ({"format": "handout"}, "Say N twice.")):
        pdf = written(deck, slides="end", **options)
        assert said in {each.get("/ActualText") for each in elements(pdf)}


def test_footnotes_are_called_alike_whenever_a_deck_is_written(deck: Path, edit: Edit) -> None:
    edit(
        "There are 777 requirements.", "There are 777[^all] requirements[^dm].\n\n[^all]: One.\n\n[^dm]: Two."
    )
    first, again = (
        [each["/ID"] for each in elements(written(deck, slides="end")) if "/ID" in each] for _ in range(2)
    )
    assert len(set(first)) == len(first) >= 2
    assert again == first


def test_subtitles_are_a_part_in_their_language(deck: Path) -> None:
    pdf = written(deck, slides="1", subtitles=(SPANISH,))
    said = [(each["/ActualText"], each["/Lang"]) for each in elements(pdf) if "/Lang" in each]
    assert said == [("Les damos la bienvenida.", "es"), ("Aquí está el segundo paso.", "es")]


def test_a_subtitle_that_is_not_translated_is_a_part_in_the_language_it_is_in(deck: Path, edit: Edit) -> None:
    edit("Welcome to all.", "Welcome to each of you.")
    for languages in ((SPANISH,), (SPANISH, ENGLISH)):
        pdf = written(deck, slides="1", language=SPANISH, subtitles=languages)
        first = next(each for each in elements(pdf) if "/Lang" in each)
        assert (first["/ActualText"], first["/Lang"]) == ("Welcome to each of you.", "en")


def test_a_handout_has_its_slides_as_pictures_and_its_notes_as_paragraphs(deck: Path, edit: Edit) -> None:
    edit("::: subtitles\n", "::: notes\nRemember the coffee.\n:::\n\n::: subtitles\n")
    pdf = written(deck, slides="1", format="handout", language=ENGLISH, further_languages=(SPANISH,))
    parts = [(each["/S"], each.get("/Alt"), each.get("/Lang")) for each in elements(pdf)]
    assert parts[2:] == [
        ("/H1", None, None),
        ("/H1", None, "es"),
        ("/Figure", "1. Good morning", None),
        ("/Figure", "1. Buenos días", "es"),
        ("/P", None, None),
        ("/P", None, None),  # the note is not translated, and says so
    ]


@pytest.mark.parametrize("options", [{}, {"every_step": True}, {"subtitles": (SPANISH,)}])
def test_all_that_is_painted_is_a_part_or_an_artifact(deck: Path, options: dict[str, object]) -> None:
    pdf = written(deck, **options)
    for page in pdf.pages:
        content = page.get_contents().get_data()
        assert b"-777777" not in content
        assert content.count(b" BDC\n") + content.count(b" BMC\n") == content.count(b"\nEMC\n")
        outside = re.sub(rb"(?s)B[DM]C\n.*?\nEMC\n", b"", content)
        assert not re.search(rb"(?m)(?:^|\s)(?:Tj|f\*?|S|Do|sh)$", outside)
        parents = pdf.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]
        owners = parents[2 * page["/StructParents"] + 1]
        assert len(owners) == content.count(b"/MCID")


def painted(page: Page) -> QImage:
    image = QImage(480, 270, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(0.3, 0.3)
    page.paint(painter, 99)
    painter.end()
    return image


def test_marking_the_parts_of_a_page_changes_nothing_that_is_seen(qapp: QGuiApplication) -> None:
    material = read_material(TORTURE)
    for slide in material.deck.slides:
        page = material.typesetter.page(slide.index, ENGLISH, for_pdf=True)
        assert painted(marked(page).page) == painted(page), slide.identifier


def test_a_part_that_paints_nothing_is_no_part() -> None:
    sign = b"q\n-777777 0 %d %d re\nf\nQ\n"
    stream = b"0 0 9 9 re\nf\n" + sign % (1, 1) + sign % (1, 2) + sign % (2, 1) + b"(a) Tj\n" + sign % (2, 2)
    content = with_marked_content(stream, {1: "P", 2: "H1"})
    assert content.identifiers == {2: 0}
    assert content.data.count(b"/Artifact BMC") == 1
    assert re.search(rb"/H1 <</MCID 0>> BDC\n[^E]*\(a\) Tj", content.data)
