from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a <b>bold</b>\n", ["1:3 raw-html", "1:10 raw-html"]),
        ("- item\n  goes <hr/> on\n", ["2:8 raw-html"]),
        ("| a | <i> |\n|---|---|\n", ["1:7 raw-html"]),
        ("<!-- never closed\n", ["1:1 raw-html"]),
        ("<script>alert(1)</script>\n", ["1:1 raw-html", "1:17 raw-html"]),
        ("[a](javascript:alert)\n", ["1:5 unsafe-link"]),
        ("text [a](file:///etc/passwd)\n", ["1:10 unsafe-link"]),
        ("[a](page.html) [b](http:c)\n", ["1:5 unsafe-link", "1:20 unsafe-link"]),
        ("[a\\\\](page.html)\n", ["1:7 unsafe-link"]),
        ("![a](b.png) words\n", ["1:1 inline-picture"]),
        ("[a]{lang=xx}\n", ["1:10 unknown-language"]),
        ("[" * 500 + "\n", ["1:1 too-complex"]),
        ("word " * 5000 + "\n", ["1:1 too-complex"]),
    ],
)
def test_what_cannot_be_shown_as_it_is_meant_is_reported(findings, source, expected):
    assert findings(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "`<b>`\n",
        "\\[a\\](page.html)\n",
        "1 < 2 > 0\n",
        "one<br>two<BR />three\n",
        "<https://x.org> <a@x.org>\n",
        "[a](mailto:a@x.org) [b](#c)\n",
        "```\n<b>\n```\n",
    ],
)
def test_what_only_looks_like_html_is_not(findings, source):
    assert findings(source) == []


def test_a_finding_teaches_in_one_line(read, tmp_path):
    (finding,) = read("text\n\na <b>\n").findings
    assert finding.render() == (
        f"{tmp_path / 'talk.md'}:3:3: HTML is shown as it is written. · <b> · "
        "Use Markdown, or `[words]{.class}` and `::: class`."
    )
