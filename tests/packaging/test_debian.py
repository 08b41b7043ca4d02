"""What a package for Debian asks for and says of itself."""

from __future__ import annotations

import gzip
import importlib
import re

import pytest

LISTING = """\
/opt/libQt6Gui.so.6:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libQt6Core.so.6
  NEEDED               libX11.so.6
  NEEDED               libz.so.1
  NEEDED               libm.so.6
  NEEDED               libc.so.6
  SONAME               libQt6Gui.so.6

Version References:
  required from libc.so.6:
    0x09691a75 0x00 07 GLIBC_2.2.5
    0x069691b4 0x00 05 GLIBC_2.34
"""


@pytest.fixture
def debian():
    return importlib.import_module("bundle.debian")


def test_it_asks_for_what_the_bundle_is_linked_with_and_does_not_bring(debian):
    linked = debian.read_linked(LISTING, {"libQt6Core.so.6", "libQt6Gui.so.6"})
    assert debian.depends(linked) == ["libc6 (>= 2.34)", "libx11-6", "zlib1g"]


def test_a_program_of_linux_is_told_from_a_script(debian, tmp_path):
    (tmp_path / "library.so").write_bytes(b"\x7fELF\x02\x01")
    (tmp_path / "script").write_bytes(b"#!/bin/sh\n")
    assert debian.is_elf(tmp_path / "library.so")
    assert not debian.is_elf(tmp_path / "script")


def test_the_description_of_the_package_has_the_form_that_debian_reads(debian):
    text = debian.control_file("0.1.0-1", ["libc6 (>= 2.34)", "zlib1g"], 2049)
    fields = dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))
    assert fields["Version"] == "0.1.0-1"
    assert fields["Depends"] == "libc6 (>= 2.34), zlib1g"
    assert fields["Installed-Size"] == "3"
    assert len(fields["Description"]) < 80
    assert "\n\n" not in text
    assert text.endswith("\n")


def test_the_changelog_of_the_package_has_the_form_that_debian_reads(debian):
    first, *_, last = debian.changelog("0.1.0-1", 0.0).splitlines()
    assert first == "presenter (0.1.0-1) stable; urgency=medium"
    assert re.fullmatch(r" -- .+ <\S+@\S+>  Thu, 01 Jan 1970 00:00:00 -0000", last)


def test_every_file_has_its_sum_and_the_description_none(debian, tmp_path):
    (tmp_path / "DEBIAN").mkdir()
    (tmp_path / "DEBIAN" / "control").write_text("Package: presenter\n")
    (tmp_path / "usr").mkdir()
    (tmp_path / "usr" / "program").write_bytes(b"")
    (tmp_path / "usr" / "link").symlink_to("program")
    assert debian.md5sums(tmp_path) == "d41d8cd98f00b204e9800998ecf8427e  usr/program\n"


def test_pages_are_compressed_and_completions_lie_where_debian_has_them(debian, tmp_path):
    for name in ("man/man1/presenter.1", "man/es/man1/presenter.1", "zsh/site-functions/_presenter"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("words\n")
    debian.as_debian_has_it(tmp_path)
    there = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert there == {
        "man/man1/presenter.1.gz",
        "man/es/man1/presenter.1.gz",
        "zsh/vendor-completions/_presenter",
    }
    assert gzip.decompress((tmp_path / "man/man1/presenter.1.gz").read_bytes()) == b"words\n"
