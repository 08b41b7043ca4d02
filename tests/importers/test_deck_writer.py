"""Imported decks as the text of a deck, which reads back as what was imported."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.lines import split_lines
from presenter.deck.load import parse
from presenter.deck.report import Report
from presenter.deck.yaml_parser import parse_yaml
from presenter.deck.yaml_tree import YamlText
from presenter.importers.deck_writer import deck_text, yaml_lines
from presenter.importers.imported_deck import ImportedDeck, ImportedSlide

PATH = Path("talk.md")


def written(*slides: ImportedSlide, **settings: object) -> str:
    return deck_text(ImportedDeck(slides, settings))


def test_a_deck_has_its_settings_then_its_slides_with_theirs():
    text = written(
        ImportedSlide("# One", {"id": "one", "hidden": True}, notes="Smile."),
        ImportedSlide("# Two", cues="Hello."),
        title="Half a talk: the first",
        translations=["es", "fr"],
    )
    assert text == (
        '---\ntitle: "Half a talk: the first"\ntranslations: [es, fr]\n---\nid: one\nhidden: true\n---\n'
        "\n# One\n\n::: notes\nSmile.\n:::\n\n---\n\n# Two\n\n::: subtitles\nHello.\n:::\n"
    )
    deck = parse(text, PATH)
    assert deck.findings == ()
    assert [slide.identifier for slide in deck.slides] == ["one", "two"]
    assert deck.slides[0].settings.hidden
    assert [cue.text.text for cue in deck.slides[1].cues] == ["Hello."]


def test_a_deck_without_settings_does_not_take_those_of_its_first_slide():
    deck = parse(written(ImportedSlide("# One", {"language": "es"}), ImportedSlide("# Two")), PATH)
    assert deck.settings.language == "en"
    assert len(deck.slides) == 2


def test_an_empty_slide_between_others_stays_one_by_its_settings():
    slides = (ImportedSlide("# One"), ImportedSlide("", {"id": "gap"}), ImportedSlide("# Three"))
    assert [slide.identifier for slide in parse(written(*slides, title="A"), PATH).slides] == [
        "one",
        "gap",
        "three",
    ]


def test_notes_with_divs_of_their_own_are_closed_by_more_colons():
    deck = parse(written(ImportedSlide("# One", notes=":::: aside\nSo.\n::::"), title="A"), PATH)
    assert deck.findings == ()
    assert deck.slides[0].notes
    assert len(deck.slides[0].blocks) == 1


def test_what_is_carried_over_whole_stays_as_it_is():
    assert deck_text(ImportedDeck((), raw="# One\n\n\n---\n# Two")) == "# One\n\n\n---\n# Two\n"


words = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp")), max_size=40)


@given(st.lists(words, max_size=3), words)
def test_settings_are_read_as_the_words_that_they_are(items: list[str], title: str):
    lines = split_lines(yaml_lines({"title": title, "author": items, "footer": {"en": title}}))[:-1]
    report = Report(PATH)
    entries = {key.text: value for key, value in parse_yaml(lines, report).entries}
    assert isinstance(entries["title"], YamlText)
    assert (entries["title"].text, entries["title"].is_null) == (title, False)
    assert [item.text for item in entries["author"].items] == items
    assert [value.text for _, value in entries["footer"].entries] == [title]
