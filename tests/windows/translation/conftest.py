"""A view of slides and a translator's work on a deck, to be shown in it."""

from __future__ import annotations

import pytest

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.qt.interface_words import InterfaceWords
from presenter.translation.workbench import Workbench
from presenter.windows.translation.slide_view import SlideView


@pytest.fixture
def workbench_of(tmp_path):
    """Return what opens a deck of some slides for its translation."""

    def open_deck(slides, language="es", front=""):
        path = tmp_path / "talk.md"
        path.write_text(f"---\nlanguage: en\ntranslations: [es]\n{front}---\n\n{slides}", encoding="utf-8")
        return Workbench.open(load(path), Language(language))

    return open_deck


@pytest.fixture
def slide_view(qtbot):
    """A view at its usual size."""
    words = InterfaceWords(InterfaceCatalogs().translate_to, Language("en"))
    view = SlideView(words)
    qtbot.addWidget(view)
    view.resize(1000, 340)
    view.show()
    return view


def unit_of(workbench, source):
    """The unit of some words."""
    return next(unit for unit in workbench.units if unit.source == source)
