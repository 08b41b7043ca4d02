"""PowerPoint's decks, made by python-pptx in the test."""

from io import BytesIO
from textwrap import dedent
from zipfile import ZipFile

import pytest
from PIL import Image
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Pptx
from pptx.slide import Slide
from pptx.util import Pt

from presenter.errors import UsageError
from tests.importers.pptx_files import (
    BLANK,
    COMPARISON,
    DRAWING,
    INCH,
    SECTION,
    SLIDES,
    TITLE,
    TITLE_AND_CONTENT,
    TITLE_ONLY,
    TWO_CONTENTS,
    appear,
    body_of,
    chart_data,
    deck_of,
    new_slide,
    picture,
    read,
    saved,
)


def said(text: str) -> str:
    return dedent(text).strip("\n")


def test_a_title_has_its_subtitle_and_the_last_slide_is_the_end() -> None:
    def build(file: Pptx) -> None:
        new_slide(file, TITLE, "The sky", "Ana Pérez\nTucson, 5 March")
        new_slide(file, SECTION, "Where we stand")
        new_slide(file, TITLE, "Thank you")

    slides = deck_of(build).slides
    assert [slide.settings["layout"] for slide in slides] == ["title", "section", "end"]
    assert slides[0].body == "# The sky\n\n## Ana Pérez\n\nTucson, 5 March"


def test_bullets_nest_and_keep_their_marks() -> None:
    def build(slide: Slide) -> None:
        frame = slide.placeholders[1].text_frame
        frame.text = "Running since "
        run = frame.paragraphs[0].add_run()
        run.text = "March"
        run.font.bold = True
        inner = frame.add_paragraph()
        inner.level = 1
        inner.text = "CO"
        low = inner.add_run()
        low.text = "2"
        low.font._element.set("baseline", "-25000")
        link = frame.add_paragraph().add_run()
        link.text = "5 * 3 < # [x]"
        link.hyperlink.address = "https://example.org/a_(b)"

    assert body_of(TITLE_AND_CONTENT, build) == said(
        r"""
        # The slide

        - Running since **March**
            - CO~2~
        - [5 \* 3 &lt; # &#91;x&#93;](https://example.org/a_%28b%29)
        """
    )


def test_numbers_and_bullets_that_were_typed_are_lists() -> None:
    def build(slide: Slide) -> None:
        box = slide.shapes.add_textbox(INCH, 2 * INCH, 6 * INCH, 3 * INCH)
        box.text_frame.text = "Words\n• one\n• two\nPlan\nDo"
        for paragraph in box.text_frame.paragraphs[3:]:
            look = paragraph._p.get_or_add_pPr()
            look.append(parse_xml(f'<a:buAutoNum {DRAWING} type="arabicPeriod"/>'))

    assert body_of(TITLE_ONLY, build) == "# The slide\n\nWords\n\n- one\n- two\n1. Plan\n2. Do"


