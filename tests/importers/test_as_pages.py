"""Slides as the pages that LibreOffice draws; what stands in for it here writes pages, or hangs."""

import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pptx import Presentation
from pypdf import PdfWriter

from presenter.errors import UsageError
from presenter.importers.libreoffice import converted
from presenter.importers.office.metafiles import Metafiles
from presenter.importers.office.picture_files import PictureFiles
from tests.importers.pptx_files import TITLE, TITLE_AND_CONTENT, new_slide, read, saved

Install = Callable[[str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put a program in the place of LibreOffice's, which gets its arguments as `sys.argv`."""

    def install_program(source: str) -> None:
        program = tmp_path / "bin" / "soffice"
        program.parent.mkdir()
        program.write_text(f"#!{sys.executable}\nimport sys, pathlib, time\n{source}\n")
        program.chmod(0o755)

    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return install_program


def pages(count: int) -> bytes:
    writer, written = PdfWriter(), BytesIO()
    for _ in range(count):
        writer.add_blank_page(1600, 900)
    writer.write(written)
    return written.getvalue()


def drawing(path: Path, count: int) -> str:
    """Return a program that writes so many pages where LibreOffice would."""
    path.write_bytes(pages(count))
    return (
        "folder = pathlib.Path(sys.argv[sys.argv.index('--outdir') + 1])\n"
        "folder.mkdir()\n"
        f"(folder / 'slides.pdf').write_bytes(pathlib.Path({str(path)!r}).read_bytes())"
    )


def two_slides() -> bytes:
    file = Presentation()
    new_slide(file, TITLE, "The talk", "Ana Pérez")
    slide = new_slide(file, TITLE_AND_CONTENT, "Results", "One\nTwo")
    slide.notes_slide.notes_text_frame.text = "Smile."
    slide.element.set("show", "0")
    return saved(file)


def test_slides_are_pages_with_their_words_behind_them(install: Install, tmp_path: Path) -> None:
    install(drawing(tmp_path / "pages.pdf", 2))
    deck = read(two_slides(), as_pictures=True)
    assert [str(file.path) for file in deck.files] == ["talk/talk.pdf"]
    assert deck.slides[1].body == "# Results {.unseen}\n\n![One; Two](talk/talk.pdf){page=2 fit=contain}"
    assert deck.slides[1].notes == "Smile."
    assert deck.slides[1].settings == {"layout": "full-picture", "hidden": True}


def test_what_is_drawn_may_lead_nowhere(install: Install, tmp_path: Path) -> None:
    kept = tmp_path / "kept.xcu"
    install(
        "profile = [one for one in sys.argv if one.startswith('-env:UserInstallation=file://')][0]\n"
        "settings = pathlib.Path(profile.partition('file://')[2], 'user', 'registrymodifications.xcu')\n"
        f"pathlib.Path({str(kept)!r}).write_text(settings.read_text())"
    )
    converted({"slides.pptx": b"x"}, "pdf")
    settings = kept.read_text()
    assert "BlockUntrustedRefererLinks" in settings
    assert "DisableMacrosExecution" in settings


def test_another_number_of_pages_is_refused(install: Install, tmp_path: Path) -> None:
    install(drawing(tmp_path / "pages.pdf", 3))
    with pytest.raises(UsageError) as refused:
        read(two_slides(), as_pictures=True)
    assert refused.value.findings[0].code == "damaged-source"


def test_without_libreoffice_it_is_said(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    del install
    monkeypatch.setattr("presenter.importers.libreoffice._USUAL_PLACES", ())
    with pytest.raises(UsageError) as refused:
        read(two_slides(), as_pictures=True)
    assert refused.value.findings[0].code == "no-libreoffice"


def test_a_program_that_hangs_is_ended(install: Install) -> None:
    install("time.sleep(600)")
    assert converted({"slides.pptx": b"x"}, "pdf", seconds=0.2) == {}


def test_a_metafile_is_drawn_without_the_sheet_that_it_is_put_on(install: Install) -> None:
    install(
        "folder = pathlib.Path(sys.argv[sys.argv.index('--outdir') + 1])\n"
        "folder.mkdir()\n"
        'box = \'<rect class="BoundingBox" fill="none" x="500" y="200" width="900" height="400"/>\'\n'
        'sheet = \'<svg version="1.2" width="210mm" height="297mm" viewBox="0 0 21000 29700">\'\n'
        "name = pathlib.Path(sys.argv[-1]).stem\n"
        "(folder / f'{name}.svg').write_text(f'{sheet}{box}</svg>')"
    )
    metafile = b"\1\0\0\0".ljust(40, b"\0") + b" EMF"
    files = PictureFiles("talk", Metafiles([metafile]))
    assert files.picture(metafile, "slide-01") == "talk/slide-01.svg"
    assert b'width="9.00mm" height="4.00mm" viewBox="500 200 900 400"' in files.files[0].content
