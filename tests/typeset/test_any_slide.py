"""Whatever an author writes is laid out, and what does not fit is told."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from presenter.deck.deck import Layout
from presenter.i18n.language import Language
from presenter.typeset.page import Page
from presenter.typeset.typesetter import Typesetter

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40)
SCRIPTS = st.sampled_from(
    [
        "שלום עולם LSST 2023",
        "مرحبا **بالعالم** 25 %",
        "観測所の*望遠鏡*は、毎晩「空」を。",
        "👩‍👩‍👧‍👦 🇨🇱 👍🏽 1️⃣",
        "z̸̡̢͇̖a\u0301\u0302",
        "1 234 567.25 km",
        "“quoted” «citado»",
        "a\xa0b\u202fc\xadd\u200be\u2060f",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "https://example.org/" + "a_long-path/of.parts?and=more&" * 6,
        "y o a e u",
    ]
)
SENTENCES = st.lists(
    WORDS | SCRIPTS | st.sampled_from(["word", "**strong**", "`code`", "$x^2$"]), min_size=1, max_size=9
).map(" ".join)
BLOCKS = st.one_of(
    SENTENCES,
    SENTENCES.map("### {}".format),
    st.lists(SENTENCES, min_size=1, max_size=6).map(lambda items: "\n".join(f"- {item}" for item in items)),
    st.lists(SENTENCES, min_size=1, max_size=4).map(
        lambda items: "\n".join(f"{'    ' * depth}1. {item}" for depth, item in enumerate(items))
    ),
    st.lists(st.tuples(SENTENCES, SENTENCES), min_size=1, max_size=5).map(
        lambda rows: "| a | b |\n|---|--:|\n" + "\n".join(f"| {one} | {other} |" for one, other in rows)
    ),
    SENTENCES.map("```python\n{}\n```".format),
    SENTENCES.map("```python {{1|2|all}} {{.numberLines}}\n{0}\n{0}\n```".format),
    st.tuples(WORDS, SENTENCES).map(lambda parts: "```{} {{.incremental}}\n{}\n```".format(*parts)),
    SENTENCES.map("::: incremental\n| a |\n|---|\n| {} |\n:::".format),
    SENTENCES.map("> {}".format),
    SENTENCES.map("![{}](missing.png)".format),
    SENTENCES.map("::: warning\n{}\n:::".format),
    SENTENCES.map(":::: columns\n::: column\n{}\n:::\n::: column\nother\n:::\n::::".format),
    SENTENCES.map("Term\n:   {}".format),
    st.just("$$\n\\frac{a}{b}\n$$"),
    st.just("***"),
    st.just(". . ."),
)
LANGUAGES = st.sampled_from(["en", "es", "he", "ar", "ja"])
ASPECTS = st.sampled_from(["16:9", "16:10", "4:3"])
LAYOUTS = st.sampled_from([layout.value for layout in Layout])


def stands_inside(page: Page) -> bool:
    slide = QRectF(-1, -1, page.size.width() + 2, page.size.height() + 2)
    return all(slide.contains(standing.rect) or not standing.rect.isValid() for standing in page.boxes)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    layout=LAYOUTS,
    title=SENTENCES,
    blocks=st.lists(BLOCKS, max_size=7),
    both=st.booleans(),
    hyphenate=st.booleans(),
    aspect=ASPECTS,
    language=LANGUAGES,
)
def test_any_slide_stands_inside_its_margins_or_is_reported(
    typesetter_for: Callable[..., Typesetter],
    painted: Callable[..., QImage],
    layout: str,
    title: str,
    blocks: list[str],
    both: bool,
    hyphenate: bool,
    aspect: str,
    language: str,
) -> None:
    shown = f"layout: {layout}\nlanguages: {'both' if both else 'one'}\nhyphenate: {str(hyphenate).lower()}"
    source = "\n\n".join([f"---\n{shown}\n---", f"# {title}", *blocks])
    front_matter = f'---\ntitle: A talk\nlanguage: en\ntranslations: [es]\naspect: "{aspect}"\n---\n\n'
    page = typesetter_for(source, front_matter).page(0, Language(language))

    assert stands_inside(page) or "text-overflow" in {finding.code for finding in page.findings}
    assert not painted(page, 1, coming=0.4, scale=0.1).isNull()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=st.text(max_size=400), language=LANGUAGES)
def test_any_text_is_laid_out_and_painted(
    typeset: Callable[..., Page], painted: Callable[..., QImage], source: str, language: str
) -> None:
    page = typeset(f"# Title\n\n{source}", language)

    assert stands_inside(page) or "text-overflow" in {finding.code for finding in page.findings}
    assert not painted(page, scale=0.1).isNull()


def test_a_sign_that_no_line_holds_is_broken_into_words_that_can_be_written(
    typeset: Callable[..., Page], lines_of: Callable[..., list[str]]
) -> None:
    lines = lines_of(typeset("# Title\n\n" + "\N{MAN}\N{ZERO WIDTH JOINER}" * 3_000), "paragraph")

    assert len(lines) > 1
    assert "\N{MAN}" in "".join(lines).encode("utf-8").decode("utf-8")


def test_a_paragraph_three_times_too_long_is_reported(typeset: Callable[..., Page]) -> None:
    paragraph = "All facilities have confirmed their share of the processing for the survey. " * 14

    assert typeset(f"# Where we stand\n\n{paragraph}").findings == ()
    (finding,) = typeset(f"# Where we stand\n\n{paragraph * 3}").findings
    assert finding.code == "text-overflow"
    assert finding.slide == "where-we-stand"
    assert finding.language == "en"
    assert finding.span.line == 15


def test_what_overflows_is_named_with_its_language_and_the_size_that_it_needs(
    typeset: Callable[..., Page],
) -> None:
    first, last = "A short beginning", "The last words " * 220

    (finding,) = typeset(f"# Title\n\n{first}\n\n{last}\n\n. . .\n\nafter", "es").findings

    assert finding.span.line == 17
    message = finding.message.render()
    start = "In “es” this slide does not fit, from a paragraph on, “THE LAST WORDS THE LAST WORDS"
    assert message.startswith(start)
    legible, percent, lines, needed = (int(number) for number in re.findall(r"\d+", message))
    assert needed < legible
    assert lines > 3
    assert percent > 10


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_slide_that_overflows_is_still_shown_whole(typeset: Callable[..., Page], language: str) -> None:
    page = typeset("# Title\n\n" + "many words and no end of them " * 160, language)

    assert [finding.code for finding in page.findings] == ["text-overflow"]
    assert stands_inside(page)
