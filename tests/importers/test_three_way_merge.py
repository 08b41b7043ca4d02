"""A deck that was edited, and its source too."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.importers.three_way_merge import merged

BASE = """\
---
title: A talk
---

# One

- first
- second

---

# Two

Words.

---

# Three
"""


def test_what_either_side_changed_is_in_it():
    mine = BASE.replace("Words.\n", "Words.\n\n::: notes\nSmile.\n:::\n").replace("A talk", "My talk")
    theirs = BASE.replace("- second", "- second, mended").replace("# Three", "# Between\n\n---\n\n# Three")
    merge = merged(BASE, mine, theirs)
    assert merge.kept == ()
    assert merge.text == mine.replace("- second", "- second, mended").replace(
        "# Three", "# Between\n\n---\n\n# Three"
    )


def test_both_sides_may_change_one_slide_in_different_places():
    mine = BASE.replace("# One", "# One {#start}")
    theirs = BASE.replace("- second\n", "- second\n- third\n")
    merge = merged(BASE, mine, theirs)
    assert merge.kept == ()
    assert "# One {#start}\n\n- first\n- second\n- third\n" in merge.text


def test_mine_stays_where_both_changed_the_same_and_theirs_is_told():
    mine, theirs = BASE.replace("Words.", "My words."), BASE.replace("Words.", "Their words.")
    merge = merged(BASE, mine, theirs)
    assert merge.text == mine
    assert merge.kept == ((14, "Their words.\n"),)
    assert mine.splitlines()[13] == "My words."


def test_an_editor_that_ends_lines_otherwise_has_changed_none_of_them():
    mine = BASE.replace("Words.", "My words.").replace("\n", "\r\n")
    theirs = BASE.replace("- second", "- second, mended")
    merge = merged(BASE, mine, theirs)
    assert merge.kept == ()
    assert merge.text == mine.replace("- second", "- second, mended")
    assert merged(mine, BASE, theirs).text == theirs


def test_a_slide_may_come_in_beside_one_that_i_changed():
    mine = BASE.replace("# Three\n", "# Three\n\n::: notes\nSmile.\n:::\n")
    merge = merged(BASE, mine, f"{BASE}\n---\n\n# Four\n")
    assert (merge.text, merge.kept) == (f"{mine}\n---\n\n# Four\n", ())
    merge = merged(BASE, f"{BASE}\n---\n\n# Four\n", mine)
    assert (merge.text, merge.kept) == (f"{mine}\n---\n\n# Four\n", ())


def test_a_slide_that_i_took_out_stays_out_and_one_that_went_from_the_source_goes():
    without_two = BASE.replace("# Two\n\nWords.\n\n---\n\n", "")
    changed = BASE.replace("- first", "- the first")
    assert merged(BASE, without_two, changed).text == without_two.replace("- first", "- the first")
    assert merged(BASE, changed, without_two).text == without_two.replace("- first", "- the first")


texts = st.lists(st.sampled_from(["a\n", "b\n", "---\n", "\n"])).map(
    lambda lines: "".join(lines).rstrip("\n") + "\n"
)


@given(texts, texts)
def test_a_change_of_one_side_alone_is_what_comes_out(base: str, other: str):
    assert merged(base, base, other) == merged(base, other, base)
    assert merged(base, base, other).text == other
    assert merged(base, other, other).text == other


@given(texts, texts, texts)
def test_what_is_kept_stands_in_lines_that_there_are(base: str, mine: str, theirs: str):
    merge = merged(base, mine, theirs)
    assert all(1 <= line <= merge.text.count("\n") for line, _ in merge.kept)
