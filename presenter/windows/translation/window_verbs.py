"""What the window itself does for a verb: where the keys go, what is inserted, how large the letters are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from presenter.actions.editor_table import MOST_SUGGESTIONS
from presenter.i18n.text import Text
from presenter.translation.commands import Select
from presenter.windows.translation.editor_body import EditorBody
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.keys_help import KeysHelp
from presenter.windows.translation.slide_field import SlideField
from presenter.windows.translation.window_look import WindowLook

_SUGGESTION = "take-suggestion-"
_NOT_LACKING = Text("No mark, link or placeholder is lacking.")
_NO_MEND = Text("Nothing here can be mended by a key.")
_NO_SUGGESTION = Text("There is no suggestion {number}.")


class WindowVerbs(QObject):
    """Carry out the verbs that are the window's own."""

    def __init__(
        self,
        window: QWidget,
        context: EditorContext,
        body: EditorBody,
        keys: KeysHelp,
        look: WindowLook,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._body = body
        self._keys = keys
        self._slides = SlideField(window, context)
        self._slides.found.connect(self._on_slide_found)
        self._slides.not_found.connect(body.line.announce)
        self._slides.left.connect(self._go_to_words)
        body.target.told_nothing_missing.connect(self._on_nothing_missing)
        body.findings.mend_asked.connect(body.target.take_over)
        body.side.suggestions.taken.connect(body.target.take_over)
        self._methods: dict[str, Callable[[], None]] = {
            "insert-mark": body.target.insert_next_piece,
            "mend": self._mend,
            "edit-comment": self._edit_comment,
            "go-to-slide": self._ask_for_slide,
            "find": self._find,
            "go-to-list": self._go_to_list,
            "go-to-words": self._leave,
            "next-pane": self._next_pane,
            "previous-pane": self._previous_pane,
            "show-slide": look.toggle_slide,
            "larger": look.enlarge,
            "smaller": look.reduce,
            "usual-size": look.reset_size,
            "show-keys": self._toggle_keys,
            "open-menu": body.menus.open_first,
        }

    def carry_out(self, verb: str) -> bool:
        """Do what a verb asks of the window; False where it is none of its verbs."""
        if verb.startswith(_SUGGESTION):
            self._take_suggestion(int(verb.removeprefix(_SUGGESTION)))
            return True
        method = self._methods.get(verb)
        if method is None:
            return False
        method()
        return True

    def _take_suggestion(self, number: int) -> None:
        if 1 <= number <= MOST_SUGGESTIONS and not self._body.side.suggestions.take(number - 1):
            self._body.line.announce(_NO_SUGGESTION.with_fields(number=number))

    def _mend(self) -> None:
        if not self._body.findings.mend_first():
            self._body.line.announce(_NO_MEND)

    def _edit_comment(self) -> None:
        self._body.side.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_for_slide(self) -> None:
        self._slides.ask(self._body.list)

    def _find(self) -> None:
        self._body.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._body.filters.field.selectAll()

    def _go_to_list(self) -> None:
        self._body.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to_words(self) -> None:
        self._body.target.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        """Put away what lies on top, or end the search; in any case the words have the keys."""
        if self._keys.isVisible():
            self._keys.hide()
        elif self._body.filters.field.hasFocus():
            self._body.filters.field.clear()
        self._go_to_words()

    def _toggle_keys(self) -> None:
        if self._keys.isVisible():
            self._leave()
        else:
            self._keys.open()

    def _next_pane(self) -> None:
        self._go_on(1)

    def _previous_pane(self) -> None:
        self._go_on(-1)

    def _go_on(self, step: int) -> None:
        panes = self._body.panes
        here = next((place for place, pane in enumerate(panes) if pane.hasFocus()), -1 if step > 0 else 0)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_slide_found(self, slide: int) -> None:
        units = self._context.state.workbench.units
        unit = next((unit for unit in units if slide in unit.slides), None)
        if unit is None:
            self._body.line.announce(Text("Nothing on that slide is to be translated."))
        else:
            self._context.bridge.dispatch(Select(unit.key))

    def _on_nothing_missing(self) -> None:
        self._body.line.announce(_NOT_LACKING)
