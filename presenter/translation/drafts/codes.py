"""Every code that a finding of drafts can have: how much it matters, and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.errors import Severity
from presenter.i18n.text import Text

MEANINGS: Mapping[str, tuple[Severity, Text]] = MappingProxyType(
    {
        "bad-model": (Severity.ERROR, Text("A model for translating is broken, or is of other languages.")),
        "draft-rejected": (
            Severity.INFO,
            Text("A machine’s draft lost something that a translation has to keep, and was thrown away."),
        ),
        "engine-failed": (Severity.ERROR, Text("A machine that translates broke.")),
        "no-model": (Severity.ERROR, Text("A machine that translates has no model where it was said to be.")),
        "no-such-engine": (
            Severity.ERROR,
            Text("A machine that translates is asked for that is not installed."),
        ),
    }
)
