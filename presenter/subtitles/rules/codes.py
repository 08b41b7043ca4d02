"""Every code that a finding of cues alone can have: how much it matters, and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.errors import Severity
from presenter.i18n.text import Text

MEANINGS: Mapping[str, tuple[Severity, Text]] = MappingProxyType(
    {
        "cue-bad-break": (
            Severity.WARNING,
            Text("A break of the author’s parts words that belong together, such as a number and its unit."),
        ),
        "cue-too-fast": (
            Severity.WARNING,
            Text("A cue, or all those of a slide, cannot be read in the time that there is for it."),
        ),
        "cue-too-long": (
            Severity.WARNING,
            Text("A cue has more lines than the profile allows, or stands for longer."),
        ),
        "cue-too-short": (Severity.WARNING, Text("A cue stands for so short a time that it flashes.")),
        "cue-too-wide": (
            Severity.WARNING,
            Text("A line of a cue is wider than the profile or the picture allows."),
        ),
        "cue-unpaired-punctuation": (
            Severity.WARNING,
            Text("A question, exclamation, quotation or bracket is opened and not closed, or closed only."),
        ),
    }
)
