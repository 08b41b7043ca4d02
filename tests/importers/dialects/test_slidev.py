"""Decks of Slidev."""

import pytest

from tests.importers.dialects.carried import carry

HEAD = "---\ntheme: seriph\nhighlighter: shiki\ntitle: Talk\nduration: 35min\n---\n"


def test_settings_between_dashes_are_those_of_the_slide_below(tmp_path):
    carried = carry(
        tmp_path,
        HEAD
        + """
# One

---
layout: section
class: text-center
routeAlias: middle
transition: slide-left
hide: true
---

# Two

---

# Three
""",
    )
    one, two, three = carried.deck.slides
    assert [slide.title.text for slide in (one, two, three)] == ["One", "Two", "Three"]
    assert (two.settings.layout, two.identifier, two.settings.transition) == ("section", "middle", "push")
    assert two.settings.hidden
    assert carried.deck.settings.duration == 35 * 60


def test_the_last_comment_is_notes_and_its_clicks_are_steps(tmp_path):
    carried = carry(
        tmp_path,
        HEAD
        + """
# One

<!-- not this -->

<v-clicks>

- a
- b

</v-clicks>

<!--
First. [click] Then.

[click:2] Beyond the end.
-->
""",
    )
    (slide,) = carried.deck.slides
    assert slide.steps == 2
    assert [passage.step for passage in slide.notes] == [0, 1, 2]
    assert "<!-- not this -->" in carried.text
    assert "[click" not in carried.text
    assert not carried.deck.findings


def test_slots_are_columns_below_the_title(tmp_path):
    carried = carry(
        tmp_path,
        HEAD + "\n# One\n\n---\nlayout: two-cols\n---\n\n# Two\n\nLeft\n\n::right::\n\nRight\n",
    )
    assert "# Two\n\n:::: columns\n::: column\nLeft\n:::\n::: column\nRight\n:::\n::::" in carried.text


def test_steps_of_elements_are_steps(tmp_path):
    carried = carry(
        tmp_path,
        HEAD
        + """
# One

<div v-click>

First

</div>

<v-click at="3">

Third

</v-click>
""",
    )
    assert "::: {.fragment}" in carried.text
    assert "::: {step=3}" in carried.text
    assert carried.deck.slides[0].steps == 3


def test_other_files_come_in_and_those_outside_do_not(tmp_path):
    (tmp_path / "outside.md").write_text("# Secret", encoding="utf-8")
    carried = carry(
        tmp_path,
        HEAD
        + """
# One

---
src: ./pages/more.md#2
---

---
src: ../outside.md
---

---

# Code

<<< @/snippets/add.py#sum
""",
        files={
            "pages/more.md": "# Not this\n\n---\nlayout: quote\n---\n\n> This\n",
            "snippets/add.py": "import os\n# #region sum\nprint(1 + 1)\n# #endregion\n",
        },
    )
    assert "Not this" not in carried.text
    assert "Secret" not in carried.text
    assert "> This" in carried.text
    assert "```py\nprint(1 + 1)\n```" in carried.text
    assert "../outside.md" in carried.said


def test_files_that_take_in_each_other_come_to_an_end(tmp_path):
    carried = carry(tmp_path, HEAD + "\n# One\n\n---\nsrc: talk.md\n---\n", name="talk.md")
    assert 2 <= len(carried.deck.slides) < 30


def test_components_leave_what_they_hold_and_are_named(tmp_path):
    carried = carry(
        tmp_path,
        HEAD
        + """
# One

<Youtube id="abc" />

<Card tone='x'>Inner words</Card>

`<Tweet/>` and vector<int>
""",
    )
    assert "[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)" in carried.text
    assert "Inner words" in carried.text
    assert "`<Tweet/>` and vector<int>" in carried.text
    assert "<Card tone='x'>" in carried.said


def test_a_list_of_contents_is_an_agenda(tmp_path):
    carried = carry(tmp_path, HEAD + '\n# One\n\n---\n\n# Contents\n\n<Toc maxDepth="1" />\n')
    assert carried.deck.slides[1].settings.layout == "agenda"


def test_code_that_moves_is_a_slide_for_each_stage(tmp_path):
    carried = carry(
        tmp_path,
        HEAD
        + """
# Moves

Words

````md magic-move
```js {1}
let a
```

```js
let b
```
````

<!-- Say it once. -->
""",
    )
    first, second = carried.deck.slides
    assert [slide.title.text for slide in (first, second)] == ["Moves", "Moves"]
    assert "let a" in carried.bodies[0]
    assert "let a" not in carried.bodies[1]
    assert "let b" in carried.text
    assert second.settings.transition == "fade"
    assert carried.text.count("Say it once.") == 1


@pytest.mark.parametrize(("layout", "order"), [("image-right", "words sky"), ("image-left", "sky words")])
def test_a_picture_of_the_layout_stands_beside_the_words(tmp_path, layout, order):
    carried = carry(
        tmp_path,
        f"---\ntheme: seriph\n---\n\n# A\n\n---\nlayout: {layout}\nimage: /sky.png\n---\n\n# B\n\nwords\n",
        dialect="slidev",
        files=("public/sky.png",),
    )
    assert "![](talk/public/sky.png){fit=cover}" in carried.text
    assert (carried.text.index("words") < carried.text.index("![](")) == (order == "words sky")
    assert "There is no such file." not in carried.said


def test_the_transition_at_the_top_is_that_of_all_slides(tmp_path):
    head = "---\ntheme: seriph\ntransition: slide-left\n---\n\n# A\n"
    carried = carry(tmp_path, f"{head}\n---\n\n# B\n\n---\ntransition: none\n---\n\n# C\n", dialect="slidev")
    assert [slide.settings.transition for slide in carried.deck.slides] == ["push", "push", "none"]
    assert carried.text.startswith("---\ntitle: A\ntransition: push\n---\n")


def test_a_click_that_the_slide_does_not_have_is_left_out_of_the_notes_and_said(tmp_path):
    carried = carry(tmp_path, HEAD + "# One\n\n<!--\nFirst. [click] Second.\n-->\n")
    assert "::: notes\nFirst. Second.\n:::" in carried.text
    assert "Notes do not wait for a step that the slide does not have." in carried.said
