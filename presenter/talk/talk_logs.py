"""The logs of all talks that were given with one deck."""

from __future__ import annotations

from pathlib import Path

from presenter.storage.json_lines import read_json_lines
from presenter.talk.talk_log import LoggedTalk, logged_talk

PATTERN = "log-*.jsonl"


def read_logs(folder: Path) -> tuple[LoggedTalk, ...]:
    """Return the talks that the logs of a folder tell, the oldest first.

    Raises OSError where one cannot be read.
    """
    talks = (logged_talk(path.name, read_json_lines(path)) for path in sorted(folder.glob(PATTERN)))
    return tuple(talk for talk in talks if talk is not None)
