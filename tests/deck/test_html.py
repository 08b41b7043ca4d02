"""Blocks as HTML."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.deck.html import Html
from presenter.deck.load import parse
from presenter.i18n.language import Language


def written(source: str, language: str = "en") -> str:
    deck = parse(f"# T\n\nx\n\n::: notes\n{source}\n:::\n", Path("talk.md"))
    html = Html(Language(language), lambda message: message.text, "<a href={}>{}</a>".format)
    return "".join(html.blocks(passage.blocks) for passage in deck.slides[0].notes)


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("one *two* **three** ~~four~~", "<p>one <em>two</em> <strong>three</strong> <s>four</s></p>"),
        ("`a < b` & $x^2$", "<p><code>a &lt; b</code> &amp; <code>x^2</code></p>"),
        ("[here](https://example.org)", "<p><a href=https://example.org>here</a></p>"),
        ("### Head", "<h4>Head</h4>"),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
        ("- [x] done", "<ul><li>☑ done</li></ul>"),
        ("- a\n    - b", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("> said", "<blockquote><p>said</p></blockquote>"),
        ("```\na < b\n```", "<pre>a &lt; b</pre>"),
        ("Term\n:   meaning", "<dl><dt>Term</dt><dd>meaning</dd></dl>"),
        ("***", "<hr>"),
        (
            "| a | b |\n|---|---|\n| 1 | |",
            "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table>",
        ),
    ],
)
def test_each_block_has_its_element(source: str, html: str) -> None:
    assert written(source) == html


def test_a_block_for_one_language_is_not_among_those_of_another() -> None:
    source = "For all.\n\n:::: {lang=es}\nSolo aquí.\n::::"

    assert "Solo aquí." not in written(source, "en")
    assert "Solo aquí." in written(source, "es")
