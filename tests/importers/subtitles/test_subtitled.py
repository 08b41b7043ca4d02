"""Decks of other programs with their subtitles, beside them or named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import load
from presenter.errors import PresenterError, Severity
from presenter.i18n.language import Language
from presenter.importers.deck_import import import_deck
from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck, ImportedSlide

ENGLISH = "1\n00:00:01,000 --> 00:00:02,000\nHello.\n\n2\n00:00:03,000 --> 00:00:04,000\nBye.\n"
SPANISH = ENGLISH.replace("Hello.", "¡Qué tal!").replace("Bye.", "Adiós.")
SCRIPT = "[slide two]\n\nANA: Here we are,\nat the second one.\n\n[slide one]\n\nHello.\n"

Write = Callable[[str, str], Path]


def read(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    return ImportedDeck((ImportedSlide("# One"), ImportedSlide("# Two")))


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


@pytest.fixture
def request_(write: Write, tmp_path: Path) -> ImportRequest:
    return ImportRequest((write("talk.pdf", "%PDF-1.7"),), tmp_path / "deck" / "talk.md")


def cues(path: Path, language: str = "en") -> list[list[str]]:
    deck = load(path)
    catalogs = Catalogs.load(deck)
    return [[catalogs(cue.text, Language(language)).text for cue in slide.cues] for slide in deck.slides]


def test_subtitles_beside_the_file_come_with_it_in_every_language(request_: ImportRequest, write: Write):
    write("talk.en.srt", ENGLISH)
    write("talk.es.vtt", f"WEBVTT\n\n{SPANISH.replace(',', '.')}")
    write("talk.txt", "Buy milk.")
    write("talking.srt", "what is not named after it")
    import_deck(request_, read)
    assert cues(request_.target) == [["Hello."], ["Bye."]]
    assert cues(request_.target, "es") == [["¡Qué tal!"], ["Adiós."]]


def test_subtitles_that_are_named_come_with_it_and_no_others(request_: ImportRequest, write: Write):
    write("talk.srt", SPANISH)
    named = (*request_.sources, write("english.srt", ENGLISH))
    import_deck(replace(request_, sources=named, languages=(Language("en"), Language("en"))), read)
    assert cues(request_.target) == [["Hello."], ["Bye."]]


def test_a_plain_script_is_read_paragraph_by_paragraph(request_: ImportRequest, write: Write):
    write("talk.en.txt", SCRIPT)
    import_deck(request_, read)
    assert cues(request_.target) == [["Hello."], ["Here we are, at the second one."]]
    assert load(request_.target).slides[1].cues[0].speaker == "ANA"


def test_a_transcript_with_times_is_spread_by_the_titles_that_it_has(request_: ImportRequest, write: Write):
    write("talk.en.txt", "A talk\n\n\nTwo\n\n[00:02] Second.\n\n[00:09] Third.\n")
    import_deck(request_, read)
    assert cues(request_.target) == [[], ["Second.", "Third."]]


def test_scripts_of_other_lengths_translate_nothing_before_somebody_has_looked(
    request_: ImportRequest, write: Write
):
    write("talk.en.txt", "Hello.\n\nThis is it.\n\nBye.\n")
    write("talk.es.txt", "¡Qué tal!\n\nAdiós.\n")
    imported = import_deck(request_, read)
    codes = {finding.code for finding in imported.findings}
    assert codes == {"guessed-translation", "unpaired-cue"}
    assert cues(request_.target, "es") == cues(request_.target)


def test_what_lies_beside_it_and_is_broken_stops_nothing(request_: ImportRequest, write: Write):
    write("talk.en.srt", "nothing with a time")
    imported = import_deck(request_, read)
    assert [(finding.code, finding.severity) for finding in imported.findings] == [
        ("no-subtitles", Severity.WARNING)
    ]
    assert cues(request_.target) == [[], []]


def test_what_is_named_and_is_broken_stops_all(request_: ImportRequest, write: Write):
    named = (*request_.sources, write("broken.srt", "nothing with a time"))
    with pytest.raises(PresenterError):
        import_deck(replace(request_, sources=named), read)
    assert not request_.target.parent.exists()


def test_cues_stay_when_the_deck_is_brought_in_step_with_its_file(request_: ImportRequest, write: Write):
    write("talk.en.srt", ENGLISH)
    import_deck(request_, read)
    imported = import_deck(replace(request_, update=True), read)
    assert imported.findings == ()
    assert cues(request_.target) == [["Hello."], ["Bye."]]
