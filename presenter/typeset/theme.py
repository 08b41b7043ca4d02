"""Themes: the measures, colours and fonts of a deck's slides."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field, replace
from pathlib import Path

import yaml

from presenter.deck.deck import Layout
from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.typeset.colours import contrast
from presenter.typeset.theme_schema import Colour, SchemaReader

FOLDER = Path(__file__).parent / "themes"
DEFAULT = "observatory"
LARGEST_FILE = 200_000


@dataclass(frozen=True, slots=True)
class Fonts:
    """Families by use."""

    text: str
    heading: str
    code: str


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of type in logical units; `line` and `heading_line` in sizes, `smallest` and `largest` shares."""

    display: float
    section: float
    title: float
    subtitle: float
    body: float
    table: float
    code: float
    small: float
    caption: float
    footer: float
    line: float
    heading_line: float
    smallest: float
    largest: float
    legible: float


@dataclass(frozen=True, slots=True)
class Spaces:
    """Margins and gaps in logical units; `block`, `item`, `nested` and `indent` in sizes of the text."""

    left: float
    right: float
    top: float
    bottom: float
    title: float
    column: float
    block: float
    item: float
    nested: float
    indent: float
    corner: float


@dataclass(frozen=True, slots=True)
class CodePalette:
    """Colours of the parts of a program."""

    text: Colour
    keyword: Colour
    name: Colour
    literal: Colour
    number: Colour
    comment: Colour


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of a slide: the backdrop runs from `top` to `bottom`; `warm` is an accent that is no text."""

    top: Colour
    bottom: Colour
    ink: Colour
    heading: Colour
    muted: Colour
    accent: Colour
    warm: Colour
    rule: Colour
    panel: Colour
    code: CodePalette


@dataclass(frozen=True, slots=True)
class SubtitleTheme:
    """The subtitle band: colours, and sizes as shares of the height of the whole picture."""

    background: Colour
    first: Colour
    second: Colour
    tag: Colour
    one: float
    two: tuple[float, float]
    line: float


@dataclass(frozen=True, slots=True)
class Theme:
    """All that slides of one theme have in common."""

    fonts: Fonts
    sizes: Sizes
    spaces: Spaces
    day: Palette
    night: Palette
    nightly: tuple[Layout, ...]
    sky: bool
    subtitles: SubtitleTheme
    name: str = field(default=DEFAULT, metadata={"written": False})
    findings: tuple[Finding, ...] = field(default=(), compare=False, metadata={"written": False})


def load_theme(name: str, deck_folder: Path, span: Span | None = None) -> Theme:
    """Return the theme of a name: the deck's own (`themes/<name>.yaml` beside it) or a bundled one.

    A deck's own theme says only what differs from the default. What is wrong with
    it, and a name that nothing bears, stands in the theme's findings with the default
    in its place; `span` is where the name was asked for.
    """
    default = _bundled(DEFAULT)
    known = theme_names(deck_folder)
    if name not in known:
        place = span or Span(deck_folder)
        return replace(default, findings=(_unknown_theme(name, known, place),))
    own = deck_folder / "themes" / f"{name}.yaml"
    path = own if own.is_file() else FOLDER / f"{name}.yaml"
    return default if path == FOLDER / f"{DEFAULT}.yaml" else _read(path, name, default)


def theme_names(deck_folder: Path) -> tuple[str, ...]:
    """Return the names of the themes that a deck in this folder may use."""
    paths = (*FOLDER.glob("*.yaml"), *(deck_folder / "themes").glob("*.yaml"))
    return tuple(sorted({path.stem for path in paths}))


def _bundled(name: str) -> Theme:
    path = FOLDER / f"{name}.yaml"
    node = yaml.compose(path.read_text("utf-8"), yaml.SafeLoader)
    if node is None:
        raise ValueError(path)
    return SchemaReader(path).read(Theme, node)


def _read(path: Path, name: str, default: Theme) -> Theme:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ValueError(path)
        node = yaml.compose(path.read_text("utf-8"), yaml.SafeLoader)
    except (OSError, ValueError, yaml.YAMLError) as error:
        return replace(default, findings=(_unreadable(path, error),))
    reader = SchemaReader(path)
    theme = default if node is None else reader.read(Theme, node, default)
    return replace(theme, name=name, findings=(*reader.findings, *_pale_colours(theme, path)))


def _pale_colours(theme: Theme, path: Path) -> list[Finding]:
    """Return a finding for each colour of text below 4.5:1 (WCAG 2.2, success criterion 1.4.3)."""
    findings = []
    for kind, palette in (("day", theme.day), ("night", theme.night)):
        for name in ("ink", "heading", "muted", "accent"):
            colour = getattr(palette, name)
            ratio = min(contrast(colour, palette.top), contrast(colour, palette.bottom))
            if ratio < 4.5:
                message = Text(
                    "The colour “{name}” has a contrast of only {ratio}:1 on its backdrop"
                ).with_fields(name=f"{kind}.{name}", ratio=f"{ratio:.1f}")
                advice = Text("Text needs 4.5:1 to be legible from the back row")
                findings.append(
                    Finding("low-contrast", Severity.WARNING, message, Span(path), str(colour), advice)
                )
    return findings


def _unknown_theme(name: str, known: tuple[str, ...], span: Span) -> Finding:
    close = difflib.get_close_matches(name, known, n=1)
    advice = (
        Text("Did you mean “{name}”?").with_fields(name=close[0])
        if close
        else Text("Known themes: {names}").with_fields(names=", ".join(known))
    )
    message = Text("There is no theme “{name}”; the default one is shown").with_fields(name=name)
    return Finding("unknown-theme", Severity.WARNING, message, span, name, advice)


def _unreadable(path: Path, error: Exception) -> Finding:
    mark = getattr(error, "problem_mark", None)
    span = Span(path, mark.line + 1, mark.column + 1) if mark is not None else Span(path)
    message = Text("This theme cannot be read; the default one is shown")
    return Finding("syntax", Severity.ERROR, message, span, str(getattr(error, "problem", "") or ""))
