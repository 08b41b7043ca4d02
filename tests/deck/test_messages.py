from __future__ import annotations

from presenter.deck.messages import messages

DECK = """
---
title: Talk
author: Ana
footer: Paid by all
---

# Title

Text[^1]

- item

    | h | |
    |---|---|
    | 12 | c |

    : caption

> words
> — Bea

Solo español {lang=es}

Term
: meaning

![alt](a.png "title"){credit=Cleo}

[^1]: foot

::: notes
note
:::

::: subtitles
cue
:::
"""


def test_the_words_of_a_deck_come_in_reading_order(read):
    found = [
        (slide.identifier if slide else None, message.identity, message.text)
        for slide, message in messages(read(DECK))
    ]
    assert found == [
        (None, "deck/title", "Talk"),
        (None, "deck/footer", "Paid by all"),
        ("title", "title/title", "Title"),
        ("title", "title/p1", "Text[^1]"),
        ("title", "title/b1", "item"),
        ("title", "title/r0c1", "h"),
        ("title", "title/r1c1", "12"),
        ("title", "title/r1c2", "c"),
        ("title", "title/caption1", "caption"),
        ("title", "title/q1", "words"),
        ("title", "title/by1", "Bea"),
        ("title", "title/d1", "Term"),
        ("title", "title/p3", "meaning"),
        ("title", "title/alt1", "alt"),
        ("title", "title/caption2", "title"),
        ("title", "title/credit1", "Cleo"),
        ("title", "title/footnote1", "foot"),
        ("title", "title/cue1", "cue"),
        ("title", "title/note1", "note"),
    ]


def test_no_two_messages_have_the_same_identity(read):
    identities = [message.identity for _, message in messages(read(DECK + "\n---\n" + DECK))]
    assert len(identities) == len(set(identities))
