"""The list of units: what changed is painted again, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.deck.load import parse
from presenter.errors import Severity
from presenter.i18n.language import Language
from presenter.translation.workbench import Workbench
from presenter.windows.translation.unit_model import UnitModel


@pytest.fixture
def workbench(tmp_path):
    slides = "\n\n---\n\n".join(f"# Slide {number}\n\nWords of slide {number}." for number in range(1000))
    source = f"---\nlanguage: en\ntranslations: [es]\n---\n\n{slides}\n"
    return Workbench.open(parse(source, tmp_path / "talk.md"), Language("es"))


@pytest.fixture
def model(qapp, workbench):
    model = UnitModel()
    model.show(workbench.units)
    return model


@pytest.fixture
def told(model):
    told = []

    def tell_rows(first, last):
        told.append((first.row(), last.row()))

    def tell_reset():
        told.append("reset")

    model.dataChanged.connect(tell_rows)
    model.modelReset.connect(tell_reset)
    return told


def test_it_has_a_row_for_each_unit(model, workbench):
    assert model.rowCount() == len(workbench.units) == 2000
    assert model.row_of(workbench.units[7].key) == 7


def test_a_unit_that_changed_changes_its_row_alone(model, workbench, told):
    after = workbench.translated(workbench.units[7], "Hola")
    model.show(after.units)

    assert told == [(7, 7)]
    assert model.unit(7).target == "Hola"


def test_the_unit_at_hand_is_shown_again_by_itself(model, workbench, told):
    model.show_again(workbench.translated(workbench.units[7], "Hola").units[7])
    model.show_again(model.unit(7))

    assert told == [(7, 7)]


def test_a_finding_that_is_new_changes_its_row(model, workbench, told):
    model.show(workbench.units, {workbench.units[3].key: Severity.WARNING})

    assert told == [(3, 3)]
    assert model.severity(3) is Severity.WARNING


def test_other_units_are_another_list(model, workbench, told):
    model.show(workbench.units[:5])

    assert told == ["reset"]
    assert model.row_of(workbench.units[7].key) is None


def test_a_row_is_read_out_with_its_state_and_place(model):
    spoken = model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Missing, Slides, slide 2: Words of slide 1."


def test_a_row_with_findings_says_so_to_whoever_hears_it(model, workbench):
    model.show(workbench.units, {workbench.units[3].key: Severity.WARNING})
    spoken = model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Missing, Slides, slide 2: Words of slide 1. – with findings"
