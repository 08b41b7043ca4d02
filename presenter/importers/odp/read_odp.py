"""Impress's decks, read into ours."""

from __future__ import annotations

from collections import Counter

from presenter.deck.time_budgets import as_duration
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text
from presenter.importers.checked_zip import CheckedZip
from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.odp.animations import steps_of
from presenter.importers.odp.grounds import (
    background,
    dark_masters,
    is_hidden,
    own_colour,
    seconds_until_next,
    transition,
)
from presenter.importers.odp.names import Node, centimetres, every, first, named, parsed, value
from presenter.importers.odp.shapes import ShapeReader, notes_of
from presenter.importers.odp.source_page import SourcePage
from presenter.importers.odp.styles import Styles
from presenter.importers.odp.text import TextSource
from presenter.importers.office.colours import DARK, DARK_INK, LIGHT_INK, luminance
from presenter.importers.office.facts import aspect, author, first_title, title
from presenter.importers.office.finished_deck import finished_deck
from presenter.importers.office.language_of import ScriptFamily, language_of, script_family
from presenter.importers.office.losses import GOES_ON, MACROS, MOVES, REMARKS, TOO_MANY_SLIDES, Losses
from presenter.importers.office.metafiles import Metafiles
from presenter.importers.office.ornaments import without_ornaments
from presenter.importers.office.parts import OfficeSlide, Part, Role, TextPart
from presenter.importers.office.picture_files import PictureFiles

MOST_SLIDES = 5000
_LANGUAGES = {
    ScriptFamily.WESTERN: "fo:language",
    ScriptFamily.ASIAN: "style:language-asian",
    ScriptFamily.COMPLEX: "style:language-complex",
}
_PAGES = "office:body/office:presentation/draw:page"
_DAMAGE = (AttributeError, KeyError, ValueError, TypeError, IndexError, SyntaxError)


