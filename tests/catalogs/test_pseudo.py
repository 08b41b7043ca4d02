"""A trial translation shows before there is a real one what would not fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.pseudo import PSEUDO_LANGUAGE, pseudo_translation, write_pseudo_catalog
from presenter.deck.inline import parse_inline
from presenter.deck.message import Status
from presenter.deck.run import RunKind


def test_a_trial_translation_is_accented_longer_and_in_brackets():
    assert pseudo_translation("Where we stand") == "⟦Ŵĥéŕé ŵé šţåñð ·····⟧"


@pytest.mark.parametrize(
    "text",
    [
        "Run `check` first",
        "Mass is $E = mc^2$, see [the plan](https://example.org/plan)",
        "Due {date}",
        "Write to <me@example.org>",
        r"Not \*strong\*",
        "**Strong** and *soft* words",
    ],
)
def test_marks_code_and_links_stay_as_they_are(text):
    def marked(words):
        runs = parse_inline(words)
        code = [(run.kind, run.text) for run in runs if run.kind is not RunKind.WORDS]
        return code, [
            (run.link, run.strong, run.emphasis) for run in runs if run.link or run.strong or run.emphasis
        ]

    assert marked(pseudo_translation(text)) == marked(text)


@given(st.text(max_size=80))
def test_a_trial_translation_is_always_longer(text):
    assert len(pseudo_translation(text)) > len(text)


def test_the_trial_catalog_translates_every_message(make_deck, folder):
    deck = make_deck("Plans\nThe camera is ready.\nnote: Smile.")

    path = write_pseudo_catalog(deck, folder)

    catalogs = Catalogs.load(deck)
    assert PoFile.read(path).headers["Language"] == "en_XA"
    assert catalogs(deck.slides[0].title, PSEUDO_LANGUAGE).status is Status.TRANSLATED
    assert all(entry.is_filled for entry in PoFile.read(path).entries)
