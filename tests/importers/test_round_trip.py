"""The subtitles of a real talk, exported and brought back."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from presenter.i18n.language import Language
from presenter.importers.import_request import ImportRequest
from presenter.importers.importers import import_into_deck
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest
from presenter.qt.read_material import read_material, tracks_of

PROJECT = Path(__file__).parents[2]
NAME = "all-hands-2023"
EN, ES = Language("en"), Language("es")
DIV = re.compile(r"^::: subtitles\n.*?^:::\n\n?", re.DOTALL | re.MULTILINE)


@pytest.fixture
def deck(qapp, tmp_path: Path) -> Path:
    shutil.copytree(PROJECT / "slides", tmp_path / "slides")
    shutil.copytree(PROJECT / "translations", tmp_path / "translations")
    return tmp_path / "slides" / f"{NAME}.md"


def exported(deck: Path, form: str) -> tuple[Path, ...]:
    files = tuple(deck.parent.parent / f"talk.{language}.{form}" for language in (EN, ES))
    for language, file in zip((EN, ES), files, strict=True):
        export(ExportRequest(deck=deck, to=file, subtitles=(language,), times="estimate"))
    return files


def exported_in_one(deck: Path, form: str) -> tuple[Path, ...]:
    file = deck.parent.parent / f"talk.{form}"
    export(ExportRequest(deck=deck, to=file, subtitles=(EN, ES), times="estimate"))
    return (file,)


def cues_of(deck: Path) -> list[tuple[object, ...]]:
    """What the audience sees: on which slide, at which step, who speaks, and the lines in both languages."""
    material = read_material(deck)
    return [
        (slide.identifier, cue.step, cue.speaker, cue.lines_in(EN), cue.lines_in(ES))
        for slide, cues in zip(material.deck.slides, material.tracks, strict=True)
        for cue in cues
    ]


@pytest.mark.parametrize("exported", [exported, exported_in_one])
def test_a_deck_that_has_lost_its_subtitles_gets_them_back_on_their_slides_and_steps(deck, exported):
    files, before = exported(deck, "vtt"), cues_of(deck)
    text = deck.read_text(encoding="utf-8")
    deck.write_text(DIV.sub("", text), encoding="utf-8")
    assert cues_of(deck) == []
    import_into_deck(ImportRequest(files, deck, cut=tracks_of))
    assert cues_of(deck) == before


@pytest.mark.parametrize("form", ["srt", "vtt"])
def test_a_file_of_another_language_that_nobody_has_changed_changes_nothing(deck, form):
    catalog = deck.parent.parent / "translations" / "es" / "LC_MESSAGES" / f"{NAME}.po"
    before, text = catalog.read_bytes(), deck.read_bytes()
    spanish = exported(deck, form)[1]
    import_into_deck(ImportRequest((spanish,), deck, cut=tracks_of))
    assert (catalog.read_bytes(), deck.read_bytes()) == (before, text)
    changed = spanish.read_text(encoding="utf-8").replace("Buenas tardes", "Muy buenas tardes")
    spanish.write_text(changed, encoding="utf-8")
    imported = import_into_deck(ImportRequest((spanish,), deck, replace=True, cut=tracks_of))
    assert [finding.code for finding in imported.findings] == ["replaced-translation"]
    assert catalog.read_bytes() == before.replace(b'"Buenas tardes, y', b'"Muy buenas tardes, y')


def test_no_cue_is_lost_on_a_slide_with_nothing_but_notes_as_the_audience_sees_it(qapp, tmp_path):
    deck, file = tmp_path / "talk.md", tmp_path / "talk.vtt"
    deck.write_text("# One\n\n---\nnotes-only: true\n---\n\n# Two\n\n---\n\n# Three\n")
    cues = (f"00:0{second}.000 --> 00:0{second}.900\nSentence {second}.\n" for second in range(1, 7))
    file.write_text("\n".join(("WEBVTT\n", *cues)))
    import_into_deck(ImportRequest((file,), deck))
    export(ExportRequest(deck=deck, to=tmp_path / "back.txt", times="estimate"))
    written = (tmp_path / "back.txt").read_text(encoding="utf-8")
    assert [f"Sentence {second}." in written for second in range(1, 7)] == [True] * 6
