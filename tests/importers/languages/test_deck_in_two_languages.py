"""A deck that there is in two languages, made one deck with translations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path, PurePosixPath

import pytest
from pypdf import PdfReader, PdfWriter

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.po_file import PoFile
from presenter.deck.load import load
from presenter.errors import PresenterError
from presenter.i18n.language import Language
from presenter.importers.deck_import import import_deck
from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck, ImportedFile
from tests.pdf.pdf_talk import Line, Sheet, pdf_talk

ES = Language("es")
ENGLISH = "# The plan\n\n- DP1 in June\n\n---\n\n# Thank you\n\n- ana@example.org\n- Room 12\n"
SPANISH = "# El plan\n\n- DP1 en junio\n\n---\n\n# Gracias\n\n- ana@example.org\n- Sala 12\n"

Write = Callable[[str, str], Path]


def read(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    """Return what a deck says, which names its picture `talk/page.pdf` where it has one beside it."""
    picture = source.path.with_suffix(".pdf")
    files = ()
    if picture.exists():
        path = PurePosixPath(request.folder_name, "page.pdf")
        files = (ImportedFile(path, picture.read_bytes()),)
    return ImportedDeck((), files=files, raw=source.content.decode())


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


@pytest.fixture
def both(write: Write, tmp_path: Path) -> ImportRequest:
    sources = (write("talk.en.md", ENGLISH), write("talk.es.md", SPANISH))
    return ImportRequest(sources, tmp_path / "slides" / "talk.md")


def spanish(path: Path) -> list[str]:
    deck = load(path)
    catalogs = Catalogs.load(deck)
    return [catalogs(slide.title, ES).text for slide in deck.slides if slide.title is not None]


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_files_make_one_deck_with_its_translations(both: ImportRequest):
    imported = import_deck(both, read)
    assert load(both.target).settings.translations == (ES,)
    assert spanish(both.target) == ["El plan", "Gracias"]
    assert {path.suffix for path in imported.written} == {".md", ".po"}
    assert imported.said[-1].render() == "es: 5 translations from the file; 0 of the catalog kept."


def test_a_file_in_another_language_fills_the_catalog_of_a_deck_that_is_there(both: ImportRequest):
    import_deck(replace(both, sources=both.sources[:1]), read)
    before = both.target.read_text()
    import_deck(replace(both, sources=both.sources[1:]), read)
    assert spanish(both.target) == ["El plan", "Gracias"]
    assert both.target.read_text() == f"---\ntranslations: [es]\n---\n\n{before}"


def test_the_language_may_be_said_instead_of_named(both: ImportRequest, write: Write):
    import_deck(replace(both, sources=both.sources[:1]), read)
    other = replace(both, sources=(write("charla.md", SPANISH),), languages=(ES,))
    import_deck(other, read)
    assert spanish(both.target) == ["El plan", "Gracias"]


def test_what_a_translator_wrote_stays_unless_it_is_to_be_replaced(both: ImportRequest):
    import_deck(both, read)
    (catalog,) = both.target.parent.parent.rglob("*.po")
    catalog.write_text(catalog.read_text().replace("El plan", "Nuestro plan"))
    again = replace(both, sources=both.sources[1:])
    imported = import_deck(again, read)
    assert [finding.code for finding in imported.findings] == ["kept-translation"]
    assert spanish(both.target) == ["Nuestro plan", "Gracias"]
    assert PoFile.read(catalog).entries


def test_what_came_from_the_file_follows_it_when_the_deck_is_brought_in_step(
    both: ImportRequest, write: Write
):
    import_deck(both, read)
    (catalog,) = both.target.parent.parent.rglob("*.po")
    catalog.write_text(catalog.read_text().replace("Gracias", "Muchas gracias"))
    write(both.sources[1].name, SPANISH.replace("El plan", "El proyecto").replace("Gracias", "Mil gracias"))
    imported = import_deck(replace(both, update=True), read)
    assert spanish(both.target) == ["El proyecto", "Muchas gracias"]
    told = {finding.code: finding.advice.render() for finding in imported.findings if finding.advice}
    assert told == {
        "replaced-translation": "The file says: El proyecto",
        "kept-translation": "The file says: Mil gracias",
    }
    write(both.sources[1].name, SPANISH)
    import_deck(replace(both, sources=both.sources[1:], update=True), read)
    assert spanish(both.target) == ["El plan", "Muchas gracias"]


def test_a_broken_catalog_leaves_everything_as_it_was(both: ImportRequest, tmp_path: Path):
    import_deck(both, read)
    (catalog,) = both.target.parent.parent.rglob("*.po")
    catalog.write_text('msgid "\n')
    before = everything(tmp_path)
    with pytest.raises(PresenterError):
        import_deck(replace(both, update=True), read)
    assert everything(tmp_path) == before


@pytest.mark.parametrize(
    ("names", "languages", "words"),
    [
        (("a.md", "b.md"), (), "not clear what language"),
        (("a.es.md", "b.es.md"), (), "same language"),
        (("a.md", "b.md"), ("en",), "needs one language"),
    ],
)
def test_languages_that_are_not_clear_are_asked_for(
    write: Write, tmp_path: Path, names: tuple[str, ...], languages: tuple[str, ...], words: str
):
    sources = tuple(write(name, ENGLISH) for name in names)
    request = ImportRequest(sources, tmp_path / "talk.md", tuple(map(Language, languages)))
    with pytest.raises(PresenterError, match=words):
        import_deck(request, read)
    assert not request.target.exists()


def test_a_front_matter_that_is_not_understood_is_left_alone(both: ImportRequest, write: Write):
    text = f"---\ntranslations:\n  - fr\n---\n\n{ENGLISH}"
    write("slides/talk.md", text)
    with pytest.raises(PresenterError, match="translations"):
        import_deck(replace(both, sources=both.sources[1:]), read)
    assert both.target.read_text() == text


def pdf(*widths: int) -> bytes:
    writer, content = PdfWriter(), BytesIO()
    for width in widths:
        writer.add_blank_page(width, 100)
    writer.write(content)
    return content.getvalue()


def test_a_pdf_in_another_language_stands_in_page_for_page(both: ImportRequest, tmp_path: Path):
    def pages(*words: str) -> str:
        shown = (f"![{each}](talk/page.pdf){{page={page}}}\n" for page, each in enumerate(words, 1))
        return "\n---\n\n".join(shown)

    both.sources[0].write_text(pages("Plan of DP1 in 2026", "Only here", "Thank you ana@example.org 12"))
    both.sources[1].write_text(pages("Plan de DP1 en 2026", "Gracias ana@example.org 12"))
    (tmp_path / "talk.en.pdf").write_bytes(pdf(101, 102, 103))
    (tmp_path / "talk.es.pdf").write_bytes(pdf(201, 203))
    import_deck(both, read)
    other = PdfReader(BytesIO((both.target.parent / "talk" / "page.es.pdf").read_bytes()))
    assert [round(page.mediabox.width) for page in other.pages] == [201, 102, 203]


@pytest.mark.parametrize(("noted", "width"), [("en", 400), ("es", 200)])
def test_notes_beside_the_slides_of_one_language_are_shown_in_neither(
    both: ImportRequest, tmp_path: Path, noted: str, width: int
):
    slides = {"en": "Plan of DP1 in 2026", "es": "Plan de DP1 en 2026"}
    for source, (language, words) in zip(both.sources, slides.items(), strict=True):
        half = " half=left" if language == noted else ""
        source.write_text(f"![{words}](talk/page.pdf){{page=1{half}}}\n")
        beside = [Line("Whispered", x=250)] if language == noted else []
        page = pdf_talk([Sheet([Line(words), *beside])], (400.0 if language == noted else 200.0, 100.0))
        source.with_suffix(".pdf").write_bytes(page)
    import_deck(both, read)
    (page,) = PdfReader(both.target.parent / "talk" / "page.es.pdf").pages
    assert (page.cropbox.left, round(page.cropbox.width)) == (
        0,
        width,
    )
    assert page.extract_text().strip() == slides["es"]


def test_replacing_translations_never_replaces_the_deck(both: ImportRequest):
    import_deck(both, read)
    before = both.target.read_text()
    import_deck(replace(both, sources=both.sources[1:], replace=True), read)
    assert both.target.read_text() == before


def test_a_pdf_that_stands_in_is_replaced_by_a_newer_one_unless_somebody_changed_it(
    both: ImportRequest, tmp_path: Path
):
    page = "![Plan of DP1 in 2026](talk/page.pdf){page=1}\n"
    for source in both.sources:
        source.write_text(page)
    (tmp_path / "talk.en.pdf").write_bytes(pdf(101))
    (tmp_path / "talk.es.pdf").write_bytes(pdf(201))
    import_deck(both, read)
    version = both.target.parent / "talk" / "page.es.pdf"
    (tmp_path / "talk.es.pdf").write_bytes(pdf(202))
    import_deck(replace(both, sources=both.sources[1:]), read)
    assert version.read_bytes() == pdf(202)
    version.write_bytes(pdf(999))
    with pytest.raises(PresenterError, match="not overwritten"):
        import_deck(replace(both, sources=both.sources[1:]), read)


def test_a_text_that_says_nothing_of_its_language_is_in_the_one_that_was_said(both: ImportRequest):
    import_deck(replace(both, sources=both.sources[1:]), read)
    assert load(both.target).settings.language == ES


def test_a_variety_of_the_decks_language_is_no_other_language(both: ImportRequest):
    import_deck(replace(both, sources=both.sources[:1]), read)
    both.target.write_text(f"---\nlanguage: en_GB\n---\n\n{both.target.read_text()}")
    imported = import_deck(replace(both, sources=both.sources[:1], update=True), read)
    assert load(both.target).settings.language == "en_GB"
    assert not list(both.target.parent.parent.rglob("*.po"))
    assert imported.findings == ()
