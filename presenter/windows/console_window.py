"""The speaker's console: where the talk is, what comes next, what to say and how long is left."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from presenter.errors import Finding
from presenter.i18n.text import Text
from presenter.qt.media_director import MediaShowing
from presenter.talk.state import TalkState
from presenter.windows.badges_writer import BadgesWriter
from presenter.windows.channels_writer import ChannelsWriter
from presenter.windows.console_body import ConsoleBody, Place
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_sheets import ConsoleSheets
from presenter.windows.console_style import console_style, unit_for
from presenter.windows.cues_writer import CuesWriter
from presenter.windows.layout_scaler import LayoutScaler
from presenter.windows.notes_writer import NotesWriter
from presenter.windows.panel_writer import PanelWriter
from presenter.windows.pictures_writer import PicturesWriter
from presenter.windows.placement import Placement
from presenter.windows.position_writer import PositionWriter
from presenter.windows.time_writer import TimeWriter


class ConsoleWindow(QWidget):
    """Show the state of the talk to the speaker; what the speaker asks for goes to the actions.

    Each panel stands in the body and has a writer that knows what to put into it.
    """

    close_asked = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self.setObjectName("console")
        self.setWindowRole("console")
        self.setMinimumSize(900, 560)
        self._context = context
        self._unit = 0.0
        self.body = ConsoleBody(context.actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
        self.sheets = ConsoleSheets(self, context)
        self._pictures = PicturesWriter(context, self.body)
        self._badges = BadgesWriter(context, self.body.status)
        self._writers: list[PanelWriter] = [
            self._pictures,
            PositionWriter(context, self.body),
            ChannelsWriter(context, self.body),
            NotesWriter(context, self.body.notes),
            CuesWriter(context, self.body.cues),
            TimeWriter(context, self.body.timer),
            self._badges,
        ]
        self._scaler = LayoutScaler(self)
        # After the layouts have had their turn with the new size.
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.timeout.connect(self._fit_picture)
        self.sheets.fill_menu(self.body.menu)
        self.sheets.show_findings_of(self._all_findings)
        self.body.status.badge_clicked.connect(self.sheets.on_badge_clicked)
        context.bridge.changed.connect(self.on_changed)
        context.words.language_changed.connect(self.retranslate)
        self.resize(1280, 800)
        self._adopt_unit()
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
        writer.write()

    def tell_placement(self, placement: Placement) -> None:
        """Say where the audience's picture is, and whether it is anywhere."""
        self._badges.tell(replace(self._badges.circumstances, placement=placement))
        self._pictures.tell_placement(placement)
        self._fit.start()

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

    def tell_media(self, showing: MediaShowing | None) -> None:
        """Show how far a video or a sound has come; None where there is nothing to play."""
        self._badges.tell(replace(self._badges.circumstances, media=showing))

    def announce(self, text: Text) -> None:
        """Say something for a moment."""
        self._badges.announce(text)

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
            writer.write()

    def on_changed(self, old: TalkState, new: TalkState) -> None:
        """Show what has changed, and leave alone what has not."""
        for writer in self._writers:
            if writer.is_concerned(old, new):
                writer.write()
        if old.help_shown != new.help_shown:
            self.sheets.show_help(new.help_shown)

    def tick(self) -> None:
        """Show the time."""
        for writer in self._writers:
            if writer.shows_time:
                writer.write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow and shrink with the window."""
        self._adopt_unit()
        super().resizeEvent(event)
        self._fit.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave it to the talk whether it ends."""
        event.ignore()
        self.close_asked.emit()

    def _adopt_unit(self) -> None:
        unit = unit_for(self.width(), self.height())
        if unit == self._unit:
            return
        self._unit = unit
        self.setStyleSheet(console_style(unit))
        self._scaler.scale_to(unit)
        self.sheets.adopt_unit(unit)
        for writer in self._writers:
            writer.adopt_unit(unit)

    def _fit_picture(self) -> None:
        self.body.fit_picture(self._unit)

    def _all_findings(self) -> tuple[Finding, ...]:
        return tuple(self._badges.findings)
