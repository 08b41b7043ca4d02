"""Whatever the text: the deck has no errors, and every word of it is in the deck or in what is said of it."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from presenter.deck.load import parse
from presenter.errors import Severity
from presenter.importers.dialects.dialect import Dialect
from presenter.importers.dialects.read_dialect import read_dialect
from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.source_kind import SourceKind

MARKS = (
    *(
        "\n",
        "\n\n",
        "\n---\n",
        "\n--\n",
        "\n\n\n",
        "# ",
        "## ",
        "### ",
        "- ",
        "* ",
        "1. ",
        "> ",
        "    ",
        "^ ",
        "???\n",
    ),
    *(
        "<div>\n",
        "</div>\n",
        '<div class="columns">\n',
        "<b>",
        "</b>",
        "<br>",
        "<v-click>",
        "</v-click>",
        "<style>",
    ),
    *(
        "</style>",
        "<!-- ",
        " -->",
        "<!-- _class: lead -->",
        '<!-- .slide: class="x" -->',
        "<li>",
        "<table><tr><td>",
    ),
    *(
        "![](",
        "![bg left](",
        ")",
        "[",
        "](",
        "]",
        ".left-column[",
        "[.column]\n",
        "[.build-lists: true]\n",
        "::: ",
    ),
    *(
        ":::\n",
        "::right::\n",
        "```\n",
        "```js\n",
        "~~~\n",
        "$$",
        "$",
        "`",
        "**",
        "|",
        "|---|\n",
        "{.fragment}",
        "[^1]",
    ),
    *(
        "[^1]: ",
        "^[",
        "{",
        "}",
        "layout: ",
        "class: ",
        "Note: ",
        "title: ",
        "marp: true\n",
        "{{< include ",
        " >}}\n",
    ),
    *(
        "===\n",
        "+---+\n",
        "-----  ----\n",
        "<",
        ">",
        "&lt;",
        "\\",
        "%",
        "<img src=",
        "<pre>",
        "<Toc/>",
        "{{content}}",
    ),
)
WORD = st.integers(100, 999).map(lambda number: f"word{number}x ")
TEXTS = st.lists(st.one_of(st.sampled_from(MARKS), WORD), max_size=30).map("".join)
HEADS = st.sampled_from(
    ("", "---\nmarp: true\nheadingDivider: 2\n---\n", "---\ntitle: one\nformat: revealjs\n---\n")
)


def carried(text: str, dialect: Dialect):
    path = Path("/nowhere/at/all/talk.md")
    source = ImportSource(path, SourceKind.MARKDOWN, text.encode())
    return read_dialect(source, ImportRequest((path,), path, dialect=dialect))


@pytest.mark.parametrize("dialect", Dialect)
@given(head=HEADS, text=TEXTS)
@example(head="", text="word100x \n-----  ----\n")  # no column ends within a word
@settings(max_examples=60)
def test_no_error_and_no_word_lost(dialect, head, text):
    deck = carried(head + text, dialect)
    found = parse(deck.raw, Path("/nowhere/at/all/talk.md"))
    errors = [each for each in found.findings if each.severity is Severity.ERROR]
    assert not errors, deck.raw
    said = deck.raw + "".join(finding.excerpt for finding in deck.findings)
    for word in re.findall(r"word\d+x", text):
        assert word in said, deck.raw


@given(st.text(max_size=300))
@settings(max_examples=60)
def test_any_characters(text):
    for dialect in (Dialect.SLIDEV, Dialect.REMARK):
        parse(carried(text, dialect).raw, Path("/nowhere/talk.md"))
