"""Themes are read strictly, stand on one another, and those of the program are legible."""

from __future__ import annotations

from dataclasses import astuple
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.blocks import Alignment
from presenter.deck.deck import Background, Layout
from presenter.errors import Span
from presenter.typeset.colours import contrast
from presenter.typeset.theme import Theme, Tone
from presenter.typeset.theme_loader import FOLDER, load_theme, theme_names

BUNDLED = theme_names(FOLDER)


def write(folder: Path, source: str, name: str = "own") -> None:
    (folder / "themes").mkdir(exist_ok=True)
    (folder / "themes" / f"{name}.yaml").write_text(source, encoding="utf-8")


def findings(folder: Path, source: str) -> list[tuple[str, int, int, str]]:
    write(folder, source)
    found = load_theme("own", folder).findings
    return [(one.code, one.span.line, one.span.column, one.render()) for one in found]


def test_these_themes_come_with_the_program() -> None:
    assert BUNDLED == ("night", "observatory", "paper", "plain")


@pytest.mark.parametrize("name", BUNDLED)
def test_a_bundled_theme_has_nothing_wrong_with_it(name: str) -> None:
    assert load_theme(name, FOLDER).findings == ()


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("name", BUNDLED)
def test_every_colour_of_text_has_the_contrast_that_wcag_asks_for(name: str, tone: Tone) -> None:
    theme = load_theme(name, FOLDER)
    palette = theme.palette(tone)
    grounds = {colour for layout in theme.layouts.values() for colour in layout.ground(tone).colours}

    for ground in (*grounds, palette.top, palette.bottom, palette.panel):
        for colour in (palette.ink, palette.heading, palette.muted, palette.accent):
            assert contrast(colour, ground) >= 4.5
    code = palette.code
    for colour in (code.text, code.keyword, code.name, code.literal, code.number, code.comment):
        assert contrast(colour, palette.panel) >= 4.5


# What the files of the themes come to: fonts, the ten sizes of type, margins, dark layouts, centred ones.
GOLDEN = {
    "night": (
        ("Atkinson Hyperlegible Next", "Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono"),
        (91, 72, 57, 40, 36, 32, 30, 29, 25, 20),
        (132, 112, 84, 124),
        "title section default two-columns picture full-picture quote table code profile agenda break end",
        "",
    ),
    "observatory": (
        ("Atkinson Hyperlegible Next", "Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono"),
        (92, 76, 56, 40, 36, 30, 28, 27, 23, 19),
        (108, 108, 78, 118),
        "title section full-picture break end",
        "",
    ),
    "paper": (
        ("Literata", "Literata", "Atkinson Hyperlegible Mono"),
        (83, 66, 50, 38, 34, 30, 29, 27, 24, 19),
        (132, 132, 112, 112),
        "full-picture",
        "title section quote break end",
    ),
    "plain": (
        ("Figtree", "Figtree", "Atkinson Hyperlegible Mono"),
        (88, 70, 56, 40, 36, 32, 30, 29, 26, 21),
        (128, 128, 92, 124),
        "section full-picture break",
        "",
    ),
}


@pytest.mark.parametrize("name", BUNDLED)
def test_what_the_files_of_the_bundled_themes_come_to(name: str) -> None:
    theme = load_theme(name, FOLDER)
    fonts, sizes, margins, dark, centred = GOLDEN[name]

    assert (theme.fonts.text, theme.fonts.heading, theme.fonts.code) == fonts
    assert astuple(theme.sizes)[:10] == sizes
    assert astuple(theme.spaces)[:4] == margins
    looks = theme.layouts.items()
    assert " ".join(layout for layout, look in looks if look.tone is Tone.DARK) == dark
    assert " ".join(layout for layout, look in looks if look.align is Alignment.CENTER) == centred


def test_a_theme_says_only_what_differs(tmp_path: Path) -> None:
    write(tmp_path, "palette:\n  light:\n    accent: '#003366'\nsizes: {body: 40}\n")
    write(tmp_path, "", "empty")
    plain = load_theme("empty", tmp_path)

    theme = load_theme("own", tmp_path)

    assert theme.findings == ()
    assert theme.name == "own"
    assert (theme.light.accent, theme.sizes.body) == ("#003366", 40)
    assert (theme.light.ink, theme.sizes.title, theme.dark) == (
        plain.light.ink,
        plain.sizes.title,
        plain.dark,
    )


def test_a_theme_stands_on_the_one_that_it_extends(tmp_path: Path) -> None:
    write(tmp_path, "extends: observatory\nlayouts:\n  title: {palette: light}\n")
    observatory = load_theme("observatory", tmp_path)

    theme = load_theme("own", tmp_path)

    assert theme.light == observatory.light
    assert theme.layouts[Layout.TITLE].tone is Tone.LIGHT
    assert theme.layouts[Layout.TITLE].margins == observatory.layouts[Layout.TITLE].margins
    assert theme.layouts[Layout.SECTION] == observatory.layouts[Layout.SECTION]


