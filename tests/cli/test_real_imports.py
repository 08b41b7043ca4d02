"""Decks that PowerPoint's library, LibreOffice and pandoc made, brought in as their users do it.

Each import is followed by a check and an export, as it would be by whoever is to give the talk.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import pytest
from pptx import Presentation
from pypdf import PdfReader

from presenter.deck.load import load
from presenter.importers.libreoffice import converted
from tests.importers.pptx_files import TITLE, TITLE_AND_CONTENT, new_slide, saved

Presenter = Callable[..., subprocess.CompletedProcess[str]]

ENGLISH = (
    ("The survey begins", ("Rubin Observatory opens in 2026", "Ten years of images"), "Welcome everybody."),
    ("Data facilities", ("SLAC has 37 racks", "IN2P3 takes 40 %"), "Point at the map."),
    ("Who pays?", ("Nobody knows",), ""),
    ("Thank you", ("Write to ana@example.org",), "Wait for questions."),
)
SPANISH = (
    ("Comienza el sondeo", ("El Observatorio Rubin abre en 2026", "Diez años de imágenes"), "Bienvenidos."),
    ("Centros de datos", ("SLAC tiene 37 bastidores", "IN2P3 asume el 40 %"), "Señalar el mapa."),
    ("Gracias", ("Escriba a ana@example.org",), "Esperar preguntas."),
)
PANDOC = """\
% The survey
% Ana

# Data facilities

- SLAC has **37** racks
- IN2P3 takes 40 %

::: notes
Point at the map.
:::

# Thank you

