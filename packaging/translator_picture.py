"""What the translator sees, as a picture: the real window of the catalog editor, at work on a unit."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from presenter.app.translator.translator import Translator
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.qt.clocks import Clocks
from presenter.translation.commands import Select, TypeWords
from presenter.translation.state import TranslationState
from presenter.translation.workbench import Workbench

SIZE = (1440, 900)
_PAINTING = 2500  # milliseconds: the slide, what was translated before, what is found


def translator_picture(
    deck: Path, path: Path, language: Language, ui_language: Language, identity: str, words: str
) -> None:
    """Draw the editor while words are typed at the unit of this id; nothing is saved.

    A QApplication has to run.
    """
    workbench = Workbench.open(load(deck), language)
    clocks = Clocks(_no_time, _moment)
    interface = InterfaceCatalogs.load()
    translator = Translator(TranslationState.begin(workbench), interface, ui_language, clocks)
    unit = next(
        unit for unit in workbench.units if any(place.message.identity == identity for place in unit.places)
    )
    translator.window.resize(*SIZE)
    translator.begin()
    translator.bridge.dispatch(Select(unit.key))
    translator.bridge.dispatch(TypeWords(words))
    translator.keeper.stop()
    painted = QEventLoop()
    QTimer.singleShot(_PAINTING, painted.quit)
    painted.exec()
    path.parent.mkdir(parents=True, exist_ok=True)
    translator.window.grab().save(str(path))
    translator.close()


def _no_time() -> float:
    return 0.0


def _moment() -> datetime:
    return datetime(2023, 9, 7, 15, 12, tzinfo=UTC)
