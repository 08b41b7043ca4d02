"""Beside the words: what has been translated already, and what translators remark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.translation.comment_field import CommentField
from presenter.windows.translation.editor_actions import EditorActions
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.suggestions_view import SuggestionsView

_COMMENT_LINES = 2


class SidePane(QWidget):
    """Suggestions over the comment."""

    def __init__(self, context: EditorContext, actions: EditorActions) -> None:
        super().__init__()
        self._context = context
        self._actions = actions
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.suggestions = SuggestionsView(context)
        names = (actions[f"take-suggestion-{number}"].key_names for number in range(1, 10))
        self.suggestions.name_keys([keys[0] if keys else "" for keys in names])
        self.comment = CommentField(context, actions)
        self._about_suggestions = ConsoleLabel("heading")
        self._about_comment = ConsoleLabel("heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(3)
        column.addWidget(self._about_suggestions)
        column.addWidget(self.suggestions, 1)
        column.addWidget(self._about_comment)
        column.addWidget(self.comment)

    def adopt_letters(self) -> None:
        """Leave room for some lines of the comment."""
        self.comment.ensurePolished()
        self.comment.setFixedHeight(self.comment.fontMetrics().lineSpacing() * _COMMENT_LINES + 18)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say = self._context.say
        self._about_suggestions.show_words(say(Text("Suggestions")))
        keys = self._actions["edit-comment"].key_names
        title = say(Text("Comment"))
        self._about_comment.show_words(f"{title} ({keys[0]})" if keys else title)
        self.comment.setAccessibleName(title)
        self.suggestions.retranslate()
