"""Impress's decks, written by hand in the test."""

import pytest

from presenter.errors import UsageError
from tests.importers.odp_files import (
    SPACES,
    content_xml,
    deck_of,
    frame,
    package,
    page,
    read,
    text_box,
    title,
)
from tests.importers.pptx_files import picture

FIRST = page(title("The talk"), frame("subtitle", text_box("Ana Pérez")))
LAST = page(title("More"), frame("outline", text_box("words")), name="page9")


def body_of(*shapes: str, styles: str = "", files: dict[str, bytes] | None = None) -> str:
    """Return the Markdown of one slide between two others."""
    return (
        deck_of(FIRST + page(title("The slide"), *shapes, name="page2") + LAST, styles, files).slides[1].body
    )


def test_a_first_slide_with_a_subtitle_is_the_title() -> None:
    slide = deck_of(FIRST + LAST).slides[0]
    assert slide.settings["layout"] == "title"
    assert slide.body == "# The talk\n\n## Ana Pérez"


def test_lists_nest_and_words_keep_their_marks() -> None:
    styles = (
        '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/>'
        '</style:style><style:style style:name="T2" style:family="text">'
        '<style:text-properties style:text-position="sub 58%"/></style:style>'
    )
    outline = (
        "<draw:text-box><text:list><text:list-item><text:p>Running since "
        '<text:span text:style-name="T1">March</text:span></text:p><text:list><text:list-item><text:p>CO'
        '<text:span text:style-name="T2">2</text:span></text:p></text:list-item></text:list></text:list-item>'
        '<text:list-item><text:p><text:a xlink:href="https://a.org">the<text:s text:c="2"/>desk</text:a>'
        "</text:p></text:list-item></text:list></draw:text-box>"
    )
    assert body_of(frame("outline", outline), styles=styles) == (
        "# The slide\n\n- Running since **March**\n    - CO~2~\n- [the desk](https://a.org)"
    )


def test_numbers_of_a_list_style_are_numbers() -> None:
    styles = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>'
        "</text:list-style>"
    )
    items = "".join(f"<text:list-item><text:p>{one}</text:p></text:list-item>" for one in ("Plan", "Do"))
    outline = f'<draw:text-box><text:list text:style-name="L1">{items}</text:list></draw:text-box>'
    assert body_of(frame("outline", outline), styles=styles).endswith("\n\n1. Plan\n2. Do")


def test_a_picture_has_its_description() -> None:
    image = '<draw:image xlink:href="Pictures/one.png"/><svg:desc>The dome</svg:desc>'
    files = {"Pictures/one.png": picture().getvalue()}
    deck = deck_of(
        page(title("A"), frame("graphic", image), frame("outline", text_box("x"), top=11)), "", files
    )
    assert "![The dome](talk/slide-01.png)" in deck.slides[0].body
    assert deck.files[0].content == files["Pictures/one.png"]


def test_the_name_of_a_file_describes_no_picture() -> None:
    image = frame("", '<draw:image xlink:href="Pictures/1.png"/><svg:desc>image.png</svg:desc>')
    deck = deck_of(page(title("The dome"), image), files={"Pictures/1.png": picture().getvalue()})
    assert "![](talk/slide-01.png)" in deck.slides[0].body


def test_the_language_is_that_of_the_script_which_words_are_in() -> None:
    style = (
        '<style:style style:name="T" style:family="text"><style:text-properties fo:language="en" '
        'style:language-asian="ja" style:language-complex="he"/></style:style>'
    )
    languages = [
        deck_of(page(title(words)), style).settings["language"]
        for words in ("A night", "לילה במצפה", "天文台の夜")
    ]
    assert languages == ["en", "he", "ja"]


def test_a_picture_outside_of_the_file_is_named() -> None:
    image = '<draw:image xlink:href="https://example.org/track.png"/>'
    deck = deck_of(FIRST + page(title("A"), frame("graphic", image), name="page2"))
    assert not deck.files
    assert [(finding.code, finding.excerpt) for finding in deck.findings] == [
        ("left-out", "https://example.org/track.png")
    ]


def row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def cell(words: str, number: str = "") -> str:
    kind = f' office:value-type="float" office:value="{number}"' if number else ""
    return f"<table:table-cell{kind}><text:p>{words}</text:p></table:table-cell>"


def test_a_table_has_its_header() -> None:
    rows = row(cell("Night"), cell("Images")) + row(cell("Monday"), cell("812"))
    table = f'<table:table table:use-first-row-styles="true">{rows}</table:table>'
    assert body_of(frame("table", table)).endswith("| Night | Images |\n|---|---|\n| Monday | 812 |")


