from __future__ import annotations

from presenter.deck.message import Role


def test_notes_are_blocks_of_their_own(read_slide, sketch):
    slide = read_slide("""
        # Title

        ::: notes
        Pause *here*.

        - one
        - two
        :::
        """)
    assert len(slide.blocks) == 1
    (passage,) = slide.notes
    assert sketch(passage.blocks) == [
        "4:1 Paragraph 'Pause *here*.'",
        "6:1 ItemList",
        "  6:1 ListItem 'one'",
        "  7:1 ListItem 'two'",
    ]
    words = [passage.blocks[0].text, *(item.text for item in passage.blocks[1].items)]
    assert [(message.role, message.identity) for message in words] == [
        (Role.NOTE, "title/note1"),
        (Role.NOTE, "title/note2"),
        (Role.NOTE, "title/note3"),
    ]


def test_what_follows_a_step_belongs_to_the_next_one(read_slide):
    slide = read_slide("""
        one

        . . .

        two

        . . .

        three

        ::: notes
        First. [step] Second
        goes on.

        . . .
        Third.
        :::
        """)
    passages = [(passage.step, passage.blocks[0].text.text) for passage in slide.notes]
    assert passages == [(0, "First."), (1, "Second goes on."), (2, "Third.")]
    second = slide.notes[1].blocks[0]
    assert (second.step, second.span.line, second.span.column) == (1, 12, 15)


def test_notes_add_no_steps_to_their_slide(read_slide):
    slide = read_slide("text\n\n::: notes\n::: incremental\n- one\n- two\n:::\n:::\n")
    assert slide.steps == 0
    assert [item.step for item in slide.notes[0].blocks[0].items] == [0, 0]


def test_several_divs_of_notes_go_on_from_one_another(read_slide):
    slide = read_slide("a\n\n. . .\n\nb\n\n::: notes\nx [step] y\n:::\n\n::: notes\nz\n:::\n")
    assert [passage.step for passage in slide.notes] == [0, 1, 1]


def test_a_step_that_the_slide_does_not_have_is_reported(read, findings):
    source = "text\n\n::: notes\nOne. [step] Two.\n:::\n"
    assert findings(source) == ["4:6 step-beyond-end"]
    assert [passage.step for passage in read(source).slides[0].notes] == [0, 0]


def test_notes_may_be_for_one_language(read_slide):
    slide = read_slide("---\ntranslations: [es]\n---\n\n::: {.notes lang=es}\nDespacio.\n:::\n")
    assert slide.notes[0].blocks[0].text.language == "es"
