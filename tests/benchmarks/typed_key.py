"""How long a typed key takes until the slide beside the words is painted anew, against painting it once.

Run with `python -m tests.benchmarks.typed_key [DECK] [LANGUAGE]` in the root of the project. The window is of
1280 × 800, the deck the real talk; the time is the processor's, and two frames are 33 ms of it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from presenter.catalogs.channel import Channel
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.qt.application import the_application
from presenter.qt.interface_words import InterfaceWords
from presenter.translation.unit import Unit
from presenter.translation.workbench import Workbench
from presenter.windows.console_style import console_style
from presenter.windows.translation.slide_view import SlideView

KEYS = 12  # for each unit
WIDTH, HEIGHT = 1280, 800


def main(deck: Path, language: Language) -> None:
    """Type in every unit that is seen on a slide and print what it takes."""
    application = the_application()
    workbench = Workbench.open(load(deck), language)
    view = SlideView(InterfaceWords(InterfaceCatalogs.load().translate_to, Language("en")))
    view.setStyleSheet(console_style(10.0))
    view.resize(WIDTH, HEIGHT // 2)  # the lower half of the window is for the words
    view.show()
    units = [unit for unit in workbench.units if unit.channel is Channel.SLIDES and unit.slides]
    typed: list[float] = []
    painted: list[float] = []
    for unit in units:
        view.show_unit(workbench, unit)
        view.catch_up()
        application.processEvents()
        painted.append(_painted_once(view))
        typed += _typed(view, workbench, unit, application.processEvents)
    key, once = median(typed), median(painted)
    slow = sorted(typed)[int(len(typed) * 0.95)]
    print(f"{deck.name}: {len(workbench.units)} units, {len(typed)} keys")
    print(f"  key → painted     median {key * 1e3:6.1f} ms, 95 % below {slow * 1e3:6.1f} ms")
    print(f"  painting it once  median {once * 1e3:6.1f} ms")
    print(f"  ratio             {key / once:.2f}, 95 % below {slow / once:.2f}")


def _typed(view: SlideView, workbench: Workbench, unit: Unit, take_events: Callable[[], None]) -> list[float]:
    """Return the seconds that each of some keys takes, from the edit to the picture in the window."""
    times: list[float] = []
    words = unit.target or unit.source
    for count in range(1, KEYS + 1):
        begun = process_time()
        workbench = workbench.translated(unit, words + " palabras"[:count])
        view.show_unit(workbench, workbench.unit(unit.key))
        take_events()
        times.append(process_time() - begun)
    return times


def _painted_once(view: SlideView) -> float:
    """Return the seconds that painting the two slides takes in the size that they are shown in."""
    begun = process_time()
    for pane, side in zip(view.panes, view.shown.sides if view.shown else (), strict=False):
        area = pane.picture_area()
        picture = QImage(area.size(), QImage.Format.Format_RGB32)
        with QPainter(picture) as painter:
            side.frame.paint(painter, QRectF(0, 0, area.width(), area.height()))
    return process_time() - begun


if __name__ == "__main__":
    DECK, LANGUAGE = (*sys.argv[1:], *("slides/all-hands-2023.md", "es")[len(sys.argv) - 1 :])[:2]
    main(Path(DECK), Language(LANGUAGE))
