"""Decks of other programs made decks of our own, all of them or nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from presenter.deck.load import load
from presenter.errors import PresenterError
from presenter.importers.deck_import import Reader, import_deck
from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck, ImportedFile, ImportedSlide
from presenter.storage.state_folder import backup_path, state_folder

PDF = b"%PDF-1.7\n"


def read(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    picture = ImportedFile(PurePosixPath(request.folder_name, "page.pdf"), source.content)
    slides = (ImportedSlide("# One"), ImportedSlide("# Two", {"hidden": True}))
    return ImportedDeck(slides, {"author": "Ana"}, (picture,))


@pytest.fixture
def request_(tmp_path: Path) -> ImportRequest:
    (tmp_path / "talk.pdf").write_bytes(PDF)
    return ImportRequest((tmp_path / "talk.pdf",), tmp_path / "slides" / "my-talk.md")


def codes(error: pytest.ExceptionInfo[PresenterError]) -> list[str]:
    return [finding.code for finding in error.value.findings]


def test_a_deck_and_its_files_are_written(request_: ImportRequest):
    imported = import_deck(request_, read)
    deck = load(request_.target)
    assert deck.settings.title is not None
    assert deck.settings.title.text == "My talk"
    assert [slide.settings.hidden for slide in deck.slides] == [False, True]
    assert (request_.target.parent / "my-talk" / "page.pdf").read_bytes() == PDF
    assert [said.render().split(": ")[1] for said in imported.said] == [
        f"2 slides from {request_.sources[0]}.",
        "1 file.",
    ]


def test_a_target_without_a_suffix_is_a_markdown_file(request_: ImportRequest):
    target = request_.target.with_suffix("")
    assert import_deck(ImportRequest(request_.sources, target), read).written[0] == request_.target


def test_a_deck_that_is_there_stays_unless_it_is_to_be_replaced(request_: ImportRequest):
    request_.target.parent.mkdir()
    request_.target.write_text("# Mine\n")
    with pytest.raises(PresenterError) as error:
        import_deck(request_, read)
    assert codes(error) == ["exists"]
    assert [path.name for path in request_.target.parent.iterdir()] == ["my-talk.md"]
    import_deck(ImportRequest(request_.sources, request_.target, replace=True), read)
    assert len(load(request_.target).slides) == 2


def test_a_file_beside_the_deck_stays_unless_it_holds_the_same(request_: ImportRequest):
    page = request_.target.parent / "my-talk" / "page.pdf"
    page.parent.mkdir(parents=True)
    page.write_bytes(b"mine")
    with pytest.raises(PresenterError) as error:
        import_deck(request_, read)
    assert codes(error) == ["exists"]
    assert not request_.target.exists()
    page.write_bytes(PDF)
    assert import_deck(request_, read).written == (request_.target,)


def test_what_is_not_there_is_told_with_what_may_be_meant(request_: ImportRequest, tmp_path: Path):
    for name, words in (("tolk.pdf", "“talk.pdf”"), ("slides.odp", "Check the name"), (".", "a folder")):
        with pytest.raises(PresenterError, match=words):
            import_deck(ImportRequest((tmp_path / name,), request_.target), read)
    assert not request_.target.parent.exists()


def words_of(*titles: str, picture: bytes = b"") -> Reader:
    def read_titles(source: ImportSource, request: ImportRequest) -> ImportedDeck:
        files = (ImportedFile(PurePosixPath(request.folder_name, "a.png"), picture),) if picture else ()
        return ImportedDeck(tuple(ImportedSlide(f"# {title}") for title in titles), files=files)

    return read_titles


def test_an_edited_deck_is_brought_in_step_and_keeps_what_was_edited(request_: ImportRequest):
    import_deck(request_, words_of("One", "Two"))
    edited = request_.target.read_text().replace("# Two", "# Two\n\n::: notes\nSmile.\n:::")
    request_.target.write_text(edited)
    with pytest.raises(PresenterError, match="--update"):
        import_deck(request_, words_of("One, mended", "Two", "Three"))
    assert request_.target.read_text() == edited
    update = replace(request_, update=True)
    assert import_deck(update, words_of("One, mended", "Two", "Three")).findings == ()
    assert [len(slide.notes) for slide in load(request_.target).slides] == [0, 1, 0]
    assert import_deck(update, words_of("One", "Two", "Three")).findings == ()
    assert request_.target.read_text() == edited + "\n---\n\n# Three\n"


def test_what_both_changed_stays_and_is_told(request_: ImportRequest):
    import_deck(request_, words_of("One", picture=b"1"))
    picture = request_.target.parent / "my-talk" / "a.png"
    request_.target.write_text(request_.target.read_text().replace("# One", "# Mine"))
    picture.write_bytes(b"mine")
    imported = import_deck(replace(request_, update=True), words_of("Theirs", picture=b"theirs"))
    assert [finding.code for finding in imported.findings] == ["kept-edit", "kept-edit"]
    assert imported.findings[0].excerpt == "# Theirs"
    assert "# Mine" in request_.target.read_text()
    assert picture.read_bytes() == b"mine"


def test_a_picture_that_only_the_source_changed_comes_in(request_: ImportRequest):
    import_deck(request_, words_of("One", picture=b"1"))
    imported = import_deck(replace(request_, update=True), words_of("One", picture=b"2"))
    assert imported.findings == ()
    assert (request_.target.parent / "my-talk" / "a.png").read_bytes() == b"2"


def test_a_deck_of_unknown_origin_is_not_brought_in_step(request_: ImportRequest):
    request_.target.parent.mkdir()
    request_.target.write_text("# Mine\n")
    with pytest.raises(PresenterError, match="not known"):
        import_deck(replace(request_, update=True), words_of("One"))
    assert request_.target.read_text() == "# Mine\n"


def test_what_is_replaced_is_kept_as_a_copy(request_: ImportRequest):
    import_deck(request_, words_of("One"))
    for words in ("# Mine\n", "# Mine too\n"):
        request_.target.write_text(words)
        imported = import_deck(replace(request_, replace=True), words_of("One"))
        copy = backup_path(state_folder(), request_.target)
        assert copy.read_text() == words
        assert str(copy) in imported.said[-1].render()
    imported = import_deck(replace(request_, replace=True), words_of("Two"))
    assert len(imported.said) == 1
    assert backup_path(state_folder(), request_.target).read_text() == "# Mine too\n"
