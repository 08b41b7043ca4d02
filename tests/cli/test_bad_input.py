"""Whatever a deck's file is, the program says where it is wrong and shows what can be shown."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Presenter = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

GOOD = "---\ntitle: A talk\ntranslations: [es]\n---\n\n# One\n\nWords.\n"
CATALOG = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: es\\n"

msgctxt "title"
msgid "One"
msgstr "Uno
"""


def places(output: str) -> list[str]:
    """Return the `path:line:col` with which each line begins; fails where one does not."""
    matches = [re.match(r"(.+?:\d+:\d+): \S", line) for line in output.splitlines()]
    return [match[1] if match else "no place" for match in matches]


def said(result: subprocess.CompletedProcess[str]) -> list[str]:
    assert "Traceback" not in result.stderr + result.stdout
    return places(result.stderr)


SHOWN: dict[str, tuple[str | bytes, str, int]] = {
    "an unclosed YAML block": ("---\ntitle: A talk\n\n# One\n\nWords.\n", "talk.md:1:1", 1),
    "YAML indented by a tab": (
        "---\ntitle: A talk\nsubtitles:\n\tadvance: auto\n---\n\n# One\n",
        "talk.md:4:1",
        1,
    ),
    "Latin-1 bytes": ("# Año\n\nMañana.\n".encode("latin-1"), "talk.md:1:4", 1),
    "a picture outside the folder": ("# One\n\n![A secret](../secret.png)\n", "talk.md:3:13", 1),
    "a picture that is not there": ("# One\n\n![A dome](dome.png)\n", "talk.md:3:11", 1),
    "a layout that is not known": ("---\nlayout: sideways\n---\n\n# One\n", "talk.md:2:9", 1),
}


@pytest.mark.parametrize("case", SHOWN)
def test_what_can_be_shown_is_written_and_the_rest_is_said(
    case: str, presenter: Presenter, write: Write, tmp_path: Path
) -> None:
    content, place, code = SHOWN[case]
    write("secret.png", b"not for anybody")
    (tmp_path / "talks").mkdir()
    write("talks/talk.md", content)
    result = presenter("export", "talks/talk.md", "--to", "talk.pdf")
    assert f"talks/{place}" in said(result)
    assert result.returncode == code
    assert (tmp_path / "talk.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("command", ["check", "export", "present", "catalog"])
@pytest.mark.parametrize("case", ["missing", "folder", "binary", "huge"])
def test_what_cannot_be_read_ends_every_command(
    case: str, command: str, presenter: Presenter, write: Write, tmp_path: Path
) -> None:
    path = tmp_path / "talk.md"
    if case == "folder":
        path.mkdir()
    elif case == "binary":
        path.write_bytes(bytes(range(256)))
    elif case == "huge":
        path.touch()
        os.truncate(path, 200_000_000)
    words = {
        "check": ["check", "talk.md"],
        "export": ["export", "talk.md", "--to", "talk.pdf"],
        "present": ["present", "talk.md", "--platform", "offscreen"],
        "catalog": ["catalog", "sync", "talk.md"],
    }
    result = presenter(*words[command])
    assert said(result) == ["talk.md:1:1"]
    assert result.returncode == 2
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_broken_catalog_is_said_by_check_and_does_not_stop_export(
    presenter: Presenter, write: Write, tmp_path: Path
) -> None:
    write("talk.md", GOOD)
    catalog = write("translations/es/LC_MESSAGES/talk.po", CATALOG)
    check = presenter("check", "talk.md")
    assert f"{catalog}:8:8" in places(check.stdout)
    assert check.returncode == 1
    assert "Traceback" not in check.stderr
    export = presenter("export", "talk.md", "--to", "talk.pdf", "--language", "es")
    assert f"{catalog}:8:8" in said(export)
    assert export.returncode == 1
    assert (tmp_path / "talk.pdf").exists()


def test_a_broken_catalog_is_not_touched_by_sync(presenter: Presenter, write: Write, tmp_path: Path) -> None:
    write("talk.md", GOOD)
    catalog = write("translations/es/LC_MESSAGES/talk.po", CATALOG)
    result = presenter("catalog", "sync", "talk.md")
    assert said(result) == [f"{catalog}:8:8"]
    assert result.returncode == 2
    assert (tmp_path / catalog).read_text(encoding="utf-8") == CATALOG


@pytest.mark.parametrize("words", [["check"], ["catalog", "check"], ["catalog", "status"]])
def test_a_deck_that_cannot_be_read_is_said_in_json_too(words: list[str], presenter: Presenter) -> None:
    result = presenter(*words, "nowhere.md", "--format", "json")
    assert result.returncode == 2
    (finding,) = json.loads(result.stdout)
    assert (finding["code"], finding["severity"], finding["path"]) == ("unreadable", "error", "nowhere.md")
    assert said(result) == ["nowhere.md:1:1"]


def test_a_file_that_cannot_be_written_is_named(presenter: Presenter, write: Write) -> None:
    write("talk.md", GOOD)
    write("in-the-way", "a file where a folder should be")
    result = presenter("export", "talk.md", "--to", "in-the-way/talk.pdf")
    assert result.returncode == 2
    assert "in-the-way" in said(result)[-1]


def test_a_format_that_is_not_written_is_said_with_those_that_are(presenter: Presenter, write: Write) -> None:
    write("talk.md", GOOD)
    result = presenter("export", "talk.md", "--to", "talk.docx")
    assert result.returncode == 2
    assert said(result) == ["talk.docx:1:1"]
    assert "pdf, png" in result.stderr


def test_a_language_that_the_deck_does_not_have_is_said(presenter: Presenter, write: Write) -> None:
    write("talk.md", GOOD)
    for words in (["check"], ["export", "--to", "talk.pdf"], ["catalog", "check"]):
        result = presenter(*words, "talk.md", "--language", "fr")
        assert result.returncode == 2
        assert "en, es" in result.stderr
        assert said(result) == ["talk.md:1:1"]
