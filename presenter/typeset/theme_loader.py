"""Themes from their files: a deck's own, or one that comes with the program."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from presenter.dataclass import replace
from presenter.deck.lines import split_lines
from presenter.deck.picture_folder import PictureFolder
from presenter.deck.report import Report
from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_parser import parse_yaml
from presenter.errors import Finding, Severity, Span, did_you_mean, use_one_of
from presenter.i18n.text import Text
from presenter.storage.leads_out import leads_out
from presenter.typeset.theme import Theme
from presenter.typeset.theme_resolver import resolve
from presenter.typeset.theme_schema import RawTheme
from presenter.typeset.theme_values import Reading, laid_over, read_table

FOLDER = Path(__file__).parent / "themes"
# The theme of a deck that names none, or one that there is none of.
DEFAULT = "observatory"
# What every theme stands on at last: it leaves nothing open.
FOUNDATION = Path(__file__).parent / "foundation.yaml"
LARGEST_FILE = 200_000
MOST_FONTS = 40
LONGEST_CHAIN = 8


def load_theme(name: str, deck_folder: Path, span: Span | None = None) -> Theme:
    """Return the theme of a name: the deck's own (`themes/<name>.yaml` beside it) or a bundled one.

    A theme says only what differs from the one that it extends. What is wrong with it, and a
    name that nothing bears, stands in the theme's findings with the default in its place;
    `span` is where the name was asked for.
    """
    known = theme_names(deck_folder)
    if name not in known:
        finding = _unknown_theme(name, known, span or Span(deck_folder))
        return replace(load_theme(DEFAULT, FOLDER), findings=(finding,))
    if leads_out(deck_folder / "themes" / f"{name}.yaml", deck_folder):
        return replace(load_theme(DEFAULT, FOLDER), findings=_outside(name, span or Span(deck_folder)))
    return _Chain(deck_folder, known).theme(name)


def theme_names(deck_folder: Path) -> tuple[str, ...]:
    """Return the names of the themes that a deck in this folder may use."""
    paths = (*FOLDER.glob("*.yaml"), *(deck_folder / "themes").glob("*.yaml"))
    return tuple(sorted({path.stem for path in paths}))


class _Chain:
    """A theme, the one that it extends, and so on down to the one that leaves nothing open."""

    def __init__(self, deck_folder: Path, known: tuple[str, ...]) -> None:
        self._own = deck_folder / "themes"
        self._known = known
        self._findings: list[Finding] = []
        self._fonts: list[Path] = []

    def theme(self, name: str) -> Theme:
        raw = self._raw(self._path(name), ())
        theme = resolve(raw, name, tuple(self._fonts))
        return replace(theme, path=self._path(name), findings=tuple(self._findings))

    def _path(self, name: str) -> Path:
        own = self._own / f"{name}.yaml"
        return own if own.is_file() else FOLDER / f"{name}.yaml"

    def _raw(self, path: Path, above: tuple[Path, ...]) -> RawTheme:
        """Return what a file says, laid over the theme that it extends."""
        if path.parent == self._own:
            self._fonts += [font for font in _fonts_beside(path) if font not in self._fonts]
        report = Report(path)
        raw = _read(path, report)
        if path == FOUNDATION:
            below = RawTheme()
        else:
            below = self._raw(self._extended(raw, path, above, report), (*above, path))
        self._findings += report.findings()
        return laid_over(raw, below)

    def _extended(self, raw: RawTheme, path: Path, above: tuple[Path, ...], report: Report) -> Path:
        """Return the file of the theme that a file extends; one of the same name is the bundled one."""
        if raw.extends is None:
            return FOUNDATION
        name, place = raw.extends.text, raw.extends.span
        if name not in self._known:
            message = Text("There is no theme “{name}” to extend.").with_fields(name=name)
            advice = did_you_mean(name, self._known) or use_one_of(self._known)
            report.add("bad-value", message, place, excerpt=name, advice=advice)
            return FOUNDATION
        found = self._path(name)
        if found.parent == self._own and leads_out(found, self._own.parent):
            self._findings += _outside(name, place)
            return FOUNDATION
        if found == path:
            found = FOLDER / f"{name}.yaml"
        if found in (*above, path) or not found.is_file() or len(above) >= LONGEST_CHAIN:
            message = Text("This theme extends itself.")
            report.add("bad-value", message, place, excerpt=name, advice=Text("Extend another one."))
            return FOUNDATION
        return found


def _read(path: Path, report: Report) -> RawTheme:
    """Return what a file says, and report what is wrong with it."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ValueError(path)
        lines = split_lines(path.read_text("utf-8-sig"))
    except (OSError, ValueError):
        message = Text("This theme is no text in UTF-8, or larger than 200 kB; it is left out.")
        report.add("syntax", message, Span(path))
        return RawTheme()
    mapping = parse_yaml(lines, report)
    reading = Reading(ValueReader(report), PictureFolder(report))
    return read_table(RawTheme, reading, mapping)


def _fonts_beside(path: Path) -> tuple[Path, ...]:
    """Return the files of fonts in the folder `fonts` beside a theme, those that lead elsewhere left out."""
    folder = path.parent / "fonts"
    found = (font for font in sorted(folder.glob("*.[to]tf")) if _is_inside(font, folder))
    return tuple(islice(found, MOST_FONTS))


def _is_inside(path: Path, folder: Path) -> bool:
    return path.is_file() and path.resolve().is_relative_to(folder.resolve())


def _outside(name: str, span: Span) -> tuple[Finding, ...]:
    report = Report(span.path)
    message = Text("The theme “{name}” is no file in the deck's folder, or a link that leads out of it.")
    advice = Text("Copy the file into the folder `themes` beside the deck.")
    report.add("unsafe-path", message.with_fields(name=name), span, excerpt=name, advice=advice)
    return report.findings()


def _unknown_theme(name: str, known: tuple[str, ...], span: Span) -> Finding:
    message = Text("There is no theme “{name}”; the default one is shown").with_fields(name=name)
    advice = did_you_mean(name, known) or use_one_of(known)
    return Finding("unknown-theme", Severity.WARNING, message, span, name, advice)