def test_a_deck_may_change_a_theme_and_keep_its_name(tmp_path: Path) -> None:
    write(tmp_path, "extends: observatory\nspacing: {left: 200}\n", "observatory")

    theme = load_theme("observatory", tmp_path)

    assert theme.findings == ()
    assert theme.spaces.left == 200
    assert theme.light == load_theme("observatory", FOLDER).light


def test_themes_that_extend_each_other_are_reported(tmp_path: Path) -> None:
    write(tmp_path, "extends: other\n", "own")
    write(tmp_path, "extends: own\nsizes: {body: 41}\n", "other")

    theme = load_theme("own", tmp_path)

    assert [finding.code for finding in theme.findings] == ["bad-value"]
    assert theme.sizes.body == 41


def test_sizes_follow_the_scale_unless_they_are_given(tmp_path: Path) -> None:
    write(tmp_path, "scale: {base: 40, ratio: 1.5}\nsizes: {title: 64}\n")

    sizes = load_theme("own", tmp_path).sizes

    assert (sizes.body, sizes.small, sizes.title, sizes.section) == (40, 27, 64, 135)


def test_what_a_layout_leaves_open_it_takes_from_every_layout(tmp_path: Path) -> None:
    write(
        tmp_path,
        "spacing: {left: 90}\nlayouts:\n  every: {align: centre, margins: {top: 50}}\n"
        "  quote: {align: left, background: {dark: '#000000'}}\n",
    )

    layouts = load_theme("own", tmp_path).layouts

    assert (layouts[Layout.TABLE].align, layouts[Layout.QUOTE].align) == ("center", "none")
    assert (layouts[Layout.QUOTE].margins.left, layouts[Layout.QUOTE].margins.top) == (90, 50)
    assert layouts[Layout.QUOTE].dark == Background(("#000000",))
    assert layouts[Layout.QUOTE].light == layouts[Layout.TABLE].light


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
        ("palette:\n  light:\n    acent: red\n", "unknown-key", (3, 5), "“accent”"),
        ("palette:\n  light:\n    accent: reddish\n", "bad-value", (3, 13), "“red”"),
        ("palette:\n  light:\n    accent: 7\n", "bad-value", (3, 13), "Write a colour as"),
        ("palette:\n  light:\n    accent: orangee\n", "bad-value", (3, 13), "“orange”"),
        ("palette: {default: drak}\n", "bad-value", (1, 20), "“dark”"),
        ("sizes:\n  body: large\n", "bad-value", (2, 9), "a number from 8 to 400"),
        ("sizes:\n  heading-line: [1]\n", "bad-value", (2, 17), "a number from 0.8 to 3"),
        ("scale: {ratio: 9}\n", "bad-value", (1, 16), "a number from 1 to 2"),
        ("footer: {rule: maybe}\n", "bad-value", (1, 16), "`true` or `false`"),
        ("footer: {left: '{titel}'}\n", "bad-value", (1, 16), "“title”"),
        ("layouts: {titel: {}}\n", "unknown-key", (1, 11), "“title”"),
        ("layouts: {quote: {mark: under}}\n", "bad-value", (1, 25), "above"),
        ("layouts: [title]\n", "bad-value", (1, 10), "each with a colon"),
        ("layouts: {title: {ornaments: [{figur: disc}]}}\n", "unknown-key", (1, 32), "“figure”"),
        ("layouts: {title: {ornaments: [{colour: warn}]}}\n", "bad-value", (1, 40), "“warm”"),
        ("subtitles:\n  two: [0.05]\n", "bad-value", (2, 8), "two numbers"),
        ("palette: dark\n", "bad-value", (1, 10), "each with a colon"),
        ("background: {light: {picture: ../x.png}}\n", "unsafe-path", (1, 31), "out of"),
        ("background: {light: {picture: http://a/b.png}}\n", "unsafe-path", (1, 31), "address"),
        ("logo: {light: mark.svg}\n", "missing-picture", (1, 15), "mark.svg"),
        ("extends: plian\n", "bad-value", (1, 10), "“plain”"),
        ("- palette\n", "syntax", (1, 1), "not a setting"),
        ("palette: [\n", "syntax", (2, 1), "not valid YAML"),
        ("sizes: {body: 30}\nsizes: {body: 31}\n", "duplicate-key", (2, 1), "“sizes”"),
    ],
)
def test_what_is_wrong_with_a_theme_is_reported_where_it_stands(
    tmp_path: Path, source: str, code: str, place: tuple[int, int], words: str
) -> None:
    ((found, line, column, message),) = findings(tmp_path, source)

    assert (found, (line, column)) == (code, place)
    assert words in message


