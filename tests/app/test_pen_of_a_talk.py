"""The pen: drawn with in either window, undone, kept with the slide and with the deck."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QToolButton

from presenter.inputs.remote_line import RemoteError
from presenter.talk.drawings_file import read_drawings, write_drawings
from presenter.talk.effects import Announce
from presenter.talk.pen import Ink, Nib, Pen, Width
from presenter.talk.stroke import Stroke
from presenter.windows.tools.drawing_board import DrawingBoard
from presenter.windows.tools.pen_bar import PenBar

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
LOWER_LEFT, LOWER_RIGHT = QPointF(500, 800), QPointF(1100, 800)


def views(talk):
    return talk.audience, talk.console.body.current


def mouse(view, kind, page_point, button, buttons):
    where = view._page_transform().map(page_point)
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, where, view.mapToGlobal(where), button, buttons, keys)
    QCoreApplication.sendEvent(view, event)


def draw(view, *points):
    mouse(view, QEvent.Type.MouseButtonPress, points[0], LEFT, LEFT)
    for point in points[1:]:
        mouse(view, QEvent.Type.MouseMove, point, NONE, LEFT)
    mouse(view, QEvent.Type.MouseButtonRelease, points[-1], LEFT, NONE)


def colour_at(view, page_point):
    where = view._page_transform().map(page_point)
    return view.grab().toImage().pixelColor(where.toPoint())


def shows_ink(view, page_point):
    colour = colour_at(view, page_point)
    return colour.red() > 150 and colour.red() > colour.green() + 60 and colour.red() > colour.blue() + 60


MIDDLE = QPointF(800, 800)


@pytest.mark.parametrize("over", [0, 1], ids=["audience", "console"])
def test_what_is_drawn_in_one_window_is_seen_in_both(talk, do, over):
    do("set-pen", "thick")
    draw(views(talk)[over], LOWER_LEFT, MIDDLE, LOWER_RIGHT)
    do("leave")
    assert all(shows_ink(view, MIDDLE) for view in views(talk))
    assert talk.bridge.state.slide == 0  # no click went through to the slide
    assert talk.bridge.state.step == 0


def test_it_is_there_again_on_coming_back_and_in_the_other_language(talk, do):
    do("set-pen", "thick")
    draw(talk.audience, LOWER_LEFT, LOWER_RIGHT)
    do("leave")
    do("next-slide")
    assert not shows_ink(talk.audience, MIDDLE)
    do("previous-slide")
    do("flip-language")
    assert shows_ink(talk.audience, MIDDLE)


def test_it_is_seen_from_the_step_on_at_which_it_was_drawn(talk, do):
    do("next")
    do("set-pen", "thick")
    draw(talk.audience, LOWER_LEFT, LOWER_RIGHT)
    do("leave")
    do("previous")
    assert not shows_ink(talk.audience, MIDDLE)
    do("next")
    assert shows_ink(talk.audience, MIDDLE)


def test_a_frozen_slide_is_drawn_on_where_the_audience_sees_it(talk, do):
    do("toggle-freeze")
    do("next-slide")
    do("set-pen", "thick")
    draw(talk.console.body.current, LOWER_LEFT, LOWER_RIGHT)
    assert list(talk.tools.board.strokes) == ["sky"]


def test_a_slide_can_be_drawn_on_before_it_is_uncovered(talk, do):
    do("blank")
    do("set-pen", "thick")
    console = talk.console.body.current
    draw(console, LOWER_LEFT, LOWER_RIGHT)
    assert shows_ink(console, MIDDLE)
    assert not shows_ink(talk.audience, MIDDLE)
    do("present")
    assert shows_ink(talk.audience, MIDDLE)


def test_undo_takes_a_stroke_back_while_the_pen_is_out_and_redo_brings_it(talk, do):
    before = talk.audience.grab().toImage()
    do("set-pen", "thick")
    draw(talk.audience, LOWER_LEFT, LOWER_RIGHT)
    do("undo")
    do("leave")
    assert talk.audience.grab().toImage() == before
    do("redo-stroke")
    assert shows_ink(talk.audience, MIDDLE)
    do("clear-drawing")
    assert talk.audience.grab().toImage() == before


def test_undo_is_for_the_clock_while_the_pen_is_away(talk, do, hands):
    do("toggle-timer")
    hands.seconds += 60
    do("reset-timer")
    do("undo")
    assert talk.bridge.state.timer.elapsed(hands.seconds) == 60


def test_a_sweep_of_the_eraser_is_one_change(talk, do):
    do("set-pen", "thick")
    draw(talk.audience, LOWER_LEFT, QPointF(700, 800))
    draw(talk.audience, QPointF(900, 800), LOWER_RIGHT)
    do("set-pen", "eraser")
    draw(talk.audience, QPointF(600, 790), QPointF(600, 801), QPointF(1000, 801))
    assert talk.tools.board.drawing.strokes == ()
    do("undo")
    assert len(talk.tools.board.drawing.strokes) == 2


def test_drawings_are_kept_with_the_deck(talk, do, tmp_path):
    do("set-pen", "highlighter", "green", "thin")
    draw(talk.audience, LOWER_LEFT, MIDDLE, LOWER_RIGHT)
    talk.tools.close()
    (path,) = (tmp_path / "state").rglob("drawings.json")
    (stroke,) = read_drawings(path)["sky"]
    assert stroke.pen == Pen(Nib.HIGHLIGHTER, Ink.GREEN, Width.THIN)
    assert stroke.points[0][:2] == pytest.approx((500, 800), abs=3)


def test_they_are_written_soon_without_the_talk_having_to_end(talk, do, qtbot):
    do("set-pen")
    draw(talk.audience, LOWER_LEFT, MIDDLE, LOWER_RIGHT)
    talk.tools._write.setInterval(0)
    draw(talk.audience, LOWER_RIGHT, LOWER_LEFT)
    path = talk.tools._path
    qtbot.waitUntil(lambda: [*map(len, read_drawings(path).values())] == [2])


def test_the_speaker_is_told_once_that_drawings_cannot_be_kept(talk, do, qtbot):
    talk.tools._path = talk.tools._path.parent / "no-folder" / "drawings.json"
    talk.tools._path.parent.write_text("in the way", encoding="utf-8")
    talk.tools._write.setInterval(0)
    said = []
    talk.bridge.effect_asked.connect(said.append)
    do("set-pen")
    for _ in range(2):
        draw(talk.audience, LOWER_LEFT, LOWER_RIGHT)
        qtbot.waitUntil(lambda: not talk.tools._write.isActive() and not talk.tools._saving)
    (told,) = [effect for effect in said if isinstance(effect, Announce)]
    assert str(told.text).startswith("What is drawn cannot be kept: ")


def test_whoever_goes_on_drawing_does_not_keep_them_from_being_written(talk, do, monkeypatch):
    do("set-pen")
    draw(talk.audience, LOWER_LEFT, LOWER_RIGHT)
    begun_anew = []
    monkeypatch.setattr(talk.tools._write, "start", lambda: begun_anew.append(True))
    draw(talk.audience, LOWER_RIGHT, LOWER_LEFT)
    assert talk.tools._write.isActive()
    assert begun_anew == []


def test_what_was_drawn_in_an_earlier_talk_is_there_again(talk, do, tmp_path):
    do("set-pen", "thick")
    draw(talk.audience, LOWER_LEFT, LOWER_RIGHT)
    do("leave")
    talk.tools.save()
    talk.tools.board.clear()
    (path,) = (tmp_path / "state").rglob("drawings.json")
    board = DrawingBoard()
    board.turn_to("sky", 0)
    board.adopt(read_drawings(path))
    assert len(board.shapes) == 1
    board.begin(LOWER_LEFT, 1.0, Pen())
    board.end()
    assert len(board.strokes["sky"]) == 2


def test_every_slide_can_be_cleared_from_afar(talk, do):
    do("set-pen")
    draw(talk.audience, LOWER_LEFT, LOWER_RIGHT)
    do("next-slide")
    draw(talk.audience, LOWER_LEFT, LOWER_RIGHT)
    do("clear-drawing", "all")
    assert talk.tools.board.strokes == {}
    do("undo")
    do("clear-all-drawings")
    assert talk.tools.board.strokes == {}
    with pytest.raises(RemoteError, match="Give “all”"):
        do("clear-drawing", "most")


def test_the_speaker_is_told_that_slides_have_been_drawn_on(talk, qtbot):
    path = talk.tools._path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(write_drawings({"end": (Stroke(((1.0, 2.0, 1.0),)),)}))
    talk.tools._unread = path
    with qtbot.waitSignal(talk.bridge.effect_asked) as asked:
        talk.tools.read()
    (told,) = asked.args
    assert str(told.text).startswith("Slides show earlier drawings")
    assert list(talk.tools.board.strokes) == ["end"]
    with qtbot.assertNotEmitted(talk.bridge.effect_asked):
        talk.tools.read()


def test_a_pen_that_is_none_is_told_in_words(do):
    with pytest.raises(RemoteError, match="Give one of: pen, highlighter, eraser, red"):
        do("set-pen", "crayon")


def test_an_ink_is_for_a_nib_that_draws(talk, do):
    do("set-pen", "eraser")
    do("set-pen", "blue")
    assert talk.bridge.state.pen == Pen(Nib.PEN, Ink.BLUE)


def test_a_stylus_draws_as_hard_as_it_is_pressed_and_rubs_out_turned_round(talk, do):
    do("toggle-pen")
    presses = ((LOWER_LEFT, 0.2), (MIDDLE, 0.9), (LOWER_RIGHT, 0.4))
    stylus(talk.audience, QPointingDevice.PointerType.Pen, *presses)
    (stroke,) = talk.tools.board.drawing.strokes
    assert stroke.points[0][2] == pytest.approx(0.2, abs=0.01)
    stylus(talk.audience, QPointingDevice.PointerType.Eraser, (MIDDLE, 0.5), (LOWER_RIGHT, 0.5))
    assert talk.tools.board.drawing.strokes == ()


def stylus(view, kind, *presses):
    device = QPointingDevice(
        "a stylus",
        7,
        QPointingDevice.DeviceType.Stylus,
        kind,
        QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure,
        1,
        1,
    )
    types = (QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(presses) - 1))
    for event_type, (page_point, pressure) in zip(types, presses, strict=True):
        tablet_event(view, device, event_type, page_point, pressure)
    tablet_event(view, device, QEvent.Type.TabletRelease, presses[-1][0], 0.0)


def tablet_event(view, device, event_type, page_point, pressure):
    where = view._page_transform().map(page_point)
    event = QTabletEvent(
        event_type,
        device,
        where,
        view.mapToGlobal(where),
        pressure,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        Qt.KeyboardModifier.NoModifier,
        LEFT,
        LEFT,
    )
    QCoreApplication.sendEvent(view, event)


def test_the_bar_is_there_while_the_pen_is_out_and_sets_it(talk, do):
    assert talk.console.findChild(PenBar) is None
    do("toggle-pen")
    bar = talk.console.findChild(PenBar)
    assert bar.isVisible()
    buttons = {button.accessibleName() or button.text(): button for button in bar.findChildren(QToolButton)}
    assert set(buttons) >= {"Pen", "Highlighter", "Eraser", "Red", "Violet", "Thin", "Thick", "Undo", "Redo"}
    buttons["Violet"].click()
    buttons["Thick"].click()
    talk.bridge.settle()
    assert talk.bridge.state.pen == Pen(Nib.PEN, Ink.VIOLET, Width.THICK)
    assert buttons["Violet"].isChecked()
    assert not buttons["Red"].isChecked()
    do("set-interface-language", "es")
    assert {button.accessibleName() for button in bar.findChildren(QToolButton)} > {"Violeta", "Deshacer"}
    buttons["Put the pen away"].click()
    talk.bridge.settle()
    assert not bar.isVisible()


def test_a_deck_read_again_keeps_what_is_drawn_on_its_slides(talk, do, deck, qtbot):
    do("set-pen", "thick")
    draw(talk.audience, LOWER_LEFT, LOWER_RIGHT)
    do("leave")
    before = "# Before {#before}\n\n---\n\n# The sky {#sky}"
    words = deck.read_text(encoding="utf-8").replace("# The sky {#sky}", before)
    deck.write_text(words, encoding="utf-8")
    with qtbot.waitSignal(talk._reloader.reloaded):
        do("reload")
    assert talk.bridge.state.slide == 1
    assert talk.bridge.talk.outline.slides[1].identifier == "sky"
    assert shows_ink(talk.audience, MIDDLE)
