"""Whatever a deck goes through, a translation is never lost."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.merge import merge
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import TemplateMessage, gathered

ROLES = ("title", "body", "bullet")
SENTENCES = (
    "The camera is ready",
    "The camera is ready!",
    "The camera was ready in 2023",
    "Questions",
    "Question",
    "Where we stand",
    "Where do we stand?",
    "Verification needs work",
)

messages = st.builds(
    lambda role, text, slide, part: TemplateMessage(
        (role, text), identities=(f"slide-{slide}/{role}{part}",), places=(f"slides/talk.md:{slide}",)
    ),
    st.sampled_from(ROLES),
    st.sampled_from(SENTENCES),
    st.integers(1, 3),
    st.integers(1, 2),
)
templates = st.lists(messages, max_size=8).map(gathered)


def translated(file):
    """Translate as a translator would: what is empty or fuzzy."""
    entries = []
    for entry in file.entries:
        if not (entry.obsolete or entry.is_header or entry.is_translated):
            entry = (
                entry.with_translations((f"es: {entry.msgid}",)).with_fuzzy(fuzzy=False).with_previous(None)
            )
        entries.append(entry)
    return file.with_entries(entries)


def read_again(file):
    return PoFile.parse(file.render(), file.path)


@given(templates, templates)
def test_a_deck_changed_and_changed_back_has_every_translation_again(first, second):
    before = translated(merge(PoFile(Path("talk.po")), first).file)

    changed = read_again(merge(read_again(before), second).file)
    back = read_again(merge(changed, first).file)

    live = {entry.key: entry for entry in back.entries if not entry.obsolete}
    assert set(live) == {message.key for message in first}
    for message in first:
        assert live[message.key].translations == (f"es: {message.key[1]}",)
        assert live[message.key].is_translated


@given(st.lists(templates, min_size=1, max_size=4))
def test_after_any_changes_each_message_has_one_entry_and_no_words_are_lost(history):
    file = PoFile(Path("talk.po"))
    for template in history:
        had = {words for entry in file.entries for words in entry.translations if words}
        merged = read_again(merge(file, template).file)
        live = [entry.key for entry in merged.entries if not entry.obsolete]
        assert sorted(live) == sorted(message.key for message in template)
        assert had <= {words for entry in merged.entries for words in entry.translations}
        file = read_again(translated(merged))


@given(templates, templates)
def test_merging_twice_changes_nothing_more(first, second):
    file = translated(merge(PoFile(Path("talk.po")), first).file)
    once = merge(file, second).file

    assert merge(read_again(once), second).file.render() == once.render()


@given(templates, st.randoms())
def test_moving_messages_about_makes_nothing_fuzzy(template, random):
    file = translated(merge(PoFile(Path("talk.po")), template).file)
    moved = list(template)
    random.shuffle(moved)

    merged = merge(file, tuple(moved))

    assert merged.counts.kept == len(template)
    assert merged.file.render() == file.render()


@given(templates, templates)
def test_fuzzy_entries_always_say_what_they_were_translated_from(first, second):
    file = translated(merge(PoFile(Path("talk.po")), first).file)

    for entry in merge(file, second).file.entries:
        if entry.is_fuzzy:
            assert entry.previous is not None
            assert entry.translations == (f"es: {entry.previous[1]}",)
