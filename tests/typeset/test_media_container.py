"""A clip holds its pictures and sounds itself; whatever a list of other files is called, it is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.typeset.media_container import holds_media

BEGINNINGS = {
    "MP4": b"\0\0\0\x20ftypisom\0\0\0\0",
    "QuickTime": b"\0\0\0\x08wide\0\0\0\0mdat",
    "WebM": b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81",
    "AVI": b"RIFF\0\0\0\0AVI LIST",
    "WAV": b"RIFF\0\0\0\0WAVEfmt ",
    "Ogg": b"OggS\0\x02",
    "FLAC": b"fLaC\0\0",
    "MP3 with tags": b"ID3\x04",
    "MP3": b"\xff\xfb\x90\x64",
    "AAC": b"\xff\xf1\x50\x80",
}
OTHERS = {
    "HLS": b"#EXTM3U\n#EXT-X-TARGETDURATION:5\n",
    "HLS with a mark": b"\xef\xbb\xbf#EXTM3U\n",
    "concat": b"ffconcat version 1.0\n",
    "DASH": b"<?xml version='1.0'?><MPD>",
    "SDP": b"v=0\no=- 0 0 IN IP4 127.0.0.1\n",
    "a picture": b"\x89PNG\r\n\x1a\n",
    "a WebP": b"RIFF\0\0\0\0WEBPVP8 ",
    "nothing": b"",
}


@pytest.mark.parametrize("content", BEGINNINGS.values(), ids=BEGINNINGS)
def test_videos_and_sounds_are_known_by_how_they_begin(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(content)
    assert holds_media(tmp_path / "clip.mp4")


@pytest.mark.parametrize("content", OTHERS.values(), ids=OTHERS)
def test_nothing_else_is_one(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(content)
    assert not holds_media(tmp_path / "clip.mp4")


def test_what_cannot_be_read_is_left_to_the_player(tmp_path: Path) -> None:
    assert holds_media(tmp_path / "gone.mp4")
