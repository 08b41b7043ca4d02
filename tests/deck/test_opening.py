from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck import opening
from presenter.deck.load import load, parse
from presenter.deck.opening import load_opening, parse_opening
from presenter.deck.reading import MOST_LINES
from presenter.errors import UnreadableError
from presenter.i18n.language import Language

PATH = Path("talk.md")

LINES = st.sampled_from(
    (
        "---",
        "----",
        "",
        "",
        "# Title",
        "## Title {#given}",
        "words",
        "[words][there] and [there]",
        "[there]: https://example.org",
        "- an item",
        "layout: section",
        "id: title",
        "language: es",
        "hidden: yes",
        "fallback: slide",
        "```",
        "```python",
        "~~~",
        "::: notes",
        "::: subtitles",
        "::: box",
        ":::",
        "- ::: subtitles",
        "<!--",
        "-->",
        "<!-- i18n:skip-start -->",
        "<!-- i18n:skip-end -->",
        "<!-- i18n:skip --> `<!--`",
        "``` <!--",
        "\tindented",
        "[^1]: a footnote",
        "words[^1]",
        ". . .",
    )
)
TEXTS = st.lists(LINES, max_size=40).map("\n".join)


@pytest.fixture
def never_whole(monkeypatch):
    """Let no deck be read whole while a test lasts."""

    def refuse(source, path):
        raise AssertionError(path)

    monkeypatch.setattr(opening, "parse", refuse)


def long_deck(count, front_matter="title: Talk", first="# Talk\n\nWords", last="# End"):
    slides = "\n---\n\n".join((first, *(f"# Slide {number}\n\nWords" for number in range(2, count)), last))
    return f"---\n{front_matter}\n---\n\n{slides}\n"


def nameless(slide):
    """A slide in words, without the id, which another slide may turn out to have."""
    return repr(slide).replace(f"'{slide.identifier}", "'…")


@given(TEXTS, st.integers(1, 12))
def test_what_is_read_first_is_what_all_reading_finds(text, first_look):
    early, whole = parse_opening(text, PATH, first_look), parse(text, PATH)
    first = early.slides[0]
    assert early.settings == whole.settings
    assert nameless(first) == nameless(whole.slides[0])
    assert early.has_cues == whole.has_cues
    assert early.source_languages == whole.source_languages
    assert len(early.slides) == len(whole.slides)
    assert [nameless(slide) for slide in early.slides] == [nameless(slide) for slide in whole.slides]


def test_the_first_slide_of_a_long_deck_waits_for_no_other(never_whole):
    deck = parse_opening(long_deck(5000), PATH)
    assert deck.slides[0].title.text == "Talk"
    assert [slide.index for slide in deck.slides[:2]] == [0, 1]
    assert (deck.settings.title.text, deck.has_cues, deck.source_languages) == ("Talk", False, ("en",))


def test_the_slides_are_counted_without_being_read(never_whole):
    assert len(parse_opening(long_deck(300), PATH).slides) == 300


def test_what_is_left_out_of_a_file_of_too_many_lines_is_not_counted(never_whole):
    many = long_deck(300) + "\n" * MOST_LINES + "---\n\n# Never\n"
    assert len(parse_opening(many, PATH).slides) == 300


def test_a_slide_further_on_is_there_when_it_is_asked_for():
    text = long_deck(300)
    assert parse_opening(text, PATH).slides[299] == parse(text, PATH).slides[299]
    assert parse_opening(text, PATH).slides[-1] == parse(text, PATH).slides[-1]


def test_a_long_first_slide_is_looked_at_to_its_end(never_whole):
    deck = parse_opening(long_deck(300, first="# Talk\n\n" + "Words\n\n" * 200), PATH)
    assert len(deck.slides[0].blocks) == 201


def test_subtitles_and_languages_of_later_slides_are_known():
    deck = parse_opening(long_deck(300, last="# End\n\n::: subtitles\nGoodbye.\n:::"), PATH)
    assert deck.has_cues
    slide = "# Último\n\n---\nlanguage: es\n---\n\n# Fin\n"
    assert parse_opening(long_deck(300, last=slide), PATH).source_languages == (
        Language("en"),
        Language("es"),
    )


def test_a_reference_gets_the_address_that_the_last_slide_gives():
    text = long_deck(300, first="# Talk\n\nSee [there].", last="[there]: https://example.org")
    assert parse_opening(text, PATH).slides[0] == parse(text, PATH).slides[0]


def test_a_file_is_opened_or_refused_as_it_is_read_whole(tmp_path):
    path = tmp_path / "talk.md"
    with pytest.raises(UnreadableError):
        load_opening(path)
    path.write_text(long_deck(300), encoding="utf-8")
    assert list(load_opening(path).slides) == list(load(path).slides)
