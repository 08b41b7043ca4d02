"""A PDF becomes a deck: pages are pictures, their words describe them, overlays are steps."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from presenter.deck.blocks import Picture
from presenter.deck.deck import Deck, Layout, Slide
from presenter.deck.inline import plain_text
from presenter.deck.load import load
from presenter.errors import UsageError
from presenter.importers.import_request import Imported, ImportRequest
from presenter.importers.importers import import_into_deck
from presenter.importers.pdf.talk_language import language_of
from presenter.importers.pdf.written_notes import literal_notes, markdown_notes, notes_by_step
from presenter.outputs.export import ExportRequest, export
from presenter.pdf.half import Half
from tests.pdf.pdf_talk import Line, Link, Sheet, pdf_talk, slide

Read = Callable[..., Deck]
WIDE = (907.086, 255.118)  # a slide of 16:9 with its notes beside it


@pytest.fixture
def imported(tmp_path: Path) -> Callable[..., Imported]:
    """Return what imports pages as `talk.md`; files beside them may be written before."""

    def bring(content: bytes | Sequence[Sheet], **more: object) -> Imported:
        pdf = content if isinstance(content, bytes) else pdf_talk(content)
        (tmp_path / "talk.pdf").write_bytes(pdf)
        request = ImportRequest((tmp_path / "talk.pdf",), tmp_path / "out" / "talk.md", **more)  # type: ignore[arg-type]
        return import_into_deck(request)

    return bring


@pytest.fixture
def read(imported: Callable[..., Imported], tmp_path: Path) -> Read:
    """Return the deck that pages become, in which nothing may be wrong."""

    def bring(content: bytes | Sequence[Sheet], **more: object) -> Deck:
        imported(content, **more)
        deck = load(tmp_path / "out" / "talk.md")
        assert deck.findings == ()
        return deck

    return bring


def picture_of(slide_: Slide) -> Picture:
    (picture,) = (block for block in slide_.blocks if isinstance(block, Picture))
    return picture


def alt_of(slide_: Slide) -> str:
    alt = picture_of(slide_).alt
    return plain_text(alt.text) if alt is not None else ""


def notes_of(slide_: Slide) -> list[tuple[int, str]]:
    return [
        (passage.step, " / ".join(plain_text(block.text.text) for block in passage.blocks))  # type: ignore[union-attr]
        for passage in slide_.notes
    ]


def codes(done: Imported) -> list[str]:
    return [finding.code for finding in done.findings]


def test_each_page_is_a_slide_with_its_title_and_its_words(read: Read) -> None:
    deck = read(
        [slide("Where we stand", "The old machines are off", "The new ones hum"), slide("Plans", "None")]
    )

    first, second = deck.slides
    assert (first.identifier, second.identifier) == ("where-we-stand", "plans")
    assert first.title is not None
    assert first.title.text == "Where we stand"
    assert first.settings.layout is Layout.FULL_PICTURE
    assert alt_of(first) == "The old machines are off; The new ones hum"
    assert [picture_of(one).page for one in deck.slides] == [1, 2]
    assert picture_of(first).path == deck.path.with_name("talk") / "talk.pdf"


def test_marks_of_markdown_in_a_page_are_words(read: Read) -> None:
    words = "*a* [b] (c) `d` {e} <f> $g$ | h ![i] \\j"

    deck = read([slide("# 1. **Plans** {.unseen}", words)])

    assert alt_of(deck.slides[0]) == words
    assert plain_text(deck.slides[0].title.text) == "# 1. **Plans** {.unseen}"  # type: ignore[union-attr]


def test_the_deck_is_called_and_shaped_as_the_document(read: Read) -> None:
    content = pdf_talk([slide("Bienvenida")], (400, 300), title="El futuro", author="Ana Rojas")

    settings = read(content).settings

    assert settings.title is not None
    assert settings.author is not None
    assert (settings.title.text, settings.author.text, settings.aspect) == ("El futuro", "Ana Rojas", (4, 3))


def test_the_document_is_in_its_language_or_in_that_of_its_words() -> None:
    spanish = ["Los datos de la noche y las notas del equipo en el archivo", "El plan para la sala"]
    assert language_of("de-AT", spanish) == "de"
    assert language_of("pt-BR", spanish) == "pt_BR"
    assert language_of("", spanish) == "es"
    assert language_of("no language at all", ["42 %"]) is None


def test_pages_whose_words_only_grow_are_steps_of_one_slide(read: Read) -> None:
    deck = read(
        [
            slide("Plans", "One"),
            slide("Plans", "One", "Two"),
            slide("Plans", "One", "Two", "Three"),
            slide("The end"),
        ]
    )

    first, second = deck.slides
    assert (first.steps, second.steps) == (2, 0)
    assert [stage.page for stage in picture_of(first).later_pages] == [2, 3]
    assert alt_of(first) == "One; Two; Three"


def test_pages_of_one_label_are_steps_even_where_words_go(read: Read) -> None:
    same = ["Common words", "that stay", "on each of them"]
    deck = read(
        [
            slide("Start", label="1"),
            slide("Plans", *same, "Old", label="2"),
            slide("Plans", *same, "New", label="2"),
            slide("Something else entirely", label="2"),
        ]
    )

    assert [one.steps for one in deck.slides] == [0, 1, 0]
    assert alt_of(deck.slides[1]).endswith("New")
    assert "Old" in alt_of(deck.slides[1])


def test_what_stands_on_every_page_is_said_by_none(read: Read) -> None:
    foot = [Line("Ana Rojas - All hands", x=20, y=8, size=6), Line("Rubin", x=20, y=246, size=6)]
    sheets = [
        Sheet([*slide(title, "Words").lines, *foot, Line(f"{number} / 4", x=400, y=8, size=6)])
        for number, title in enumerate(("One", "Two", "Three", "Four"), start=1)
    ]

    assert [alt_of(one) for one in read(sheets).slides] == ["Words"] * 4


def test_bookmarks_name_sections_and_pages_without_words(read: Read) -> None:
    sheets = [
        slide("Welcome"),
        slide("Outline", section="Where we stand"),
        slide("Numbers"),
        slide("More numbers"),
        Sheet(section="The end"),
    ]

    deck = read(sheets)

    titles = [one.title.text for one in deck.slides if one.title is not None]
    assert titles == ["Welcome", "Where we stand: Outline", "Numbers", "More numbers", "The end"]
    assert [one.settings.opens_section for one in deck.slides] == [False, True, False, False, True]


def test_notes_in_annotations_are_notes_of_their_step(read: Read) -> None:
    deck = read(
        [
            slide("Plans", "One", notes=["Say hello.\n\nWait."]),
            slide("Plans", "One", "Two", notes=["*Then* go on."]),
        ]
    )

    assert notes_of(deck.slides[0]) == [(0, "Say hello. / Wait."), (1, "*Then* go on.")]


def noted(title: str, body: str, notes: str, *, x: float, slide_at: float = 0.0) -> Sheet:
    """Return a page with its slide small in the head of the notes, which begin at x, as beamer has it."""
    small = [Line(title, x=x + 340, y=245, size=5), Line(body, x=x + 345, y=235, size=2.75)]
    head = [Line("All hands", x=x + 25, y=240, size=10), Line(notes, x=x + 25, y=160, size=10)]
    shown = [replace(line, x=line.x + slide_at) for line in slide(title, body).lines]
    return Sheet([*shown, *small, *head])


def test_notes_beside_the_slide_are_cut_off_and_read(
    imported: Callable[..., Imported], tmp_path: Path
) -> None:
    sheets = [
        noted("Plans", "Many words of a plan", "Say hello.", x=453.5),
        noted("Numbers", "Many words of numbers", "Wait.", x=453.5),
    ]

    done = imported(pdf_talk(sheets, WIDE))

    deck = load(tmp_path / "out" / "talk.md")
    assert codes(done) == ["carried-otherwise"]
    assert deck.settings.aspect == (16, 9)
    assert {picture_of(one).half for one in deck.slides} == {Half.LEFT}
    assert [notes_of(one) for one in deck.slides] == [[(0, "Say hello.")], [(0, "Wait.")]]


def test_notes_on_the_left_are_not_taken_for_slides(read: Read) -> None:
    deck = read(pdf_talk([noted("Plans", "Many words of a plan", "Say hello.", x=0, slide_at=453.5)], WIDE))

    assert picture_of(deck.slides[0]).half is Half.RIGHT
    assert alt_of(deck.slides[0]) == "Many words of a plan"
    assert notes_of(deck.slides[0]) == [(0, "Say hello.")]


def test_notes_on_pages_of_their_own_belong_to_the_slide_before(read: Read) -> None:
    small = [Line("Plans", x=340, y=245, size=5), Line("Many words of a plan", x=345, y=235, size=2.75)]
    deck = read(
        [
            slide("Plans", "Many words of a plan"),
            Sheet([*small, Line("All hands", x=25, y=240), Line("Say hello.", x=25, y=160)]),
            slide("The end", "Thank you"),
        ]
    )

    assert [picture_of(one).page for one in deck.slides] == [1, 3]
    assert notes_of(deck.slides[0]) == [(0, "Say hello.")]


def test_notes_on_the_page_after_a_picture_without_words_are_known_by_their_head(read: Read) -> None:
    small = [Line("Plans", x=340, y=245, size=5), Line("Many words of a plan", x=345, y=235, size=2.75)]
    head = Line("All hands", x=25, y=240)
    deck = read(
        [
            slide("Plans", "Many words of a plan"),
            Sheet([*small, head, Line("Say hello.", x=25, y=160)]),
            Sheet(drawing="1 0 0 rg 0 0 400 200 re f"),
            Sheet([head, Line("Let them look.", x=25, y=160)]),
        ]
    )

    assert [picture_of(one).page for one in deck.slides] == [1, 3]
    assert [notes_of(one) for one in deck.slides] == [[(0, "Say hello.")], [(0, "Let them look.")]]


def test_what_stays_at_the_foot_while_a_slide_builds_up_is_no_footer(read: Read) -> None:
    source = Line("Source: a lake", y=10.0)
    points = ["One", "Two", "Three", "Four"]
    steps = [Sheet([*slide("Plans", *points[:count]).lines, source]) for count in (1, 2, 3, 4)]

    assert "Source: a lake" in alt_of(read([*steps, slide("The end", "Thank you")]).slides[0])


def test_where_notes_are_can_be_said(read: Read) -> None:
    deck = read(
        [slide("Plans"), slide("Say hello"), slide("The end"), slide("Goodbye")], notes_pages="interleaved"
    )

    assert [notes_of(one) for one in deck.slides] == [[(0, "Say hello")], [(0, "Goodbye")]]
    assert read(pdf_talk([slide("Wide")], WIDE), notes_pages="none", replace=True).settings.aspect == (32, 9)


def test_a_file_of_pdfpc_beside_the_pdf_brings_its_notes_and_times(read: Read, tmp_path: Path) -> None:
    said = {
        "pdfpcFormat": 2,
        "duration": 45,
        "endSlide": 2,
        "pages": [
            {"idx": 0, "note": "Say **hello**.\n\n---\n\n::: subtitles\n[step] Wait."},
            {"idx": 1, "note": "```\nno end"},
            {"idx": 2, "forcedOverlay": True, "note": "Then this."},
        ],
    }
    (tmp_path / "talk.pdfpc").write_text(json.dumps(said))

    deck = read([slide("Plans"), slide("Numbers"), slide("Pictures"), slide("Spare")])

    assert deck.settings.duration == 2700
    assert [one.steps for one in deck.slides] == [0, 1, 0]
    assert [one.settings.hidden for one in deck.slides] == [False, False, True]
    assert "**hello**" in deck.slides[0].notes[0].blocks[0].text.text  # type: ignore[union-attr]
    assert [step for step, _ in notes_of(deck.slides[1])] == [0, 1]


def test_an_end_that_is_the_last_slide_is_not_spoken_of(
    imported: Callable[..., Imported], tmp_path: Path
) -> None:
    (tmp_path / "talk.pdfpc").write_text(json.dumps({"pdfpcFormat": 2, "endSlide": 2, "pages": []}))

    assert codes(imported(pdf_talk([slide("Plans"), slide("Numbers"), slide("Spare")]))) == [
        "carried-otherwise"
    ]
    assert codes(imported(pdf_talk([slide("Plans"), slide("Numbers")]), replace=True)) == []


def test_a_file_of_pdfpc_leads_to_its_pdf(tmp_path: Path) -> None:
    (tmp_path / "slides.pdf").write_bytes(pdf_talk([slide("Plans")]))
    (tmp_path / "talk.pdfpc").write_text("[file]\nslides.pdf\n[notes]\n### 1\nSay hello.\n")

    import_into_deck(ImportRequest((tmp_path / "talk.pdfpc",), tmp_path / "talk.md"))

    assert notes_of(load(tmp_path / "talk.md").slides[0]) == [(0, "Say hello.")]


def test_what_is_not_carried_over_is_named_with_its_page(imported: Callable[..., Imported]) -> None:
    screen = DictionaryObject(
        {NameObject("/Subtype"): NameObject("/Screen"), NameObject("/T"): TextStringObject("dome.mp4")}
    )
    box = (0.0, 0.0, 50.0, 50.0)
    links = [
        Link(box, uri="run:mirror.mp4"),
        Link(box, action="/Launch"),
        Link(box, action="/JavaScript"),
        Link(box, uri="https://lsst.io"),
    ]

    done = imported([slide("One"), slide("Two", annotations=[screen], links=links), Sheet()])

    told = [(finding.code, finding.span.line, finding.excerpt) for finding in done.findings]
    assert told == [
        ("left-out", 2, "video: mirror.mp4"),
        ("left-out", 2, "video: dome.mp4"),
        ("left-out", 2, "launch"),
        ("left-out", 2, "javascript"),
        ("no-words", 3, "3"),
    ]


def encrypted() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(300, 200)
    writer.encrypt("secret", algorithm="RC4-128")
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    from io import BytesIO

    output = BytesIO()
    writer.write(output)
    return output.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (encrypted(), "password-needed"),
        (b"%PDF-1.7\nnothing else", "damaged-source"),
        (pdf_talk([slide("One")])[:400], "damaged-source"),
        (written(PdfWriter()), "damaged-source"),
        (b"<!doctype html><html>", "wrong-suffix"),
    ],
)
def test_a_pdf_that_cannot_be_shown_is_told_and_nothing_is_written(
    imported: Callable[..., Imported], tmp_path: Path, content: bytes, code: str
) -> None:
    with pytest.raises(UsageError) as error:
        imported(content)

    assert [finding.code for finding in error.value.findings] == [code]
    assert not (tmp_path / "out").exists()


def test_enormous_pages_are_shaped_as_a_deck_can_be(read: Read) -> None:
    assert read(pdf_talk([slide("Wide")], (14_400, 30)), notes_pages="none").settings.aspect == (4, 1)


def test_an_imported_pdf_is_exported_with_vectors_links_words_and_steps(
    qapp: object, imported: Callable[..., Imported], tmp_path: Path
) -> None:
    links = [Link((20, 20, 120, 60), uri="https://ldm-692.lsst.io"), Link((20, 80, 120, 120), target=2)]
    imported(
        [slide("Plans", "One"), slide("Plans", "One", "Two", links=links), slide("The end", "Thank you")]
    )
    deck = tmp_path / "out" / "talk.md"

    assert export(ExportRequest(deck=deck, to=tmp_path / "out.pdf", every_step=True)) == ()
    assert export(ExportRequest(deck=deck, to=tmp_path / "out.html")) == ()

    pdf = PdfReader(tmp_path / "out.pdf")
    words = [" ".join(page.extract_text().split()) for page in pdf.pages]
    assert words == ["Plans One", "Plans One Two", "The end Thank you"]
    annotations = [annotation.get_object() for annotation in pdf.pages[1]["/Annots"]]
    assert annotations[0]["/A"]["/URI"] == "https://ldm-692.lsst.io"
    assert annotations[1]["/Dest"][0].idnum == pdf.pages[2].indirect_reference.idnum  # type: ignore[union-attr]
    assert b"Plans" in (tmp_path / "out.pdf").read_bytes()
    html = (tmp_path / "out.html").read_text("utf-8")
    assert 'aria-label="Plans&#10;One; Two"' in html
    assert 'href="https://ldm-692.lsst.io"' in html
    assert 'href="#the-end" aria-label="2 / 2"' in html


def test_progress_is_told_page_by_page(imported: Callable[..., Imported]) -> None:
    told: list[tuple[int, int]] = []

    imported([slide("One"), slide("Two")], progress=lambda done, total: told.append((done, total)))

    assert told == [(1, 2), (2, 2)]


def test_notes_that_are_the_same_on_each_step_are_said_once() -> None:
    assert notes_by_step([["Hello."], ["Hello."], ["Then this."]]) == "Hello.\n\n[step]\n\n[step] Then this."


@given(st.text(max_size=120))
def test_notes_of_others_never_end_the_slide(text: str) -> None:
    from presenter.deck.load import parse

    for written_ in (markdown_notes(text), literal_notes(text)):
        deck = parse(f"# One\n\n:::::::::: notes\n{written_}\n::::::::::\n\n---\n\n# Two\n", Path("talk.md"))
        assert [one.identifier for one in deck.slides] == ["one", "two"]
        assert [len(one.blocks) for one in deck.slides] == [1, 1]
