"""The sheet on which the words of a cue are changed while the talk goes on."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.catalogs.cue_edit import shares_words
from presenter.i18n.language import Language, language_name
from presenter.i18n.text import Text, plural
from presenter.subtitles.tracks import Tracks
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.console_reading import language_tag
from presenter.windows.console_sheets import ConsoleSheets
from presenter.windows.cue_draft import CueDraft, pieces
from presenter.windows.cue_field import CueField
from presenter.windows.cue_preview import CuePreview
from presenter.windows.layout_scaler import LayoutScaler
from presenter.windows.overlay import Overlay
from presenter.windows.sheet_button import SheetButton

_HINT = Text(
    "Enter breaks the line. Ctrl+Enter saves, and the audience sees it. Esc leaves and keeps what you typed."
)


_LINES, _FEW_LINES = 4, 2  # of a field, few where the deck is in many languages
_GAP = 14  # pixels
_BETWEEN = 24  # pixels


class CueSheet(Overlay):
    """Show the author's words of a cue in every language, and how they will be cut as they are typed."""

    save_asked = Signal()
    undo_asked = Signal()

    def __init__(self, sheets: ConsoleSheets, context: ConsoleContext) -> None:
        super().__init__(sheets.window)
        self._sheets = sheets
        self._context = context
        self._draft: CueDraft | None = None
        self._typed: dict[tuple[object, ...], Mapping[Language, str]] = {}
        self._fields: list[CueField] = []
        self._previews: dict[Language, CuePreview] = {}
        self._said, self._tone = _HINT, Tone.PLAIN
        self._message = ConsoleLabel("finding", wrapped=True)
        self._save, self._reset, self._undo, self._leave = (SheetButton() for _ in range(4))
        self._save.clicked.connect(self.save_asked)
        self._reset.clicked.connect(self._on_reset)
        self._undo.clicked.connect(self.undo_asked)
        self._leave.clicked.connect(self.hide)
        self._typing, self._shown = QVBoxLayout(), QVBoxLayout()
        self._sheet = self._lay_out()
        self._scalers = LayoutScaler(self), LayoutScaler(self._sheet)

    @property
    def draft(self) -> CueDraft | None:
        """Return the cue that is being edited."""
        return self._draft

    @property
    def typed(self) -> dict[Language, str]:
        """Return what was typed for each language."""
        return {field.language: field.text for field in self._fields}

    def ask(self, draft: CueDraft) -> None:
        """Show a cue with its words, or with what was typed for it before and not saved."""
        self._draft = draft
        self._fill_fields(draft)
        kept = self._typed.get(draft.key)
        for field in self._fields:
            field.show_text((kept or draft.words).get(field.language, ""))
        waiting = Text("These are your words from before; they are not saved yet.")
        self._said, self._tone = (_HINT, Tone.PLAIN) if kept is None else (waiting, Tone.CAUTION)
        self.lay_over("", self._sheet)
        self.show_again()
        self._window.activateWindow()
        self._fields[0].edit.moveCursor(QTextCursor.MoveOperation.End)
        self._fields[0].edit.setFocus()

    def show_again(self) -> None:
        """Write everything in the language in force, with the cue that is on the screen now."""
        draft = self._draft
        if draft is None:
            return
        say = self._context.say
        title = Text("Subtitle of slide {number}").with_fields(number=draft.slide.index + 1)
        spoken = Text("Subtitle of slide {number} · {speaker}")
        spoken = spoken.with_fields(number=draft.slide.index + 1, speaker=draft.speaker)
        self.name(say(spoken if draft.speaker else title))
        for button, words in (
            (self._save, Text("Save")),
            (self._reset, Text("As it was")),
            (self._undo, Text("Take back the last edit")),
            (self._leave, Text("Leave")),
        ):
            button.setText(say(words))
        unit = self._sheets.unit
        for scaler in self._scalers:
            scaler.scale_to(unit)
        for field in self._fields:
            field.adopt_unit(unit, _FEW_LINES if len(self._fields) > 2 else _LINES)
            self._previews[field.language].adopt_unit(unit)
            self._caption(field, draft)
        self.tell(self._said, self._tone)
        self.show_pieces()

    def show_pieces(self) -> None:
        """Show how what was typed will be cut."""
        draft, tracks = self._draft, self._context.material.tracks
        if draft is None or not isinstance(tracks, Tracks):
            return
        state, material, say = self._context.state, self._context.material, self._context.say
        cues = draft.cut(self.typed, tracks, material.catalogs)
        here = draft.position_of(state, material.cues(state))
        for field in self._fields:
            shown = pieces(cues, field.language, here, tracks)
            name = language_name(field.language, self._context.words.language)
            caption = say(Text("{language}, as the audience sees it").with_fields(language=name))
            preview = self._previews[field.language]
            preview.show_pieces(caption, shown, say(Text("on the screen now")), say(Text("too wide")))
        self._reset.setEnabled(draft.differs(self.typed))

    def tell(self, words: Text, tone: Tone = Tone.PLAIN) -> None:
        """Say what has happened, or what to do."""
        self._said, self._tone = words, tone
        self._message.show_words(self._context.say(words), tone)

    def allow_undo(self, *, allowed: bool) -> None:
        """Let the last edit be taken back, or not where there is none."""
        self._undo.setEnabled(allowed)

    def forget(self, draft: CueDraft) -> None:
        """Keep what was typed for a cue no longer, and put the sheet away: it is saved."""
        self._typed.pop(draft.key, None)
        if self._draft is draft:
            self._draft = None
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed for the next time that this cue is edited, and give the keys back."""
        if self._draft is not None:
            self._typed.pop(self._draft.key, None)
            if self._draft.differs(self.typed):
                self._typed[self._draft.key] = self.typed
        super().hideEvent(event)

    def _lay_out(self) -> QWidget:
        """Return fields and buttons, beside the previews, which may grow long and push nothing away."""
        sheet = QWidget()
        typing, shown = QVBoxLayout(), QVBoxLayout()
        for column, within in ((typing, self._typing), (shown, self._shown)):
            column.setSpacing(_GAP)
            within.setSpacing(_GAP)
            column.addLayout(within)
        typing.addWidget(self._message)
        foot, below = QHBoxLayout(), QHBoxLayout()  # in one row they are too wide for fingers
        foot.addWidget(self._save)
        foot.addWidget(self._reset)
        foot.addStretch()
        foot.addWidget(self._leave)
        below.addWidget(self._undo)
        below.addStretch()
        typing.addLayout(foot)
        typing.addLayout(below)
        typing.addStretch(1)
        shown.addStretch(1)
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        row.addLayout(typing, 5)
        row.addLayout(shown, 6)
        return sheet

    def _fill_fields(self, draft: CueDraft) -> None:
        if [field.language for field in self._fields] == list(draft.places):
            return
        for widget in (*self._fields, *self._previews.values()):
            widget.setParent(None)
            widget.deleteLater()
        self._fields = [CueField(language) for language in draft.places]
        self._previews = {language: CuePreview() for language in draft.places}
        for field in self._fields:
            field.changed.connect(self._on_typed)
            field.save_asked.connect(self.save_asked)
            self._typing.addWidget(field)
            self._shown.addWidget(self._previews[field.language])
        order = (*(field.edit for field in self._fields), self._save, self._reset, self._undo, self._leave)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _caption(self, field: CueField, draft: CueDraft) -> None:
        say, language = self._context.say, field.language
        name = language_name(language, self._context.words.language)
        note, tone = Text(""), Tone.QUIET
        source = draft.source_in(language).text
        others = shares_words(self._context.material.deck, source) if source.language is None else 0
        if not draft.words.get(language):
            note = Text("No translation: {language} is shown").with_fields(language=language_tag(draft.own))
            tone = Tone.CAUTION
        elif language != draft.own and others:
            note = plural(
                "The same words stand in {count} other place; their translation changes there too.",
                "The same words stand in {count} other places; their translation changes there too.",
                others,
            )
        field.show_words(name, say(note), tone)

    def _on_typed(self) -> None:
        if self.isVisible():
            self.show_pieces()

    def _on_reset(self) -> None:
        if self._draft is not None:
            for field in self._fields:
                field.show_text(self._draft.words.get(field.language, ""))
            self.tell(_HINT)
            self._fields[0].edit.setFocus()
