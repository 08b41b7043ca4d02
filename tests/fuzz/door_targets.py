"""What an import looks at before any reader does, and what it does with texts of others."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from presenter.errors import PresenterError
from presenter.importers.checked_zip import CheckedZip
from presenter.importers.source_kind import SUFFIXES, source_kind
from presenter.importers.three_way_merge import merged
from presenter.subtitles.files.read_subtitles import parse_subtitles
from tests.fuzz.target import Target


def tell_kind(content: bytes, folder: Path) -> None:
    """Tell the kind of a file, whatever its name says."""
    for suffix in ("", ".key", *SUFFIXES):
        with suppress(PresenterError):
            source_kind(folder / f"talk{suffix}", content)


def unfold(content: bytes, folder: Path) -> None:
    """Unfold all files of a container, which come to what its table says, or none."""
    with suppress(PresenterError):
        container = CheckedZip(folder / "talk.pptx", content)
        names = container.names
        container.unfold_all()
        assert not any(".." in name.replace("\\", "/").split("/") for name in names)


def read_a_script(content: bytes, folder: Path) -> None:
    """Read a plain script, whose cues have words and go on in time."""
    with suppress(PresenterError):
        read = parse_subtitles(content.decode("utf-8", "replace"), folder / "talk.en.txt")
        assert all(cue.lines and 0 <= cue.begin <= cue.end for cue in read.cues)


def merge_texts(content: bytes, folder: Path) -> None:
    """Merge three texts, of which two that are the same give the third."""
    base, mine, theirs, *_ = [*content.decode("utf-8", "replace").split("\0"), "", "", ""]
    merged(base, mine, theirs)
    alone = f"{mine.rstrip(chr(10))}\n"
    assert merged(base, mine, base).text == merged(base, base, mine).text == alone


TARGETS = (
    Target("kind", tell_kind, ("PK", "%PDF-1.7", "<!doctype html>", "mimetype", "ppt/presentation.xml")),
    Target("zip", unfold, ("PK\x01\x02", "PK\x03\x04", "PK\x05\x06", "../", "mimetype")),
    Target("script", read_a_script, ("[slide ", "[1:02:03]", "[step]", "ANA: ", "\n\n", ":::", "-->")),
    Target("merge", merge_texts, ("---\n", "\0", "# ", "\n\n", "::: notes\n", ":::\n")),
)
