"""Readers of what the program has written, or another sends; somebody may have meddled with either."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from presenter.actions.parse_action import parse_action
from presenter.app.bookmark_keeper import with_bookmarks
from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.errors import PresenterError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.inputs.caption_lines import CaptionLines
from presenter.inputs.remote_line import RemoteError, read_answer, read_command
from presenter.outputs.minutes import minutes
from presenter.settings.memory import load_memory
from presenter.storage.journal_files import NAMES, read_journal
from presenter.storage.json_lines import read_json_lines
from presenter.storage.sealed_line import seal
from presenter.talk.drawings_file import take_drawings, write_drawings
from presenter.talk.journal import UnknownJournalError, entry_of
from presenter.talk.logged_cue_times import logged_cue_times
from presenter.talk.outline import Outline
from presenter.talk.resume import has_begun, is_unfinished, resumed
from presenter.talk.shown_times import is_talk, shown_times
from presenter.talk.state import TalkState
from presenter.talk.talk import Talk
from presenter.talk.talk_log import logged_talk
from presenter.translation import journal as translation_journal
from tests.fuzz.target import Target

NOW = datetime(2026, 1, 1, tzinfo=UTC)
DECK = parse(
    "---\ntitle: Sky\ntranslations: [es]\n---\n\n# One\n\n- a\n\n. . .\n\n- b\n\n---\n\n# Two\n",
    Path("talk.md"),
)
CATALOGS = Catalogs(Language("en"))
OUTLINE = Outline.of(DECK, ((),) * len(DECK.slides))
JSON_WORDS = (
    "null",
    "true",
    "1e999",
    "-1",
    "{}",
    "[]",
    '""',
    "NaN",
    '"\\ud800"',
    "9" * 20,
    '"2026-01-01T00:00:00+00:00"',
)


def read_talk_journal(content: bytes, folder: Path) -> None:
    """Read a journal of lines that are sealed as they should be, and go on with the talk in it."""
    records = []
    for line in content.split(b"\n"):
        with suppress(ValueError, RecursionError):
            records.append(seal(json.loads(line)))
    (folder / NAMES[0]).write_bytes(b"".join(records))
    (folder / NAMES[1]).write_bytes(content)
    written = read_journal(folder)
    if not written.records:
        return
    with suppress(translation_journal.UnknownJournalError):
        translation_journal.words_of(written.records[-1])
    with suppress(UnknownJournalError):
        entry = entry_of(written.records)
        is_unfinished(entry, NOW)
        if has_begun(entry):
            talk = Talk(OUTLINE, resumed(entry, OUTLINE, NOW, 1_000.0), lambda: 1_000.0)
            talk.dispatch(parse_action("next", (), OUTLINE))


def read_log(content: bytes, folder: Path) -> None:
    """Read the log of a talk, and make minutes and times of it."""
    path = folder / "log-1.jsonl"
    path.write_bytes(content)
    talk = logged_talk(path.name, read_json_lines(path))
    if talk is not None:
        is_talk(shown_times(talk))
        logged_cue_times(talk)
        minutes(DECK, CATALOGS, Language("es"), (None, None), talk, Text.render)


def read_state_files(content: bytes, folder: Path) -> None:
    """Read what is remembered from one talk to the next: choices, bookmarks and drawings."""
    for name in ("memory.json", "bookmarks.json", "drawings.json"):
        (folder / name).write_bytes(content)
    load_memory(folder / "memory.json")
    with_bookmarks(TalkState(), OUTLINE, folder)
    write_drawings(take_drawings(folder / "drawings.json"))


def read_remote_line(content: bytes, folder: Path) -> None:
    """Obey a line that a remote has sent, and take one that a talk has answered."""
    del folder
    with suppress(RemoteError):
        read_answer(content)
    with suppress(RemoteError, PresenterError):
        command = read_command(content)
        talk = Talk(OUTLINE, TalkState(), lambda: 1_000.0)
        talk.dispatch(parse_action(command.action, command.arguments, OUTLINE))


def read_captions(content: bytes, folder: Path) -> None:
    """Take lines to be shown at once, in pieces of any size."""
    del folder
    lines = CaptionLines()
    size = 1 + content[0] if content else 1
    for start in range(0, len(content), size):
        lines.feed(content[start : start + size])
    lines.finish()


TARGETS = (
    Target("journal", read_talk_journal, JSON_WORDS),
    Target("log", read_log, JSON_WORDS),
    Target("state", read_state_files, JSON_WORDS),
    Target(
        "remote",
        read_remote_line,
        ('{"action":"', '","arguments":["', '"]}', "go-to", "set-language", "point"),
    ),
    Target("captions", read_captions, ("\n", "\xff", "\u2028")),
)
