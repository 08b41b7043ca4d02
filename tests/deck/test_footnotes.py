from __future__ import annotations

from presenter.deck.blocks import Footnote


def test_footnotes_are_numbered_in_the_order_of_their_references(read_slide):
    slide = read_slide("""
        # Title

        First[^b], then[^a], then again[^b].

        [^a]: The second.
        [^b]: The first
          of two lines.
        """)
    notes = [block for block in slide.blocks if isinstance(block, Footnote)]
    assert [(note.number, note.label, note.text.text) for note in notes] == [
        (1, "b", "The first of two lines."),
        (2, "a", "The second."),
    ]
    assert [(note.span.line, note.text.span.column) for note in notes] == [(6, 7), (5, 7)]


def test_a_footnote_appears_with_its_first_reference(read_slide):
    slide = read_slide("One[^x]\n\n. . .\n\nTwo[^y]\n\n. . .\n\nThree\n\n[^x]: a\n\n[^y]: b\n")
    assert [block.step for block in slide.blocks if isinstance(block, Footnote)] == [0, 1]


def test_a_reference_in_code_is_none(read_slide):
    assert len(read_slide("`array[^1]` and \\[^2]\n").blocks) == 1


def test_footnotes_that_do_not_meet_are_reported(findings):
    assert findings("Text[^a]\n\n[^b]: unused\n\n[^b]: twice\n") == [
        "1:1 missing-footnote",
        "3:1 unused-footnote",
        "5:1 duplicate-footnote",
    ]


def test_each_slide_counts_its_own(read):
    deck = read("A[^1]\n\n[^1]: one\n\n---\n\nB[^1]\n\n[^1]: another\n")
    assert [slide.blocks[-1].number for slide in deck.slides] == [1, 1]
