"""The presets of the console: chosen by key, menu or remote, remembered, and nothing else moves."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QSplitter

from presenter.inputs.remote_line import RemoteError
from presenter.settings.memory import MemoryKeeper
from presenter.talk.effects import ConsolePreset

PRESETS = [preset.value for preset in ConsolePreset]
SIZES = [(900, 560), (1280, 800), (1920, 1080), (900, 1400)]


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


def area(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def in_view(talk, size=(1280, 800)):
    talk.console.resize(*size)
    settle()
    body = talk.console.body
    return {
        name: area(getattr(body, name), talk.console)
        for name in ("current", "next", "cues", "notes", "timer")
    }


def surface(rect):
    return rect.width() * rect.height()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("preset", PRESETS)
def test_no_panel_covers_another_or_leaves_the_window(talk, do, preset, size):
    do("set-console-preset", preset)
    seen = in_view(talk, size)
    assert all(talk.console.rect().contains(rect) for rect in seen.values())
    rects = list(seen.values())
    assert not any(one.intersects(other) for i, one in enumerate(rects) for other in rects[i + 1 :])


def test_each_preset_makes_large_what_it_is_named_after(talk, do):
    sizes = {}
    for preset in PRESETS:
        do("set-console-preset", preset)
        sizes[preset] = {name: surface(rect) for name, rect in in_view(talk).items()}
    current = [sizes[preset]["current"] for preset in PRESETS]
    notes = [sizes[preset]["notes"] for preset in PRESETS]
    assert current == sorted(current, reverse=True)
    assert notes == sorted(notes)
    assert notes[-1] > 0.5 * 1280 * 800


@pytest.mark.parametrize(("key", "preset"), [("1", "slide-first"), ("2", "notes-first"), ("3", "notes-only")])
def test_a_key_chooses_a_preset(talk, qtbot, key, preset):
    qtbot.keyClick(talk.console, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.ControlModifier)
    assert talk.console.body.stage.preset == preset
    chosen = [name for name in PRESETS if talk._actions[f"console-{name}"].isChecked()]
    assert chosen == [preset]


def test_a_preset_that_does_not_exist_is_refused_with_those_that_do(do):
    with pytest.raises(RemoteError, match="slide-first, notes-first, notes-only"):
        do("set-console-preset", "slides")


def test_a_preset_changes_nothing_of_the_talk_and_keeps_the_place_in_the_notes(talk, do, hands):
    in_view(talk)
    do("go-to", "ground")
    do("toggle-timer")
    do("notes-down")
    do("notes-down")
    hands.seconds += 20
    state, place = talk.bridge.state, talk.console.body.notes.text.place
    assert place.above > 0
    for preset in (*PRESETS, PRESETS[0]):
        do("set-console-preset", preset)
        settle()
    assert talk.bridge.state == state
    assert talk.console.body.notes.text.place == place


def dragged(talk, name, part, length):
    splitter = talk.console.body.stage.findChild(QSplitter, name)
    splitter.moveSplitter(length, part)
    return splitter


def test_what_was_dragged_is_remembered_for_its_preset_and_class_of_size(talk, do, qtbot, tmp_path):
    in_view(talk)
    usual = talk.console.body.notes.width()
    splitter = dragged(talk, "whole", 1, 300)
    with qtbot.waitSignal(splitter.dragged):
        pass
    wider = talk.console.body.notes.width()
    assert wider > usual + 100
    do("set-console-preset", "notes-only")
    do("set-console-preset", "slide-first")
    settle()
    assert abs(talk.console.body.notes.width() - wider) <= 2
    in_view(talk, (900, 560))
    compact = talk.console.body.notes.width()
    in_view(talk)
    assert abs(talk.console.body.notes.width() - wider) <= 2
    assert compact / 900 < wider / 1280
    written = json.loads((tmp_path / "state" / "memory.json").read_text("utf-8"))
    assert [kept["window"] for kept in written["console"]["splitters"]] == ["regular"]


def test_panels_go_back_to_their_usual_sizes_on_request(talk, do, qtbot):
    usual = in_view(talk)
    splitter = dragged(talk, "whole", 1, 300)
    with qtbot.waitSignal(splitter.dragged):
        pass
    do("reset-console")
    assert in_view(talk) == usual


def test_the_preset_is_remembered_for_the_next_talk(do, tmp_path, written):
    do("set-console-preset", "notes-first")
    written()
    assert MemoryKeeper(tmp_path / "state" / "memory.json").memory.console.preset == "notes-first"
