"""The words to translate, what became of them, and what the deck and its author say of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.catalogs.checks.glossary import Term
from presenter.i18n.language import language_name
from presenter.i18n.text import Text
from presenter.translation.pieces import missing_pieces
from presenter.translation.state import TranslationState
from presenter.translation.unit import Unit
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.fitting_label import FittingLabel
from presenter.windows.translation.diff_label import DiffLabel
from presenter.windows.translation.editor_actions import EditorActions
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.empty_words import NOTHING_TO_TRANSLATE
from presenter.windows.translation.remark_lines import remark_lines
from presenter.windows.translation.unit_place import place_words, role_words
from presenter.windows.translation.words_edit import WordsEdit
from presenter.windows.translation.words_highlighter import WordsHighlighter

_GLOSSARY = Text("Glossary: {terms}")
_AROUND = 16  # pixels: what the style and the document put around a line
_FORMER = Text("The source was:")


class SourcePane(QWidget):
    """Show the source of the unit at hand; its words can be selected and copied, not changed."""

    def __init__(self, context: EditorContext, actions: EditorActions) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place = FittingLabel("heading")
        self._identity = FittingLabel("caption")
        self._identity.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.former = DiffLabel()
        self.words = WordsEdit("source", actions)
        self.words.setReadOnly(True)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.words.setTextInteractionFlags(flags)
        self._highlighter = WordsHighlighter(self.words.document())
        self._notes = ConsoleLabel("note", wrapped=True)
        self._terms = ConsoleLabel("note", wrapped=True)
        self._of_glossary: tuple[Term, ...] = ()
        head = QHBoxLayout()
        head.addWidget(self._place, 2)
        head.addWidget(self._identity, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.words, 1)
        column.addWidget(self.former)
        column.addWidget(self._notes)
        column.addWidget(self._terms)

    def show_state(self, state: TranslationState) -> None:
        """Show the unit at hand as it is now."""
        unit = state.unit
        if unit is None:
            self.words.setPlainText("")
            nothing = self._context.say(NOTHING_TO_TRANSLATE)
            self._place.show_what_fits(nothing, nothing, Tone.QUIET)
            self._identity.show_what_fits("", "", Tone.QUIET)
            self._notes.show_words("")
            self.former.hide()
            return
        self.words.adopt_language(self._context.source_language)
        self._name_language()
        if self.words.toPlainText() != unit.source:
            self.words.setPlainText(unit.source)
        self._highlighter.show_lacking(missing_pieces(unit.source, unit.target) if unit.target else ())
        say = self._context.say
        whole, brief = place_words(unit, state.workbench.deck, say), role_words(unit, say)
        self._place.show_what_fits(whole, brief, Tone.QUIET)
        identity = unit.places[0].message.identity if unit.places else ""
        self._identity.show_what_fits(identity, "", Tone.QUIET)
        self._show_former(state.previous, unit.source)
        self._show_notes(unit)

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Show what the glossary has for the terms of the source."""
        self._of_glossary = tuple(terms)
        language = self._context.target_language
        told = [f"{term.words} → {' / '.join(term.targets_in(language)) or '…'}" for term in terms]
        said = _GLOSSARY.with_fields(terms=" · ".join(told))
        self._terms.show_words(self._context.say(said) if told else "")
        self._terms.setVisible(bool(told))

    def adopt_letters(self) -> None:
        """Leave room for a line of the source, whatever else there is to say."""
        self.words.ensurePolished()
        self.words.setMinimumHeight(self.words.fontMetrics().lineSpacing() + _AROUND)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.show_terms(self._of_glossary)
        self._name_language()

    def _name_language(self) -> None:
        """Say in which language the words are: that of a slide may be another than the deck's."""
        shown_in = self._context.words.language
        name = language_name(self._context.source_language, shown_in)
        self.words.setAccessibleName(self._context.say(Text("Source, {language}").with_fields(language=name)))

    def _show_former(self, former: str | None, present: str) -> None:
        self.former.setVisible(former is not None)
        if former is not None:
            self.former.show_diff(self._context.say(_FORMER), former, present)

    def _show_notes(self, unit: Unit) -> None:
        notes = "\n".join(remark_lines(unit.remarks, self._context.say))
        self._notes.show_words(notes)
        self._notes.setVisible(bool(notes))