def test_a_chart_is_one_of_ours() -> None:
    numbers = row(cell("Mon"), cell("812", "812")) + row(cell("Tue"), cell("", "NaN"))
    chart = (
        f'<office:document-content {SPACES}><office:body><office:chart><chart:chart chart:class="chart:bar">'
        f"<chart:plot-area/><table:table>{row(cell(''), cell('Images'))}{numbers}"
        "</table:table></chart:chart></office:chart></office:body></office:document-content>"
    )
    files = {"Object 1/content.xml": chart.encode()}
    body = body_of(frame("chart", '<draw:object xlink:href="./Object 1"/>'), files=files)
    assert 'type: bar\nlabels: ["Mon", "Tue"]\nseries:\n  - name: "Images"\n    values: [812, null]' in body


def test_notes_hidden_slides_and_steps_are_kept() -> None:
    styles = (
        '<style:style style:name="dp1" style:family="drawing-page"><style:drawing-page-properties '
        'presentation:visibility="hidden" draw:fill="solid" draw:fill-color="#102030"/></style:style>'
    )
    outline = "".join(
        f'<text:list><text:list-item><text:p xml:id="p{number}">Point {number}</text:p></text:list-item>'
        "</text:list>"
        for number in (1, 2)
    )
    clicks = "".join(
        '<anim:par presentation:node-type="on-click" presentation:preset-class="entrance">'
        f'<anim:set smil:targetElement="p{number}"/></anim:par>'
        for number in (1, 2)
    )
    notes = f"<presentation:notes>{frame('notes', text_box('Smile.'))}</presentation:notes>"
    shape = frame("outline", f"<draw:text-box>{outline}</draw:text-box>")
    deck = deck_of(FIRST + page(title("A"), shape, clicks, notes, name="page2", style="dp1") + LAST, styles)
    slide = deck.slides[1]
    assert slide.settings == {"background": "#102030", "hidden": True}
    assert slide.notes == "Smile."
    assert "::: incremental\n- Point 1\n- Point 2\n:::" in slide.body


def test_links_between_slides_lead_to_their_ids() -> None:
    link = frame("outline", text_box('<text:a xlink:href="#page9">there</text:a>'))
    deck = deck_of(FIRST + page(title("A"), link, name="page2") + LAST)
    assert "[there](#slide-3)" in deck.slides[1].body
    assert deck.slides[2].settings["id"] == "slide-3"


def test_title_author_and_shape_come_from_the_file() -> None:
    meta = "<dc:title>The sky</dc:title><meta:initial-creator>Ana Pérez</meta:initial-creator>"
    settings = read(package(content_xml(FIRST), meta=meta, width="21cm")).settings
    assert dict(settings) == {"title": "The sky", "author": "Ana Pérez", "language": "en", "aspect": "4:3"}


def test_a_damaged_file_is_refused() -> None:
    with pytest.raises(UsageError) as refused:
        read(package(b"<office:document-content"))
    assert refused.value.findings[0].code == "damaged-source"


def test_entities_of_a_stranger_are_not_resolved() -> None:
    declared = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    content = content_xml(page(title("A &secret; B")))
    deck = read(package(declared.encode() + content))
    assert "root:" not in deck.slides[0].body


SHAPES = (
    '<style:style style:name="gr1" style:family="graphic"><style:graphic-properties draw:fill="solid" '
    'draw:fill-color="#1f77b4" draw:stroke="solid" svg:stroke-color="#102030"/></style:style>'
    '<style:style style:name="gr2" style:family="graphic"><style:graphic-properties draw:stroke="solid" '
    'svg:stroke-color="#ffffff" draw:marker-end="Arrow"/></style:style>'
)


def shape(words: str, left: float) -> str:
    return (
        f'<draw:custom-shape draw:style-name="gr1" svg:x="{left}cm" svg:y="6cm" svg:width="5cm" '
        'svg:height="3cm">'
        f'<text:p>{words}</text:p><draw:enhanced-geometry draw:type="ellipse"/></draw:custom-shape>'
    )


def test_shapes_that_lines_join_are_one_picture() -> None:
    line = '<draw:connector draw:style-name="gr2" svg:x1="7cm" svg:y1="7.5cm" svg:x2="12cm" svg:y2="7.5cm"/>'
    deck = deck_of(
        FIRST + page(title("A"), shape("Camera", 2), shape("Archive", 12), line, name="p2"), SHAPES
    )
    assert deck.slides[1].body == "# A\n\n![Camera, Archive](talk/slide-02.svg){text=yes}"
    drawing = deck.files[0].content.decode()
    assert "<polygon" in drawing
    assert "#ffffff" not in drawing.partition("<polygon")[2]  # a white arrow would not be seen on our ground


def test_a_part_without_a_width_has_a_column_all_the_same() -> None:
    thin = frame("", text_box("thin"), left=1, width=0)
    wide = page(title("The slide"), thin, frame("outline", text_box("wide")))
    assert "::: {.column width=10%}\nthin" in deck_of(FIRST + wide + LAST).slides[1].body
