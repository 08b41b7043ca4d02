"""Several files, of which all are there in the end, or none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from presenter.storage.all_or_nothing import write_all_or_nothing


def everything(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture
def files(tmp_path: Path) -> dict[Path, bytes]:
    """Return what is to be written: two files of a new folder, then one that is there."""
    (tmp_path / "talk.md").write_bytes(b"before")
    (tmp_path / "talk.md").chmod(0o600)
    names = ("talk/pictures/a.png", "talk/b.png", "talk.md")
    return {tmp_path / name: name.encode() for name in names}


def test_all_files_are_written_and_nothing_is_left_beside_them(tmp_path: Path, files: dict[Path, bytes]):
    write_all_or_nothing(files)
    assert everything(tmp_path) == {
        "talk": None,
        "talk.md": b"talk.md",
        "talk/b.png": b"talk/b.png",
        "talk/pictures": None,
        "talk/pictures/a.png": b"talk/pictures/a.png",
    }
    assert (tmp_path / "talk.md").stat().st_mode & 0o777 == 0o600


CALLS = ("mkdir", "open", "replace")


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("number", [0, 1, 2])
def test_what_fails_or_is_broken_off_leaves_everything_as_it_was(
    tmp_path: Path,
    files: dict[Path, bytes],
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    number: int,
    error: BaseException,
):
    if (call, number) == ("mkdir", 2):
        number = 1  # two folders are made
    before = everything(tmp_path)
    real = getattr(Path, call)
    calls: list[Path] = []

    def fail_once(path: Path, *arguments: object, **options: object) -> object:
        calls.append(path)
        if len(calls) == number + 1:
            raise error
        return real(path, *arguments, **options)

    monkeypatch.setattr(Path, call, fail_once)
    with pytest.raises(type(error)):
        write_all_or_nothing(files)
    monkeypatch.undo()
    assert everything(tmp_path) == before


def test_a_file_is_kept_where_the_file_system_has_no_links(
    tmp_path: Path, files: dict[Path, bytes], monkeypatch: pytest.MonkeyPatch
):
    def refuse(*arguments: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    before = everything(tmp_path)
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        write_all_or_nothing({**files, tmp_path / "folder": b""})
    (tmp_path / "folder").rmdir()
    assert everything(tmp_path) == before


def test_the_file_that_cannot_be_written_is_named(tmp_path: Path):
    (tmp_path / "talk").write_bytes(b"")
    with pytest.raises(NotADirectoryError) as error:
        write_all_or_nothing({tmp_path / "talk" / "a.png": b""})
    assert error.value.filename == str(tmp_path / "talk" / "a.png")
