"""A limit is what keeps a slide from overflowing, and is told only where it may be reached."""

from __future__ import annotations

from presenter.deck.load import parse
from presenter.deck.message import Status, Words
from presenter.i18n.language import Language
from presenter.typeset.text_limits import text_limits
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter
from tests.typeset.conftest import FRONT_MATTER

ES = Language("es")
FULL = "# A full slide\n\n" + "\n".join(
    f"- Point {number} says rather much of what was measured in the long nights of the year behind us"
    for number in range(12)
)


def limits_of(source, tmp_path):
    deck = parse(FRONT_MATTER + "---\nlayout: default\n---\n\n" + source, tmp_path / "talk.md")
    typesetter = Typesetter(deck, as_written, load_theme(deck.settings.theme, tmp_path))
    return deck, typesetter, text_limits(deck, typesetter)


def as_written(message, language):
    return Words(message.text, message.language or Language("en"), Status.SOURCE)


def longer_by(share, limits):
    def lookup(message, language):
        length = round(share * limits[message.identity]) if message.identity in limits else 0
        words = (f"{message.text} " * 4)[: max(length, len(message.text))]
        return Words(words, language, Status.TRANSLATED)

    return lookup


def test_few_words_have_no_limit(qapp, tmp_path):
    assert limits_of("# A slide\n\n- Two words\n- And three more", tmp_path)[2] == {}


def test_a_slide_within_its_limits_does_not_overflow_and_one_well_beyond_them_does(qapp, tmp_path):
    _, typesetter, limits = limits_of(FULL, tmp_path)

    assert len(limits) == 13
    assert typesetter.has_room(0, ES, longer_by(1.0, limits))
    assert not typesetter.has_room(0, ES, longer_by(1.3, limits))
    assert "text-overflow" not in [
        one.code for one in typesetter.with_lookup(longer_by(1.0, limits)).page(0, ES).findings
    ]


def test_a_limit_is_never_shorter_than_the_source_and_round(qapp, tmp_path):
    deck, _, limits = limits_of(FULL, tmp_path)
    texts = {block.text.identity: block.text.text for block in deck.slides[0].blocks[1].items}

    assert all(limits[identity] >= len(text) for identity, text in texts.items())
    assert all(limits[identity] % 5 == 0 for identity in texts)


def test_what_overflows_already_has_none(qapp, tmp_path):
    assert limits_of(FULL + FULL[17:] * 6, tmp_path)[2] == {}


def test_descriptions_of_pictures_take_no_room(qapp, tmp_path):
    _, _, limits = limits_of(f"{FULL}\n\n![A very long story of a picture](nowhere.png)", tmp_path)

    assert not [identity for identity in limits if "/alt" in identity]


def test_slides_that_are_never_shown_have_none(qapp, tmp_path):
    deck = parse(f"{FRONT_MATTER}---\nnotes-only: true\n---\n\n{FULL}", tmp_path / "talk.md")
    typesetter = Typesetter(deck, as_written, load_theme(deck.settings.theme, tmp_path))

    assert text_limits(deck, typesetter) == {}
