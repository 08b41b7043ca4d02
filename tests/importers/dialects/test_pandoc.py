"""Decks of Pandoc and Quarto."""

from tests.importers.dialects.carried import carry

QUARTO = "---\ntitle: A talk\nsubtitle: Of decks\nauthor:\n  - name: Ana\n  - Ben\nformat: revealjs\n---\n"


def test_headings_begin_slides_and_higher_ones_sections(tmp_path):
    carried = carry(
        tmp_path, QUARTO + "\n# Part\n\n## One\n\nWords\n\n### Within\n\n---\n\nNo title\n\n## Two\n"
    )
    title, part, one, none, two = carried.deck.slides
    assert (title.settings.layout, title.title.text) == ("title", "A talk")
    assert "## Of decks\n\nAna, Ben" in carried.text
    assert (part.settings.layout, part.title.text) == ("section", "Part")
    assert [slide.title.text if slide.title else "" for slide in (one, none, two)] == ["One", "", "Two"]


def test_the_level_of_slides_is_told_by_the_text(tmp_path):
    carried = carry(
        tmp_path, "% Title\n% Ana\n\n# One\n\nWords\n\n# Two\n\n## Within\n\nMore\n", dialect="pandoc"
    )
    assert [slide.title.text for slide in carried.deck.slides] == ["Title", "One", "Two"]


def test_attributes_of_headings_are_settings(tmp_path):
    carried = carry(
        tmp_path,
        QUARTO + '\n## One {#first background-color="#40666e" transition="fade" .smaller .mine}\n\nA\n\n'
        '## {background-image="sky.png"}\n\n## Three {visibility="hidden"}\n',
        files=("sky.png",),
    )
    _, one, sky, three = carried.deck.slides
    assert (one.identifier, one.settings.classes) == ("first", ("mine", "dark"))
    assert one.settings.background.colours == ("#40666e",)
    assert sky.settings.background.picture.name == "sky.png"
    assert sky.title is None
    assert three.settings.hidden


def test_divs_pauses_columns_and_notes_stay(tmp_path):
    body = """
## One

:::: {.columns}

::: {.column width="40%"}
Left
:::

::: {.column width="60%"}
- a

. . .

- b
:::

::::

::: {.callout-note}
Careful
:::

::: notes
Say it.
:::
"""
    carried = carry(tmp_path, QUARTO + body)
    assert body.strip() in carried.text
    assert carried.deck.slides[1].steps == 1


def test_code_is_shown_and_its_options_are_not(tmp_path):
    carried = carry(
        tmp_path,
        QUARTO
        + '\n## One\n\n```{python}\n#| echo: true\nprint("# no heading")\n```\n\n```{=html}\n<b>x</b>\n```\n',
    )
    assert '```python\nprint("# no heading")\n```' in carried.text
    assert "<b>x</b>" not in carried.text
    assert "<b>x</b>" in carried.said
    assert "echo: true" in carried.said


def test_footnotes_stand_on_the_slides_that_refer_to_them(tmp_path):
    carried = carry(
        tmp_path,
        QUARTO + "\n## One\n\nA[^n] and b^[Within *it*.]\n\n## Two\n\nC[^n] D[^none]\n\n[^n]: The note\n",
    )
    _, one, two = carried.bodies[1:4]
    assert "[^n]: The note" in one
    assert "[^note-1]: Within *it*." in one
    assert "[^n]: The note" in two
    assert not carried.deck.findings


def test_tables_that_are_drawn_are_tables(tmp_path):
    carried = carry(
        tmp_path,
        QUARTO
        + """
## One

  Right     Left
-------     ------
     12     a b
    123     c

+-------+-------+
| Fruit | Price |
+=======+=======+
| Pear  | 1 | 2 |
|       | more  |
+-------+-------+
""",
    )
    assert "| Right | Left |\n| ---: | :--- |\n| 12 | a b |\n| 123 | c |" in carried.text
    assert "| Fruit | Price |\n| --- | --- |\n| Pear | 1 \\| 2 more |" in carried.text


def test_other_files_and_videos_come_in(tmp_path):
    carried = carry(
        tmp_path,
        QUARTO + "\n## One\n\n{{< include _part.qmd >}}\n\n{{< video clip.mp4 >}}\n\n{{< pagebreak >}}\n",
        name="talk.qmd",
        files={"_part.qmd": "Included *words*\n", "clip.mp4": b"0"},
    )
    assert "Included *words*" in carried.text
    assert "![](talk/clip.mp4)" in carried.text
    assert "{{< pagebreak >}}" in carried.said
