"""The tokens of a text as a language writes them: `{num:1234.5}` is 1,234.5 in English, 1234,5 in Spain."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from presenter.deck.message import Words
from presenter.deck.tokens import Token, TokenKind, tokens, without_tokens
from presenter.i18n.language import Language, fallback_chain, locale_of
from presenter.i18n.number_grouping import is_grouped

_SKELETONS = {"day": "MMMMd", "month": "yMMMM"}
_ABBREVIATED_MONTHS = {"short": "yMM", "medium": "yMMM"}


def shown_words(words: Words, asked: Language) -> Words:
    """Return words with their tokens written out.

    Where they are in the language asked for, or hold nothing but tokens, these are written as in that one, of
    whatever country it is; else as in the language of the words, as a sentence is of one piece.
    """
    if "{" not in words.text:
        return words
    is_asked = words.language in fallback_chain(asked) or not without_tokens(words.text).strip()
    text = spelled_out(words.text, asked if is_asked else words.language)
    return words if text == words.text else replace(words, text=text)


@lru_cache(maxsize=1024)
def spelled_out(text: str, language: Language) -> str:
    """Return inline Markdown with its tokens written out (CLDR); a text without any is returned as it is."""
    parts: list[str] = []
    reached = 0
    for token in tokens(text):
        parts += (text[reached : token.start], _written(token, language))
        reached = token.end
    return "".join((*parts, text[reached:])) if parts else text


def _written(token: Token, language: Language) -> str:
    match token.kind:
        case TokenKind.DATE:
            return _date(token, language)
        case TokenKind.NUMBER:
            return _number(token, language)
        case TokenKind.LIST:
            from presenter.i18n.written_list import written_list

            return written_list(token.items, language, "or" if token.style == "or" else "and")


def _date(token: Token, language: Language) -> str:
    from babel.dates import format_date, format_skeleton  # late: few decks have a date

    locale = locale_of(language)
    skeleton = _SKELETONS.get(token.style)
    if token.is_month:
        skeleton = _ABBREVIATED_MONTHS.get(token.style, "yMMMM")
    if skeleton is not None:
        return str(format_skeleton(skeleton, token.day, locale=locale))
    return str(format_date(token.day, format=token.style, locale=locale))


def _number(token: Token, language: Language) -> str:
    """Return a number with the decimals that the author wrote, no more and no fewer."""
    from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent

    locale = locale_of(language)
    number = Decimal(token.value.replace("−", "-"))
    decimals = len(token.value.partition(".")[2])
    figures = "0." + "0" * decimals if decimals else "0"
    grouped = is_grouped(float(number), locale)
    match token.style:
        case "plain":
            words = format_decimal(number, f"#,##{figures}", locale, group_separator=grouped)
        case "percent":
            usual = str(locale.percent_formats[None].pattern)
            pattern = usual.replace("#,##0", f"#,##{figures}")
            words = format_percent(number / 100, pattern, locale, group_separator=grouped)
        case "compact":
            words = format_compact_decimal(number, locale=locale, fraction_digits=max(1, decimals))
        case currency:
            usual = str(locale.currency_formats["standard"].pattern)
            pattern = usual.replace("#,##0.00", f"#,##{figures}")
            words = format_currency(
                number, currency, pattern, locale, currency_digits=False, group_separator=grouped
            )
    text = str(words).replace("$", "\\$")  # in “5 US$, 6 US$” it would set a formula
    return text.replace("-", "−") if number < 0 else text
