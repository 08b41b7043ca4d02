"""What differs between two readings of a translation, to be shown to whoever saved it."""

from __future__ import annotations

from presenter.catalogs.entry_state import EntryState
from presenter.translation.unit import Unit
from presenter.translation.workbench import Workbench


def changed_units(before: Workbench, after: Workbench) -> tuple[Unit, ...]:
    """Return the units of `after` that say something else than before, in reading order.

    That is their words, or how far they have come: a unit that was marked as done has changed too. Those
    that are new in the deck count where they are translated.
    """
    return tuple(unit for unit in after.units if _says(unit) != _said(before.unit(unit.key)))


def _says(unit: Unit) -> tuple[object, ...]:
    return unit.target, unit.state


def _said(unit: Unit | None) -> tuple[object, ...]:
    return ("", EntryState.MISSING) if unit is None else _says(unit)
