"""Subtitles of other programs, brought in as their users do it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Presenter = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

DECK = "---\ntitle: A talk\ntranslations: [es]\n---\n\n# One\n\n---\n\n# Two\n"
ENGLISH = "1\n00:00:01,000 --> 00:00:02,000\nHello.\n\n2\n00:00:03,000 --> 00:00:04,000\nBye.\n"
SPANISH = ENGLISH.replace("Hello.", "¡Qué tal!").replace("Bye.", "Adiós.")


def test_two_files_make_one_deck_in_two_languages(presenter: Presenter, write: Write, tmp_path: Path) -> None:
    write("talk.en.srt", ENGLISH)
    write("talk.es.srt", SPANISH)
    result = presenter("import", "talk.en.srt", "talk.es.srt", "--to", "slides/talk.md")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines()[0] == "slides/talk.md: 2 cues on 1 slide."
    assert presenter("export", "slides/talk.md", "--to", "back.es.srt", "--subtitles", "es").returncode == 0
    assert "¡Qué tal!" in (tmp_path / "back.es.srt").read_text(encoding="utf-8")


def test_what_was_guessed_and_mended_is_said_with_its_place(
    presenter: Presenter, write: Write, tmp_path: Path
) -> None:
    write("talk.md", DECK)
    write("talk.es.srt", SPANISH.replace("00:00:03", "-00:00:03").encode("latin-1"))
    result = presenter("import", "talk.es.srt", "--to", "talk.md", LANG="es_CL.UTF-8")
    assert result.returncode == 0
    assert [line.split(" ")[0] for line in result.stderr.splitlines()] == [
        "talk.es.srt:3:1:",
        "talk.es.srt:6:1:",
    ]
    assert "¡Qué tal!" in (tmp_path / "talk.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("talk.srt", b""),
        ("talk.srt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20),
        ("talk.vtt", b"WEBVTT\n\nNOTE nothing\n"),
        ("talk.pptx", b"PK\x03\x04"),
        ("folder.srt/x", b""),
    ],
)
def test_what_cannot_be_imported_is_said_in_a_line_and_leaves_the_deck(
    presenter: Presenter, write: Write, tmp_path: Path, name: str, content: bytes
) -> None:
    write("talk.md", DECK)
    source = write(name, content)
    result = presenter("import", source.parts[0], "--to", "talk.md")
    assert result.returncode == 2
    assert result.stderr.startswith(f"{source.parts[0]}:1:1: ")
    assert len(result.stderr.splitlines()) == 1
    assert (tmp_path / "talk.md").read_text(encoding="utf-8") == DECK


@pytest.mark.parametrize("target", ["talk.srt", "./talk.srt", "linked.md", "other.SRT", "new.vtt"])
def test_a_file_of_subtitles_is_never_taken_for_the_deck(
    presenter: Presenter, write: Write, tmp_path: Path, target: str
) -> None:
    write("talk.srt", ENGLISH)
    write("other.SRT", ENGLISH)
    (tmp_path / "linked.md").symlink_to("talk.srt")
    result = presenter("import", "talk.srt", "--to", target)
    assert result.returncode == 2
    assert "This is no deck" in result.stderr
    assert {path.read_text(encoding="utf-8") for path in tmp_path.glob("*") if path.is_file()} == {ENGLISH}
    assert not (tmp_path / "new.vtt").exists()


def test_nothing_is_replaced_unless_it_is_asked_for(presenter: Presenter, write: Write) -> None:
    write("talk.md", DECK)
    write("talk.srt", ENGLISH)
    assert presenter("import", "talk.srt", "--to", "talk.md").returncode == 0
    again = presenter("import", "talk.srt", "--to", "talk.md")
    assert again.returncode == 2
    assert "--replace" in again.stderr
    assert presenter("import", "talk.srt", "--to", "talk.md", "--replace").returncode == 0


def test_help_is_in_both_languages(presenter: Presenter) -> None:
    assert "NOTE slide status" in presenter("import", "--help").stdout
    assert "diapositivas" in presenter("import", "--help", LANG="es_CL.UTF-8").stdout
