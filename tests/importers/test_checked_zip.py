"""Containers from strangers: what is in them, and what is not opened at all."""

from __future__ import annotations

import struct
import warnings
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presenter.errors import UsageError
from presenter.importers import checked_zip
from presenter.importers.checked_zip import CheckedZip

PATH = Path("talk.pptx")


def archive(*files: tuple[str | ZipInfo, bytes], method: int = ZIP_DEFLATED) -> bytes:
    buffer = BytesIO()
    with warnings.catch_warnings(), ZipFile(buffer, "w", method) as file:
        warnings.simplefilter("ignore")  # of two files that have one name
        for name, content in files:
            file.writestr(name, content)
    return buffer.getvalue()


def code_of(content: bytes) -> str:
    with pytest.raises(UsageError) as error:
        CheckedZip(PATH, content).unfold_all()
    return error.value.findings[0].code


def link(name: str) -> ZipInfo:
    entry = ZipInfo(name)
    entry.external_attr = 0o120777 << 16
    return entry


def test_files_are_read_by_their_names():
    container = CheckedZip(PATH, archive(("a/b.xml", b"<b/>"), ("c", b"d"), ("folder/", b"")))
    assert container.names == ("a/b.xml", "c")
    assert container.read("a/b.xml") == b"<b/>"
    with pytest.raises(KeyError):
        container.read("e")


def test_zeros_that_fold_to_nothing_are_not_unfolded():
    assert code_of(archive(("a.bin", bytes(checked_zip.FREE_OF_RATIO + 1)))) == "too-large"


def test_a_bomb_of_files_that_share_their_bytes_is_not_unfolded():
    bomb = bytearray(archive(("a", b"\1" * 1000), ("b", b"\1" * 1000), method=ZIP_STORED))
    for name in (b"a", b"b"):
        entry = bomb.rindex(b"PK\x01\x02") if name == b"b" else bomb.index(b"PK\x01\x02")
        bomb[entry + 20 : entry + 24] = struct.pack("<I", 2000)
    assert code_of(bytes(bomb)) == "too-large"


def test_a_table_of_contents_that_lies_about_a_size_is_found_out():
    lie = bytearray(archive(("a", bytes(5000))))
    entry = lie.index(b"PK\x01\x02")
    lie[entry + 24 : entry + 28] = struct.pack("<I", 10)
    assert code_of(bytes(lie)) == "damaged-source"


def test_too_many_files_and_too_much_xml_are_not_opened(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(checked_zip, "MOST_FILES", 2)
    monkeypatch.setattr(checked_zip, "MOST_OF_XML", 10)
    assert code_of(archive(("a", b""), ("b", b""), ("c", b""))) == "too-large"
    assert code_of(archive(("a.XML", b"<a></a><a></a>"))) == "too-large"


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/passwd", "C:/a", "..\\a", "a/.."])
def test_names_that_lead_out_are_refused(name: str):
    assert code_of(archive((name, b"x"))) == "damaged-source"


def test_links_rare_methods_and_two_of_one_name_are_refused():
    assert code_of(archive((link("a"), b"/etc/passwd"))) == "damaged-source"
    assert code_of(archive(("a", b"x"), method=ZIP_BZIP2)) == "damaged-source"
    assert code_of(archive(("a", b"x"), ("a", b"y"))) == "damaged-source"


def test_a_password_is_asked_for():
    locked = bytearray(archive(("a", b"x")))
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    assert code_of(bytes(locked)) == "password-needed"


WHOLE = archive(("[Content_Types].xml", b"<Types/>" * 20), ("ppt/presentation.xml", b"<p/>" * 30))


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255), st.integers(0, len(WHOLE)))
@example(WHOLE.rindex(b"ppt/"), 0, 0)  # a file without a name
def test_a_container_with_any_damage_is_read_or_refused(place: int, byte: int, end: int):
    broken = bytearray(WHOLE)
    broken[place] = byte
    for content in (bytes(broken), bytes(broken[:end])):
        with suppress(UsageError):
            CheckedZip(PATH, content).unfold_all()