def test_everything_that_is_wrong_is_reported_at_once(tmp_path: Path) -> None:
    found = findings(tmp_path, "sizs: {}\npalette: {light: {ink: 7}}\nlayouts: {cover: {}}\n")

    assert [(code, line) for code, line, _, _ in found] == [
        ("unknown-key", 1),
        ("bad-value", 2),
        ("unknown-key", 3),
    ]


def test_one_slip_in_the_yaml_does_not_cost_the_rest(tmp_path: Path) -> None:
    write(tmp_path, "sizes: {body: 44}\npalette: {light: [}\nspacing: {left: 77}\n")

    theme = load_theme("own", tmp_path)

    assert [finding.code for finding in theme.findings] == ["syntax"]
    assert (theme.sizes.body, theme.spaces.left) == (44, 77)


def test_an_empty_theme_leaves_nothing_open(tmp_path: Path) -> None:
    write(tmp_path, "")

    theme = load_theme("own", tmp_path)

    assert theme.findings == ()
    assert set(theme.layouts) == set(Layout)


@pytest.mark.parametrize("content", [b"\xff\x00\xfe", b"a: b\n" * 50_000])
def test_a_theme_that_is_no_text_or_far_too_long_is_reported(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "own.yaml").write_bytes(content)

    assert [finding.code for finding in load_theme("own", tmp_path).findings] == ["syntax"]


def test_pictures_come_from_the_folder_of_the_theme(tmp_path: Path) -> None:
    write(tmp_path, "logo: {light: mark.svg}\nbackground: {dark: {picture: sky.png, dim: 30%}}\n")
    for name in ("mark.svg", "sky.png"):
        (tmp_path / "themes" / name).touch()

    theme = load_theme("own", tmp_path)

    assert theme.findings == ()
    assert theme.logo.picture(Tone.DARK) == tmp_path / "themes" / "mark.svg"
    assert theme.layouts[Layout.TABLE].dark == Background(picture=tmp_path / "themes" / "sky.png", dim=0.3)


def test_a_picture_behind_a_link_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.png").touch()
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "mark.png").symlink_to(tmp_path / "secret.png")

    ((code, _, _, _),) = findings(tmp_path, "logo: {light: mark.png}\n")

    assert code == "unsafe-path"


def test_the_fonts_of_a_deck_stand_beside_its_themes(tmp_path: Path) -> None:
    write(tmp_path, "fonts: {text: Own}\n")
    (tmp_path / "themes" / "fonts").mkdir()
    for name in ("Own.ttf", "Own.otf", "OFL.txt"):
        (tmp_path / "themes" / "fonts" / name).touch()
    (tmp_path / "themes" / "fonts" / "Odd.ttf").symlink_to("/etc/passwd")

    assert [path.name for path in load_theme("own", tmp_path).fonts.files] == ["Own.otf", "Own.ttf"]


KEYS = st.sampled_from(
    ["palette", "light", "dark", "ink", "code", "layouts", "title", "every", "ornaments", "sizes", "extends"]
)
VALUES = st.one_of(
    st.text(max_size=12), st.sampled_from(["plain", "#fff", "dark", "-3", "40%", "~"]), st.integers()
)
TREES = st.recursive(
    VALUES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


def told(folder: Path, source: str) -> Theme:
    write(folder, source)
    return load_theme("own", folder)


@given(source=st.text(max_size=400))
def test_any_text_gives_a_theme_and_findings(tmp_path_factory: pytest.TempPathFactory, source: str) -> None:
    theme = told(tmp_path_factory.getbasetemp(), source.encode("utf-8", "replace").decode())

    assert set(theme.layouts) == set(Layout)


@given(tree=TREES)
def test_any_yaml_gives_a_theme_and_findings(tmp_path_factory: pytest.TempPathFactory, tree: object) -> None:
    theme = told(tmp_path_factory.getbasetemp(), yaml.safe_dump(tree, allow_unicode=True))

    assert set(theme.layouts) == set(Layout)
    assert len(theme.findings) < 1100


def test_a_theme_that_is_a_link_to_elsewhere_is_refused_also_where_another_extends_it(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.yaml").write_text("secret: word", encoding="utf-8")
    talk = tmp_path / "talk"
    (talk / "themes").mkdir(parents=True)
    (talk / "themes" / "linked.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    write(talk, "extends: linked\n")

    for name, line in (("linked", 3), ("own", 1)):
        theme = load_theme(name, talk, Span(talk / "talk.md", 3))
        assert [(one.code, one.span.line) for one in theme.findings] == [("unsafe-path", line)]


def test_a_theme_may_be_a_link_within_the_folder(tmp_path: Path) -> None:
    write(tmp_path, "extends: paper\n", "first")
    (tmp_path / "themes" / "second.yaml").symlink_to("first.yaml")
    assert load_theme("second", tmp_path).findings == ()
