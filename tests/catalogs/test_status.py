"""How far a translation has come, told as people plan their work: by channel, by slide."""

from __future__ import annotations

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.channel import Channel
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.status import slides_status, status
from presenter.i18n.language import Language

SPANISH = Language("es")

TALK = """
    Plans
    The camera is ready.
    Questions
    note: Smile.
    cue: Hello.
    cue: Once more, please.
"""
CATALOG = """
    msgctxt "title"
    msgid "Plans"
    msgstr "Planes"

    #, fuzzy
    #| msgctxt "body"
    #| msgid "The camra is ready."
    msgctxt "body"
    msgid "The camera is ready."
    msgstr "La cámara está lista."

    msgctxt "note"
    msgid "Smile."
    msgstr "Sonreír."

    #, fuzzy
    #| msgctxt "cue"
    #| msgid "Goodbye."
    msgctxt "cue"
    msgid "Hello."
    msgstr "Adiós."

    # MT: some engine 1.0
    #, fuzzy
    msgctxt "cue"
    msgid "Once more, please."
    msgstr "Una vez más, por favor."
"""
TRANSLATED, STALE, GUESS, DRAFT, MISSING = EntryState


def counts(tally):
    return {state: count for state, count in tally.messages.items() if count}


def test_slides_notes_and_subtitles_are_counted_apart_and_each_message_once(make_deck, write_catalog):
    write_catalog(CATALOG)
    deck = make_deck("2023", TALK, "Plans")

    found = {found.channel: counts(found.tally) for found in status(deck, Catalogs.load(deck))}

    assert found == {
        Channel.SLIDES: {TRANSLATED: 1, STALE: 1, MISSING: 1},
        Channel.NOTES: {TRANSLATED: 1},
        Channel.SUBTITLES: {GUESS: 1, DRAFT: 1},
    }


def test_words_are_counted_by_what_became_of_their_messages(make_deck, write_catalog):
    write_catalog(CATALOG)
    deck = make_deck(TALK)

    slides, _, subtitles = (found.tally for found in status(deck, Catalogs.load(deck)))

    assert slides.words == {TRANSLATED: 1, STALE: 4, MISSING: 1}
    assert (subtitles.total_words, subtitles.words_left) == (4, 4)


def test_a_message_on_several_slides_is_left_on_each_of_them(make_deck, write_catalog):
    write_catalog(CATALOG)
    deck = make_deck(TALK, "Questions\nQuestions\nnote: Smile.", "2023")

    first, second, third = slides_status(deck, Catalogs.load(deck), SPANISH)

    assert [found.slide.identifier for found in (first, second, third)] == ["plans", "questions", "2023"]
    assert (first.whole.left, first.whole.words_left) == (4, 9)
    assert counts(second.tallies[Channel.SLIDES]) == {MISSING: 2}  # as a title and as a text
    assert counts(second.tallies[Channel.NOTES]) == {TRANSLATED: 1}
    assert (third.whole.total, third.whole.percent) == (0, 100)


def test_the_same_words_with_two_meanings_are_two_messages_of_a_slide(folder):
    from presenter.deck.load import parse

    deck = parse('- Open {ctx="verb"}\n- Open {ctx="adjective"}\n', folder.parent / "talk.md")

    (found,) = slides_status(deck, Catalogs.load(deck), SPANISH)

    assert found.whole.total == 2


def test_what_is_said_of_every_slide_is_counted_once_for_them_all(write_catalog, folder):
    from presenter.deck.load import parse

    path = folder.parent / "talk.md"
    write_catalog(CATALOG)
    deck = parse("---\ntitle: A talk\ntranslations: [es]\n---\n\n# Plans\n\n---\n\n# More\n", path)

    whole, *slides = slides_status(deck, Catalogs.load(deck), SPANISH)

    assert (whole.slide, whole.whole.left) == (None, 1)
    assert [found.whole.left for found in slides] == [0, 1]


def test_a_broken_catalog_counts_as_none(make_deck, write_catalog):
    write_catalog('msgid "Plans\nmsgstr ""\n')
    deck = make_deck("Plans")

    (slides, *_) = status(deck, Catalogs.load(deck))

    assert counts(slides.tally) == {MISSING: 1}
