"""Which program a text was written for."""

from pathlib import Path

import pytest

from presenter.errors import UsageError
from presenter.importers.dialects.dialect import Dialect, recognised
from tests.importers.dialects.carried import carry

TEXTS = {
    Dialect.MARP: ["---\nmarp: true\n---\n# A", "# A\n\n![bg left](a.png)\n"],
    Dialect.SLIDEV: ["---\nmdc: true\n---\n# A", "# A\n\n---\nlayout: two-cols\n---\n\n::right::\n"],
    Dialect.REVEAL: ["<!-- .slide: data-background='red' -->\n# A", "# A\n\nNote: hello\n\n--\n\n# B"],
    Dialect.PANDOC: ["---\nformat: revealjs\n---\n## A", '## A {background-color="red"}\n'],
    Dialect.REMARK: ["class: center, middle\n# A", "# A\n\n???\nnotes\n"],
    Dialect.DECKSET: ["# [fit] A\n", "slidenumbers: true\n\n# A\n\n^ notes\n"],
}


@pytest.mark.parametrize(("dialect", "text"), [(each, text) for each in TEXTS for text in TEXTS[each]])
def test_a_text_tells_what_it_was_written_for(dialect, text):
    assert recognised(text, Path("talk.md")) is dialect


@pytest.mark.parametrize("name", ["slides/tour.md", "slides/all-hands-2023.md", "tests/decks/markdown.md"])
def test_a_deck_of_our_own_is_none_of_them(name):
    path = Path(__file__).parents[3] / name
    assert recognised(path.read_text(encoding="utf-8"), path) is None


def test_marks_in_code_tell_nothing():
    assert recognised("# A\n\n```\nmarp: true\n???\n???\n![bg](a.png)\n```\n", Path("talk.md")) is None


def test_a_text_that_tells_nothing_needs_a_word(tmp_path):
    with pytest.raises(UsageError) as caught:
        carry(tmp_path, "# One\n\n---\n\n# Two\n")
    (finding,) = caught.value.findings
    assert finding.code == "unknown-dialect"
    assert len(carry(tmp_path, "# One\n\n---\n\n# Two\n", dialect="marp").deck.slides) == 2


def test_a_dialect_that_is_none_is_refused(tmp_path):
    with pytest.raises(UsageError):
        carry(tmp_path, "# One\n", dialect="powerpoint")
