"""A trial translation shows before there is a real one what would not fit."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.pseudo import (
    MIRRORED_LANGUAGE,
    PSEUDO_LANGUAGE,
    PSEUDO_LANGUAGES,
    pseudo_translation,
    pseudo_words,
)
from presenter.catalogs.pseudo_catalog import write_pseudo_catalog
from presenter.deck.inline import parse_inline
from presenter.deck.message import Status
from presenter.deck.run import Run, RunKind

PIECES = st.sampled_from(
    [
        *("words", "of a sentence", "12.5", "é", " ", "\n", "; "),
        *("**strong**", "*soft*", "_soft_ ", "~~gone~~", "x^2^", "H~2~O", "\\*", "&amp;"),
        *("`code(a, b)`", "``a ` b``", "$E = mc^2$", "[^note]", "[words]{.mark lang=es}"),
        *("[a plan](https://acme.org/a_plan)", "[a slide](#sky){.x}", "<me@acme.org>", " www.acme.org/x "),
        *("{name}", "{date:2026-03-05|long}", "{list:Ana;Iván|and}", " https://acme.org/?a=b&c=d "),
    ]
)
MARKDOWN = st.lists(PIECES, min_size=1, max_size=8).map("".join)
TURNED = re.compile("\u200f\u202e([^\u202c]*)\u202c")


def around_the_words(text):
    """All of a text but its plain words: what no translation may change."""
    return [
        replace(run, text="") if run.kind is RunKind.WORDS else run
        for run in parse_inline(text)
        if run != Run(run.text)
    ]


def test_a_trial_translation_is_accented_longer_and_in_brackets():
    assert pseudo_translation("Where we stand") == "⟦Ŵħéŕé ŵé šţåñð øøøøøø øøøø⟧"


@pytest.mark.parametrize(
    ("length", "growth"), [(4, 1.0), (10, 1.0), (15, 0.8), (30, 0.6), (50, 0.4), (200, 0.35)]
)
def test_short_texts_grow_by_more_than_long_ones(length, growth):
    words = ("word " * length)[:length]

    longer = pseudo_translation(words).strip("⟦⟧")

    assert len(longer) - length == pytest.approx(growth * length, abs=1 + length // 15)


@pytest.mark.parametrize("language", PSEUDO_LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "Run `check` first",
        "Mass is $E = mc^2$, see [the plan](https://example.org/plan)",
        "Due {date}",
        "Write to <me@example.org>",
        r"Not \*strong\*",
        "**Strong** and *soft* words",
        "See www.example.org/_path_ or https://example.org.",
    ],
)
def test_marks_code_and_links_stay_as_they_are(text, language):
    assert around_the_words(pseudo_translation(text, language)) == around_the_words(text)


@given(MARKDOWN, st.sampled_from(PSEUDO_LANGUAGES))
@example("*soft**soft**soft**soft*", PSEUDO_LANGUAGE)
def test_no_mark_token_code_link_or_formula_is_ever_changed(text, language):
    translated = pseudo_translation(text, language)

    assert around_the_words(translated) == around_the_words(text)
    assert re.findall(r"\{[^{}]*\}", translated) == re.findall(r"\{[^{}]*\}", text)


@given(st.text(max_size=80))
def test_a_trial_translation_is_always_longer(text):
    assert len(pseudo_translation(text)) > len(text)


@given(st.text(alphabet=st.sampled_from("abc é12.,-{x}"), max_size=80))
def test_turned_words_are_the_same_words(text):
    turned = pseudo_words(text, MIRRORED_LANGUAGE)

    assert TURNED.sub(r"\1", turned) == text
    assert not any(map(str.isdigit, "".join(TURNED.findall(turned))))


def test_fields_of_the_interface_are_filled_in_trial_languages_too():
    words = pseudo_words("Slide {number} of {count}")

    assert words.format(number=3, count=9).startswith("⟦Šļîðé 3 öƒ 9".replace("ƒ", "f"))


def test_what_is_typed_can_be_typed_as_it_is_shown():
    words = pseudo_words("Say --language twice, or “presenter check”")

    assert "--language" in words
    assert "“presenter check”" in words


@pytest.mark.parametrize("language", PSEUDO_LANGUAGES)
def test_the_trial_catalog_translates_every_message(make_deck, folder, language):
    deck = make_deck("Plans\nThe camera is ready.\nnote: Smile.")

    path = write_pseudo_catalog(deck, folder, language)

    catalogs = Catalogs.load(deck)
    assert PoFile.read(path).headers["Language"] == language
    assert catalogs(deck.slides[0].title, language).status is Status.TRANSLATED
    assert all(entry.is_filled for entry in PoFile.read(path).entries)
    assert PSEUDO_LANGUAGE not in deck.languages
