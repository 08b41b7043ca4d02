"""Pictures decoded in a thread before a slide is laid out."""

from __future__ import annotations

import gc
import sys
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtGui import QImage

from presenter.i18n.language import Language
from presenter.qt.beside import Beside
from presenter.qt.pixels_ahead import PixelsAhead, SlidePictures
from presenter.typeset.late_modules import LateModules
from presenter.typeset.picture_store import PictureStore

EN = Language("en")


class SlowStore(PictureStore):
    """A store that waits to be let go on, and notes what it decodes, and where."""

    def __init__(self) -> None:
        super().__init__()
        self.goes_on = Event()
        self.decoded: list[str] = []
        self.threads = set()

    def decode(self, path):
        self.goes_on.wait()
        self.decoded.append(path.name)
        self.threads.add(current_thread())
        return super().decode(path)


@pytest.fixture
def pixels(qapp):
    pixels = PixelsAhead(Beside())
    yield pixels
    pixels.end()


@pytest.fixture
def slide(tmp_path):
    """Write a slide's pictures and return what they are wanted by."""

    def slide(number: int, *names: str) -> SlidePictures:
        for name in names:
            QImage(64, 36, QImage.Format.Format_RGB32).save(str(tmp_path / name), "JPG")
        return SlidePictures(number, tuple(tmp_path / name for name in names), EN)

    return slide


def test_pictures_are_there_when_their_slide_is_asked_for(pixels, slide, qtbot, monkeypatch):
    store, wanted = PictureStore(), slide(3, "a.jpg", "b.jpg")
    with qtbot.waitSignal(pixels.came):
        pixels.want(store, [wanted])
        assert pixels.is_decoding(3, EN)
        assert not pixels.is_decoding(2, EN)
    assert not pixels.is_decoding(3, EN)
    monkeypatch.setattr("presenter.typeset.picture_store.load_pixels", None)  # nothing is read again
    assert [store.load(path).size.width() for path in wanted.paths] == [64, 64]


def test_what_another_key_makes_stale_is_not_begun(pixels, slide, qtbot):
    store = SlowStore()
    pixels.want(store, [slide(1, "one.jpg", "one more.jpg"), slide(2, "two.jpg")])
    pixels.want(store, [slide(5, "five.jpg"), slide(4, "four.jpg")])
    store.goes_on.set()
    qtbot.waitUntil(lambda: "four.jpg" in store.decoded)
    assert store.decoded in (["one.jpg", "five.jpg", "four.jpg"], ["five.jpg", "four.jpg"])
    assert main_thread() not in store.threads


def test_what_is_wanted_still_is_not_begun_again(pixels, slide, qtbot):
    store, wanted = SlowStore(), slide(1, "one.jpg")
    pixels.want(store, [wanted])
    pixels.want(store, [wanted, slide(2, "two.jpg")])
    store.goes_on.set()
    qtbot.waitUntil(lambda: "two.jpg" in store.decoded)
    assert store.decoded == ["one.jpg", "two.jpg"]


def test_what_cannot_be_decoded_is_left_to_whoever_shows_it(pixels, slide, qtbot, tmp_path):
    broken = SlidePictures(1, (tmp_path / "gone.png", tmp_path, tmp_path / "a.jpg"), EN)
    slide(1, "a.jpg")
    store = PictureStore()
    with qtbot.waitSignal(pixels.came):
        pixels.want(store, [broken])
    assert store.bytes_held > 0


def test_what_a_slide_needs_is_imported_in_the_thread_before_it_is_laid_out(
    pixels, qtbot, tmp_path, monkeypatch
):
    (tmp_path / "late_one.py").write_text("import threading\nwhere = threading.current_thread()\n")
    monkeypatch.syspath_prepend(tmp_path)
    other = SlidePictures(4, (), EN, LateModules(("late_one",)))
    with qtbot.waitSignals([pixels.came, pixels.came]):
        pixels.want(PictureStore(), [SlidePictures(3, (), EN, LateModules(("late_one",)))])
        assert pixels.is_decoding(3, EN)
        pixels.want(PictureStore(), [SlidePictures(3, (), EN, LateModules(("late_one",))), other])
        assert pixels.is_decoding(4, EN)
    module = sys.modules.pop("late_one")
    assert module.where is not main_thread()


def test_at_the_end_nothing_more_is_decoded(pixels, slide):
    store = SlowStore()
    pixels.want(store, [slide(1, "one.jpg"), slide(2, "two.jpg")])
    store.goes_on.set()
    pixels.end()
    assert "two.jpg" not in store.decoded
    assert gc.isenabled()
