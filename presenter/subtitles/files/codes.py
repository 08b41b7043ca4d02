"""Every code that a finding of a file of subtitles can have: how much it matters, and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.errors import Severity
from presenter.i18n.text import Text

MEANINGS: Mapping[str, tuple[Severity, Text]] = MappingProxyType(
    {
        "cue-time": (
            Severity.WARNING,
            Text("A time in a file of subtitles is negative, backwards or no time; its words are kept."),
        ),
        "guessed-encoding": (
            Severity.INFO,
            Text("A file of subtitles is not in UTF-8; what it is in was guessed."),
        ),
        "no-subtitles": (Severity.ERROR, Text("A file that should be of subtitles holds none.")),
    }
)
