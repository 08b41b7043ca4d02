"""Pictures of slides."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest

SPANISH = Language("es")


def test_a_folder_gets_a_picture_of_each_slide(deck: Path, tmp_path: Path) -> None:
    export(ExportRequest(deck=deck, to=tmp_path / "out", width=640))
    pictures = sorted((tmp_path / "out").iterdir())
    assert [path.name for path in pictures] == [
        "001-good-morning.png",
        "002-the-dome-at-night.png",
        "004-end.png",
    ]
    assert {(image.width(), image.height()) for image in map(QImage, map(str, pictures))} == {(640, 360)}


def test_a_file_gets_the_one_slide_that_is_named(deck: Path, tmp_path: Path) -> None:
    export(ExportRequest(deck=deck, to=tmp_path / "end.png", slides="end"))
    assert QImage(str(tmp_path / "end.png")).width() == 1920


def test_each_language_has_its_own_picture(deck: Path, tmp_path: Path) -> None:
    for language in ("en", "es"):
        target = tmp_path / f"{language}.png"
        export(ExportRequest(deck=deck, to=target, slides="1", language=Language(language), width=640))
    assert QImage(str(tmp_path / "en.png")) != QImage(str(tmp_path / "es.png"))


def test_with_subtitles_each_cue_has_its_own_picture(deck: Path, tmp_path: Path) -> None:
    export(ExportRequest(deck=deck, to=tmp_path / "out", slides="1", subtitles=(SPANISH,), width=320))
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["001-good-morning-1.png", "001-good-morning-2.png"]


def test_with_steps_each_step_has_its_own_picture(deck: Path, tmp_path: Path) -> None:
    export(ExportRequest(deck=deck, to=tmp_path / "out", every_step=True, width=320))
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == [
        "001-good-morning-1.png",
        "001-good-morning-2.png",
        "002-the-dome-at-night.png",
        "004-end.png",
    ]


def test_several_pictures_do_not_go_into_one_file(deck: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as error:
        export(ExportRequest(deck=deck, to=tmp_path / "all.png"))
    assert error.value.findings[0].code == "one-file"
    assert not (tmp_path / "all.png").exists()


@pytest.mark.parametrize("width", [1, 64, 4096])
def test_a_picture_may_be_as_small_or_as_large_as_one_likes(deck: Path, tmp_path: Path, width: int) -> None:
    export(ExportRequest(deck=deck, to=tmp_path / "end.png", slides="end", width=width))
    image = QImage(str(tmp_path / "end.png"))
    assert (image.width(), image.height()) == (width, max(1, round(width * 9 / 16)))


def test_a_picture_that_no_memory_holds_is_refused(deck: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as error:
        export(ExportRequest(deck=deck, to=tmp_path / "end.png", slides="end", width=1_000_000))
    assert error.value.findings[0].code == "picture-too-large"
    assert not (tmp_path / "end.png").exists()


def test_an_unknown_format_is_refused_before_the_deck_is_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as error:
        export(ExportRequest(deck=tmp_path / "nowhere.md", to=tmp_path / "talk.docx"))
    assert error.value.findings[0].code == "unknown-format"
