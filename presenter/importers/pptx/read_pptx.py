"""PowerPoint's decks, read into ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from presenter.deck.time_budgets import as_duration
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text
from presenter.importers.checked_zip import CheckedZip
from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.office.colours import DARK_INK, LIGHT_INK
from presenter.importers.office.facts import aspect, author, first_title, title
from presenter.importers.office.finished_deck import finished_deck
from presenter.importers.office.language_of import language_of
from presenter.importers.office.losses import (
    GOES_ON,
    MACROS,
    MOVES,
    OTHER_FONT,
    REMARKS,
    TOO_MANY_SLIDES,
    Losses,
)
from presenter.importers.office.metafiles import Metafiles
from presenter.importers.office.ornaments import without_ornaments
from presenter.importers.office.parts import OfficeSlide, Paragraph, TextPart
from presenter.importers.office.picture_files import PictureFiles
from presenter.importers.pptx.animations import appearances
from presenter.importers.pptx.deck_facts import colour_scheme, marked_languages, own_fonts, sections
from presenter.importers.pptx.graphic_frames import parsed
from presenter.importers.pptx.grounds import background, is_dark, seconds_until_next, transition
from presenter.importers.pptx.names import PackagePart, every, first, flag, named, number, relation
from presenter.importers.pptx.placeholders import Placeholders, placeholder
from presenter.importers.pptx.shapes import ShapeReader
from presenter.importers.pptx.source_slide import SourceSlide
from presenter.importers.pptx.text import paragraphs_of

MOST_SLIDES = 5000
_STRICT = b"http://purl.oclc.org/ooxml/"
_KINDS = {"title": "title", "secHead": "section", "twoTxTwoObj": "comparison"}
_DAMAGE = (AttributeError, KeyError, ValueError, TypeError, IndexError, SyntaxError, OSError, AssertionError)


def read_pptx(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    """Return a PowerPoint file as a deck. Raises UsageError where it is damaged."""
    checked = CheckedZip(source.path, source.content)
    checked.unfold_all()
    from pptx.exc import PythonPptxError

    try:
        return _PptxReader(source, request).deck()
    except (*_DAMAGE, PythonPptxError) as error:
        raise UsageError(_damaged(source, error, is_strict=_is_strict(checked))) from error


class _PptxReader:
    def __init__(self, source: ImportSource, request: ImportRequest) -> None:
        from pptx.package import Package

        package = Package.open(BytesIO(source.content))
        self._request = request
        self._source = source
        self._package = package
        self._part = package.main_document_part
        self._root = parsed(self._part)
        self._losses = Losses(source.path, as_pictures=request.as_pictures)
        self._files = PictureFiles(request.folder_name, Metafiles(_contents(package)))
        size = first(self._root, "p:sldSz")
        self._size = (max(number(size, "cx", 12_192_000), 1), max(number(size, "cy", 6_858_000), 1))
        self._slides = list(self._slide_parts())
        self._ids = self._link_targets()

    def deck(self) -> ImportedDeck:
        """Return the whole deck."""
        names = sections(self._root)
        slides: list[OfficeSlide] = []
        for place, (identifier, part) in enumerate(self._slides, start=1):
            slides.append(replace(self._slide(place, part), section=names.get(identifier, "")))
            self._request.progress(place, len(self._slides))
        self._tell_of_the_file()
        settings = self._settings(slides)
        return finished_deck(slides, settings, self._source, self._request, self._files, self._losses)

    def _slide_parts(self) -> Iterator[tuple[str, PackagePart]]:
        for entry in every(self._root, "p:sldIdLst/p:sldId")[:MOST_SLIDES]:
            identifier = relation(entry, "id")
            if identifier in self._part.rels and not self._part.rels[identifier].is_external:
                yield entry.get("id", ""), self._part.rels[identifier].target_part

    def _link_targets(self) -> dict[str, str]:
        """Return an id for each slide that a link of another leads to, by the name of its part."""
        numbers = {str(part.partname): number for number, (_, part) in enumerate(self._slides, start=1)}
        found: dict[str, str] = {}
        for _, part in self._slides:
            for one in part.rels.values():
                if not one.is_external and str(one.target_part.partname) in numbers:
                    name = str(one.target_part.partname)
                    found[name] = f"slide-{numbers[name]}"
        return found

    def _slide(self, place: int, part: PackagePart) -> OfficeSlide:
        root = parsed(part)
        layout = _related(part, "/slideLayout")
        master = None if layout is None else _related(layout, "/slideMaster")
        layout_root = None if layout is None else parsed(layout)
        master_root = None if master is None else parsed(master)
        found = appearances(root)
        theme = None if master is None else _related(master, "/theme")
        theme_root = None if theme is None else parsed(theme)
        if found.has_others:
            self._losses.left_out(place, MOVES, is_still=False)
        if _related(part, "/comments") is not None:
            self._losses.left_out(place, REMARKS, is_still=False)
        fonts = own_fonts(root, theme_root)
        if fonts:
            self._losses.became(place, OTHER_FONT, ", ".join(fonts[:4]))
        scheme = colour_scheme(theme_root, first(master_root, "p:clrMap"))
        dark = is_dark((root, layout_root, master_root), scheme)
        ink = LIGHT_INK if dark else DARK_INK
        slide = SourceSlide(
            place, root, part, Placeholders(layout_root, master_root), self._size, found, self._losses,
            self._files, self._ids, scheme, ink,
        )  # fmt: skip
        parts = without_ornaments(ShapeReader(slide).parts(), place, self._files, self._losses)
        return OfficeSlide(
            place,
            parts,
            _KINDS.get("" if layout_root is None else layout_root.get("type", ""), ""),
            self._notes(slide),
            self._slide_settings(slide, scheme, is_on_dark=dark),
            identifier=self._ids.get(str(part.partname), ""),
        )

    def _slide_settings(
        self, slide: SourceSlide, scheme: dict[str, str], *, is_on_dark: bool
    ) -> dict[str, object]:
        ground = background(slide, slide.root, scheme)
        change, seconds = transition(slide.root), seconds_until_next(slide.root)
        if seconds:
            slide.losses.became(slide.number, GOES_ON)
        return {
            **({"background": ground} if ground is not None else {}),
            **({"class": "dark"} if is_on_dark and ground is None else {}),
            **({"hidden": True} if not flag(slide.root, "show", default=True) else {}),
            **({"transition": change} if change else {}),
            **({"time": as_duration(seconds)} if seconds else {}),
        }

    def _notes(self, slide: SourceSlide) -> tuple[Paragraph, ...]:
        part = _related(slide.part, "/notesSlide")
        if part is None:
            return ()
        root = parsed(part)
        notes = replace(slide, part=part, root=root)
        for shape in every(root, "p:cSld/p:spTree/p:sp"):
            mark = placeholder(shape)
            if mark is not None and mark.get("type") == "body":
                return paragraphs_of(first(shape, "p:txBody"), (), notes.link)
        return ()

    def _settings(self, slides: list[OfficeSlide]) -> dict[str, object]:
        about = self._package.core_properties
        marked: Counter[str] = Counter()
        for _, part in self._slides:
            marked += marked_languages(parsed(part))
        texts = [part for slide in slides for part in slide.parts if isinstance(part, TextPart)]
        language = language_of(marked, " ".join(part.text for part in texts))
        return {
            "title": title(about.title or "") or first_title(slides),
            "author": author(about.author or ""),
            "language": language,
            "aspect": None if aspect(self._size) == "16:9" else aspect(self._size),
            "footer": self._footer(),
        }

    def _footer(self) -> str:
        """Return the words at the foot of most slides."""
        found: Counter[str] = Counter()
        for _, part in self._slides:
            for shape in every(parsed(part), "p:cSld/p:spTree/p:sp"):
                mark = placeholder(shape)
                if mark is not None and mark.get("type") == "ftr":
                    texts = (text.text or "" for text in shape.iter(named("a:t")))
                    found[" ".join("".join(texts).split())] += 1
        words, count = found.most_common(1)[0] if found else ("", 0)
        return words if count * 2 > len(self._slides) else ""

    def _tell_of_the_file(self) -> None:
        if len(every(self._root, "p:sldIdLst/p:sldId")) > MOST_SLIDES:
            self._losses.left_out(0, TOO_MANY_SLIDES.with_fields(most=MOST_SLIDES), is_still=False)
        if any("vbaProject" in str(part.partname) for part in self._package.iter_parts()):
            self._losses.left_out(0, MACROS, is_still=False)


def _contents(package: PackagePart) -> Iterator[bytes]:
    for part in package.iter_parts():
        if str(part.partname).lower().endswith((".emf", ".wmf", ".bin")):
            yield bytes(part.blob)


def _related(part: PackagePart, kind: str) -> PackagePart | None:
    """Return the part that another is related to in a way whose name ends so."""
    for one in part.rels.values():
        if not one.is_external and one.reltype.endswith(kind):
            return one.target_part
    return None


def _is_strict(package: CheckedZip) -> bool:
    """Tell whether a file is in the strict form of the format, which names everything otherwise."""
    name = "ppt/presentation.xml"
    return name in package.names and _STRICT in package.read(name)


def _damaged(source: ImportSource, error: Exception, *, is_strict: bool) -> Finding:
    message = Text("This file is damaged: what should be in it is missing or cannot be read.")
    advice = Text("Open it in the program that made it, and save it anew.")
    if is_strict:
        message = Text("This file is in the strict form of Open XML, which is not read here.")
        advice = Text("Open it in PowerPoint, and save it as an ordinary .pptx.")
    excerpt = f"{type(error).__name__}: {error}"
    return Finding("damaged-source", Severity.ERROR, message, Span(source.path), excerpt, advice)
