"""Dates, numbers and lists are written as the language that is shown writes them."""

from __future__ import annotations

import pytest

from presenter.deck.inline import plain_text
from presenter.deck.message import Status, Words
from presenter.deck.spelled_out import shown_words, spelled_out
from presenter.i18n.language import Language

EN, ES, MX = Language("en"), Language("es"), Language("es_MX")
NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("token", "english", "spanish", "mexican"),
    [
        ("{date:2026-03-05|long}", "March 5, 2026", "5 de marzo de 2026", "5 de marzo de 2026"),
        ("{date:2026-03-05}", "March 5, 2026", "5 de marzo de 2026", "5 de marzo de 2026"),
        ("{date:2026-03-05|short}", "3/5/26", "5/3/26", "05/03/26"),
        ("{date:2026-03-05|day}", "March 5", "5 de marzo", "5 de marzo"),
        ("{date:2026-03}", "March 2026", "marzo de 2026", "marzo de 2026"),
        ("{num:1234.5}", "1,234.5", "1234,5", "1,234.5"),
        ("{num:12345.50}", "12,345.50", "12.345,50", "12,345.50"),
        ("{num:12.5|percent}", "12.5%", f"12,5{NBSP}%", "12.5%"),
        ("{num:-3}", "−3", "−3", "−3"),
        ("{num:1200000|compact}", "1.2M", f"1,2{NBSP}M", f"1.2{NBSP}M"),
        ("{num:1500|EUR}", "€1,500", f"1500{NBSP}€", "EUR1,500"),
        ("{num:12.50|EUR}", "€12.50", f"12,50{NBSP}€", "EUR12.50"),
        ("{list:Ana;Iván|and}", "Ana and Iván", "Ana e Iván", "Ana e Iván"),
        ("{list:7;8|or}", "7 or 8", "7 u 8", "7 u 8"),
    ],
)
def test_each_language_writes_its_own_way(token, english, spanish, mexican):
    written = [spelled_out(f"«{token}»", language) for language in (EN, ES, MX)]

    assert written == [f"«{words}»" for words in (english, spanish, mexican)]


def test_money_sets_no_formula():
    prices = "{num:5|USD}, ({num:6|USD})"

    assert plain_text(spelled_out(prices, EN)) == "$5, ($6)"
    assert plain_text(spelled_out(prices, ES)) == f"5{NBSP}US$, (6{NBSP}US$)"


def test_a_sentence_is_of_one_piece():
    untranslated = Words("We meet on {date:2026-03-05}.", EN, Status.MISSING)

    assert shown_words(untranslated, ES).text == "We meet on March 5, 2026."


def test_what_is_nothing_but_a_number_is_written_as_asked():
    assert shown_words(Words("{num:12.5|percent}", EN, Status.SOURCE), ES).text == f"12,5{NBSP}%"


def test_a_country_has_its_own_numbers_where_the_words_are_the_languages():
    assert shown_words(Words("Son {num:1234.5}", ES, Status.TRANSLATED), MX).text == "Son 1,234.5"


def test_words_without_a_token_are_the_very_same():
    for text in ("Plain", "[words]{.big}", "\\{num:1}", "{num:x}"):
        words = Words(text, ES, Status.TRANSLATED)
        assert shown_words(words, ES) is words
