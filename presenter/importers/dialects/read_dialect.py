"""A text in a dialect of Markdown as a deck."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from presenter.dataclass import dataclass
from presenter.deck.block_start import HEADING
from presenter.errors import Finding, UsageError, use_one_of
from presenter.i18n.text import Text
from presenter.importers.codes import MEANINGS
from presenter.importers.deck_writer import deck_text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.common_lines import settle_lines, with_title
from presenter.importers.dialects.copied_files import CopiedFiles
from presenter.importers.dialects.deckset import deckset_wish, read_deckset
from presenter.importers.dialects.dialect import Dialect, recognised
from presenter.importers.dialects.footnotes import settle_footnotes
from presenter.importers.dialects.html_markdown import html_to_markdown
from presenter.importers.dialects.html_steps import with_numbered_steps
from presenter.importers.dialects.lengths import Sheet
from presenter.importers.dialects.loose_slide import LooseSlide, LooseTalk
from presenter.importers.dialects.marp import read_marp
from presenter.importers.dialects.marp_pictures import marp_wish
from presenter.importers.dialects.pandoc import read_pandoc
from presenter.importers.dialects.picture_wish import Wish, plain_wish
from presenter.importers.dialects.pictures import Pictures
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.remark import read_remark
from presenter.importers.dialects.reveal import read_reveal
from presenter.importers.dialects.reveal_page import has_sections, read_reveal_page
from presenter.importers.dialects.settled_deck import settled
from presenter.importers.dialects.slidev import read_slidev
from presenter.importers.dialects.source_lines import SourceLine, joined, split_source, trimmed
from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck, ImportedSlide


@dataclass(frozen=True, slots=True)
class _Way:
    """How a dialect is read: its reader, the size of its slides, and what its pictures' words mean."""

    read: Callable[[str, SourceLine, Reading], LooseTalk]
    sheet: Sheet
    wish: Wish = plain_wish


_WAYS: Mapping[Dialect, _Way] = MappingProxyType(
    {
        Dialect.MARP: _Way(read_marp, Sheet(1280, 720), marp_wish),
        Dialect.SLIDEV: _Way(read_slidev, Sheet(980, 552)),
        Dialect.REVEAL: _Way(read_reveal, Sheet(960, 700)),
        Dialect.PANDOC: _Way(read_pandoc, Sheet(1050, 700)),
        Dialect.REMARK: _Way(read_remark, Sheet(908, 681)),
        Dialect.DECKSET: _Way(read_deckset, Sheet(1280, 720), deckset_wish),
    }
)

_PAGE = _Way(read_reveal_page, Sheet(960, 700))

_DARKER = 0.5


def read_dialect(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    """Return the deck that a text in Markdown for another program makes.

    Raises UsageError where neither the text nor the request tells which program it is for.
    """
    text = _text(source)
    dialect = _dialect(text, source, request)
    return _deck(_WAYS[dialect], text, source, request, components=dialect is Dialect.SLIDEV)


def read_page(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    """Return the deck that a page of reveal.js makes. Raises UsageError where a page has no slides."""
    text = _text(source)
    if not has_sections(text):
        severity, _ = MEANINGS["unknown-dialect"]
        message = Text("This page has no slides of reveal.js.")
        advice = Text("Import the file that it was made of, or print it as PDF and import that.")
        raise UsageError(
            Finding("unknown-dialect", severity, message, SourceLine("", source.path, 1).span, advice=advice)
        )
    return _deck(_PAGE, text, source, request, components=False)


def _text(source: ImportSource) -> str:
    return source.content.decode("utf-8-sig", "replace").replace("\0", "\ufffd")


def _deck(
    way: _Way, text: str, source: ImportSource, request: ImportRequest, *, components: bool
) -> ImportedDeck:
    changes = Changes()
    files = CopiedFiles(source.path.parent, request.folder_name, changes)
    talk = way.read(text, SourceLine("", source.path, 1), Reading(changes, files))
    pictures = Pictures(files, changes, way.sheet, way.wish)
    for slide in talk.slides:
        _settle(slide, pictures, changes, components=components)
    settle_footnotes(talk.slides, changes)
    slides = tuple(_imported(slide) for slide in talk.slides if _is_something(slide))
    settings = {"title": _title(slides, request), **talk.settings}
    written = deck_text(ImportedDeck(slides, settings))
    written = settled(written, request.target, request.folder_name, changes)
    return ImportedDeck((), settings, files.files, changes.findings(), raw=written, looked_at=files.looked_at)


def _dialect(text: str, source: ImportSource, request: ImportRequest) -> Dialect:
    if request.dialect:
        if request.dialect not in list(Dialect):
            message = Text("There is no dialect “{name}”.").with_fields(name=request.dialect)
            raise UsageError(_unknown(message, source))
        return Dialect(request.dialect)
    found = recognised(text, source.path)
    if found is None:
        raise UsageError(
            _unknown(Text("Nothing in this text tells which program it was written for."), source)
        )
    return found


def _unknown(message: Text, source: ImportSource) -> Finding:
    severity, _ = MEANINGS["unknown-dialect"]
    line = SourceLine("", source.path, 1)
    advice = Text("Name it with --dialect. {words}").with_fields(words=use_one_of(Dialect))
    return Finding("unknown-dialect", severity, message, line.span, advice=advice)


def _settle(slide: LooseSlide, pictures: Pictures, changes: Changes, *, components: bool) -> None:
    """Write what all dialects have in common as a deck has it."""
    slide.lines, notes = html_to_markdown(slide.lines, changes, components=components)
    slide.notes = [
        _settled_notes(words, slide.first, changes, components=components) for words in slide.notes
    ] + notes
    pictures.settle(slide)
    slide.lines = with_title(settle_lines(with_numbered_steps(slide.lines), changes), changes)
    _darken(slide, changes)


def _settled_notes(words: str, first: SourceLine, changes: Changes, *, components: bool) -> str:
    """Return notes with their HTML as Markdown."""
    lines = [line._replace(number=first.number) for line in split_source(words, first.path)]
    found, _ = html_to_markdown(lines, changes, components=components)
    return joined(found).strip()


def _darken(slide: LooseSlide, changes: Changes) -> None:
    """Darken a picture behind words, over which a theme writes in light colours."""
    background = slide.settings.get("background")
    if isinstance(background, dict) and "picture" in background and "dim" not in background and slide.lines:
        slide.settings["background"] = {**background, "dim": _DARKER}
        message = Text("A picture behind words is darkened so that they can be read; `dim` says by how much.")
        changes.rewrote(message, slide.first)


def _is_something(slide: LooseSlide) -> bool:
    return bool(trimmed(slide.lines) or slide.notes or slide.settings)


def _imported(slide: LooseSlide) -> ImportedSlide:
    lines = trimmed(slide.lines)
    notes = "\n\n".join(words for words in slide.notes if words.strip())
    return ImportedSlide(joined(lines), slide.settings, notes)


def _title(slides: tuple[ImportedSlide, ...], request: ImportRequest) -> str:
    """Return the first heading of a talk that has no title, else the name of its file."""
    for slide in slides[:1]:
        for line in slide.body.split("\n"):
            heading = HEADING.match(line)
            if heading is not None:
                return line[heading.end() :].partition(" {")[0].strip()
    words = request.target.stem.replace("-", " ").replace("_", " ").strip()
    return (words[:1].upper() + words[1:]) or request.target.stem
