"""Words that do not stand out from what is behind them are found, and no others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from presenter.deck.deck import Layout
from presenter.i18n.language import Language
from presenter.typeset.contrast_check import least_contrast, pale_words
from presenter.typeset.contrast_findings import contrast_findings, subtitle_findings
from presenter.typeset.page import Page
from presenter.typeset.theme import Tone
from presenter.typeset.theme_loader import FOLDER, load_theme, theme_names
from presenter.typeset.typesetter import Typesetter

FRONT_MATTER = (
    "---\ntitle: A talk\nauthor: Ana Rojas\ndate: 2023-03-13\nlanguage: en\ntheme: {theme}\n---\n\n"
)
# Every kind of text that a slide can have.
EVERYTHING = """
# A title

A paragraph with **strong**, *emphasis*, `code`, a [link](https://example.org) and a note[^n].

### A heading

- An item
- [x] A task

1. A number

> A quotation
>
> — Somebody

| Left | Right |
|------|------:|
| a    |     1 |
{highlight=1}

::: warning
A warning with `code` and a [link](https://example.org)
:::

```python {2 lines=true}
# a comment
def name(number: int = 1) -> str:
    return "literal"
```

![What it shows](gone.svg "A caption"){credit="A credit"}

Term
:   What it means

[^n]: A footnote
"""

# What would make that slide too full.
MORE = """
# A chart, and code in stages

```chart
type: bar
title: Nights
data: {Clear: 12, Cloudy: 3}
```

```python {1|2|all}
first = 1
second = 2
```
"""

Typesetters = Callable[..., Typesetter]


def found(page: Page) -> list[tuple[str, str]]:
    return [(pale.words, pale.colour) for pale in pale_words(page)]


def own_theme(folder: Path, source: str) -> None:
    (folder / "themes").mkdir(exist_ok=True)
    (folder / "themes" / "own.yaml").write_text(source, encoding="utf-8")


@pytest.fixture
def page_in_own_theme(typesetter_for: Typesetters, tmp_path: Path) -> Callable[[str, str], Page]:
    """Return what lays out a slide in a theme of which only some keys are given."""

    def lay_out(theme: str, slide: str) -> Page:
        own_theme(tmp_path, theme)
        return typesetter_for(slide, FRONT_MATTER.format(theme="own")).page(0, Language("en"))

    return lay_out


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("theme", theme_names(FOLDER))
def test_in_the_themes_of_the_program_every_text_stands_out_on_every_layout(
    typesetter_for: Typesetters, theme: str, tone: Tone
) -> None:
    heads = [f"layout: {layout}\nclass: {tone}" for layout in Layout]
    sources = [*((head, EVERYTHING) for head in heads), (f"layout: default\nclass: {tone}", MORE)]
    slides = [f"---\n{head}\n---\n{source}" for head, source in sources]
    maker = typesetter_for("\n\n".join(slides), FRONT_MATTER.format(theme=theme))

    pages = {head: maker.page(index, Language("en")) for index, (head, _) in enumerate(sources)}

    assert {head: found(page) for head, page in pages.items() if found(page)} == {}


@pytest.mark.parametrize(
    ("theme", "slide", "words"),
    [
        ("palette: {light: {ink: '#999999'}}", "---\nlayout: default\n---\n\n- pale item", "pale item"),
        ("palette: {light: {accent: '#7fa4ff'}}", "# T\n\nwords [a link](https://a.org) words", "a link"),
        ("palette: {light: {muted: '#aaaaaa'}}", "# T\n\nx", "A talk"),
        ("palette: {light: {code: {number: '#cccccc'}}}", "# T\n\n```python\nx = 42\n```", "42"),
        ("palette: {light: {panel: '#808080'}}", "# T\n\n::: tip\non a panel\n:::", "on a panel"),
        ("palette: {light: {panel: '#808080'}}", "# T\n\nsome `code` here", "code"),
        ("background: {light: ['#ffffff', '#606060']}", "# T\n\nx\n\n[^n]: low down\n\nx[^n]", "low down"),
    ],
)
def test_each_kind_of_text_is_measured_against_what_is_behind_it(
    page_in_own_theme: Callable[[str, str], Page], theme: str, slide: str, words: str
) -> None:
    settings = "" if slide.startswith("---") else "---\nlayout: default\n---\n\n"

    assert words in [one for one, _ in found(page_in_own_theme(theme, settings + slide))]


def test_a_picture_is_looked_at_where_the_words_stand(
    page_in_own_theme: Callable[[str, str], Page], tmp_path: Path
) -> None:
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for y in range(45):
        for x in range(160):
            image.setPixelColor(x, y, QColor("black"))
    image.save(str(tmp_path / "halves.png"))
    slide = "---\nlayout: default\nbackground: halves.png\n---\n\n# Above\n\n" + "words\n\n" * 7

    pale = found(page_in_own_theme("footer: {left: below}", slide))

    assert "Above" not in [words for words, _ in pale]
    assert "below" in [words for words, _ in pale]


def test_words_over_a_full_picture_stand_out_whatever_it_shows(
    page_in_own_theme: Callable[[str, str], Page], tmp_path: Path
) -> None:
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(tmp_path / "snow.png"))
    slide = '---\nlayout: full-picture\n---\n\n# Snow\n\n![Snow](snow.png "A caption"){credit="A credit"}'

    assert found(page_in_own_theme("", slide)) == []


@pytest.mark.parametrize(
    ("size", "weight", "ratio"), [(48, 400, 3.0), (47, 600, 4.5), (38, 700, 3.0), (37, 700, 4.5)]
)
def test_large_text_needs_less(size: float, weight: int, ratio: float) -> None:
    assert least_contrast(size, weight) == ratio


def test_texts_of_one_colour_are_told_of_together_and_the_theme_s_own_once(
    typesetter_for: Typesetters, tmp_path: Path
) -> None:
    own_theme(tmp_path, "palette: {light: {ink: '#888888', muted: '#999999'}}")
    slides = "---\nlayout: default\n---\n\n# T\n\nOne\n\n- Two\n- Three\n\n---\n\n# U\n\nFour"
    maker = typesetter_for(slides, FRONT_MATTER.format(theme="own"))

    first, second = (
        contrast_findings(maker.page(index, Language("en")), maker._deck.slides[index], Language("en"))
        for index in range(2)
    )

    words, own = first
    assert "“One” and 2 more" in words.render()
    assert "Words of the theme itself" in own.render()
    assert own in second


@pytest.mark.parametrize("theme", theme_names(FOLDER))
def test_the_subtitles_of_the_program_s_themes_stand_out(theme: str) -> None:
    assert subtitle_findings(load_theme(theme, FOLDER)) == ()


def test_subtitles_that_do_not_stand_out_are_reported(tmp_path: Path) -> None:
    own_theme(tmp_path, "subtitles: {background: '#222222', tag: '#777777'}")

    (finding,) = subtitle_findings(load_theme("own", tmp_path))

    assert (finding.code, finding.span.path) == ("low-contrast", tmp_path / "themes" / "own.yaml")
    assert "“tag”" in finding.render()


def test_what_is_mixed_with_the_ground_is_mixed_with_that_of_the_slide(
    page_in_own_theme: Callable[[str, str], Page],
) -> None:
    table = "# T\n\n| a | b |\n|---|---|\n| 1 | 2 |\n{highlight=1}"

    page = page_in_own_theme("", f"---\nlayout: default\nbackground: '#10204a'\n---\n\n{table}")

    assert found(page) == []


def test_a_finding_says_what_fails_where_and_by_how_much(
    page_in_own_theme: Callable[[str, str], Page], typesetter_for: Typesetters, tmp_path: Path
) -> None:
    own_theme(tmp_path, "palette: {light: {ink: '#888888'}}")
    slide = "---\nlayout: default\nid: grey\n---\n\n# T\n\ngrey words"
    maker = typesetter_for(slide, FRONT_MATTER.format(theme="own"))

    (finding,) = contrast_findings(maker.page(0, Language("en")), maker._deck.slides[0], Language("en"))

    assert (finding.code, finding.slide, finding.language) == ("low-contrast", "grey", "en")
    assert finding.span.line == 16
    assert "“grey words” have a contrast of 3.5:1 and need 4.5:1: ink #888888 on #ffffff" in finding.render()
