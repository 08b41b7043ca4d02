"""Messages that wait to be translated until they are shown."""

from __future__ import annotations

from presenter.i18n.text import Text, plural

SPANISH = {
    ("", "Open {name}", ""): "Abrir {name}",
    ("verb", "Open", ""): "Abrir",
    ("", "the deck", ""): "la presentación",
    ("", "{count} slide", "{count} slides"): "{count} diapositivas",
}


def to_spanish(message, *, context="", plural="", count=1):
    return SPANISH[context, message, plural]


def test_a_message_is_translated_when_it_is_shown_and_not_before():
    text = Text("Open {name}").with_fields(name="talk.md")

    assert text.render() == "Open talk.md"
    assert text.render(to_spanish) == "Abrir talk.md"


def test_a_field_that_is_a_message_is_translated_too():
    text = Text("Open {name}").with_fields(name=Text("the deck"))

    assert text.render(to_spanish) == "Abrir la presentación"
    assert str(text) == "Open the deck"


def test_the_context_tells_two_meanings_apart():
    assert Text("Open", context="verb").render(to_spanish) == "Abrir"


def test_a_count_chooses_the_form_and_fills_its_field():
    assert plural("{count} slide", "{count} slides", 1).render() == "1 slide"
    assert plural("{count} slide", "{count} slides", 0).render() == "0 slides"
    assert plural("{count} slide", "{count} slides", 2).render(to_spanish) == "2 diapositivas"


def test_a_message_without_fields_may_hold_braces():
    assert Text("Write {name} where the name goes").render() == "Write {name} where the name goes"


def test_fields_are_added_to_those_there_are():
    assert Text("{a} {b}").with_fields(a=1).with_fields(b="two").render() == "1 two"


def test_a_message_can_be_a_key():
    assert len({Text("Open"), Text("Open"), Text("Open", context="verb")}) == 2
