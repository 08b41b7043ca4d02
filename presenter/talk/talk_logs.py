"""The logs of all talks that were given with one deck."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from presenter.storage.json_lines import read_json_lines
from presenter.talk.talk_log import LoggedTalk, logged_talk

PATTERN = "log-*.jsonl"


def read_logs(folder: Path) -> tuple[LoggedTalk, ...]:
    """Return the talks that the logs of a folder tell, the one that went on last in the end.

    So one that was resumed comes after another that was begun meanwhile. Raises OSError where one
    cannot be read.
    """
    found = (logged_talk(path.name, read_json_lines(path)) for path in sorted(folder.glob(PATTERN)))
    return tuple(sorted((talk for talk in found if talk is not None), key=_last_moment))


def latest_talks(folder: Path) -> Iterator[LoggedTalk]:
    """Yield the talks likewise, the one that was begun last first, each read when it is asked for."""
    for path in sorted(folder.glob(PATTERN), reverse=True):
        talk = logged_talk(path.name, read_json_lines(path))
        if talk is not None:
            yield talk


def _last_moment(talk: LoggedTalk) -> datetime:
    return talk.lines[-1].at
