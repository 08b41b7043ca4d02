"""A view of slides and a translator's work on a deck, to be shown in it."""

from __future__ import annotations

import pytest

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.qt.interface_words import InterfaceWords
from presenter.translation.workbench import Workbench
from presenter.windows.translation.slide_view import SlideView

FRONT_MATTER = "---\nlanguage: en\ntranslations: [es]\n---\n\n"


@pytest.fixture
def workbench_of(tmp_path):
    """Return what opens a deck of some slides, its translation begun with some pairs of words."""

    def open_deck(slides, language="es", **translated):
        path = tmp_path / "talk.md"
        path.write_text(FRONT_MATTER + slides, encoding="utf-8")
        workbench = Workbench.open(load(path), Language(language))
        for source, target in translated.items():
            workbench = workbench.translated(unit_of(workbench, source), target)
        return workbench

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
