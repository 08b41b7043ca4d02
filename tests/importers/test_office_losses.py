"""What of decks of office programs has no like, and is told slide by slide."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Pptx
from pptx.slide import Slide

from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.office.picture_files import PictureFiles
from presenter.importers.office.redrawn_picture import Look
from presenter.importers.pptx.names import NAMESPACES
from tests.importers import odp_files
from tests.importers.pptx_files import (
    DRAWING,
    INCH,
    SLIDES,
    TITLE_AND_CONTENT,
    TITLE_ONLY,
    deck_of,
    new_slide,
    picture,
)


def told(deck: ImportedDeck) -> list[tuple[str, str, str]]:
    return [(one.code, one.message.render(), one.excerpt) for one in deck.findings]


def test_what_a_click_on_a_shape_leads_to_its_words_lead_to() -> None:
    def build(file: Pptx) -> None:
        slide = new_slide(file, TITLE_ONLY, "Where we are")
        title = slide.shapes.title.text_frame.paragraphs[0].add_run()
        title.text, title.hyperlink.address = " now", "https://example.org/now"
        button = slide.shapes.add_textbox(INCH, 3 * INCH, 3 * INCH, INCH)
        button.text_frame.text = "The site"
        button.click_action.hyperlink.address = "https://example.org/site"
        image = slide.shapes.add_picture(picture(), 5 * INCH, 2 * INCH, 3 * INCH)
        image.click_action.hyperlink.address = "https://example.org/map"

    deck = deck_of(build)
    assert deck.slides[0].body.startswith("# Where we are [now](https://example.org/now)\n")
    assert "[The site](https://example.org/site)" in deck.slides[0].body
    assert told(deck) == [
        (
            "left-out",
            "Slide 1: the link of a picture or a shape is left out.",
            "https://example.org/map",
        )
    ]


def test_a_button_that_leads_on_is_told() -> None:
    def build(file: Pptx) -> None:
        slide = new_slide(file, TITLE_AND_CONTENT, "One", "Words")
        about = slide.placeholders[1]._element.nvSpPr.cNvPr
        jump = "ppaction://hlinkshowjump?jump=lastslide"
        about.append(parse_xml(f'<a:hlinkClick {DRAWING} action="{jump}"/>'))

    assert told(deck_of(build)) == [
        (
            "left-out",
            "Slide 1: a link to another place of the talk is left out.",
            "ppaction://hlinkshowjump?jump=lastslide",
        )
    ]


def with_movie(slide: Slide) -> None:
    content, poster = BytesIO(b"\0\0\0\x18ftypmp42"), picture()
    movie = slide.shapes.add_movie(content, INCH, 2 * INCH, 4 * INCH, 3 * INCH, poster, "video/mp4")
    name = movie.shape_id
    media = next(one for one in movie._element.iter() if one.tag.endswith("}media"))
    media.append(parse_xml(f'<p14:trim xmlns:p14="{NAMESPACES["p14"]}" st="1500" end="900"/>'))
    timing = next(one for one in slide._element if one.tag.endswith("}timing"))
    slide._element.replace(
        timing,
        parse_xml(
            f'<p:timing {SLIDES}><p:tnLst><p:par><p:cTn id="1" nodeType="tmRoot"><p:childTnLst>'
            '<p:seq><p:cTn id="2" nodeType="mainSeq"><p:childTnLst><p:par>'
            '<p:cTn id="3" presetClass="mediacall" nodeType="afterEffect"><p:childTnLst>'
            f'<p:cmd cmd="playFrom(0)"><p:cBhvr><p:tgtEl><p:spTgt spid="{name}"/></p:tgtEl></p:cBhvr></p:cmd>'
            "</p:childTnLst></p:cTn>"
            "</p:par></p:childTnLst></p:cTn></p:seq>"
            '<p:video><p:cMediaNode mute="1"><p:cTn id="4" repeatCount="indefinite"/>'
            f'<p:tgtEl><p:spTgt spid="{name}"/></p:tgtEl></p:cMediaNode></p:video>'
            "</p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>"
        ),
    )


def test_a_video_is_played_as_it_was() -> None:
    deck = deck_of(lambda file: with_movie(new_slide(file, TITLE_ONLY, "Dawn")))
    assert "(talk/slide-01.mp4){.autoplay .loop .muted start=1.5}" in deck.slides[0].body
    assert told(deck) == [
        (
            "carried-otherwise",
            "Slide 1: a video or a sound is played to its end, which was cut off.",
            "",
        )
    ]


def test_what_is_in_a_turned_group_is_turned() -> None:
    def build(file: Pptx) -> None:
        group = new_slide(file, TITLE_ONLY, "Turned").shapes.add_group_shape()
        group.shapes.add_picture(picture(60, 40), INCH, 2 * INCH, 3 * INCH)
        group.rotation = 90

    deck = deck_of(build)
    with Image.open(BytesIO(deck.files[0].content)) as turned:
        assert turned.size == (40, 60)
        assert turned.getpixel((39, 0)) == (255, 0, 0)


def test_remarks_fonts_and_slides_that_go_on_by_themselves_are_told() -> None:
    def build(file: Pptx) -> None:
        slide = new_slide(file, TITLE_AND_CONTENT, "One", "Words")
        slide.placeholders[1].text_frame.paragraphs[0].runs[0].font.name = "Papyrus"
        slide._element.append(parse_xml(f'<p:transition {SLIDES} advTm="44700"/>'))
        remarks = Part(PackURI("/ppt/comments/comment1.xml"), "application/xml", file.part.package, b"<x/>")
        slide.part.relate_to(remarks, RELATIONSHIP_TYPE.COMMENTS)

    deck = deck_of(build)
    assert deck.slides[0].settings["time"] == "45s"
    assert sorted(told(deck)) == [
        (
            "carried-otherwise",
            "Slide 1: it went on by itself; its time is kept, and it now waits for a key.",
            "",
        ),
        ("carried-otherwise", "Slide 1: words in a font of their own are in the theme’s.", "Papyrus"),
        ("left-out", "Slide 1: remarks of those who read the slides are left out.", ""),
    ]


def test_rows_that_a_table_has_no_room_for_are_told() -> None:
    def build(file: Pptx) -> None:
        shape = new_slide(file, TITLE_ONLY, "Nights").shapes.add_table(501, 1, INCH, INCH, INCH, INCH)
        for number, row in enumerate(shape.table.rows):
            row.cells[0].text = f"night {number}"

    deck = deck_of(build)
    assert "night 499" in deck.slides[0].body
    assert "night 500" not in deck.slides[0].body
    assert [code for code, _, _ in told(deck)] == ["left-out"]


def test_shapes_beyond_the_bounds_and_a_slide_that_is_none_are_told() -> None:
    def build(file: Pptx) -> None:
        shapes = new_slide(file, TITLE_ONLY, "Deep").shapes
        for _ in range(25):
            shapes = shapes.add_group_shape().shapes
        shapes.add_textbox(INCH, INCH, INCH, INCH).text_frame.text = "the core"
        empty = new_slide(file, TITLE_ONLY, "Nothing")
        empty._element.remove(empty._element.cSld)

    deck = deck_of(build)
    assert told(deck) == [
        (
            "left-out",
            "Slide 1: it has more shapes, or deeper groups, than are read; the last are left out.",
            "",
        ),
        ("left-out", "Slide 2: something damaged is left out.", ""),
    ]


def test_clicks_remarks_and_times_of_impress_are_kept_or_told() -> None:
    frame = 'svg:x="{x}cm" svg:y="4cm" svg:width="6cm" svg:height="4cm"'
    click = (
        '<office:event-listeners><presentation:event-listener presentation:action="show" '
        'xlink:href="https://example.org/site"/></office:event-listeners>'
    )
    deck = odp_files.deck_of(
        f'<draw:page draw:name="one" draw:style-name="dp">{odp_files.title("Where we are")}'
        f"<draw:frame {frame.format(x=2)}><draw:text-box><text:p>The site</text:p></draw:text-box>{click}"
        "</draw:frame>"
        f'<draw:a xlink:href="https://example.org/map"><draw:frame {frame.format(x=14)}>'
        '<draw:image xlink:href="Pictures/map.png"/></draw:frame></draw:a>'
        "<office:annotation><text:p>Larger?</text:p></office:annotation></draw:page>",
        '<style:style style:name="dp" style:family="drawing-page"><style:drawing-page-properties '
        'presentation:transition-type="automatic" presentation:duration="PT00H01M05S"/></style:style>',
        {"Pictures/map.png": picture().getvalue()},
    )
    assert "[The site](https://example.org/site)" in deck.slides[0].body
    assert deck.slides[0].settings["time"] == "1m5s"
    assert [(code, excerpt) for code, _, excerpt in sorted(told(deck))] == [
        ("carried-otherwise", ""),
        ("left-out", ""),
        ("left-out", "https://example.org/map"),
    ]


def test_shapes_of_impress_that_have_no_like_are_told() -> None:
    scene = '<dr3d:scene xmlns:dr3d="urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0"/>'
    deck = odp_files.deck_of(
        odp_files.page(odp_files.title("A form"), scene, '<draw:control draw:control="control1"/>')
    )
    assert told(deck) == [
        ("left-out", "Slide 1: something of an unknown kind is left out.", "scene"),
        ("left-out", "Slide 1: something of an unknown kind is left out.", "control"),
    ]


def bomb(side: int) -> bytes:
    """Return the beginning of a picture that says it has so many pixels across and down."""
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + b"IHDR"
        + header
        + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    )


@pytest.mark.parametrize("side", [10_000, 60_000])
def test_a_picture_that_is_too_large_to_be_cut_is_shown_whole(side: int) -> None:
    files, look = PictureFiles("talk", lambda content: content), Look(left=0.2)
    name = files.picture(bomb(side), "slide-01", look)
    assert name == "talk/slide-01.png"
    assert files.is_shown_whole(name, look)


def test_pictures_are_cut_only_as_long_as_it_is_bearable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("presenter.importers.office.picture_files.MOST_REDRAWN", 5000)
    files, content = PictureFiles("talk", lambda content: content), picture(60, 40).getvalue()
    looks = [Look(left=share / 10) for share in range(1, 4)]
    names = [files.picture(content, "slide-01", look) for look in looks]
    shown = [files.is_shown_whole(name, look) for name, look in zip(names, looks, strict=True)]
    assert shown == [False, False, True]
    assert [Path(str(file.path)).suffix for file in files.files] == [".png"] * 3
