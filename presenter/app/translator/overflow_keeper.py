"""Which translations have no room on their slides, found by setting every slide when there is time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from presenter.errors import Finding, Span
from presenter.qt.material import Material
from presenter.qt.read_material import material_in, material_of
from presenter.qt.translation_bridge import TranslationBridge
from presenter.translation.commands import TellOverflowing
from presenter.translation.state import TranslationState
from presenter.translation.unit import UnitKey
from presenter.typeset.overflow import OVERFLOW

_QUIET = 700  # milliseconds without a key: setting a slide takes some, and no key may wait for it
_BETWEEN = 10  # milliseconds between two slides


class OverflowKeeper(QObject):
    """Set each slide once, and again those whose words have changed."""

    def __init__(self, bridge: TranslationBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._material: Material | None = None
        self._found: dict[int, dict[UnitKey, Finding]] = {}
        self._places: dict[Span, UnitKey] = {}
        self._left: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_on)
        bridge.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Set all slides, one after the other."""
        workbench = self._bridge.state.workbench
        self._material = None
        self._found = {}
        self._left = set(range(len(workbench.deck.slides)))
        self._places = {place.message.span: unit.key for unit in workbench.units for place in unit.places}
        self._timer.start(_QUIET)

    def stop(self) -> None:
        """Set no more."""
        self._timer.stop()

    def _on_changed(self, old: TranslationState, new: TranslationState) -> None:
        if old.workbench.deck is not new.workbench.deck:
            self.begin()
            return
        if old.workbench.units is new.workbench.units:
            return
        for before, after in zip(old.workbench.units, new.workbench.units, strict=True):
            if before is not after and before.target != after.target:
                self._left.update(after.slides or self._found)
        self._timer.start(_QUIET)

    def _look_on(self) -> None:
        if self._left:
            self._set(self._left.pop())
            self._timer.start(_BETWEEN)
        else:
            self._tell()

    def _set(self, slide: int) -> None:
        workbench = self._bridge.state.workbench
        if self._material is None:
            self._material = material_of(workbench.deck, workbench.catalogs)
        elif self._material.catalogs is not workbench.catalogs:
            self._material = material_in(self._material, workbench.catalogs)
        page = self._material.typesetter.page(slide, workbench.language)
        self._found[slide] = {
            self._places[finding.span]: finding
            for finding in page.findings
            if finding.code == OVERFLOW and finding.span in self._places
        }

    def _tell(self) -> None:
        findings = {key: finding for found in self._found.values() for key, finding in found.items()}
        if findings != self._bridge.state.faults.overflowing:
            self._bridge.dispatch(TellOverflowing(findings))
