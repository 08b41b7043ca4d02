"""A subtitle while it is being edited: whose words are whose, and how they will be cut."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.deck.message import Status, Words
from presenter.i18n.language import Language
from presenter.subtitles.tracks import Tracks
from presenter.talk.state import Channels, TalkState
from presenter.windows.cue_draft import CueDraft, pieces

EN, ES = Language("en"), Language("es")
DECK = parse(
    """\
---
translations: [es]
---

# One {#one}

::: subtitles
ANA: Hello.

Not translated.
:::

---

# Two {#two}

::: {.subtitles lang=en}
Only English.
:::

::: {.subtitles lang=es}
Solo español.
:::
""",
    Path("talk.md"),
)
CATALOGS = Catalogs(EN, {ES: {("cue", "Hello."): Words("Hola.", ES, Status.TRANSLATED)}})


class Read:
    """What a deck's files say, without what draws it."""

    deck = DECK
    catalogs = CATALOGS
    tracks = Tracks(DECK, CATALOGS)

    def slide(self, state):
        return self.deck.slides[state.slide]

    def cues(self, state):
        return self.tracks[state.slide]


@pytest.fixture
def state():
    return TalkState(channels=Channels(EN, (EN, ES), EN, EN), cue=0)


def edits(draft, typed):
    return [(edit.slide, edit.cue, edit.before, dict(edit.words)) for edit in draft.edits(typed)]


def test_words_of_both_languages_are_one_edit(state):
    draft = CueDraft.at(state, Read())
    assert (draft.words, draft.speaker) == ({EN: "Hello.", ES: "Hola."}, "ANA")
    typed = {EN: "Hi.", ES: "Hola."}
    assert draft.differs(typed)
    assert edits(draft, typed) == [("one", 0, "Hello.", typed)]


def test_a_translation_that_is_not_there_stays_away_unless_it_is_typed(state):
    draft = CueDraft.at(replace(state, cue=1), Read())
    assert draft.words == {EN: "Not translated.", ES: ""}
    assert edits(draft, draft.words) == [("one", 1, "Not translated.", {EN: "Not translated."})]
    assert edits(draft, {**draft.words, ES: "Sí."})[0][3] == {EN: "Not translated.", ES: "Sí."}


def test_words_for_one_language_alone_are_an_edit_of_their_own(state):
    draft = CueDraft.at(replace(state, slide=1), Read())
    assert edits(draft, {EN: "English.", ES: "Español."}) == [
        ("two", 0, "Only English.", {EN: "English."}),
        ("two", 1, "Solo español.", {ES: "Español."}),
    ]


def test_pieces_are_what_the_audience_will_see_the_one_on_the_screen_marked(state):
    draft = CueDraft.at(state, Read())
    typed = {
        EN: "Hello.",
        ES: "Hola a todos los que están aquí, y también a quienes nos siguen desde lejos esta tarde.",
    }
    cues = draft.cut(typed, Read.tracks, CATALOGS)
    here = draft.position_of(state, Read.tracks[0])
    english, spanish = (pieces(cues, language, here, Read.tracks) for language in (EN, ES))
    assert len(english) == len(spanish) > 1
    assert english[0].lines == ("ANA: Hello.",)
    assert [piece.is_here for piece in spanish] == [True] + [False] * (len(spanish) - 1)


def test_a_line_that_the_author_wants_wider_than_the_band_is_told(state):
    draft = CueDraft.at(state, Read())
    cues = draft.cut({EN: "Hello.", ES: "Hola"}, Read.tracks, CATALOGS)
    wide = replace(cues[0], lines={EN: ("x" * 60, "short"), ES: ("Hola",)})
    assert pieces([wide], EN, None, Read.tracks)[0].wide == {0}
