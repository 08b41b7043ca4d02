from __future__ import annotations

import os
from pathlib import Path

import pytest

from presenter.deck.load import load, parse
from presenter.deck.reading import MOST_LINES
from presenter.errors import UnreadableError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "talk.md"


def refusal(path):
    with pytest.raises(UnreadableError) as caught:
        load(path)
    (finding,) = caught.value.findings
    assert finding.advice is not None
    return str(finding.message)


def test_a_deck_is_read_from_its_file(path):
    path.write_text("---\ntitle: Año\n---\n# Uno\n", encoding="utf-8")
    deck = load(path)
    assert (deck.path, deck.settings.title.text, deck.findings) == (path, "Año", ())
    assert deck == parse(path.read_text(encoding="utf-8"), path)


def test_what_is_no_text_file_is_refused_with_advice(path, tmp_path):
    assert refusal(path) == "There is no such file."
    assert refusal(tmp_path) == "This is a folder."
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    assert refusal(path) == "This is not a text file."
    path.write_text("# Uno", encoding="utf-16")
    assert refusal(path) == "This file is in UTF-16."
    with path.open("wb") as file:
        file.truncate(20_000_001)
    assert refusal(path) == "This file is larger than 20 MB."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_not_waited_for(path):
    os.mkfifo(path)
    assert refusal(path) == "This is not a file."


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_refused(path):
    path.write_text("# Uno", encoding="utf-8")
    path.chmod(0)
    assert refusal(path) == "This file cannot be read: Permission denied."


def test_a_path_through_a_file_is_refused(path):
    path.write_text("# Uno", encoding="utf-8")
    assert refusal(path / "more.md") == "This file cannot be read: Not a directory."


def test_bytes_that_are_not_utf_8_are_reported_and_shown(path):
    path.write_bytes("# Año\n\nmañana \x80\n\n# über\n".encode("latin-1"))
    deck = load(path)
    assert [block.text.text for block in deck.slides[0].blocks] == ["Año", "mañana €", "über"]
    (finding,) = deck.findings
    assert (finding.code, str(finding.span), finding.excerpt) == ("encoding", f"{path}:1:4", "# Año")


def test_lines_in_utf_8_stay_so_beside_others(path):
    path.write_bytes("año\n\n".encode() + "año \x81".encode("latin-1"))
    deck = load(path)
    assert [block.text.text for block in deck.slides[0].blocks] == ["año", "año \ufffd"]
    assert [(finding.code, finding.span.line, finding.span.column) for finding in deck.findings] == [
        ("encoding", 3, 2),
        ("control-character", 3, 5),
    ]


def test_control_characters_are_reported_once_and_shown_as_unknown(read):
    deck = read("# A\x07b\x02\n\n\x1b[31m\n")
    assert deck.slides[0].title.text == "A\ufffdb\ufffd"
    (finding,) = deck.findings
    assert (finding.code, finding.span.line, finding.span.column) == ("control-character", 1, 4)
    assert str(finding.message) == "A character that no text holds stands here: U+0007."


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_deck_of_countless_lines_is_read_up_to_the_most(end):
    deck = parse(f"# One{end}" + end * MOST_LINES + "# Never", Path("talk.md"))
    assert [(finding.code, finding.span.line) for finding in deck.findings] == [("too-large", MOST_LINES)]
    assert len(deck.slides) == 1
    assert parse(f"# One{end}" + end * (MOST_LINES - 2) + "words", Path("talk.md")).findings == ()
