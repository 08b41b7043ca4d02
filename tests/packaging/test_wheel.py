"""The program as it is installed: a wheel, built from the sdist, in an environment of its own."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from email.parser import Parser
from pathlib import Path

import pptx
import pytest
from pypdf import PdfReader

from presenter import __version__
from presenter.about.identity import APPLICATION_ID

CHECKOUT = Path(__file__).parents[2]
DEPENDENCIES = Path(pptx.__file__).parents[1]


def run(command, folder, **variables):
    """Run a command with no help of the checkout, and let it succeed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env={**environment, "PRESENTER_SHOW_FAILURES": "1", "LC_ALL": "C.UTF-8", **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def sdist(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sdist")
    run([sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder], CHECKOUT)
    return folder / f"presenter-{__version__}.tar.gz"


@pytest.fixture(scope="module")
def wheel(sdist, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    with tarfile.open(sdist) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)  # which Python 3.11.2 has not
        archive.extractall(folder)
    source = folder / sdist.name.removesuffix(".tar.gz")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], source)
    return folder / f"presenter-{__version__}-py3-none-any.whl"


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The environment's folder; what the program depends on it borrows from the one of the tests."""
    folder = tmp_path_factory.mktemp("installed") / "environment"
    venv.create(folder, symlinks=True)
    pip = [sys.executable, "-m", "pip", "--python", folder / "bin" / "python"]
    # What pip warns of in itself is no fault of ours.
    run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel], folder, PYTHONWARNINGS="")
    (packages,) = folder.glob("lib/python*/site-packages")
    (packages / "borrowed.pth").write_text(f"{DEPENDENCIES}\n")
    return folder


@pytest.fixture
def presenter(installed, tmp_path):
    """Run the installed program in a folder where nothing of the checkout is."""
    return lambda *words, **variables: run([installed / "bin" / "presenter", *words], tmp_path, **variables)


def test_the_version_stands_in_one_place(wheel):
    with zipfile.ZipFile(wheel) as archive:
        metadata = Parser().parsestr(archive.read(f"presenter-{__version__}.dist-info/METADATA").decode())
    assert metadata["Version"] == __version__
    assert metadata["License-Expression"] == "MIT AND OFL-1.1"


def test_everything_that_is_no_source_code_is_in_it_too(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    package = (path for path in (CHECKOUT / "presenter").rglob("*") if path.is_file())
    wanted = {path.relative_to(CHECKOUT).as_posix() for path in package if "__pycache__" not in path.parts}
    assert names >= wanted
    assert names >= {"presenter/tour/tour.md", "presenter/translations/es/LC_MESSAGES/presenter.po"}


def test_nothing_that_only_the_checkout_needs_is_in_it(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    catalogs = {Path(name).stem for name in names if name.startswith("presenter/translations/")}
    assert catalogs == {"presenter", "manual", "tour"}
    home = f"presenter-{__version__}"
    assert {name.partition("/")[0] for name in names} == {"presenter", f"{home}.data", f"{home}.dist-info"}


def test_the_sdist_brings_the_tests_and_what_builds(sdist):
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert names >= {
        "packaging/dev.py",
        "packaging/CHANGELOG.md",
        "tests/conftest.py",
        "LICENSE",
        "README.md",
    }


def test_it_is_started_from_a_terminal_and_from_a_menu(installed, presenter):
    assert presenter("--version") == f"presenter {__version__}\n"
    assert (installed / "bin" / "presenter-gui").is_file()
    python = installed / "bin" / "python"
    found = run([python, "-c", "import presenter; print(presenter.__file__)"], installed)
    assert Path(found.strip()).is_relative_to(installed)


@pytest.mark.parametrize(
    "name",
    [
        f"applications/{APPLICATION_ID}.desktop",
        f"metainfo/{APPLICATION_ID}.metainfo.xml",
        f"icons/hicolor/scalable/apps/{APPLICATION_ID}.svg",
        "man/man1/presenter.1",
        "man/es/man1/presenter.1",
        "bash-completion/completions/presenter",
    ],
)
def test_what_a_system_keeps_of_it_comes_along(installed, name):
    assert (installed / "share" / name).is_file()


def test_every_window_can_be_built(presenter):
    presenter("--smoke")


def test_it_speaks_spanish_where_the_terminal_does(presenter):
    assert "opciones" in presenter("--help", LC_ALL="es_ES.UTF-8")


def test_it_knows_its_licence_and_those_of_others(installed):
    code = (
        "from presenter.about.components import components, this_program;"
        "print(this_program().licence_text()[:11]);"
        "print(*(each.name for each in components() if not each.licence_text()))"
    )
    assert run([installed / "bin" / "python", "-c", code], installed) == "MIT License\n\n"


def write_powerpoint(path, title, bullet):
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = title
    slide.placeholders[1].text = bullet
    deck.save(path)


def test_a_deck_of_powerpoint_becomes_a_pdf_in_spanish_with_subtitles(presenter, tmp_path):
    write_powerpoint(tmp_path / "talk.en.pptx", "Where we stand", "The old machines are off")
    write_powerpoint(tmp_path / "talk.es.pptx", "Dónde estamos", "Las viejas máquinas están apagadas")
    for language, words in {"en": "Good morning.", "es": "Buenos días."}.items():
        srt = f"1\n00:00:01,000 --> 00:00:04,000\n{words}\n"
        (tmp_path / f"talk.{language}.srt").write_text(srt, encoding="utf-8")
    presenter("import", "talk.en.pptx", "talk.es.pptx", "--to", "slides/talk.md")
    options = ["--language", "es", "--subtitles", "es", "--width", "640"]
    presenter("export", "slides/talk.md", "--to", "talk.pdf", *options)
    words = "".join(page.extract_text() for page in PdfReader(tmp_path / "talk.pdf").pages)
    for spanish in ("Dónde estamos", "Las viejas máquinas están apagadas", "Buenos días."):
        assert spanish in words


def test_a_talk_is_given_from_a_deck_of_powerpoint(installed, tmp_path):
    tried = importlib.import_module("bundle.tried_program")
    (tmp_path / "home").mkdir(mode=0o700)
    write_powerpoint(tmp_path / "talk.pptx", "Where we stand", "The old machines are off")
    trial = tried.Trial(str(installed / "bin" / "presenter"), tmp_path)
    with trial.talk("present", "talk.pptx", "--windowed"):
        place = json.loads(tried.until(lambda: trial.run("send", "first")))
        trial.run("send", "quit")
    assert place["identifier"] == "where-we-stand"


def test_the_tour_can_be_had_and_shown_in_spanish(presenter, tmp_path):
    presenter("new", "tour.md")
    presenter("export", "tour.md", "--to", "tour.pdf", "--language", "es", "--slides", "1")
    assert PdfReader(tmp_path / "tour.pdf").root_object["/Lang"] == "es"
