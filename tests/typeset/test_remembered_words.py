"""With other words only the pages on which those stand are made again."""

from __future__ import annotations

from presenter.deck.message import Status, Words
from presenter.i18n.language import Language
from tests.typeset.conftest import in_capitals

EN, ES = Language("en"), Language("es")
THREE = "# One\n\nAn apple\n\n---\n\n# Two\n\nA pear\n\n---\nlayout: agenda\n---\n\n# Three\n"


def with_a_pear_of(text):
    def lookup(message, language):
        if message.text == "A pear" and language == ES:
            return Words(text, ES, Status.TRANSLATED)
        return in_capitals(message, language)

    return lookup


def test_only_the_slide_concerned_is_made_anew(typesetter_for, lines_of):
    before = typesetter_for(THREE)
    pages = {(index, language): before.page(index, language) for index in (0, 1) for language in (EN, ES)}

    after = before.with_lookup(with_a_pear_of("Una pera"))

    assert after.page(0, EN) is pages[0, EN]
    assert after.page(0, ES) is pages[0, ES]
    assert after.page(1, EN) is pages[1, EN]
    assert "Una pera" in lines_of(after.page(1, ES))


def test_the_one_before_stays_as_it_was(typesetter_for, lines_of):
    before = typesetter_for(THREE)
    page = before.page(1, ES)
    before.with_lookup(with_a_pear_of("Una pera")).page(1, ES)

    assert before.page(1, ES) is page
    assert "A PEAR" in lines_of(page)


def test_pictures_are_shared(typesetter_for):
    before = typesetter_for(THREE)

    assert before.with_lookup(in_capitals).pictures is before.pictures


def test_the_same_words_keep_every_page(typesetter_for):
    before = typesetter_for(THREE)
    for index in range(3):
        before.page(index, ES)

    assert before.with_lookup(with_a_pear_of("A PEAR")).kept_pages == 3