def read_odp(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    """Return an OpenDocument presentation as a deck. Raises UsageError where it is damaged."""
    package = CheckedZip(source.path, source.content)
    try:
        return _OdpReader(package, source, request).deck()
    except _DAMAGE as error:
        raise UsageError(_damaged(source, error)) from error


class _OdpReader:
    def __init__(self, package: CheckedZip, source: ImportSource, request: ImportRequest) -> None:
        self._package = package
        self._request = request
        self._source = source
        content, common = parsed(package.read("content.xml")), parsed(package.read("styles.xml"))
        self._pages = every(content, _PAGES)[:MOST_SLIDES]
        self._content, self._common = content, common
        self._styles = Styles(content, common)
        self._losses = Losses(source.path, as_pictures=request.as_pictures)
        metafiles = (name for name in package.names if name.lower().endswith((".emf", ".wmf")))
        self._files = PictureFiles(request.folder_name, Metafiles(map(package.read, metafiles)))
        self._size = self._page_size()
        self._ids = self._link_targets()
        self._dark_masters = dark_masters(common)

    def deck(self) -> ImportedDeck:
        """Return the whole deck."""
        slides: list[OfficeSlide] = []
        for number, root in enumerate(self._pages, start=1):
            slides.append(self._slide(number, root))
            self._request.progress(number, len(self._pages))
        if any(name.startswith("Basic/") and name.count("/") > 1 for name in self._package.names):
            self._losses.left_out(0, MACROS, is_still=False)
        if len(every(self._content, _PAGES)) > MOST_SLIDES:
            self._losses.left_out(0, TOO_MANY_SLIDES.with_fields(most=MOST_SLIDES), is_still=False)
        settings = self._settings(slides)
        return finished_deck(slides, settings, self._source, self._request, self._files, self._losses)

    def _slide(self, number: int, root: Node) -> OfficeSlide:
        steps, has_others = steps_of(root)
        if has_others:
            self._losses.left_out(number, MOVES, is_still=False)
        if first(root, "office:annotation") is not None:
            self._losses.left_out(number, REMARKS, is_still=False)
        style = value(root, "draw:style-name")
        own = own_colour(self._styles, style)
        dark = luminance(own) < DARK if own else value(root, "draw:master-page-name") in self._dark_masters
        page = SourcePage(
            number, root, self._styles, self._size, self._read, steps, self._losses, self._files, self._ids,
            LIGHT_INK if dark else DARK_INK,
        )  # fmt: skip
        parts = without_ornaments(ShapeReader(page).parts(), number, self._files, self._losses)
        notes = notes_of(page)
        ground, change = background(page, style), transition(page, style)
        seconds = seconds_until_next(page, style)
        if seconds:
            self._losses.became(number, GOES_ON)
        settings: dict[str, object] = {
            **({"background": ground} if ground is not None else {}),
            **({"class": "dark"} if dark and ground is None else {}),
            **({"hidden": True} if is_hidden(page, style) else {}),
            **({"transition": change} if change else {}),
            **({"time": as_duration(seconds)} if seconds else {}),
        }
        source = TextSource(self._styles, page.link, {})
        return OfficeSlide(
            number,
            parts,
            _kind(parts),
            () if notes is None else source.paragraphs(notes),
            settings,
            identifier=self._ids.get(value(root, "draw:name"), ""),
        )

    def _read(self, name: str) -> bytes | None:
        return self._package.read(name) if name in self._package.names else None

    def _page_size(self) -> tuple[float, float]:
        master = first(self._common, "office:master-styles/style:master-page")
        layout = value(master, "style:page-layout-name")
        for one in self._common.iter(named("style:page-layout")):
            look = first(one, "style:page-layout-properties")
            width, height = (centimetres(value(look, name)) for name in ("fo:page-width", "fo:page-height"))
            if value(one, "style:name") == layout and width > 0 and height > 0:
                return width, height
        return 28.0, 15.75

    def _link_targets(self) -> dict[str, str]:
        """Return an id for each slide that a link leads to, by its name."""
        tags = map(named, ("text:a", "draw:a", "presentation:event-listener"))
        links = {value(one, "xlink:href") for one in self._content.iter(*tags)}
        names = [value(page, "draw:name") for page in self._pages]
        return {name: f"slide-{number}" for number, name in enumerate(names, 1) if f"#{name}" in links}

    def _settings(self, slides: list[OfficeSlide]) -> dict[str, object]:
        meta = first(parsed(self._read("meta.xml") or b"<x/>"), "office:meta")
        texts = (part for slide in slides for part in slide.parts if isinstance(part, TextPart))
        words = " ".join(part.text for part in texts)
        shape = aspect(self._size)
        said = {
            name: _words(first(meta, name)) for name in ("dc:title", "meta:initial-creator", "dc:creator")
        }
        return {
            "title": title(said["dc:title"]) or first_title(slides),
            "author": author(said["meta:initial-creator"]) or author(said["dc:creator"]),
            "language": language_of(self._languages(script_family(words)), words),
            "aspect": None if shape == "16:9" else shape,
        }

    def _languages(self, family: ScriptFamily) -> Counter[str]:
        """Return the languages that styles of the content name, and last that of the file's defaults.

        A style names three: for scripts like ours, for those of the east of Asia, and for complex ones.
        """
        found: Counter[str] = Counter()
        for weight, root in ((2, self._content), (1, self._common)):
            for look in root.iter(named("style:text-properties")):
                language = value(look, _LANGUAGES[family])
                if language not in ("", "none", "zxx"):
                    found[language] += weight
        return found


def _kind(parts: tuple[Part, ...]) -> str:
    """Return the kind of a slide: one with a subtitle, and nothing in an outline, is a title."""
    roles = {part.role for part in parts if isinstance(part, TextPart)}
    return "title" if Role.SUBTITLE in roles and Role.BODY not in roles and Role.TITLE in roles else ""


def _words(element: Node | None) -> str:
    return "" if element is None else "".join(element.itertext()).strip()


def _damaged(source: ImportSource, error: Exception) -> Finding:
    message = Text("This file is damaged: what should be in it is missing or cannot be read.")
    advice = Text("Open it in the program that made it, and save it anew.")
    excerpt = f"{type(error).__name__}: {error}"
    return Finding("damaged-source", Severity.ERROR, message, Span(source.path), excerpt, advice)
