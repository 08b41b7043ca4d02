"""What the speaker has to know, in the row of badges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer

from presenter.catalogs.folder import is_catalog
from presenter.errors import Finding, Severity
from presenter.i18n.text import Text
from presenter.talk.advance import is_before_talk
from presenter.talk.state import Blank, TalkState
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_reading import Circumstances, read_badges
from presenter.windows.panel_writer import PanelWriter
from presenter.windows.status_row import StatusRow

_ANNOUNCED_FOR = 5000  # milliseconds


class BadgesWriter(PanelWriter):
    """Write the badges of the state, and of what the console was told besides."""

    def __init__(self, context: ConsoleContext, row: StatusRow) -> None:
        super().__init__(context)
        self._row = row
        self._circumstances = Circumstances()
        self._announced_under = _cover(context.state)
        self._announced = QTimer(row)
        self._announced.setSingleShot(True)
        self._announced.setInterval(_ANNOUNCED_FOR)
        self._announced.timeout.connect(self._on_announced)

    @property
    def circumstances(self) -> Circumstances:
        """Return what is known besides the state."""
        return self._circumstances

    @property
    def findings(self) -> Sequence[Finding]:
        """Return what failed of the program, what kept the deck from being read again, then the rest."""
        told = self._circumstances
        return (*told.failures, *told.trouble, *self.context.findings)

    def tell(self, circumstances: Circumstances) -> None:
        """Take what is known besides the state, and write it."""
        self._circumstances = circumstances
        self.write()

    def announce(self, text: Text) -> None:
        """Say something for a moment, or until something else covers the slide or nothing does."""
        self._announced_under = _cover(self.context.state)
        self.tell(replace(self._circumstances, announcement=text))
        self._announced.start()

    def write(self) -> None:
        """Write every badge."""
        if _cover(self.context.state) != self._announced_under:
            # “The audience still sees …” must not outlive what it says.
            self._circumstances = replace(self._circumstances, announcement=None)
        circumstances = replace(
            self._circumstances,
            findings=len(self.context.findings),
            broken_catalog=next(filter(_is_broken_catalog, self.context.findings), None),
            hidden=self.context.outline.slides[self.context.state.slide].hidden,
            before_talk=is_before_talk(self.context.state, self.context.outline),
        )
        self._row.show_badges(read_badges(self.context.state, circumstances, self.context.say))

    def _on_announced(self) -> None:
        self.tell(replace(self._circumstances, announcement=None))


def _cover(state: TalkState) -> tuple[bool, Blank, bool]:
    """Return what keeps the slide from the audience."""
    return state.desktop_shown, state.blank, state.frozen is not None


def _is_broken_catalog(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR and is_catalog(finding.span.path)