def test_a_picture_beside_words_has_its_caption() -> None:
    def build(slide: Slide) -> None:
        slide.placeholders[1].text = "Altitude\nSeeing"
        holder = slide.placeholders[2]
        left, top, width = holder.left, holder.top, holder.width
        holder.element.getparent().remove(holder.element)
        image = slide.shapes.add_picture(picture(), left, top, width=width)
        image._element.nvPicPr.cNvPr.set("descr", "The dome [at dusk]")
        box = slide.shapes.add_textbox(left, top + image.height, width, INCH // 3)
        box.text_frame.text = "Cerro Pachón"

    assert body_of(TWO_CONTENTS, build) == said(
        r"""
        # The slide

        :::: columns
        ::: column
        - Altitude
        - Seeing
        :::

        ::: column
        ![The dome \[at dusk\]](talk/slide-02.png "Cerro Pachón")
        :::
        ::::
        """
    )


def test_pictures_are_cropped_turned_and_kept_once() -> None:
    def build(file: Pptx) -> None:
        for number in range(2):
            slide = new_slide(file, TITLE_ONLY, f"Slide {number}")
            image = slide.shapes.add_picture(picture(60, 40), INCH, 2 * INCH)
            image.crop_left, image.rotation = 0.5, 90

    deck = deck_of(build)
    assert [str(file.path) for file in deck.files] == ["talk/slide-01.png"]
    assert all("talk/slide-01.png" in slide.body for slide in deck.slides)
    with Image.open(BytesIO(deck.files[0].content)) as image:
        assert image.size == (40, 30)


def test_a_picture_that_fills_the_slide_is_the_slide_or_its_ground() -> None:
    def build(file: Pptx) -> None:
        width, height = file.slide_width, file.slide_height
        new_slide(file, BLANK).shapes.add_picture(picture(), 0, 0, width, height)
        slide = new_slide(file, BLANK)
        slide.shapes.add_picture(picture(colour="green"), 0, 0, width, height)
        slide.shapes.add_textbox(INCH, 3 * INCH, 6 * INCH, INCH).text_frame.text = "The sky belongs to all"

    first, second = deck_of(build).slides
    assert first.settings["layout"] == "full-picture"
    assert first.body == "![](talk/slide-01.png)"
    assert second.settings["background"] == {"picture": "talk/slide-02.png", "dim": "45%"}
    assert second.body == "# The sky belongs to all"


def test_two_sides_of_a_comparison_have_their_headings() -> None:
    def build(slide: Slide) -> None:
        for number, words in enumerate(("On site", "Cheap", "In the cloud", "Ready"), start=1):
            slide.placeholders[number].text = words

    body = body_of(COMPARISON, build)
    assert "### On site\n\n- Cheap\n:::" in body
    assert "### In the cloud\n\n- Ready\n:::" in body


def test_a_table_has_its_header_its_alignment_and_no_merged_cells() -> None:
    def build(file: Pptx) -> None:
        slide = new_slide(file, TITLE_ONLY, "Nights")
        table = slide.shapes.add_table(3, 2, INCH, 2 * INCH, 6 * INCH, INCH).table
        for row, cells in enumerate((("Night", "Images"), ("Mon | Tue", "812"), ("Total", ""))):
            for column, words in enumerate(cells):
                table.cell(row, column).text = words
                if column:
                    table.cell(row, column).text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT
        table.cell(2, 0).merge(table.cell(2, 1))

    deck = deck_of(build)
    assert deck.slides[0].body.splitlines()[2:] == [
        "| Night | Images |",
        "|---|---:|",
        r"| Mon \| Tue | 812 |",
        "| Total | |",
    ]
    assert [finding.code for finding in deck.findings] == ["carried-otherwise"]


def test_charts_become_ours_and_others_a_table_of_their_numbers() -> None:
    def build(file: Pptx) -> None:
        shares = CategoryChartData(number_format="0%")
        shares.categories = ["France", "Spain"]
        shares.add_series("2024", (0.4, None))
        for kind, data in (
            (XL_CHART_TYPE.BAR_CLUSTERED, shares),
            (XL_CHART_TYPE.COLUMN_STACKED, chart_data(A=(1, 2, 3), B=(3, 2, 1))),
            (XL_CHART_TYPE.RADAR, chart_data(A=(1, 2, 3))),
        ):
            slide = new_slide(file, TITLE_ONLY, "Chart")
            slide.shapes.add_chart(kind, INCH, 2 * INCH, 6 * INCH, 4 * INCH, data)

    deck = deck_of(build)
    bars, stacked, radar = (slide.body for slide in deck.slides)
    assert "type: bar\nhorizontal: true\n" in bars
    assert 'values: [40, null]\nunit: "%"' in bars
    assert "type: stacked-bar" in stacked
    assert "| Mon | 1 |" in radar
    assert [finding.message.render() for finding in deck.findings] == [
        "Slide 3: a chart of the kind “radarChart” became a table of its numbers."
    ]


def test_what_appears_click_by_click_has_steps() -> None:
    def bullets(slide: Slide) -> None:
        holder = slide.placeholders[1]
        holder.text = "First\nSecond"
        appear(slide, f"{holder.shape_id}:0", f"{holder.shape_id}:1")

    def shape(slide: Slide) -> None:
        slide.placeholders[1].text = "Always there"
        box = slide.shapes.add_textbox(INCH, 6 * INCH, 6 * INCH, INCH)
        box.text_frame.text = "Only later"
        appear(slide, str(box.shape_id))

    assert "::: incremental\n- First\n- Second\n:::" in body_of(TITLE_AND_CONTENT, bullets)
    assert "- Always there\n\nOnly later {step=1}" in body_of(TITLE_AND_CONTENT, shape)


def test_code_and_quotations_are_known_by_how_they_look() -> None:
    def code(slide: Slide) -> None:
        frame = slide.shapes.add_textbox(INCH, 2 * INCH, 6 * INCH, INCH).text_frame
        frame.text = "SELECT *\n  FROM sky;"
        for paragraph in frame.paragraphs:
            paragraph.runs[0].font.name = "Consolas"

    def quote(slide: Slide) -> None:
        box = slide.shapes.add_textbox(INCH, 2 * INCH, 6 * INCH, INCH)
        box.text_frame.text = "“The limits of my language.”\n— Ludwig Wittgenstein"

    assert "```\nSELECT *\n  FROM sky;\n```" in body_of(TITLE_ONLY, code)
    assert "> “The limits of my language.”\n>\n> — Ludwig Wittgenstein" in body_of(TITLE_ONLY, quote)


def test_groups_are_read_where_they_stand() -> None:
    def build(slide: Slide) -> None:
        group = slide.shapes.add_group_shape()
        for number, left in enumerate((5, 1)):
            box = group.shapes.add_textbox(left * INCH, 2 * INCH, 3 * INCH, 2 * INCH)
            box.text_frame.text = f"Box {number}"

    assert body_of(TITLE_ONLY, build).index("Box 1") < body_of(TITLE_ONLY, build).index("Box 0")


def test_notes_hidden_slides_transitions_and_sections_are_kept() -> None:
    def build(file: Pptx) -> None:
        for number in range(3):
            slide = new_slide(file, TITLE_AND_CONTENT, f"Slide {number}", "words")
            slide.element.append(parse_xml(f"<p:transition {SLIDES}><p:push/></p:transition>"))
        slide.notes_slide.notes_text_frame.text = "Smile.\n- at everybody"
        slide.element.set("show", "0")
        ids = [one.get("id") for one in file.slides._sldIdLst]
        listed = "".join(
            f'<s:section name="{name}"><s:sldIdLst><s:sldId id="{ids[at]}"/></s:sldIdLst></s:section>'
            for name, at in (("Begin", 0), ("Results", 1))
        )
        space = "http://schemas.microsoft.com/office/powerpoint/2010/main"
        file.part._element.append(
            parse_xml(
                f'<p:extLst {SLIDES}><p:ext uri="x"><s:sectionLst xmlns:s="{space}">{listed}</s:sectionLst>'
                "</p:ext></p:extLst>"
            )
        )

    deck = deck_of(build)
    assert deck.settings["transition"] == "push"
    assert deck.slides[-1].notes == "Smile.\n\n- at everybody"
    assert deck.slides[-1].settings == {"hidden": True}
    assert [slide.body for slide in deck.slides if slide.settings.get("layout") == "section"] == ["# Results"]


def test_links_between_slides_lead_to_their_ids() -> None:
    def build(file: Pptx) -> None:
        first = new_slide(file, TITLE_AND_CONTENT, "Contents", "Results")
        second = new_slide(file, TITLE_AND_CONTENT, "Results", "words")
        relation = first.part.relate_to(second.part, RELATIONSHIP_TYPE.SLIDE)
        look = first.placeholders[1].text_frame.paragraphs[0].runs[0].font._element
        space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        look.append(
            parse_xml(
                f'<a:hlinkClick {DRAWING} xmlns:r="{space}" r:id="{relation}" '
                'action="ppaction://hlinksldjump"/>'
            )
        )

    first, second = deck_of(build).slides
    assert first.body.endswith("- [Results](#slide-2)")
    assert second.settings["id"] == "slide-2"


def test_what_lies_outside_the_file_is_named_and_not_fetched() -> None:
    def build(file: Pptx) -> None:
        slide = new_slide(file, TITLE_ONLY, "A picture")
        image = slide.shapes.add_picture(picture(), INCH, 2 * INCH)
        blip = image._element.blipFill.find("{http://schemas.openxmlformats.org/drawingml/2006/main}blip")
        space = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
        del blip.attrib[f"{space}embed"]
        address = "https://example.org/track.png"
        blip.set(f"{space}link", slide.part.relate_to(address, RELATIONSHIP_TYPE.IMAGE, is_external=True))

    deck = deck_of(build)
    assert not deck.files
    assert [(finding.code, finding.excerpt) for finding in deck.findings] == [
        ("left-out", "https://example.org/track.png")
    ]


def test_the_deck_knows_its_title_author_language_and_shape() -> None:
    def build(file: Pptx) -> None:
        file.core_properties.author = "Ana Pérez"
        file.core_properties.title = "PowerPoint Presentation"
        slide = new_slide(file, TITLE_AND_CONTENT, "El cielo", "Las noches que vemos")
        for run in slide.placeholders[1].text_frame.paragraphs[0].runs:
            run.font.language_id = 3082

    assert dict(deck_of(build).settings) == {
        "title": "El cielo",
        "author": "Ana Pérez",
        "language": "es",
        "aspect": "4:3",
    }


def test_a_damaged_file_is_refused() -> None:
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    with pytest.raises(UsageError) as refused:
        read(content.getvalue())
    assert refused.value.findings[0].code == "damaged-source"


def test_one_damaged_shape_leaves_the_others() -> None:
    def build(slide: Slide) -> None:
        slide.placeholders[1].text = "still here"
        frame = slide.shapes.add_table(2, 2, INCH, 4 * INCH, 6 * INCH, INCH)
        frame._element.find(".//{http://schemas.openxmlformats.org/drawingml/2006/main}tbl").clear()
        slide.shapes.add_shape(MSO_SHAPE.OVAL, INCH, 5 * INCH, INCH, INCH)

    assert "- still here" in body_of(TITLE_AND_CONTENT, build)


def test_a_dark_master_makes_a_dark_deck() -> None:
    def build(file: Pptx) -> None:
        ground = file.slide_master.background.fill
        ground.solid()
        ground.fore_color.rgb = RGBColor(0x10, 0x20, 0x30)
        new_slide(file, TITLE, "The talk")
        light = new_slide(file, TITLE_AND_CONTENT, "Light", "words").background.fill
        light.solid()
        light.fore_color.rgb = RGBColor(0xFF, 0xFF, 0xF0)
        for number in range(3):
            new_slide(file, TITLE_AND_CONTENT, f"Slide {number}", "words")

    deck = deck_of(build)
    assert deck.settings["class"] == "dark"
    assert deck.slides[1].settings == {"background": "#fffff0", "class": "light"}
    assert deck.slides[2].settings == {}


def test_the_largest_words_are_the_title_of_a_slide_without_one() -> None:
    def build(file: Pptx) -> None:
        for words in (("The sky", "Ana Pérez"), ("Thanks", "ana@example.org")):
            slide = new_slide(file, BLANK)
            for number, line in enumerate(words):
                box = slide.shapes.add_textbox(INCH, (2 + 2 * number) * INCH, 8 * INCH, INCH)
                box.text_frame.text = line
                box.text_frame.paragraphs[0].runs[0].font.size = Pt(54 - 30 * number)

    first, last = deck_of(build).slides
    assert (first.settings["layout"], first.body) == ("title", "# The sky\n\n## Ana Pérez")
    assert (last.settings["layout"], last.body) == ("end", "# Thanks\n\n## ana@example.org")


def test_the_strict_form_of_the_format_is_called_by_its_name() -> None:
    file = Presentation()
    new_slide(file, TITLE, "The talk")
    written = BytesIO()
    with ZipFile(BytesIO(saved(file))) as archive, ZipFile(written, "w") as strict:
        for name in archive.namelist():
            content = archive.read(name)
            for kind in (b"officeDocument", b"presentationml", b"drawingml"):
                space = b"http://schemas.openxmlformats.org/" + kind + b"/2006/"
                content = content.replace(space, b"http://purl.oclc.org/ooxml/" + kind + b"/")
            strict.writestr(name, content)
    with pytest.raises(UsageError) as refused:
        read(written.getvalue())
    assert "strict form" in refused.value.findings[0].message.render()


def test_of_a_language_read_from_right_to_left_the_right_column_is_the_first() -> None:
    def build(file: Pptx) -> None:
        new_slide(file, TITLE, "ليلة في المرصد")
        slide = new_slide(file, TWO_CONTENTS, "قبل وبعد", "أجهزة استشعار")
        slide.placeholders[2].text = "ألواح زجاجية"
        for slide in file.slides:
            for shape in slide.placeholders:
                for run in shape.text_frame.paragraphs[0].runs:
                    run.font.language_id = 1025

    deck = deck_of(build)
    assert deck.settings["language"] == "ar"
    assert deck.slides[1].body.index("ألواح زجاجية") < deck.slides[1].body.index("أجهزة استشعار")
