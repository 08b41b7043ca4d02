from __future__ import annotations

from presenter.deck.block_base import Attributes
from presenter.deck.blocks import Heading, Paragraph
from presenter.deck.message import Role


def test_headings_and_paragraphs_stand_where_they_were_written(read_slide, sketch):
    slide = read_slide("""
        # Where we stand

        Two lines
          of one paragraph.

        ## Next
        Close below a heading.
        """)
    assert sketch(slide.blocks) == [
        "1:1 Heading 1 'Where we stand'",
        "3:1 Paragraph 'Two lines of one paragraph.'",
        "6:1 Heading 2 'Next'",
        "7:1 Paragraph 'Close below a heading.'",
    ]


def test_the_words_of_a_heading_begin_behind_its_marks(read_slide):
    heading = read_slide("##   Where *we* stand ## \n").blocks[0]
    assert isinstance(heading, Heading)
    assert heading.text.text == "Where *we* stand"
    assert (heading.span.column, heading.text.span.column) == (1, 6)


def test_attributes_are_no_part_of_the_words(read_slide):
    heading, paragraph = read_slide("""
        # Where we stand {#status .wide key="two words"}

        Small print {.small}
        """).blocks
    assert heading.attributes == Attributes("status", ("wide",), (("key", "two words"),))
    assert heading.text.text == "Where we stand"
    assert paragraph.attributes == Attributes(classes=("small",))
    assert paragraph.text.text == "Small print"


def test_attributes_on_the_line_below_belong_to_the_block_above(read_slide, sketch):
    slide = read_slide("""
        - one
        - two
        {.tight #points}

        A paragraph
        {.small}
        """)
    items, paragraph = slide.blocks
    assert items.attributes == Attributes("points", ("tight",))
    assert paragraph.attributes == Attributes(classes=("small",))
    assert sketch(slide.blocks)[-1] == "5:1 Paragraph 'A paragraph'"


def test_braces_that_hold_no_attributes_are_text(read_slide):
    texts = [
        block.text.text for block in read_slide("A set {1, 2}\n\nA template {{name}}\n\nEmpty {}\n").blocks
    ]
    assert texts == ["A set {1, 2}", "A template {{name}}", "Empty {}"]


def test_a_hard_break_is_a_newline_and_a_soft_one_a_space(read_slide):
    texts = [block.text.text for block in read_slide("one  \ntwo\\\nthree\nfour\n\nfive\\\\\nsix  \n").blocks]
    assert texts == ["one\ntwo\nthree four", "five\\\\ six"]


def test_the_first_headings_of_a_slide_are_its_title_and_subtitle(read_slide):
    slide = read_slide("# Title\n\n## Subtitle\n\nText\n\n### Further down\n")
    roles = [(block.text.role, block.text.identity) for block in slide.blocks]
    assert roles == [
        (Role.TITLE, "title/title"),
        (Role.SUBTITLE, "title/subtitle"),
        (Role.BODY, "title/p1"),
        (Role.SUBTITLE, "title/h1"),
    ]
    assert slide.title is not None
    assert slide.title.text == "Title"


def test_a_deep_heading_is_no_title(read_slide):
    assert read_slide("### Small\n").title is None


def test_a_block_in_one_language_says_so_in_its_words_too(read_slide):
    heading, paragraph, items = read_slide(
        "---\ntranslations: [es]\n---\n\n# Hola {lang=es}\n\nBuenas {lang=es_MX}\n\n- uno {lang=es}\n- two\n"
    ).blocks
    assert (heading.language, heading.text.language) == ("es", "es")
    assert (paragraph.language, paragraph.text.language) == ("es_MX", "es_MX")
    assert [item.text.language for item in items.items] == ["es", None]


def test_definitions_have_a_term_and_its_meanings(read_slide, sketch):
    slide = read_slide("""
        EFD
        : engineering facility database
          of the summit
        : its copy

        AuxTel

        :   auxiliary telescope

        Not a term.
        """)
    assert sketch(slide.blocks) == [
        "1:1 DefinitionList",
        "  1:1 Definition 'EFD' · 'engineering facility database of the summit' · 'its copy'",
        "  6:1 Definition 'AuxTel' · 'auxiliary telescope'",
        "10:1 Paragraph 'Not a term.'",
    ]
    meaning = slide.blocks[0].definitions[1].meanings[0]
    assert (meaning.span.line, meaning.span.column) == (8, 5)


def test_a_rule_is_not_the_end_of_a_slide(read_slide, sketch):
    slide = read_slide("above\n\n***\n\nbelow\n\n* * *\n")
    assert sketch(slide.blocks) == ["1:1 Paragraph 'above'", "3:1 Rule", "5:1 Paragraph 'below'", "7:1 Rule"]


def test_what_follows_a_pause_waits_for_one_step_more(read_slide):
    slide = read_slide("one\n\n. . .\n\ntwo\n\n. . .\nthree\n")
    assert [(block.text.text, block.step) for block in slide.blocks] == [("one", 0), ("two", 1), ("three", 2)]
    assert slide.steps == 2


def test_a_pause_with_nothing_behind_it_is_no_step(read_slide):
    assert read_slide("one\n\n. . .\n").steps == 0


def test_comments_are_dropped_and_move_nothing(read_slide, sketch):
    slide = read_slide("""
        <!-- two
        lines --> one <!-- inside --> two

        `<!-- code -->` <!--
        ---
        # commented out
        -->
        """)
    assert sketch(slide.blocks) == [
        "2:11 Paragraph 'one                 two'",
        "4:1 Paragraph '`<!-- code -->`'",
    ]
    assert isinstance(slide.blocks[0], Paragraph)


def test_a_heading_without_words_is_no_term(read_slide):
    (paragraph,) = read_slide("# {.quiet}\n: meaning\n").blocks
    assert paragraph.text.text == "# {.quiet} : meaning"


def test_attributes_that_stand_alone_are_reported(findings):
    assert findings("# T\n\n- one\n- two\n\n{.incremental}\n") == ["6:1 bad-attributes"]
