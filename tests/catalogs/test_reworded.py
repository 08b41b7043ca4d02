"""Words and their translation changed in a catalog: one entry, and no other."""

from pathlib import Path

import pytest

from presenter.catalogs.line import LineKind
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.reworded import with_rewording

FILE = PoFile.parse(
    """\
msgid ""
msgstr "Language: es\\n"

# hers
#. id: one/cue1
msgctxt "cue"
msgid "One."
msgstr "Uno."

#, fuzzy
#| msgid "Too."
msgctxt "cue"
msgid "Two."
msgstr "Dos."

msgid "Three."
msgstr "Tres."

#~ msgctxt "cue"
#~ msgid "Old."
#~ msgstr "Viejo."
""",
    Path("a.po"),
)


def reworded(before: str, after: str, translation: str | None, **options: bool) -> str | None:
    file = with_rewording(FILE, ("cue", before), ("cue", after), translation, **options)
    return None if file is None else file.render()


def test_another_translation_of_the_same_words():
    assert reworded("One.", "One.", "Una.") == FILE.render().replace("Uno.", "Una.")
    assert reworded("One.", "One.", "Uno.") == FILE.render()
    assert reworded("One.", "One.", None) == FILE.render()


def test_other_words_take_their_translation_and_comments_along():
    assert reworded("One.", "The first.", "Uno.") == FILE.render().replace('"One."', '"The first."')
    assert reworded("One.", "The first.", None) == FILE.render().replace('"One."', '"The first."')


def test_what_is_kept_is_no_longer_fuzzy_and_a_draft_that_was_not_shown_stays_one():
    clear = FILE.render().replace('#, fuzzy\n#| msgid "Too."\n', "")
    assert reworded("Two.", "Two.", "Dos.") == clear
    assert reworded("Two.", "2.", "Dos.") == clear.replace('"Two."', '"2."')
    assert reworded("Two.", "2.", None) == FILE.render().replace('"Two."', '"2."')


def test_words_that_are_used_elsewhere_keep_their_entry():
    written = reworded("One.", "The first.", "El primero.", is_used_elsewhere=True)
    new = '\nmsgctxt "cue"\nmsgid "The first."\nmsgstr "El primero."\n'
    assert written == FILE.render().replace('msgstr "Uno."\n', f'msgstr "Uno."\n{new}')
    assert reworded("One.", "The first.", None, is_used_elsewhere=True) == FILE.render()


def test_words_without_an_entry_get_one_before_those_that_are_no_longer_used():
    new = '\nmsgctxt "cue"\nmsgid "Three."\nmsgstr "El tres."\n'
    assert reworded("Three.", "Three.", "El tres.") == FILE.render().replace("\n#~", f"{new}\n#~", 1)


def test_words_that_are_translated_otherwise_elsewhere_are_refused():
    assert reworded("Two.", "One.", "Dos.") is None
    assert reworded("Two.", "One.", "Uno.") == FILE.render()


@pytest.mark.parametrize("translation", ['With "quotes" and \\ and | a break', "Ñandú 🙂"])
def test_what_is_read_back_is_what_was_written(translation):
    text = reworded("One.", "Other *words*.", translation)
    entry = next(
        entry for entry in PoFile.parse(text, Path("a.po")).entries if entry.msgid == "Other *words*."
    )
    assert entry.translations == (translation,)


@pytest.mark.parametrize("before", ["One.", "Unknown."])
def test_words_that_are_obsolete_too_are_there_once(before):
    file = with_rewording(FILE, ("cue", before), ("cue", "Old."), "Antiguo.", is_used_elsewhere=False)

    assert file is not None
    (found,) = [entry for entry in file.entries if entry.msgid == "Old."]
    assert not found.obsolete
    assert found.translations == ("Antiguo.",)
    assert "formerly: Viejo." in found.comments(LineKind.COMMENT)
