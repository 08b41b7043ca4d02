"""Translations from elsewhere in a translator's file."""

from pathlib import Path

from presenter.catalogs.filled_in import filled_in
from presenter.catalogs.po_file import PoFile

FILE = """\
msgid ""
msgstr "Language: es\\n"

# hers
msgctxt "cue"
msgid "One."
msgstr "Uno."

#, fuzzy
#| msgid "Too."
msgctxt "cue"
msgid "Two."
msgstr "También."

msgctxt "cue"
msgid "Three."
msgstr ""

#~ msgctxt "cue"
#~ msgid "Old."
#~ msgstr "Viejo."
"""
WORDS = {("cue", "One."): "Una.", ("cue", "Two."): "Dos.", ("cue", "Three."): "Tres.", ("cue", "Old."): "No."}


def test_what_is_missing_or_a_draft_is_filled_in_and_what_is_hers_is_kept():
    done = filled_in(PoFile.parse(FILE, Path("a.po")), WORDS)
    expected = FILE.replace('#, fuzzy\n#| msgid "Too."\n', "").replace("También.", "Dos.")
    assert done.file.render() == expected.replace('"Three."\nmsgstr ""', '"Three."\nmsgstr "Tres."')
    assert [entry.msgid for entry in done.kept] == ["One."]
    assert done.replaced == ()


def test_it_is_replaced_when_asked_for():
    done = filled_in(PoFile.parse(FILE, Path("a.po")), WORDS, replace=True)
    assert [entry.translations for entry in done.replaced] == [("Uno.",)]
    assert '# hers\nmsgctxt "cue"\nmsgid "One."\nmsgstr "Una."\n' in done.file.render()


def test_a_draft_made_of_a_translation_of_former_words_leaves_these_behind():
    text = FILE.replace('#| msgid "Too."', '#| msgctxt "cue"\n#| msgid "Too."')
    done = filled_in(PoFile.parse(text, Path("a.po")), WORDS)
    assert done.file.render().endswith('\n\n#~ msgctxt "cue"\n#~ msgid "Too."\n#~ msgstr "También."\n')
    assert 'msgid "Two."\nmsgstr "Dos."' in done.file.render()
    assert filled_in(done.file, WORDS).file.render() == done.file.render()


def test_what_a_draft_was_made_of_is_not_written_twice():
    live = 'msgctxt "cue"\nmsgid "Too."\nmsgstr "También."\n'
    for there in (live, "".join(f"#~ {line}\n" for line in live.splitlines())):
        text = FILE.replace('#| msgid "Too."', '#| msgctxt "cue"\n#| msgid "Too."') + "\n" + there
        done = filled_in(PoFile.parse(text, Path("a.po")), WORDS)
        assert done.file.render().count('msgid "Too."') == 1
