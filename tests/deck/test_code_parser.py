from __future__ import annotations

import pytest

from presenter.deck.block_base import Attributes
from presenter.deck.blocks import Code, Formula


def test_code_keeps_its_text_as_it_is(read_slide):
    code = read_slide("""
        ```python
        def f():
            return "<!-- not a comment -->"  # :::

        ---
        ```
        """).blocks[0]
    assert isinstance(code, Code)
    assert code.text == 'def f():\n    return "<!-- not a comment -->"  # :::\n\n---'
    assert (code.span.line, code.span.column) == (1, 1)


@pytest.mark.parametrize(
    ("info", "lexer", "emphasis", "attributes"),
    [
        ("python", "python", set(), Attributes()),
        ("python {2,4-6}", "python", {2, 4, 5, 6}, Attributes()),
        ("python {5-999999}", "python", {5, 6}, Attributes()),
        ("{.rust .small}", "rust", set(), Attributes(classes=("rust", "small"))),
        ("c++ {1} {#main}", "c++", {1}, Attributes("main")),
        ("", "", set(), Attributes()),
    ],
)
def test_the_info_names_language_lines_and_attributes(read_slide, info, lexer, emphasis, attributes):
    code = read_slide(f"```{info}\n1\n2\n3\n4\n5\n6\n```\n").blocks[0]
    assert (code.lexer, code.emphasis, code.attributes) == (lexer, emphasis, attributes)


def test_a_longer_fence_holds_a_shorter_one(read_slide, sketch):
    slide = read_slide("~~~~markdown\n~~~\n```python\n~~~\n~~~~\n\n`````\n```\n`````\n")
    assert sketch(slide.blocks) == ["1:1 Code markdown '~~~\\n```python\\n~~~'", "7:1 Code '```'"]


def test_code_of_an_item_loses_what_the_item_is_indented_by(read_slide):
    code = read_slide("- item\n\n    ```\n    if x:\n        y\n    ```\n").blocks[0].items[0].blocks[0]
    assert code.text == "if x:\n    y"


def test_a_fence_that_is_never_closed_ends_with_its_slide(read, findings, sketch):
    source = "# One\n\n```python\nx = 1\n\n---\n\n# Two\n\n```python\ny = 2\n```\n"
    assert findings(source) == ["3:1 unclosed-fence"]
    assert [sketch(slide.blocks) for slide in read(source).slides] == [
        ["1:1 Heading 1 'One'", "3:1 Code python 'x = 1'"],
        ["8:1 Heading 1 'Two'", "10:1 Code python 'y = 2'"],
    ]


def test_the_last_fence_of_a_file_may_be_left_open(read, findings):
    assert findings("```\nx\n---\n\ny\n") == ["1:1 unclosed-fence"]
    assert len(read("```\nx\n---\n\ny\n").slides) == 2


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("$$a^2$$\n", "a^2"),
        ("$$\na \\\\\nb\n$$\n", "a \\\\\nb"),
        ("$$ a\nb $$\n", "a\nb"),
    ],
)
def test_a_displayed_formula_stands_between_two_dollars(read_slide, source, text):
    formula = read_slide(source).blocks[0]
    assert isinstance(formula, Formula)
    assert formula.text == text


def test_a_formula_that_is_never_closed_ends_with_its_paragraph(read, findings, sketch):
    source = "text\n$$\na\n\nafter\n"
    assert findings(source) == ["2:1 unclosed-formula"]
    assert sketch(read(source).slides[0].blocks) == [
        "1:1 Paragraph 'text'",
        "2:1 Formula 'a'",
        "5:1 Paragraph 'after'",
    ]


STAGES = """\
# Title

```python {1|3|all}
one
two
three
```

below

. . .

after
"""


def test_each_stage_of_code_is_a_step_that_holds_back_nothing_but_a_pause(read_slide):
    slide = read_slide(STAGES)
    _, code, below, after = slide.blocks
    assert [(stage.step, stage.lines) for stage in code.stages] == [
        (0, frozenset({1})),
        (1, frozenset({3})),
        (2, None),
    ]
    assert (below.step, after.step, slide.steps) == (0, 3, 3)


def test_notes_and_subtitles_count_the_stages(read_slide):
    slide = read_slide(STAGES + "\n::: notes\na [step] b [step] c [step] d\n:::\n")
    assert [passage.step for passage in slide.notes] == [0, 1, 2, 3]


def test_code_in_notes_has_no_stages_of_its_own(read_slide):
    slide = read_slide("# T\n\n::: notes\n```python {1|2}\na\nb\n```\n:::\n")
    assert slide.steps == 0
    assert slide.notes[0].blocks[0].stages == ()


def test_what_stands_below_columns_does_not_wait_for_stages_in_them(read_slide):
    slide = read_slide(
        ":::: columns\n::: column\n```py {1|2}\na\nb\n```\n:::\n::: column\nbeside\n:::\n::::\n\nbelow\n"
    )
    assert (slide.blocks[1].step, slide.steps) == (0, 1)


def test_code_that_is_hidden_at_first_comes_with_a_step_of_its_own(read_slide):
    slide = read_slide("```py {hide|1|2}\na\nb\n```\n\nbelow\n")
    code, below = slide.blocks
    assert (code.step, [stage.step for stage in code.stages], below.step) == (1, [1, 2], 0)


@pytest.mark.parametrize(
    ("info", "steps"),
    [
        ("py {.incremental}", (0, 0, 1, 2)),
        ("py {1|3|all} {.incremental}", (0, 2, 1, 2)),
        ("py {3|4} {.incremental}", (0, 0, 0, 1)),
    ],
)
def test_lines_come_group_by_group(read_slide, info, steps):
    slide = read_slide(f"```{info}\none\n\nthree\nfour\n```\n\nafter\n")
    code, after = slide.blocks
    assert (code.line_steps, code.stages) == (steps, ())
    assert after.step == slide.steps == max(steps)


def test_a_caption_of_code_is_translated_and_the_name_of_its_file_is_not(read_slide):
    (code,) = read_slide('```python {label="main.py" caption="Where it *begins*"}\nx\n```\n').blocks
    assert (code.caption.role, code.caption.text) == ("caption", "Where it *begins*")
    assert code.label == "main.py"


@pytest.mark.parametrize(
    ("info", "indents"), [("go", (4, 8)), ("go {tab=2}", (2, 4)), ("go {tab=8}", (8, 16))]
)
def test_tabs_that_indent_code_are_as_wide_as_asked_for(read_slide, info, indents):
    (code,) = read_slide(f"```{info}\n\tone\r\n\t\ttwo\r\n```\n").blocks
    first, second = indents
    assert code.text == " " * first + "one\n" + " " * second + "two"


@pytest.mark.parametrize(
    ("info", "expected"), [("py {9}", "1:8 line-beyond-end"), ("py {a=}", "1:8 bad-attributes")]
)
def test_what_is_wrong_behind_the_fence_is_reported(findings, info, expected):
    assert findings(f"```{info}\none\n```\n") == [expected]
