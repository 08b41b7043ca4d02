"""Where slides begin and end, and what is settings rather than text."""

from __future__ import annotations

import pytest

from presenter.deck.deck import Layout


def titles(deck):
    return [slide.title.text if slide.title else "" for slide in deck.slides]


def test_dashes_end_a_slide(read):
    deck = read("# One\n\n---\n\n# Two\n-----   \n# Three\n")
    assert titles(deck) == ["One", "Two", "Three"]
    assert [slide.span.line for slide in deck.slides] == [1, 4, 7]
    assert deck.findings == ()


def test_front_matter_and_the_first_slides_settings_make_no_empty_slide(read):
    at_once = read("---\ntitle: Talk\n---\nlayout: quote\n---\n# One\n")
    apart = read("---\ntitle: Talk\n---\n\n---\nlayout: quote\n---\n# One\n")
    for deck in (at_once, apart):
        assert titles(deck) == ["One"]
        assert deck.slides[0].settings.layout is Layout.QUOTE
        assert deck.settings.title.text == "Talk"
        assert deck.findings == ()


def test_settings_alone_make_a_slide(read):
    deck = read("# One\n\n---\nlayout: break\n---\nlayout: section\n---\n# Three\n\n---\nlayout: end\n---\n")
    assert [str(slide.settings.layout) for slide in deck.slides] == ["title", "break", "section", "end"]
    assert titles(deck) == ["One", "", "Three", ""]
    assert deck.findings == ()


def test_dashes_at_the_end_make_no_slide(read):
    assert titles(read("# One\n\n---\n\n# Two\n\n---\n\n")) == ["One", "Two"]


def test_an_empty_file_is_one_empty_slide(read):
    assert len(read("").slides) == 1
    assert len(read("\n\n---\n\n").slides) == 1
    (finding,) = read("").findings
    assert str(finding.advice) == "Begin the slide with its title: `# Title`."


def test_an_empty_slide_is_kept_and_noted(read, findings):
    source = "# One\n\n---\n\n---\n\n# Three\n"
    assert findings(source) == ["4:1 empty-slide"]
    assert len(read(source).slides) == 3


def test_dashes_in_code_and_in_a_comment_end_nothing(read):
    code, comment = "```yaml\n---\ntitle: x\n---\n```\n", "<!--\n---\n\n# Left out\n-->\n"
    deck = read(f"# One\n\n{code}\n{comment}\nend\n\n---\n\n# Two\n")
    assert titles(deck) == ["One", "Two"]
    assert deck.findings == ()


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(read, sketch):
    unix = "---\ntitle: Talk\n---\n\n# One\n\n- a\n\n---\nlayout: end\n---\n"
    windows = "\ufeff" + unix.replace("\n", "\r\n")
    assert [sketch(slide.blocks) for slide in read(windows).slides] == [
        sketch(slide.blocks) for slide in read(unix).slides
    ]
    assert read(windows).settings == read(unix).settings


@pytest.mark.parametrize(
    "text",
    [
        "Note: hello",
        "Time: five minutes",
        "To be: or not to be",
        "http://example.org",
        "time:flies",
        "time: flies like an arrow,\nas they say",
        "# layout: default",
        "\nlayout: default",
        "- layout: default",
    ],
)
def test_text_that_resembles_settings_stays_text(read, text):
    deck = read(f"# One\n\n---\n{text}\n\n---\n\n# Three\n")
    assert len(deck.slides) == 3
    assert deck.slides[1].blocks
    assert deck.findings == ()


@pytest.mark.parametrize(
    "settings",
    [
        "layout: quote",
        '"layout": quote',
        "# a comment\nlayout: quote".removeprefix("# a comment\n"),
        "layout: quote\n\n# a comment in between\nhidden: true",
        "class:\n- one\n- two\nlayout: quote",
        "class: [one,\n  two\n]\nlayout: quote",
        "layuot: quote\ntime: 5m",
    ],
)
def test_settings_are_known_by_one_known_name(read, settings):
    deck = read(f"# One\n\n---\n{settings}\n---\n\nText\n")
    assert [len(slide.blocks) for slide in deck.slides] == [1, 1]


def test_a_setting_that_is_misspelt_is_still_one(findings):
    assert findings("# One\n\n---\nlayuot: quote\n---\n\nText\n") == ["4:1 unknown-key"]


def test_what_could_be_meant_as_settings_is_noted(findings):
    assert findings("# One\n\n---\ncolour: red\n---\n\nText\n") == ["4:1 misplaced-settings"]


def test_front_matter_may_hold_nothing_that_is_known(read, findings):
    source = "---\nmarp: true\npaginate: false\n---\n\n# One\n"
    assert findings(source) == ["2:1 unknown-key", "3:1 unknown-key"]
    assert titles(read(source)) == ["One"]


def test_a_file_may_begin_with_dashes_and_no_front_matter(read):
    assert titles(read("---\n\n# One\n\n---\n\n# Two\n")) == ["One", "Two"]


@pytest.mark.parametrize(
    "source",
    [
        "---\ntitle: Talk\n\n# One\n\n- a\n\n---\n\n# Two\n",
        "---\ntitle: Talk\n# One\n\n- a\n\n---\n\n# Two\n",
        "---\ntitle: Talk\n\n# One\n\n---\n\n# Two\n",
        "---\ntitle: Talk\n\nOne is text\n---\n\n# Two\n",
    ],
)
def test_front_matter_that_is_never_closed_ends_where_text_begins(read, findings, source):
    assert findings(source) == ["1:1 unclosed-settings"]
    deck = read(source)
    assert deck.settings.title.text == "Talk"
    assert len(deck.slides) == 2
    assert deck.slides[0].blocks


def test_front_matter_up_to_the_end_of_the_file_is_reported(findings):
    assert findings("---\ntitle: Talk\nlanguage: en\n") == ["1:1 unclosed-settings", "4:1 empty-slide"]


def test_a_slides_settings_that_are_never_closed_are_reported(read, findings):
    source = "# One\n\n---\nlayout: section\n# Two\n\n- a\n"
    assert findings(source) == ["3:1 unclosed-settings"]
    assert titles(read(source)) == ["One", "Two"]
    assert read(source).slides[1].settings.layout is Layout.SECTION


def test_a_line_amid_front_matter_that_is_no_setting_is_an_error_in_yaml(read, findings):
    source = "---\ntitle: Talk\nthis is broken\nlanguage: es\n---\n\n# One\n"
    assert findings(source) == ["3:1 syntax"]
    assert (read(source).settings.language, titles(read(source))) == ("es", ["One"])


def test_more_slides_than_anyone_shows_are_left_out(read):
    deck = read("x\n\n---\n\n" * 10_001)
    assert len(deck.slides) == 10_000
    assert [(finding.code, finding.span.line) for finding in deck.findings] == [("too-many-slides", 40_000)]


def test_a_finding_names_the_slide_that_it_stands_on(read):
    first = "---\nduration: x\n---\ntime: w\n---\n# One\n\n![](a.png)\n"
    deck = read(f"{first}\n---\nlayout: z\n---\n# Two\n\n---\nid: c\n")
    assert [(finding.code, finding.slide) for finding in deck.findings] == [
        ("bad-value", None),
        ("bad-value", "one"),
        ("missing-picture", "one"),
        ("unknown-layout", "two"),
        ("unclosed-settings", "c"),
    ]
