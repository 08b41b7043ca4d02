"""A cue edited while a talk runs: in the deck, and in every catalog, and nowhere else."""

from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.cue_edit import CueEdit, changes_of, shares_words
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.deck.message import Status
from presenter.errors import PresenterError, UsageError
from presenter.i18n.language import Language
from presenter.storage.file_change import change_files

EN, ES, FR = map(Language, ("en", "es", "fr"))
TEXT = """\
---
translations: [es, fr]
---

# One {#one}

::: subtitles
Thank you.

Good by.
:::

---

# Two {#two}

::: subtitles
Thank you.
:::
"""
CATALOG = """\
msgid ""
msgstr "Language: es\\n"

msgctxt "cue"
msgid "Thank you."
msgstr "Gracias."

msgctxt "cue"
msgid "Good by."
msgstr "Adiós."
"""


@pytest.fixture
def deck(tmp_path: Path) -> Deck:
    path = tmp_path / "talk.md"
    path.write_text(TEXT)
    catalog = tmp_path / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    catalog.parent.mkdir(parents=True)
    catalog.write_text(CATALOG)
    return load(path)


def edited(deck: Deck, edit: CueEdit) -> tuple[str, str]:
    changes = changes_of(edit, deck)
    assert change_files(changes)
    return deck.path.read_text(), (deck.path.parent / "translations/es/LC_MESSAGES/talk.po").read_text()


def test_words_and_their_translation_stay_together(deck):
    text, catalog = edited(deck, CueEdit("one", 1, "Good by.", {EN: "Good bye.", ES: "Adiós."}))
    assert text == TEXT.replace("Good by.", "Good bye.")
    assert catalog == CATALOG.replace("Good by.", "Good bye.")
    words = Catalogs.load(deck)(load(deck.path).slides[0].cues[1].text, ES)
    assert (words.text, words.status) == ("Adiós.", Status.TRANSLATED)


def test_a_translation_alone_leaves_the_deck_alone(deck):
    changes = changes_of(CueEdit("one", 1, "Good by.", {ES: "Hasta\nluego."}), deck)
    assert [change.path.name for change in changes] == ["talk.po"]
    assert changes[0].after == CATALOG.replace("Adiós.", "Hasta | luego.").encode()


def test_other_uses_of_the_same_words_keep_theirs(deck):
    message = deck.slides[0].cues[0].text
    assert shares_words(deck, message) == 1
    text, catalog = edited(deck, CueEdit("one", 0, "Thank you.", {EN: "Thanks.", ES: "Gracias."}))
    assert text == TEXT.replace("Thank you.", "Thanks.", 1)
    assert catalog.replace('\nmsgctxt "cue"\nmsgid "Thanks."\nmsgstr "Gracias."\n', "") == CATALOG


def test_a_language_without_a_catalog_gets_one(deck):
    changes = changes_of(CueEdit("one", 1, "Good by.", {FR: "Au revoir."}), deck)
    assert [change.path.parts[-3] for change in changes] == ["fr"]
    change_files(changes)
    assert Catalogs.load(deck)(deck.slides[0].cues[1].text, FR).text == "Au revoir."
    change_files([change.reverse for change in changes])
    assert not changes[0].path.exists()


def test_nothing_changes_where_nothing_was_changed(deck):
    assert changes_of(CueEdit("one", 1, "Good by.", {EN: "Good by.", ES: "Adiós."}), deck) == ()


def test_lines_that_came_before_meanwhile_do_not_matter(deck):
    deck.path.write_text(TEXT.replace("Thank you.\n", "New.\n\nThank you.\n", 1))
    text, _ = edited(deck, CueEdit("one", 1, "Good by.", {EN: "Good bye."}))
    assert "New.\n\nThank you.\n\nGood bye." in text


@pytest.mark.parametrize("now", [TEXT.replace("Good by.", "Bye."), TEXT.replace("{#one}", "{#three}"), ""])
def test_words_that_are_gone_are_told_and_nothing_is_written(deck, now):
    deck.path.write_text(now)
    with pytest.raises(UsageError) as error:
        changes_of(CueEdit("one", 1, "Good by.", {EN: "Good bye."}), deck)
    assert error.value.findings[0].code == "words-gone"


def test_the_words_of_another_cue_with_another_translation_are_refused(deck):
    with pytest.raises(UsageError, match="another translation"):
        changes_of(CueEdit("one", 1, "Good by.", {EN: "Thank you.", ES: "Adiós."}), deck)


def test_a_broken_catalog_is_told(deck):
    (deck.path.parent / "translations/es/LC_MESSAGES/talk.po").write_text('msgid "a\n')
    with pytest.raises(PresenterError):
        changes_of(CueEdit("one", 1, "Good by.", {EN: "Good bye.", ES: "Adiós."}), deck)
