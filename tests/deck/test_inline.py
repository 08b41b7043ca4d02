from __future__ import annotations

import pytest

from presenter.deck.inline import LONGEST_TEXT, parse_inline, plain_text
from presenter.deck.run import Run, RunKind

BREAK = Run("", RunKind.BREAK)


def code(text):
    return Run(text, RunKind.CODE)


def formula(text):
    return Run(text, RunKind.FORMULA)


def footnote(label):
    return Run(label, RunKind.FOOTNOTE)


def link(words, target, **style):
    return Run(words, link=target, **style)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("", []),
        ("plain words", [Run("plain words")]),
        ("**strong** and *soft*", [Run("strong", strong=True), Run(" and "), Run("soft", emphasis=True)]),
        ("__a _b___", [Run("a ", strong=True), Run("b", strong=True, emphasis=True)]),
        ("snake_case_name", [Run("snake_case_name")]),
        ("~~gone~~", [Run("gone", struck=True)]),
        ("**a ~~b~~**", [Run("a ", strong=True), Run("b", strong=True, struck=True)]),
        ("m^2^ H~2~O", [Run("m"), Run("2", raised=True), Run(" H"), Run("2", lowered=True), Run("O")]),
        ("`a < *b*`", [code("a < *b*")]),
        ("``a ` b``", [code("a ` b")]),
        ("`a &amp; b`", [code("a &amp; b")]),
        ("not `closed", [Run("not `closed")]),
        ("one\ntwo", [Run("one"), BREAK, Run("two")]),
        ("one<br>two<BR />", [Run("one"), BREAK, Run("two"), BREAK]),
        ("`<br>`", [code("<br>")]),
        ("see[^1].", [Run("see"), footnote("1"), Run(".")]),
        (r"\*not\* \$5 \[x\]", [Run("*not* $5 [x]")]),
        ("a &amp; b &ntilde; &unknown;", [Run("a & b ñ &unknown;")]),
        ("5&nbsp;kg&thinsp;x&#10;y", [Run("5\u00a0kg\u2009x y")]),
        ("<b>bold</b> <script>x()</script>", [Run("<b>bold</b> <script>x()</script>")]),
        ("1 < 2 & 3 > 2", [Run("1 < 2 & 3 > 2")]),
    ],
)
def test_marks_become_runs(text, runs):
    assert list(parse_inline(text)) == runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("$a_1 + b*c$", [formula("a_1 + b*c")]),
        ("$x$, $y$", [formula("x"), Run(", "), formula("y")]),
        ("costs $5 and $10", [Run("costs $5 and $10")]),
        ("a $ b $ c", [Run("a $ b $ c")]),
        (r"$\frac{1}{2}$", [formula(r"\frac{1}{2}")]),
        (r"$a \$ b$", [formula(r"a \$ b")]),
    ],
)
def test_a_formula_is_no_price(text, runs):
    assert list(parse_inline(text)) == runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("[LDM-692](https://ldm-692.lsst.io)", [link("LDM-692", "https://ldm-692.lsst.io")]),
        ('[t](https://x.org "title")', [link("t", "https://x.org")]),
        ("[**a**](https://x.org)", [link("a", "https://x.org", strong=True)]),
        ("[t](https://x.org){.quiet}", [link("t", "https://x.org", classes=("quiet",))]),
        ("[there](#status)", [link("there", "#status")]),
        ("<https://x.org/a_b>", [link("https://x.org/a_b", "https://x.org/a_b")]),
        ("<ana@x.org>", [link("ana@x.org", "mailto:ana@x.org")]),
        (
            "see https://x.org/a_b_c.",
            [Run("see "), link("https://x.org/a_b_c", "https://x.org/a_b_c"), Run(".")],
        ),
        ("(www.x.org)", [Run("("), link("www.x.org", "https://www.x.org"), Run(")")]),
        ("https://x.org/a_(b)", [link("https://x.org/a_(b)", "https://x.org/a_(b)")]),
        ("**https://x.org**", [link("https://x.org", "https://x.org", strong=True)]),
        ("[https://x.org](https://y.org)", [link("https://x.org", "https://y.org")]),
        ("[a](javascript:alert)", [Run("a")]),
        ("[a](file:///etc/passwd)", [Run("a")]),
        ("[not a link]", [Run("[not a link]")]),
    ],
)
def test_a_link_leads_to_the_web_to_mail_or_to_a_slide(text, runs):
    assert list(parse_inline(text)) == runs


def test_a_span_has_classes_and_a_language():
    assert parse_inline("a [ñandú *x*]{.big lang=es_MX} b [c]{lang=xx}") == (
        Run("a "),
        Run("ñandú ", classes=("big",), language="es_MX"),
        Run("x", emphasis=True, classes=("big",), language="es_MX"),
        Run(" b c"),
    )


def test_only_the_description_of_a_picture_is_shown():
    assert parse_inline("a ![sky](sky.png) b") == (Run("a sky b"),)


def test_a_text_that_is_too_long_is_shown_as_it_is_written():
    text = "*" * (LONGEST_TEXT + 1) + "\n*end*"
    assert parse_inline(text) == (Run("*" * (LONGEST_TEXT + 1)), BREAK, Run("*end*"))


def test_plain_text_has_words_alone():
    assert plain_text("**a**[^1] `b` $c$\n[d](https://x.org)") == "a b c d"


def test_marks_that_python_markdown_uses_itself_are_no_marks():
    assert parse_inline("a\x02klzzwxh:0000\x03b *c*") == (
        Run("a\ufffdklzzwxh:0000\ufffdb "),
        Run("c", emphasis=True),
    )
