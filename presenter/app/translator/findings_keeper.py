"""What the checks say: of the unit at hand as it is typed, of all others when there is time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QObject, QTimer

from presenter.catalogs.checks.unit_findings import unit_findings
from presenter.catalogs.entry import Entry
from presenter.errors import Finding, Severity
from presenter.qt.translation_bridge import TranslationBridge
from presenter.translation.commands import TellFindings
from presenter.translation.state import TranslationState
from presenter.translation.unit import Unit, UnitKey
from presenter.windows.translation.findings_view import Remark

_TYPED = 60  # milliseconds after a key: the words and the slide come first
_AT_A_TIME = 12  # units that are looked at between two turns of the windows
_WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class FindingsKeeper(QObject):
    """Look at each unit once, again when it changes, and tell the work which have findings."""

    def __init__(
        self,
        bridge: TranslationBridge,
        show: Callable[[Sequence[Remark]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._show = show
        self._known: dict[UnitKey, tuple[Entry, tuple[Finding, ...]]] = {}
        self._left: Iterator[Unit] = iter(())
        self._typed = self._timer(_TYPED, self._look_at_hand)
        self._idle = self._timer(0, self._look_on)
        bridge.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Look at the unit at hand now, and at all others from now on."""
        self._look_at_hand()
        self._look_at_all()

    def stop(self) -> None:
        """Look no more."""
        self._typed.stop()
        self._idle.stop()

    def _on_changed(self, old: TranslationState, new: TranslationState) -> None:
        if old.selected != new.selected:
            self._look_at_hand()
        elif old.unit is not new.unit:
            self._typed.start()
        if old.workbench.deck is not new.workbench.deck or old.workbench.files is not new.workbench.files:
            self._look_at_all()

    def _look_at_hand(self) -> None:
        self._typed.stop()
        unit = self._bridge.state.unit
        if unit is None:
            self._show(())
            return
        found = self._findings(unit)
        self._show([Remark(finding) for finding in sorted(found, key=_how_bad)])
        self._tell()

    def _look_at_all(self) -> None:
        self._left = iter(self._bridge.state.workbench.units)
        self._idle.start()

    def _look_on(self) -> None:
        looked = [self._findings(unit) for unit in islice(self._left, _AT_A_TIME)]
        if looked:
            self._idle.start()
        else:
            self._tell()

    def _findings(self, unit: Unit) -> tuple[Finding, ...]:
        known = self._known.get(unit.key)
        if known is not None and known[0] is unit.entry:
            return known[1]
        workbench = self._bridge.state.workbench
        found = unit_findings(
            unit.entry,
            unit.places[0].message if unit.places else None,
            workbench.language,
            source=workbench.deck.settings.language,
        )
        self._known[unit.key] = unit.entry, found
        return found

    def _tell(self) -> None:
        """Tell which units have findings, of those that are still there."""
        there = self._bridge.state.workbench
        keys = frozenset(key for key, (_, found) in self._known.items() if found and there.unit(key))
        if keys != self._bridge.state.faults.with_findings:
            self._bridge.dispatch(TellFindings(keys))

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer


def _how_bad(finding: Finding) -> int:
    return _WORST_FIRST.index(finding.severity)
