"""A whole talk's worth of words translated by keys alone, from nothing to done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from presenter.catalogs.entry_state import EntryState

EXAMPLE = Path(__file__).parents[3] / "slides" / "all-hands-2023.md"


def test_every_unit_of_the_example_talk_is_typed_and_done(open_editor, tmp_path):
    deck = tmp_path / "whole.md"
    deck.write_bytes(EXAMPLE.read_bytes())
    editor = open_editor(deck)
    editor.press(Qt.Key.Key_F9)  # without the slide: its painting is tested elsewhere
    units = len(editor.state.workbench.units)
    assert units > 300
    typed = {}
    for number in range(units):
        typed[editor.state.unit.key] = f"{number}"
        editor.type(f"{number}")
        editor.ctrl(Qt.Key.Key_Return)

    assert {unit.key: unit.target for unit in editor.state.workbench.units} == typed
    assert all(unit.state is EntryState.TRANSLATED for unit in editor.state.workbench.units)
    assert len(editor.written()) == len({source for _, source, _ in typed})
