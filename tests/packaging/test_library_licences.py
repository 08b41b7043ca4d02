from __future__ import annotations

import importlib

import pytest

from presenter.about.components import components


@pytest.fixture
def script(scripts_on_path):
    return importlib.import_module("library_licences")


@pytest.fixture
def bundle(tmp_path):
    """A bundle with a library of the system, one of a package's, and a module of Python's."""
    contents = tmp_path / "presenter" / "_internal"
    (contents / "presenter" / "about").mkdir(parents=True)
    for name in ("libc.so.6", "libjpeg-6dc8.so.62", "_json.cpython-311-x86_64-linux-gnu.so"):
        (contents / name).touch()
    (contents / "pillow-12.0.dist-info").mkdir()
    (contents / "pillow-12.0.dist-info" / "RECORD").write_text(
        "pillow.libs/libjpeg-6dc8.so.62,sha256=abc,120\n"
    )
    return tmp_path / "presenter"


def test_libraries_that_a_package_brought_are_told_of_by_the_package(script, bundle):
    assert script.system_libraries_in(bundle / "_internal") == {"libc.so.6"}


@pytest.mark.debian
def test_the_others_come_with_the_words_of_their_package(script, bundle):
    written = script.write_library_licences(bundle)
    assert [name.partition("_")[0] for name in written] == ["libc6"]
    library = components(bundle / "_internal" / script.LIBRARIES)[-1]
    assert library.name == "libc6"
    assert library.version
    assert "GNU" in library.licence_text()
