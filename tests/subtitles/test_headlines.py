"""Words with capitals that are no names."""

from __future__ import annotations

from presenter.i18n.language import Language
from presenter.subtitles.headlines import without_headlines
from presenter.subtitles.segmentation import segment

EN, ES = Language("en"), Language("es")


def words_of(text):
    return " ".join(without_headlines(text.split()))


def test_a_name_keeps_its_capitals():
    for names in ("thank Juan José Pérez Díaz Ruiz, Ana Paz, Ed Lee and the USB HDMI VGA", "Ana García."):
        assert words_of(names) == names


def test_a_headline_has_none():
    assert (
        words_of("Why Good Engineers Write Bad Texts, and More")
        == "why good engineers write bad texts, and More"
    )
    assert words_of("He said: DO NOT TOUCH THIS. ever") == "He said: do not touch this. ever"


def test_capitals_are_broken_as_small_letters_are():
    loud = "NEVER PULL THE RED LEVER WHILE THE PUMP IS RUNNING"
    assert segment(loud, EN) == (("NEVER PULL THE RED LEVER", "WHILE THE PUMP IS RUNNING"),)
    assert segment("NO TOQUEN NUNCA LA PALANCA ROJA CUANDO LA BOMBA FUNCIONA", ES) == (
        ("NO TOQUEN NUNCA LA PALANCA ROJA", "CUANDO LA BOMBA FUNCIONA"),
    )


def test_the_words_of_a_headline_are_shown_as_they_are_written():
    (first, *_) = segment("Why Good Engineers Write Bad Documentation, and What We Can Do About It", EN)
    assert first == ("Why Good Engineers", "Write Bad Documentation,")
