"""What was found wrong with the deck and its catalogs, for the speaker alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from presenter.errors import Finding, Severity
from presenter.i18n.text import Text
from presenter.windows.console_label import ConsoleLabel, Tone

_TONES = {Severity.ERROR: Tone.ALARM, Severity.WARNING: Tone.CAUTION, Severity.INFO: Tone.PLAIN}


class FindingsSheet(QWidget):
    """Each finding: what it is, then where and what to do."""

    def __init__(self, findings: Sequence[Finding], words: Callable[[Text], str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for finding in findings:
            what = ConsoleLabel("finding", wrapped=True)
            what.show_words(words(finding.message), _TONES[finding.severity])
            column.addWidget(what)
            where = ConsoleLabel("caption", wrapped=True)
            advice = f" · {words(finding.advice)}" if finding.advice else ""
            where.show_words(f"{finding.span.path.name}:{finding.span.line}:{finding.span.column}{advice}")
            column.addWidget(where)
            column.addSpacing(6)
        column.addStretch()
