"""The panes of the editor and how they divide the window."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.windows.translation.editor_actions import EditorActions
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.editor_menus import EditorMenus
from presenter.windows.translation.filter_bar import FilterBar
from presenter.windows.translation.findings_view import FindingsView
from presenter.windows.translation.progress_line import ProgressLine
from presenter.windows.translation.remembered_splitter import RememberedSplitter
from presenter.windows.translation.side_pane import SidePane
from presenter.windows.translation.slide_pane import SlidePane
from presenter.windows.translation.source_pane import SourcePane
from presenter.windows.translation.target_pane import TargetPane
from presenter.windows.translation.unit_delegate import UnitDelegate
from presenter.windows.translation.unit_list import UnitList
from presenter.windows.translation.unit_model import UnitModel

_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_LETTERS_ACROSS = 12  # the narrowest pane, in sizes of the letters


class EditorBody(QWidget):
    """The list at the left; at the right the slide over the words, with the suggestions beside these."""

    def __init__(self, context: EditorContext, actions: EditorActions, slide: QWidget) -> None:
        super().__init__()
        self._context = context
        self.menus = EditorMenus(context, actions)
        self.filters = FilterBar(actions)
        self.model = UnitModel()
        self.delegate = UnitDelegate(self.model)
        self.list = UnitList(self.model, self.delegate)
        self.source = SourcePane(context, actions)
        self.target = TargetPane(context, actions)
        self.findings = FindingsView(context)
        self.side = SidePane(context, actions)
        self.slide = _with_margins(slide)
        self.line = ProgressLine(context)
        keys = actions["mend"].key_names
        self.findings.name_key(keys[0] if keys else "")
        memory = context.memory
        fields = RememberedSplitter(
            "fields", _DOWN, (self.source, self.target, self.findings), (370, 400, 230), memory
        )
        words = RememberedSplitter("words", _ACROSS, (fields, self.side), (640, 360), memory)
        right = RememberedSplitter("right", _DOWN, (self.slide, words), (430, 570), memory)
        whole = RememberedSplitter("whole", _ACROSS, (self.list, right), (320, 680), memory)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setMenuBar(self.menus)
        column.addWidget(self.filters)
        column.addWidget(whole, 1)
        column.addWidget(self.line)
        self._order_tabs(slide)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Return what the keys go through from pane to pane."""
        return (self.target.words, self.side.comment, self.list, self.filters.field, self.source.words)

    def _order_tabs(self, slide: QWidget) -> None:
        """Let Tab lead from the words to what is said of them, then to what else there is to go to."""
        order = (
            self.source.words,
            self.target.words,
            *self.findings.stops,
            *self.side.suggestions.stops,
            self.side.comment,
            *self.filters.stops,
            self.list,
            *slide.findChildren(SlidePane),
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def adopt_letters(self, letters: int) -> None:
        """Take letters of another size, in logical pixels."""
        self.list.ensurePolished()
        self.list.adopt_font(self.list.font())
        self.filters.adopt_letters(letters)
        self.source.adopt_letters()
        self.side.adopt_letters()
        for pane in (self.list, self.side):
            pane.setMinimumWidth(_LETTERS_ACROSS * letters)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say = self._context.say
        self.model.speak(say)
        written_in = self._context.state.workbench.deck.settings.language
        self.delegate.show_languages(written_in, self._context.target_language)
        self.list.setAccessibleName(say(Text("What there is to translate")))
        self.menus.retranslate()
        self.filters.retranslate(say(Text("Search")))
        self.source.retranslate()
        self.target.retranslate()
        self.side.retranslate()
        self.line.retranslate()


def _with_margins(slide: QWidget) -> QWidget:
    """Return a pane for the slide that keeps it from the edges of the window."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(4, 6, 10, 2)
    column.addWidget(slide)
    return pane
