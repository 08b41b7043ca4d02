"""Comments and strings in code are translated where the author asks for it, and every line stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.blocks import Code
from presenter.deck.code_words import COMMENTS, STRINGS, code_in, places_of_words
from presenter.deck.load import parse

BOTH = frozenset({COMMENTS, STRINGS})
PYTHON = '''\
#!/usr/bin/python
# Sum it
def add(x):
    """Return the sum.

    It's twice."""
    print(f"Hello {x + 1}, you", "a", 12)  # say it
'''


def words_in(text, lexer, kinds=BOTH):
    return [text[start:end] for start, end in places_of_words(text, lexer, kinds)]


def code_of(source):
    deck = parse(source, Path("deck.md"))
    (block,) = deck.slides[0].blocks
    assert isinstance(block, Code)
    return block, [finding.code for finding in deck.findings]


@pytest.mark.parametrize(
    ("lexer", "text", "words"),
    [
        (
            "python",
            PYTHON,
            ["Sum it", "Return the sum.", "It's twice.", "Hello {x + 1}, you", "a", "say it"],
        ),
        ("js", "// go\nlet b = `x ${y} z`; /* two\n * lines */\n", ["go", "x ${y} z", "two", "lines"]),
        ("c", '#include <a.h>\nprintf("Hello\\n");\n', ["Hello\\n"]),
        ("sql", "-- all\nSELECT 'abc' FROM t;", ["all", "abc"]),
        ("html", "<!-- note -->\n<b>Hi</b>", ["note"]),
        ("no-such-language", "# words", []),
        ("python", "x = 1", []),
    ],
)
def test_words_are_found_without_their_marks(lexer, text, words):
    assert words_in(text, lexer) == words


def test_comments_and_strings_can_be_asked_for_alone():
    assert words_in(PYTHON, "python", frozenset({COMMENTS})) == ["Sum it", "say it"]
    assert "Sum it" not in words_in(PYTHON, "python", frozenset({STRINGS}))


def test_code_is_read_for_words_only_where_the_author_asks():
    for info, count in (
        ("python", 0),
        ("python {i18n}", 2),
        ("{.python .i18n}", 2),
        ("python {i18n=comments} {1|2}", 1),
        ("python {2} {i18n .numberLines}", 2),
    ):
        block, findings = code_of(f'```{info}\n# Sum it\nprint("Hello")\n```\n')
        assert len(block.words) == count, info
        assert block.lexer == "python"
        assert not findings


def test_another_choice_is_reported():
    assert code_of("```python {i18n=names}\n# Sum it\n```\n")[1] == ["bad-attributes"]


def test_words_have_their_place_in_the_deck_and_their_line_beside_them():
    block, _ = code_of("```python {i18n}\nx = 1  # Sum it\n```\n")
    (message,) = block.words

    assert (message.text, message.span.line, message.span.column) == ("Sum it", 2, 10)
    assert message.identity == "slide-1/code1"
    assert message.comments == ("in code: x = 1  # Sum it",)


def test_translated_code_keeps_its_lines():
    block, _ = code_of(f"```python {{i18n}}\n{PYTHON}```\n")

    shown = code_in(block, lambda message: message.text.upper() + "\nmore")
    assert shown.count("\n") == block.text.count("\n")
    assert "# SUM IT more\ndef add(x):" in shown
    assert 'print(f"HELLO {X + 1}, YOU more", "A more", 12)' in shown
    assert code_in(block, lambda message: message.text) == block.text


@given(st.text(alphabet="\"'`#/*{}$ \n\\abf-<>", max_size=40), st.sampled_from(["python", "js", "c", "html"]))
def test_places_are_in_order_and_within_lines(text, lexer):
    reached = 0
    for start, end in places_of_words(text, lexer, BOTH):
        assert reached <= start < end <= len(text)
        assert "\n" not in text[start:end]
        reached = end
