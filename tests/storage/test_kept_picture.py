from __future__ import annotations

import os
import zlib

import pytest

from presenter.storage.kept_picture import KeptPicture, write_picture
from presenter.storage.make_room import make_room

PIXELS = bytes(range(256)) * 16
ABOUT = {"screen": "HDMI-1", "files": {"talk.md": [1, 2, 3, 4]}}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "pictures" / "one.picture"
    write_picture(path, ABOUT, memoryview(PIXELS))
    return path


def read(path):
    kept = KeptPicture.find(path)
    room = bytearray(len(PIXELS))
    return bytes(room) if kept is not None and kept.read_into(memoryview(room)) else None


def test_a_picture_comes_back_with_what_is_known_of_it(path):
    kept = KeptPicture.find(path)
    assert kept.about == ABOUT
    room = bytearray(len(PIXELS))
    assert kept.read_into(memoryview(room))
    assert room == PIXELS


def test_it_is_known_again_by_every_pixel_and_all_that_was_said(path):
    kept = KeptPicture.find(path)
    assert kept.holds(ABOUT, memoryview(PIXELS))
    assert not kept.holds(ABOUT, memoryview(PIXELS[:-1] + b"x"))
    assert not kept.holds(ABOUT | {"screen": "HDMI-2"}, memoryview(PIXELS))


def test_a_file_that_is_not_there_holds_no_picture(tmp_path):
    assert KeptPicture.find(tmp_path / "none.picture") is None


def test_a_folder_in_its_place_holds_no_picture(tmp_path):
    assert KeptPicture.find(tmp_path) is None


def test_no_file_that_was_cut_anywhere_gives_a_picture(path):
    whole = path.read_bytes()
    for length in {0, 1, 20, whole.index(b"\n"), whole.index(b"\n") + 1, len(whole) - 1}:
        path.write_bytes(whole[:length])
        assert read(path) is None


def test_no_byte_can_be_another_one(path):
    whole = path.read_bytes()
    for place in (0, 10, 25, 40, whole.index(b"\n"), whole.index(b"\n") + 1, len(whole) - 1):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert read(path) is None


@pytest.mark.parametrize(
    "words",
    [
        b"[]\n",
        b"null\n",
        b'{"about":{}}\n',
        b'{"about":[],"size":4,"checksum":0}\n',
        b'{"about":{},"size":"4","checksum":0}\n',
        b'{"about":{},"size":-4,"checksum":0}\n',
        b'{"about":{},"size":99999999999,"checksum":0}\n',
        b"[" * 5000 + b"\n",
    ],
)
def test_a_forged_first_line_with_the_right_seal_gives_no_picture(path, words):
    path.write_bytes(b"presenter-picture-1 %08x " % zlib.crc32(words) + words + b"four")
    assert read(path) is None


def test_a_picture_of_another_size_is_not_read_into_too_little_room(path):
    assert not KeptPicture.find(path).read_into(memoryview(bytearray(len(PIXELS) - 1)))


def test_the_pictures_unused_for_longest_make_room(tmp_path):
    for age in range(5):
        path = tmp_path / f"{age}.picture"
        write_picture(path, {}, memoryview(PIXELS))
        os.utime(path, (1000 - age, 1000 - age))
    (tmp_path / "memory.json").write_text("{}")
    make_room(tmp_path, "*.picture", most_files=3, most_bytes=10_000_000)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "0.picture",
        "1.picture",
        "2.picture",
        "memory.json",
    ]
    make_room(tmp_path, "*.picture", most_files=3, most_bytes=2 * len(PIXELS) + 200)
    assert sorted(path.name for path in tmp_path.glob("*.picture")) == ["0.picture", "1.picture"]
