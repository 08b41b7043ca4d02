"""Themes are read strictly, and the bundled one is legible."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.errors import Span
from presenter.typeset.colours import contrast
from presenter.typeset.theme import Palette, load_theme


def write(folder: Path, source: str) -> None:
    (folder / "themes").mkdir()
    (folder / "themes" / "own.yaml").write_text(source, encoding="utf-8")


@pytest.mark.parametrize("name", ["day", "night"])
def test_every_colour_of_text_has_the_contrast_that_wcag_asks_for(tmp_path: Path, name: str) -> None:
    palette: Palette = getattr(load_theme("observatory", tmp_path), name)

    for colour in (palette.ink, palette.heading, palette.muted, palette.accent):
        assert min(contrast(colour, ground) for ground in (palette.top, palette.bottom, palette.panel)) >= 4.5
    code = palette.code
    for colour in (code.text, code.keyword, code.name, code.literal, code.number, code.comment):
        assert contrast(colour, palette.panel) >= 4.5


def test_a_theme_says_only_what_differs(tmp_path: Path) -> None:
    write(tmp_path, "day:\n  accent: '#003366'\nsizes:\n  body: 40\n")
    default = load_theme("observatory", tmp_path)

    theme = load_theme("own", tmp_path)

    assert theme.findings == ()
    assert theme.name == "own"
    assert (theme.day.accent, theme.sizes.body) == ("#003366", 40)
    assert (theme.day.ink, theme.sizes.title, theme.night) == (
        default.day.ink,
        default.sizes.title,
        default.night,
    )


def test_an_unknown_theme_is_reported_where_it_was_asked_for(tmp_path: Path) -> None:
    span = Span(tmp_path / "talk.md", 6, 8)

    theme = load_theme("observatry", tmp_path, span)

    (finding,) = theme.findings
    assert (finding.code, finding.span) == ("unknown-theme", span)
    assert "“observatory”" in finding.render()
    assert theme == load_theme("observatory", tmp_path)


@pytest.mark.parametrize("name", ["../../secret", "/etc/passwd", ""])
def test_a_theme_is_never_read_from_elsewhere(tmp_path: Path, name: str) -> None:
    assert [finding.code for finding in load_theme(name, tmp_path).findings] == ["unknown-theme"]


@pytest.mark.parametrize(
    ("source", "code", "place", "words"),
    [
        ("day:\n  acent: red\n", "unknown-key", (2, 3), "“accent”"),
        ("day:\n  accent: reddish\n", "bad-value", (2, 11), "“accent” must be a colour"),
        ("sizes:\n  body: large\n", "bad-value", (2, 9), "“body” must be a number"),
        ("sizes:\n  heading-line: [1]\n", "bad-value", (2, 17), "“heading-line” must be a single value"),
        ("sky: maybe\n", "bad-value", (1, 6), "“sky” must be true or false"),
        ("nightly: [title, cover]\n", "bad-value", (1, 10), "“nightly” must be one of title"),
        ("subtitles:\n  two: [0.05]\n", "bad-value", (2, 8), "“two” must be a list of 2"),
        ("day: dark\n", "bad-value", (1, 6), "Here stand keys"),
        ("- day\n", "bad-value", (1, 1), "Here stand keys"),
        ("day: {ink: '#eeeeee'}\n", "low-contrast", (1, 1), "day.ink"),
        ("day: [\n", "syntax", (2, 1), "cannot be read"),
        ("\tday: {}\n", "syntax", (1, 1), "cannot be read"),
    ],
)
def test_what_is_wrong_with_a_theme_is_reported_where_it_stands(
    tmp_path: Path, source: str, code: str, place: tuple[int, int], words: str
) -> None:
    write(tmp_path, source)

    (finding,) = load_theme("own", tmp_path).findings

    assert (finding.code, (finding.span.line, finding.span.column)) == (code, place)
    assert words in finding.render()


def test_an_empty_theme_is_the_default(tmp_path: Path) -> None:
    write(tmp_path, "")

    assert load_theme("own", tmp_path).sizes == load_theme("observatory", tmp_path).sizes


def test_a_theme_that_is_no_text_is_reported(tmp_path: Path) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "own.yaml").write_bytes(b"\xff\x00\xfe")

    assert [finding.code for finding in load_theme("own", tmp_path).findings] == ["syntax"]