Write to ana.
"""
SUBTITLES = (
    "1\n00:00:01,000 --> 00:00:04,000\nGood morning.\n\n2\n00:00:05,000 --> 00:00:08,000\nThank you.\n"
)


def slides(*contents: tuple[str, tuple[str, ...], str]) -> bytes:
    file = Presentation()
    new_slide(file, TITLE, "All hands", "Ana")
    for title, points, notes in contents:
        slide = new_slide(file, TITLE_AND_CONTENT, title, "\n".join(points))
        if notes:
            slide.notes_slide.notes_text_frame.text = notes
    return saved(file)


@pytest.fixture(scope="session")
def by_office() -> Mapping[str, bytes]:
    """Return what LibreOffice makes of two decks, in the one start that each format takes."""
    files = {"talk.en.pptx": slides(*ENGLISH), "talk.es.pptx": slides(*SPANISH)}
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("FONTCONFIG_FILE")  # LibreOffice does not start without a font of its own
        pages = {f"{name}.pdf": content for name, content in converted(files, "pdf").items()}
        decks = {f"{name}.odp": content for name, content in converted(files, "odp").items()}
    return {**files, **pages, **decks}


def is_checked_and_exported(presenter: Presenter, folder: Path, *words: str) -> str:
    """Check a deck and export it in a language; return the words of the PDF."""
    checked = presenter("check", "slides/talk.md", "--format", "json")
    found = {finding["code"] for finding in json.loads(checked.stdout) if finding["severity"] == "error"}
    assert found <= {"missing-translation"}
    exported = presenter("export", "slides/talk.md", "--to", "out.pdf", *words)
    assert exported.returncode == 0, exported.stderr
    reader = PdfReader(BytesIO((folder / "out.pdf").read_bytes()))
    return " ".join(" ".join(page.extract_text().split()) for page in reader.pages)


def test_powerpoint_in_two_languages_with_subtitles(presenter: Presenter, tmp_path: Path):
    (tmp_path / "talk.en.pptx").write_bytes(slides(*ENGLISH))
    (tmp_path / "talk.es.pptx").write_bytes(slides(*SPANISH))
    (tmp_path / "talk.en.srt").write_text(SUBTITLES)
    (tmp_path / "talk.es.srt").write_text(SUBTITLES.replace("Good morning", "Buenos días"))
    result = presenter("import", "talk.en.pptx", "talk.es.pptx", "--to", "slides/talk.md")
    assert result.returncode == 0, result.stderr
    assert "Slide 4 has no counterpart in talk.es.pptx." in result.stderr
    deck = load(tmp_path / "slides" / "talk.md")
    assert len(deck.slides) == 5
    assert [len(slide.notes) for slide in deck.slides] == [0, 1, 1, 0, 1]
    said = is_checked_and_exported(presenter, tmp_path, "--language", "es", "--subtitles", "es,en")
    for words in (
        "Comienza el sondeo",
        "SLAC tiene 37 bastidores",
        "Who pays?",
        "Buenos días",
        "Good morning",
    ):
        assert words in said


@pytest.mark.office
@pytest.mark.parametrize("suffix", ["odp", "pdf"])
def test_what_libreoffice_wrote_in_two_languages(
    presenter: Presenter, tmp_path: Path, by_office: Mapping[str, bytes], suffix: str
):
    for name in (f"talk.en.{suffix}", f"talk.es.{suffix}"):
        (tmp_path / name).write_bytes(by_office[name])
    result = presenter("import", f"talk.en.{suffix}", f"talk.es.{suffix}", "--to", "slides/")
    assert result.returncode == 0, result.stderr
    said = is_checked_and_exported(presenter, tmp_path, "--language", "es")
    for words in ("Comienza el sondeo", "IN2P3 asume el 40 %", "Who pays?", "Gracias"):
        assert words in said


@pytest.mark.office
def test_a_pdf_is_opened_as_it_is(presenter: Presenter, tmp_path: Path, by_office: Mapping[str, bytes]):
    (tmp_path / "talk.pdf").write_bytes(by_office["talk.en.pdf"])
    result = presenter("export", "talk.pdf", "--to", "out.txt", "--format", "html")
    assert result.returncode == 0, result.stderr
    assert "presenter import talk.pdf --to slides/talk.md" in result.stderr
    assert not (tmp_path / "slides").exists()


@pytest.mark.office
@pytest.mark.parametrize(("kind", "name"), [("pptx", "talk.pptx"), ("revealjs", "talk.html")])
def test_slides_of_pandoc(presenter: Presenter, tmp_path: Path, kind: str, name: str):
    (tmp_path / "source.md").write_text(PANDOC)
    command = ["pandoc", "--from=markdown", "source.md", f"--to={kind}", "--standalone", f"--output={name}"]
    subprocess.run(command, cwd=tmp_path, check=True)
    result = presenter("import", name, "--to", "slides/talk.md")
    assert result.returncode == 0, result.stderr
    assert "Point at the map." in (tmp_path / "slides" / "talk.md").read_text(encoding="utf-8")
    assert "SLAC has 37 racks" in is_checked_and_exported(presenter, tmp_path)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        (
            "talk.pptx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
        ("talk.pptx", slides(*ENGLISH)[:9000], "damaged"),
        ("talk.pdf", slides(*ENGLISH), "PowerPoint"),
        ("talk.pdf", b"%PDF-1.7\nnothing follows", ""),
    ],
)
def test_bad_input_is_told_in_one_line_and_writes_nothing(
    presenter: Presenter, tmp_path: Path, name: str, content: bytes, code: str
):
    (tmp_path / name).write_bytes(content)
    result = presenter("import", name, "--to", "slides/talk.md")
    assert result.returncode == 2
    assert code in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]


@pytest.mark.parametrize("command", ["check", "catalog status"])
def test_commands_that_want_a_deck_take_one_of_another_program(
    presenter: Presenter, tmp_path: Path, command: str
):
    (tmp_path / "talk.pptx").write_bytes(slides(*ENGLISH))
    result = presenter(*command.split(), "talk.pptx", XDG_STATE_HOME=str(tmp_path / "state"))
    assert "presenter import talk.pptx --to slides/talk.md" in result.stderr
    assert "Traceback" not in result.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["state", "talk.pptx"]


def test_a_pipe_is_refused_and_not_waited_for(presenter: Presenter, tmp_path: Path):
    for name in ("talk.md", "talk.pptx"):
        os.mkfifo(tmp_path / name)
        result = presenter("check", name)
        assert (result.returncode, "This is not a file." in result.stderr) == (2, True)


def test_a_deck_of_ones_own_is_opened_where_it_is(presenter: Presenter, tmp_path: Path):
    (tmp_path / "talk.md").write_text(
        "---\ntitle: After beamer\n---\n\n# About\n\nmarp: true\n\n---\n\n# Two\n"
    )
    result = presenter("check", "talk.md")
    assert (result.returncode, result.stderr.splitlines()) == (0, ["Nothing is wrong."])


@pytest.mark.parametrize("matter", ["marp: true", "format: revealjs", "highlighter: shiki"])
def test_markdown_of_another_program_is_opened_as_that(presenter: Presenter, tmp_path: Path, matter: str):
    (tmp_path / "talk.md").write_text(f"---\ntitle: A talk\n{matter}\n---\n\n# One\n\n---\n\n# Two\n")
    result = presenter("check", "talk.md", XDG_STATE_HOME=str(tmp_path / "state"))
    assert "presenter import talk.md --to slides/talk.md" in result.stderr
    assert result.returncode == 0
