"""The speaker's console: where the talk is, what comes next, what to say and how long is left."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from presenter.errors import Finding
from presenter.failure import tell_failure
from presenter.i18n.text import Text
from presenter.qt.media_director import MediaShowing
from presenter.talk.caption_status import CaptionStatus
from presenter.talk.effects import (
    ArrangeConsole,
    ConsolePreset,
    ConsoleRequest,
    MoveFocus,
    OpenMenu,
    ResetConsole,
    ScrollNotes,
    ShowFindings,
    ToggleTouch,
)
from presenter.talk.state import TalkState
from presenter.windows.badges_writer import BadgesWriter
from presenter.windows.channels_writer import ChannelsWriter
from presenter.windows.console_body import ConsoleBody, Place
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_focus import ConsoleFocus
from presenter.windows.console_sheets import ConsoleSheets
from presenter.windows.console_style import console_style, unit_for
from presenter.windows.cues_writer import CuesWriter, ReadingView
from presenter.windows.dropped_files import dropped_files, leave_where_it_is
from presenter.windows.layout_scaler import LayoutScaler
from presenter.windows.link_follower import LinkFollower
from presenter.windows.notes_writer import NotesWriter
from presenter.windows.panel_writer import PanelWriter
from presenter.windows.pictures_writer import PicturesWriter
from presenter.windows.placement import Placement
from presenter.windows.position_writer import PositionWriter
from presenter.windows.time_writer import TimeWriter
from presenter.windows.touch_mode import TouchMode

_PANEL_FAILED = Text("A panel of the console failed and may show what is past; the talk goes on.")


class ConsoleWindow(QWidget):
    """Show the state of the talk to the speaker; what the speaker asks for goes to the actions.

    Each panel stands in the body and has a writer that knows what to put into it.
    """

    close_asked = Signal()
    dropped = Signal(object)  # a tuple of paths

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self.setObjectName("console")
        self.setWindowRole("console")
        self.setMinimumSize(900, 560)
        self.setAcceptDrops(True)
        self._context = context
        self._unit = 0.0
        self._has_style = False
        self.body = ConsoleBody(context.actions, context.memory)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
        self.sheets = ConsoleSheets(self, context)
        self._pictures = PicturesWriter(context, self.body)
        self._notes = NotesWriter(context, self.body)
        self._cues = CuesWriter(context, self.body)
        self._badges = BadgesWriter(context, self.body.status)
        self._writers: list[PanelWriter] = [
            self._pictures,
            PositionWriter(context, self.body),
            ChannelsWriter(context, self.body),
            self._notes,
            self._cues,
            TimeWriter(context, self.body.timer),
            self._badges,
        ]
        self._touch = TouchMode(context, self.body)
        LinkFollower(self.body.current, context)  # after the swipes: what came last is asked first
        self._touch.changed.connect(self._restyle)
        self.body.stage.arranged.connect(self._on_arranged)
        self._focus = ConsoleFocus(self)
        self._scaler = LayoutScaler(self)
        self.sheets.fill_menu(self.body.menu)
        self.sheets.show_findings_of(self._all_findings)
        self.body.status.badge_clicked.connect(self.sheets.on_badge_clicked)
        context.bridge.changed.connect(self._on_changed)
        context.bridge.settled.connect(self.on_settled)
        context.words.language_changed.connect(self.retranslate)
        context.actions.keys_changed.connect(self.retranslate)
        self.resize(1280, 800)
        # The style takes longest, and is another one on the screen that the window will fill: it comes then.
        self._unit = unit_for(self.width(), self.height())
        self._scale()
        self._show_preset()
        self.retranslate()

    @property
    def unit(self) -> float:
        """Return the unit of all sizes, in logical pixels."""
        return self._unit

    def add_panel(self, place: Place, panel: QWidget, writer: PanelWriter) -> None:
        """Let one more panel stand in a place of the console, kept up to date by its writer."""
        self.body.add_panel(place, panel)
        self._scaler.adopt(panel)
        self.add_writer(writer)

    def add_writer(self, writer: PanelWriter) -> None:
        """Keep something that stands in no place of its own up to date too."""
        self._writers.append(writer)
        writer.adopt_unit(self._unit)
        _write(writer)

    def add_reading(self, view: ReadingView) -> None:
        """Show in one more place how far the audience has come with reading a subtitle."""
        self._cues.add_view(view)

    def tell_placement(self, placement: Placement) -> None:
        """Say where the audience's picture is, and whether it is anywhere."""
        _close_menus()  # where they lie there may be the audience's screen now
        self._badges.tell(replace(self._badges.circumstances, placement=placement))
        self._pictures.tell_placement(placement)

    def tell_ready(self, ready: bool | None) -> None:  # noqa: FBT001 - what a signal says
        """Say whether the next picture is painted; None where no further one comes."""
        self._pictures.tell_ready(ready)

    def tell_digits(self, digits: str) -> None:
        """Show the number of a slide while it is typed."""
        self._badges.tell(replace(self._badges.circumstances, digits=digits))

    def tell_holding(self, title: Text | None) -> None:
        """Show what a key is being held down for."""
        self._badges.tell(replace(self._badges.circumstances, holding=title))

    def tell_trouble(self, trouble: tuple[Finding, ...]) -> None:
        """Say why the deck could not be read again; nothing takes it back."""
        self._badges.tell(replace(self._badges.circumstances, trouble=trouble))
        self.sheets.show_again()

    def tell_failure(self, failure: Finding) -> None:
        """Say for a moment that a part of the program failed, and keep it among the findings."""
        circumstances = self._badges.circumstances
        self._badges.tell(replace(circumstances, failures=(*circumstances.failures, failure)))
        self.announce(failure.message)
        self.sheets.show_again()

    def tell_media(self, showing: MediaShowing | None) -> None:
        """Show how far a video or a sound has come; None where there is nothing to play."""
        self._badges.tell(replace(self._badges.circumstances, media=showing))

    def tell_captions(self, captions: tuple[CaptionStatus, ...]) -> None:
        """Say who sends live lines, and whether anybody does."""
        self._badges.tell(replace(self._badges.circumstances, captions=captions))

    def tell_noted(self, count: int) -> None:
        """Show how much was noted for the minutes."""
        self._badges.tell(replace(self._badges.circumstances, noted=count))

    def tell_hurried(self, count: int) -> None:
        """Show how many subtitles were taken away before they could be read."""
        self._badges.tell(replace(self._badges.circumstances, hurried=count))

    def carry_out(self, request: ConsoleRequest) -> None:
        """Do what the speaker asks of the console itself."""
        match request:
            case ScrollNotes(notches):
                if not self.sheets.scroll_by(notches):
                    self.body.notes.scroll_by(notches)
            case ShowFindings():
                self.sheets.show_findings()
            case OpenMenu():
                self.body.open_menu()
            case ArrangeConsole(preset):
                self.body.stage.arrange(preset)
            case ResetConsole():
                self.body.stage.reset()
            case ToggleTouch():
                self._touch.toggle()
            case MoveFocus(backwards):
                self._focus.move(backwards=backwards, unit=self._unit)
            case _:
                assert_never(request)

    def tell_offer(self, *, clicker: bool) -> None:
        """Offer to try a clicker, or do so no more."""
        self._badges.tell(replace(self._badges.circumstances, offers_clicker=clicker))

    def announce(self, text: Text) -> None:
        """Say something for a moment."""
        self._badges.announce(text)

    def put_away(self) -> bool:
        """Hide what lies on top, or give the keys back to the talk; False where neither was to be done."""
        return _close_menus() or self.sheets.put_away() or self._focus.let_go()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.body.retranslate(self._context.say)
        self.sheets.retranslate()
        self.show_all()

    def show_all(self) -> None:
        """Show the state as if it were new: after a reload, a new language, a new size."""
        # In no language of the interface: rules of window managers go by the title.
        self.setWindowTitle(f"{self._context.material.title} – console")
        for writer in self._writers:
            _write(writer)

    def on_settled(self, old: TalkState, new: TalkState) -> None:
        """Show what has changed, and leave alone what has not."""
        for writer in self._writers:
            if writer.is_concerned(old, new):
                _write(writer)

    def tick(self) -> None:
        """Show the time."""
        for writer in self._writers:
            if writer.shows_time:
                _write(writer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow and shrink with the window."""
        self._adopt_unit()
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, which change nothing of the talk."""
        if dropped_files(event.mimeData()):
            leave_where_it_is(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped."""
        self.dropped.emit(dropped_files(event.mimeData()))
        leave_where_it_is(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave it to the talk whether it ends."""
        event.ignore()
        self.close_asked.emit()

    def _adopt_unit(self) -> None:
        unit = unit_for(self.width(), self.height())
        if unit != self._unit or not self._has_style:
            self._unit = unit
            self._restyle()

    def _restyle(self) -> None:
        _close_menus()  # an open one would grow to the right, over the screen that may be there
        self._has_style = True
        self.setStyleSheet(console_style(self._unit, touch=self._touch.is_on))
        self._scale()

    def _scale(self) -> None:
        self._scaler.scale_to(self._unit)
        self.body.stage.adopt_unit(self._unit)
        self.sheets.adopt_unit(self._unit)
        for writer in self._writers:
            writer.adopt_unit(self._unit)

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        """Show what takes keys before the next one comes."""
        if old.help_shown != new.help_shown:
            self.sheets.show_help(new.help_shown)

    def _on_arranged(self) -> None:
        self._notes.write()
        self._show_preset()

    def _show_preset(self) -> None:
        for preset in ConsolePreset:
            action = self._context.actions[f"console-{preset}"]
            action.show_choice(chosen=preset is self.body.stage.preset)

    def _all_findings(self) -> tuple[Finding, ...]:
        return tuple(self._badges.findings)


def _write(writer: PanelWriter) -> None:
    """Write one panel; where that fails, all the others are still written."""
    try:
        writer.write()
    except Exception as error:
        tell_failure(_PANEL_FAILED, error)


def _close_menus() -> bool:
    """Close whatever menu is open; False where none was."""
    was_open = False
    while (menu := QApplication.activePopupWidget()) is not None and menu.close():
        was_open = True
    return was_open
