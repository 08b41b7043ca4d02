from __future__ import annotations

import pytest

from presenter.deck.deck import Layout


@pytest.mark.parametrize(
    ("source", "layout"),
    [
        ("# Title\n\n## Subtitle\n\nAna\n", Layout.TITLE),
        ("# Title\n\n- item\n", Layout.DEFAULT),
        ("## Not a title\n\ntext\n", Layout.DEFAULT),
    ],
)
def test_the_first_slide_may_be_a_title(read_slide, source, layout):
    assert read_slide(source).settings.layout is layout


@pytest.mark.parametrize(
    ("source", "layout"),
    [
        ("# Section", Layout.SECTION),
        ("# Section\n\n::: notes\nquiet\n:::", Layout.SECTION),
        ("# One\n\n## Two", Layout.DEFAULT),
        ("# Title\n\n::: columns\n::: column\na\n:::\n:::", Layout.TWO_COLUMNS),
        ("# Title\n\ntext\n\n::: columns\n::: column\na\n:::\n:::", Layout.TWO_COLUMNS),
        ("![](a.png)", Layout.PICTURE),
        ("# Title\n\n![](a.png)", Layout.PICTURE),
        ("![](a.png)\n\n![](b.png)", Layout.DEFAULT),
        ("# Title\n\n| a | b |\n|---|---|\n| c[^1] | d |\n\n[^1]: note", Layout.TABLE),
        ("```\ncode\n```", Layout.CODE),
        ("> words\n> — Ana", Layout.QUOTE),
        ("# Title\n\ntext", Layout.DEFAULT),
        ("# Title\n\n![](a.png)\n\ntext", Layout.DEFAULT),
    ],
)
def test_a_layout_follows_from_the_blocks(read, source, layout):
    assert read(f"# First\n\n---\n\n{source}\n").slides[1].settings.layout is layout


def test_a_layout_that_is_named_is_taken(read):
    deck = read("---\ntitle: x\n---\nlayout: default\n---\n# Title\n")
    assert deck.slides[0].settings.layout is Layout.DEFAULT
