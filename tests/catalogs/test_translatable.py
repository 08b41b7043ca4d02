"""What a translator is asked to translate."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.catalogs.translatable import is_translatable
from presenter.deck.message import Message, Role
from presenter.errors import Span
from presenter.i18n.language import Language


def message(text, language=None):
    return Message(Role.BODY, text, Span(Path("talk.md")), language=language)


@pytest.mark.parametrize(
    "text", ["Plans", "5 km", "**R**", "[LDM-692](https://a.org)", "so `x` is", "¿Qué?", "計画"]
)
def test_words_are_for_translation(text):
    assert is_translatable(message(text))


@pytest.mark.parametrize(
    "text", ["12.5 %", "→ 42", "", "`check`", "$E=mc^2$", "<https://a.org>", "https://a.org", "<me@a.org>"]
)
def test_what_is_the_same_in_every_language_is_not(text):
    assert not is_translatable(message(text))


def test_words_for_one_language_alone_are_not():
    assert not is_translatable(message("Bienvenida", Language("es")))


@pytest.mark.parametrize("text", ["{date:2026-03-05}", "**{num:12.5|percent}**", "[Rubin]{translate=no}"])
def test_what_each_language_writes_itself_and_what_is_kept_needs_no_translation(text):
    assert not is_translatable(message(text))


def test_the_items_of_a_list_need_a_translation():
    assert is_translatable(message("{list:pears;apples|and}"))


@pytest.mark.parametrize(("footer", "has_words"), [("{title} · {slide}", False), ("Our lab · {date}", True)])
def test_the_fields_of_a_footer_are_no_words(footer, has_words):
    assert is_translatable(Message(Role.META, footer, Span(Path("talk.md")))) is has_words
