"""`presenter catalog draft`, as its users start it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.po_file import PoFile

DECK = """\
---
language: en
translations: [es]
---

# Plans

We begin in **May**.
"""
EARLIER = r"""msgid ""
msgstr ""
"Language: es\n"
"Content-Type: text/plain; charset=UTF-8\n"

msgctxt "title"
msgid "Plans"
msgstr "Planes"
"""


def test_what_was_translated_in_another_talk_is_drafted_here(
    presenter: Callable, write: Callable, tmp_path: Path
) -> None:
    deck = write("slides/talk.md", DECK)
    write("translations/es/LC_MESSAGES/earlier.po", EARLIER)
    result = presenter("catalog", "draft", deck, "--language", "es", "--format", "json")
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout) == {
        "language": "es", "engine": "memory", "drafted": 1, "without": 1, "rejected": 0,
    }  # fmt: skip
    file = PoFile.read(tmp_path / "translations" / "es" / "LC_MESSAGES" / "talk.po")
    states = {entry.msgid: state_of(entry) for entry in file.entries if not entry.is_header}
    assert states == {"Plans": EntryState.DRAFT, "We begin in **May**.": EntryState.MISSING}
    checked = presenter("catalog", "check", deck, "--format", "json")
    assert {finding["code"] for finding in json.loads(checked.stdout)} == {"missing-translation"}


def test_a_machine_without_its_model_is_told_what_to_do_and_writes_nothing(
    presenter: Callable, write: Callable, tmp_path: Path
) -> None:
    deck = write("slides/talk.md", DECK)
    result = presenter("catalog", "draft", deck, "--language", "es", "--engine", "babelfish")
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "memory" in result.stderr
    assert not (tmp_path / "translations").exists()
