"""Times written into a deck's file: those lines, and not a byte of another."""

import difflib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.load import parse
from presenter.deck.time_budgets import as_duration, with_budgets

HERE = Path("talk.md")


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(0.4, "5s"), (44, "45s"), (60, "1m"), (92, "1m30s"), (3600, "1h"), (3725, "1h2m5s"), (3603, "1h5s")],
)
def test_a_time_is_rounded_to_five_seconds(seconds, written):
    assert as_duration(seconds) == written


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("---\ntitle: T\n---\n\n# One\n", "---\ntitle: T\n---\ntime: 1m30s\n---\n\n# One\n"),
        (
            "---\ntitle: T\n---\nid: one\n---\n# One\n",
            "---\ntitle: T\n---\ntime: 1m30s\nid: one\n---\n# One\n",
        ),
        (
            "---\ntitle: T\n---\n\nid: x\n\n---\ntime:  2m   # at most\nid: b\n---\n",
            "---\ntitle: T\n---\n\nid: x\n\n---\ntime:  1m30s   # at most\nid: b\n---\n",
        ),
        ("# A\n\n---\n\n# B\n", "# A\n\n---\ntime: 1m30s\n---\n\n# B\n"),
        ("\ufeff# A\r\n\r\n---\r\n\r\n# B\r\n", "\ufeff# A\r\n\r\n---\r\ntime: 1m30s\r\n---\r\n\r\n# B\r\n"),
        ("# A\n\n---", "# A\n\n---"),
    ],
    ids=[
        "the first slide has no settings",
        "the first slide has settings",
        "a time is there",
        "no front matter",
        "the ends of lines of Windows",
        "nothing behind the dashes",
    ],
)
def test_the_last_slide_s_time_is_written(before, after):
    last = len(parse(before, HERE).slides) - 1
    budgets = {last: 91.0} if before != after else {}
    assert with_budgets(before, HERE, budgets).text == after


def test_a_first_slide_without_front_matter_is_left_out():
    budgeted = with_budgets("# A\n\n---\n\n# B\n", HERE, {0: 60.0, 1: 60.0})
    assert budgeted.left_out == (0,)
    assert parse(budgeted.text, HERE).slides[1].settings.time == 60.0


@pytest.mark.parametrize("own", ["time: {slide: 1m, section: 10m}", "time:\n  section: 10m", "time: [1m]"])
def test_a_time_that_is_written_in_a_way_of_its_own_is_left_as_it_is(own):
    text = f"# A\n\n---\n{own}\n---\n\n# B\n"
    budgeted = with_budgets(text, HERE, {1: 60.0})
    assert (budgeted.text, budgeted.left_out) == (text, (1,))


@pytest.mark.parametrize("name", ["all-hands-2023.md", "tour.md"])
def test_in_a_real_deck_only_lines_of_times_change(name):
    path = Path(__file__).parents[2] / "slides" / name
    text = path.read_bytes().decode("utf-8")
    slides = len(parse(text, path).slides)
    budgeted = with_budgets(text, path, {index: 35.0 + 10 * index for index in range(slides)})
    lines = difflib.ndiff(text.splitlines(keepends=True), budgeted.text.splitlines(keepends=True))
    changed = {line[2:].split(":")[0].strip() for line in lines if line[0] in "+-"}
    assert changed <= {"time", "---"}
    times = [slide.settings.time for slide in parse(budgeted.text, path).slides]
    assert times == [35.0 + 10 * index for index in range(slides)]
    assert budgeted.left_out == ()


@given(
    st.lists(
        st.sampled_from(
            ["---\n", "time: 1m\n", "id: x\n", "# A\n", "\n", "- b\n", "```\n", "::: notes\n", ":::\n"]
        ),
        max_size=14,
    )
)
def test_whatever_the_file_is_nothing_but_times_changes(parts):
    text = "\n".join(parts)
    slides = parse(text, HERE).slides
    budgeted = with_budgets(text, HERE, {slide.index: 65.0 for slide in slides})
    if budgeted is None:
        return  # refused, and nothing is written
    for slide, written in zip(slides, parse(budgeted.text, HERE).slides, strict=True):
        expected = slide.settings.time if slide.index in budgeted.left_out else 65.0
        assert (written.identifier, written.settings.time) == (slide.identifier, expected)
