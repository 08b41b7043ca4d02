"""Run the program and write down what it opens: `watched_program.py LOG WORDS…`, each event a line of JSON.

Python tells its audit hooks of everything that opens files, sockets and processes, whichever module does it.
"""

from __future__ import annotations

import json
import os
import sys

WATCHED = (
    "open",
    "os.",
    "socket.",
    "subprocess.",
    "shutil.",
    "urllib.",
    "http.",
    "ftplib.",
    "ctypes.dlopen",
    "pty.",
)


def watch(log: int) -> None:
    """Write down every event from here on; the log is open already, so that writing to it is no event."""

    def note(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(WATCHED):
            line = json.dumps([event, *(str(argument) for argument in arguments)])
            os.write(log, line.encode("utf-8", "backslashreplace") + b"\n")

    sys.addaudithook(note)


if __name__ == "__main__":
    log = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    sys.argv[0:2] = ["presenter"]
    watch(log)
    from presenter.__main__ import main

    sys.exit(main())
