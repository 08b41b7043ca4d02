"""Words and paragraphs of office programs, which read back as they were."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.inline import plain_text
from presenter.deck.lines import even_spaces
from presenter.deck.load import parse
from presenter.deck.messages import slide_messages
from presenter.importers.office.inline import inline
from presenter.importers.office.parts import Marker, Paragraph, Words
from presenter.importers.office.text_blocks import blocks_of

LETTERS = st.text("ab 1.)-+#>:{}|[]()*_`~^$\\<&!=/'\"é", min_size=1, max_size=12)
STYLES = st.fixed_dictionaries(
    {name: st.booleans() for name in ("strong", "emphasis", "struck", "raised", "lowered", "code")},
    optional={"link": st.just("https://example.org/a_(b)")},
)
WORDS = st.builds(lambda text, style: Words(text, **style), LETTERS, STYLES)
PARAGRAPHS = st.builds(
    lambda words, level, marker: Paragraph(tuple(replace(one, code=False) for one in words), level, marker),
    st.lists(WORDS, min_size=1, max_size=3),
    st.integers(0, 3),
    st.sampled_from(Marker),
)


def said(words: list[Words]) -> str:
    return even_spaces("".join(one.text for one in words)).strip()


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_words_with_marks_say_what_they_said(words: list[Words]) -> None:
    assert even_spaces(plain_text(inline(words))).strip() == said(words)


@given(st.lists(PARAGRAPHS, min_size=1, max_size=5))
def test_paragraphs_are_paragraphs_and_items_are_items(paragraphs: list[Paragraph]) -> None:
    text = "# Title\n\n" + "\n\n".join(blocks_of(paragraphs))
    deck = parse(text, Path("talk.md"))
    assert len(deck.slides) == 1
    assert not [one for one in deck.findings if one.severity == "error"]
    read = " ".join(plain_text(one.text) for slide in deck.slides for one in slide_messages(slide))
    for paragraph in paragraphs:
        for letter in "ab1é":
            assert read.count(letter) >= paragraph.text.count(letter)


def test_marks_end_where_words_do() -> None:
    words = [Words("so "), Words("bold ", strong=True), Words("it is")]
    assert inline(words) == "so **bold** it is"


def test_code_with_backticks_keeps_them() -> None:
    assert inline([Words("a`b", code=True)]) == "`` a`b ``"
