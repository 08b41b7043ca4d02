"""What a system keeps of the program, held to the validators that distributions hold it to."""

from __future__ import annotations

import importlib
import subprocess
from pathlib import Path

import pytest

from presenter.about.identity import APPLICATION_ID
from presenter.catalogs.interface import InterfaceCatalogs

SCRIPTS = Path(__file__).parents[2] / "packaging"


def run(*command, **options):
    return subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False, **options
    )


@pytest.fixture(scope="module")
def share(tmp_path_factory):
    folder = tmp_path_factory.mktemp("share")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(SCRIPTS))
        importlib.import_module("share").write_share(folder)
    return folder


@pytest.fixture
def desktop_files(scripts_on_path):
    return importlib.import_module("desktop_files")


@pytest.fixture
def interface():
    return InterfaceCatalogs.load()


@pytest.mark.validators
def test_the_desktop_entry_is_valid(share):
    answer = run("desktop-file-validate", share / "applications" / f"{APPLICATION_ID}.desktop")
    assert (answer.returncode, answer.stdout) == (0, "")


@pytest.mark.validators
def test_the_metainfo_is_valid(share):
    answer = run(
        "appstreamcli", "validate", "--no-net", share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml"
    )
    assert answer.returncode == 0, answer.stdout
    assert not [line for line in answer.stdout.splitlines() if line.startswith(("E:", "W:"))]


@pytest.mark.validators
def test_the_types_of_files_are_taken_in(share):
    assert run("update-mime-database", share / "mime").returncode == 0
    assert "text/x-presenter-deck:*.deck.md" in (share / "mime" / "globs2").read_text()


@pytest.mark.validators
@pytest.mark.parametrize("within", ["man1", "es/man1"])
def test_the_manual_page_has_no_fault(share, within):
    answer = run("mandoc", "-T", "lint", "-W", "warning", share / "man" / within / "presenter.1")
    assert answer.stdout == ""


@pytest.mark.validators
@pytest.mark.parametrize(
    ("within", "words"), [("man1", ("NAME", "presenter export")), ("es/man1", ("NOMBRE", "SINOPSIS"))]
)
def test_the_manual_page_is_found_by_what_it_says(share, within, words):
    page = run(
        "man", "-l", share / "man" / within / "presenter.1", env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin"}
    )
    assert page.returncode == 0
    assert all(each in page.stdout for each in words)


def test_every_option_of_every_command_is_in_the_manual_page(share):
    from presenter.cli.completion.grammar_words import grammar_words
    from presenter.cli.grammar import build_parser
    from presenter.i18n.text import untranslated

    page = (share / "man" / "man1" / "presenter.1").read_text().replace("\\-", "-")
    for path, command in grammar_words(build_parser(untranslated)).paths():
        assert f'.SS "presenter {" ".join(path)}"' in page
        for option in command.options:
            assert all(name in page for name in option.names)


def test_menus_and_stores_are_told_of_the_program_in_spanish(desktop_files, interface):
    entry = desktop_files.desktop_entry(interface).splitlines()
    assert "GenericName[es]=Presentaciones en dos idiomas" in entry
    assert "Name=Español" in entry
    metainfo = desktop_files.metainfo(interface).decode()
    assert '<summary xml:lang="es">' in metainfo
    assert metainfo.count('<p xml:lang="es">') == 2


def test_what_the_desktop_entry_opens_is_what_can_be_imported(desktop_files):
    assert "application/pdf" in desktop_files.OPENS
    assert "text/markdown" not in desktop_files.OPENS  # it would become what opens every README
    assert desktop_files.OPENS[0] == desktop_files.DECK_TYPE


@pytest.mark.parametrize("size", ["16x16", "48x48", "128x128", "256x256"])
def test_icons_lie_where_themes_have_them(share, size):
    assert (share / "icons" / "hicolor" / size / "apps" / f"{APPLICATION_ID}.png").is_file()
