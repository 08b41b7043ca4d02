"""What failed in the program, written down whole for whoever looks into it later."""

from __future__ import annotations

import re
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType

from presenter.dataclass import dataclass
from presenter.failure import PartFailedError
from presenter.storage.rotating_log import RotatingLog

LOG = "presenter.log"
LONGEST = 120  # characters of what an error says, as people are told it
MOST = 200
"""How many different failures are written down; a program that has more is beyond being read about."""

# What PySide puts before the words of an error that came out of an event.
_OVERRIDE = re.compile(r"Error calling Python override of \S+: ")


def now() -> datetime:
    """Return the moment, with the zone that this machine is in."""
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Failure:
    """An exception in words: by what it is known, what people are told of it, and all that there is of it.

    Nothing of the exception is kept: its frames would hold windows, and let go of them in any thread.
    """

    key: str
    told: str
    whole: str

    @classmethod
    def of(
        cls, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> Failure:
        """Return the words of an exception; a part that failed is known by what made it fail."""
        import traceback

        cause = error.__cause__ if isinstance(error, PartFailedError) and error.__cause__ else error
        frames = traceback.extract_tb(trace if cause is error or cause is None else cause.__traceback__)
        where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
        name = kind.__name__ if cause is None else type(cause).__name__
        what = _OVERRIDE.sub("", f"{name}: {cause}")
        told = f"{what.splitlines()[0][:LONGEST]} ({where})"
        whole = "".join(traceback.format_exception(kind, error, trace))
        return cls(f"{kind.__name__} {where or what}", told, whole)


class FailureLog:
    """Write each failure the first time that it comes, and count the others; any thread may."""

    def __init__(self, folder: Path, moment: Callable[[], datetime] = now) -> None:
        self._log = RotatingLog(folder / LOG)
        self._moment = moment
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()

    @property
    def path(self) -> Path:
        """Return where the log is, or would be."""
        return self._log.path

    def is_new(self, key: str) -> bool:
        """Tell whether this comes for the first time, and is to be written."""
        with self._lock:
            self._counts[key] += 1
            return self._counts[key] == 1 and len(self._counts) <= MOST

    def write(self, words: str) -> int:
        """Write words under the moment and the program, and return the line; raises OSError."""
        begin = f"{self._moment().isoformat(timespec='milliseconds')} {_program()}\n"
        with self._lock:
            return self._log.write(f"{begin}{words.rstrip()}\n\n")

    def how_often(self) -> str:
        """Return in lines what came more than once."""
        often = [f"{count} × {key}" for key, count in self._counts.items() if count > 1]
        return "\n".join(("how often", *often)) if often else ""

    def hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what arrives at `sys.excepthook` in a program without windows.

        It is on stderr only where it cannot be written: of a part that is left out, a finding tells.
        """
        if not issubclass(kind, Exception):  # Ctrl+C is no failure
            sys.__excepthook__(kind, error, trace)
            return
        failure = Failure.of(kind, error, trace)
        if self.is_new(failure.key):
            try:
                self.write(failure.whole)
            except OSError:
                if sys.stderr is not None:
                    sys.stderr.write(failure.whole)


@contextmanager
def failures_heard(log: FailureLog) -> Iterator[None]:
    """Let a log hear of the parts that fail meanwhile, unless somebody hears of them already."""
    if sys.excepthook is not sys.__excepthook__:
        yield
        return
    sys.excepthook = log.hear
    try:
        yield
    finally:
        sys.excepthook = sys.__excepthook__


def _program() -> str:
    """Return which program this is, on what: the first thing that whoever reads the log wants to know."""
    import platform

    from presenter import __version__

    qt = getattr(sys.modules.get("PySide6"), "__version__", "not loaded")
    versions = f"presenter {__version__}, Python {platform.python_version()}, PySide6 {qt}"
    return f"{versions}, {platform.platform()}"
