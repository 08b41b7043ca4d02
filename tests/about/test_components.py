from __future__ import annotations

import struct
import tomllib
from pathlib import Path

import pytest

from presenter import __version__
from presenter.about.components import components, licence_document, this_program
from presenter.about.distributions import canonical, distributions
from presenter.about.known_components import KNOWN, fonts

CHECKOUT = Path(__file__).parents[2]
FONTS = CHECKOUT / "presenter" / "typeset" / "fonts"


def test_the_program_comes_first_with_its_own_version_and_licence():
    program = this_program()
    assert (program.version, program.licence) == (__version__, "MIT")
    assert program.licence_text() == (CHECKOUT / "LICENSE").read_text().strip("\n")


def test_everything_that_the_project_requires_is_told_of():
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]
    names = {canonical(each.name) for each in components()}
    for requirement in project["dependencies"]:
        name = canonical(requirement.split(">")[0])
        assert name in names
        assert KNOWN[name].what is not None, f"{name}: say in known_components.py what it is for"


@pytest.mark.parametrize("component", components(), ids=lambda each: each.name)
def test_each_has_a_licence_with_its_text_and_a_home(component):
    assert component.licence not in ("", "UNKNOWN")
    assert len(component.licence_text()) > 400
    assert component.home.startswith("https://")


def test_it_is_said_where_the_source_code_of_qt_is():
    qt = [each for each in components() if each.licence.startswith("LGPL")]
    assert {each.name for each in qt} >= {"PySide6-Essentials", "shiboken6"}
    for each in qt:
        assert "https://download.qt.io/official_releases/QtForPython/" in each.sources
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in each.licence_text()
        assert "The FreeType Project" in each.licence_text()


def test_what_others_use_to_work_on_the_program_is_no_part_of_it():
    names = {canonical(package.name) for package in distributions()}
    assert names.isdisjoint({"pytest", "mypy", "ruff", "hypothesis", "presenter"})


def revision(path):
    """The version of a font, from its table `head`."""
    content = path.read_bytes()
    (count,) = struct.unpack_from(">H", content, 4)
    for row in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", content, 12 + 16 * row)
        if tag == b"head":
            return f"{struct.unpack_from('>i', content, offset + 4)[0] / 65536:.3f}"
    raise AssertionError(path)


def test_each_font_is_told_of_in_its_own_version():
    told = {each.name.replace(" ", ""): each.version for each in fonts()}
    for path in FONTS.glob("*.ttf"):
        family = path.name.partition("_")[0]
        if not family.startswith("Presenter"):
            assert told[family] == revision(path)


def test_each_text_beside_the_fonts_belongs_to_one_of_them():
    assert {path for each in fonts() for path in each.texts} == set(FONTS.glob("OFL-*.txt"))


def test_the_libraries_in_a_bundle_are_told_of_by_their_files(tmp_path):
    (tmp_path / "libssl3_3.0.17.txt").write_text("Copyright: The OpenSSL Project\n")
    library = components(tmp_path)[-1]
    assert (library.name, library.version) == ("libssl3", "3.0.17")
    assert library.licence_text() == "Copyright: The OpenSSL Project"


def test_the_whole_is_one_text_with_every_name_and_every_licence():
    text = licence_document()
    for each in (this_program(), *components()):
        assert f"{each.name} {each.version}".strip() in text
        assert each.licence_text() in text


def test_several_texts_stand_each_under_its_name():
    pyphen = next(each for each in components() if each.name == "pyphen")
    assert "——— COPYING.LGPL ———" in pyphen.licence_text()
