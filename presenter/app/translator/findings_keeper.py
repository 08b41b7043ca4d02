"""What the checks say: of the unit at hand as it is typed, of all others when there is time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, QTimer

from presenter.catalogs.checks.glossary import Term
from presenter.catalogs.entry import Entry
from presenter.errors import Finding, Severity
from presenter.i18n.language import Language
from presenter.qt.translation_bridge import TranslationBridge
from presenter.translation.commands import TellFindings
from presenter.translation.mends import mended
from presenter.translation.own_words import typed
from presenter.translation.state import TranslationState
from presenter.translation.unit import Unit, UnitKey
from presenter.translation.unit_checker import UnitChecker
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
        show_terms: Callable[[Sequence[Term]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._show = show
        self._show_terms = show_terms
        self._known: dict[UnitKey, tuple[Entry, tuple[Finding, ...]]] = {}
        self._left: Iterator[UnitKey] = iter(())
        self._checker = UnitChecker()
        self._typed = self._timer(_TYPED, self._look_at_hand)
        self._idle = self._timer(0, self._look_on)
        bridge.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Look at the unit at hand now, and at all others from now on."""
        self._look_at_all()
        self._look_at_hand()

    def good_words(self) -> tuple[str, ...]:
        """Return the words of the glossary, which are spelt as they should be."""
        return self._checker.good_words(self._bridge.state.workbench)

    def stop(self) -> None:
        """Look no more."""
        self._typed.stop()
        self._idle.stop()

    def _on_changed(self, old: TranslationState, new: TranslationState) -> None:
        if old.selected != new.selected:
            self._look_at_hand()
        elif old.unit is not new.unit:
            self._typed.start()
        elif old.faults.overflowing is not new.faults.overflowing:
            self._look_at_hand()
        if old.workbench.deck is not new.workbench.deck or old.workbench.files is not new.workbench.files:
            self._look_at_all()

    def _look_at_hand(self) -> None:
        self._typed.stop()
        unit = self._bridge.state.unit
        if unit is None:
            self._show(())
            self._show_terms(())
            return
        self._show_terms(self._checker.terms(self._bridge.state.workbench, unit))
        overflow = self._bridge.state.faults.overflowing.get(unit.key)
        found = sorted((*((overflow,) if overflow else ()), *self._findings(unit)), key=_how_bad)
        self._show([Remark(finding, self._mended(unit, finding.code)) for finding in found])
        self._tell()

    def _mended(self, unit: Unit, code: str) -> str | None:
        languages = self._source(unit), self._bridge.state.workbench.language
        return mended(code, unit.source, unit.target, languages, partial(self._codes, unit))

    def _codes(self, unit: Unit, words: str) -> list[str]:
        return [finding.code for finding in self._checked(unit, typed(unit.entry, words))]

    def _look_at_all(self) -> None:
        checker = UnitChecker.read(self._bridge.state.workbench.deck)
        if checker != self._checker:
            self._checker = checker
            self._known.clear()
        self._left = iter([unit.key for unit in self._bridge.state.workbench.units])
        self._idle.start()

    def _look_on(self) -> None:
        keys = list(islice(self._left, _AT_A_TIME))
        for key in keys:
            unit = self._bridge.state.workbench.unit(key)  # as it is by now
            if unit is not None:
                self._findings(unit)
        if keys:
            self._idle.start()
        else:
            self._tell()

    def _findings(self, unit: Unit) -> tuple[Finding, ...]:
        known = self._known.get(unit.key)
        if known is not None and known[0] is unit.entry:
            return known[1]
        found = self._checked(unit, unit.entry)
        self._known[unit.key] = unit.entry, found
        return found

    def _checked(self, unit: Unit, entry: Entry) -> tuple[Finding, ...]:
        return self._checker.findings(self._bridge.state.workbench, unit.with_entry(entry))

    def _source(self, unit: Unit) -> Language:
        return unit.key.written_in or self._bridge.state.workbench.deck.settings.language

    def _tell(self) -> None:
        """Tell which units have findings, of those that are still there, and how bad the worst of them is."""
        there = self._bridge.state.workbench
        severities = {
            key: min(found, key=_how_bad).severity
            for key, (_, found) in self._known.items()
            if found and there.unit(key)
        }
        if severities != self._bridge.state.faults.with_findings:
            self._bridge.dispatch(TellFindings(severities))

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer


def _how_bad(finding: Finding) -> int:
    return _WORST_FIRST.index(finding.severity)
