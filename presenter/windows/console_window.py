"""The speaker's console: where the talk is, what comes next, what to say and how long is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from presenter.errors import Finding
from presenter.i18n.text import Text
from presenter.qt.action_set import ActionSet
from presenter.qt.clocks import Clocks
from presenter.qt.frame_provider import COMING, FrameProvider
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.media_director import MediaShowing
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.state import Blank, Channel, TalkState
from presenter.windows.console_body import SUBTITLES, ConsoleBody
from presenter.windows.console_label import Tone
from presenter.windows.console_reading import (
    Circumstances,
    full_name,
    language_tag,
    read_badges,
    read_cues,
    read_position,
    read_subtitle_channel,
)
from presenter.windows.console_sheets import ConsoleSheets
from presenter.windows.console_style import console_style, unit_for
from presenter.windows.layout_scaler import LayoutScaler
from presenter.windows.notes_writer import NotesWriter
from presenter.windows.placement import Placement
from presenter.windows.timer_reading import Thresholds, read_timer

_NOTES_UNITS = 2.2
_ANNOUNCED_FOR = 5000  # milliseconds
_COVERED = {Blank.BLACK: Text("The audience sees black"), Blank.WHITE: Text("The audience sees white")}


class ConsoleWindow(QWidget):
    """Show the state of the talk to the speaker; what the speaker asks for goes to the actions."""

    close_asked = Signal()

    def __init__(
        self,
        bridge: TalkBridge,
        frames: FrameProvider,
        actions: ActionSet,
        words: InterfaceWords,
        clocks: Clocks,
        thresholds: Thresholds,
    ) -> None:
        super().__init__()
        self.setObjectName("console")
        self.setWindowRole("console")
        self.setMinimumSize(900, 560)
        self._bridge = bridge
        self._frames = frames
        self._words = words
        self._clocks = clocks
        self._thresholds = thresholds
        self._unit = 0.0
        self._circumstances = Circumstances()
        self.body = ConsoleBody(actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
        self.sheets = ConsoleSheets(self, actions, words)
        self._notes = NotesWriter(self.body.notes)
        self._scaler = LayoutScaler(self)
        # After the layouts have had their turn with the new size.
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.timeout.connect(self._fit_picture)
        self._announced = QTimer(self)
        self._announced.setSingleShot(True)
        self._announced.setInterval(_ANNOUNCED_FOR)
        self._announced.timeout.connect(self._on_announced)
        self.sheets.fill_menu(self.body.menu)
        self.sheets.show_findings_of(self._all_findings)
        self.body.status.badge_clicked.connect(self.sheets.on_badge_clicked)
        bridge.changed.connect(self.on_changed)
        words.language_changed.connect(self.retranslate)
        self.resize(1280, 800)
        self._adopt_unit()
        self.retranslate()

    @property
    def unit(self) -> float:
        """Return the unit of all sizes, in logical pixels."""
        return self._unit

    def tell_placement(self, placement: Placement) -> None:
        """Say where the audience's picture is, and whether it is anywhere."""
        self._tell(replace(self._circumstances, placement=placement))
        self._show_pictures()
        self._fit.start()

    def tell_digits(self, digits: str) -> None:
        """Show the number of a slide while it is typed."""
        self._tell(replace(self._circumstances, digits=digits))

    def tell_holding(self, title: Text | None) -> None:
        """Show what a key is being held down for."""
        self._tell(replace(self._circumstances, holding=title))

    def tell_trouble(self, trouble: tuple[Finding, ...]) -> None:
        """Say why the deck could not be read again; nothing takes it back."""
        self._tell(replace(self._circumstances, trouble=trouble))

    def tell_media(self, showing: MediaShowing | None) -> None:
        """Show how far a video or a sound has come; None where there is nothing to play."""
        self._tell(replace(self._circumstances, media=showing))

    def announce(self, text: Text) -> None:
        """Say something for a moment."""
        self._tell(replace(self._circumstances, announcement=text))
        self._announced.start()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.body.menu_button.setText(self._say(Text("Menu")))
        self.body.current.setAccessibleName(self._say(Text("What the audience sees")))
        self.body.next.setAccessibleName(self._say(Text("What comes next")))
        self.sheets.retranslate()
        self.show_all()

    def show_all(self) -> None:
        """Show the state as if it were new: after a reload, a new language, a new size."""
        # In no language of the interface: rules of window managers go by the title.
        self.setWindowTitle(f"{self._frames.material.title} – console")
        self._show_pictures()
        self._show_position()
        self._show_channels()
        self._show_notes()
        self._show_cues()
        self._show_badges()
        self.tick()

    def on_changed(self, old: TalkState, new: TalkState) -> None:
        """Show what has changed, and leave alone what has not."""
        moved = (old.slide, old.step) != (new.slide, new.step)
        self._show_pictures()
        if moved:
            self._show_position()
        if old.channels != new.channels or old.subtitles_on != new.subtitles_on:
            self._show_channels()
        if moved or old.channels.notes != new.channels.notes or old.notes_scale != new.notes_scale:
            self._show_notes()
        if moved or old.cue != new.cue or old.channels.subtitles != new.channels.subtitles:
            self._show_cues()
        if old.help_shown != new.help_shown:
            self.sheets.show_help(new.help_shown)
        self._show_badges()
        self.tick()

    def tick(self) -> None:
        """Show the time."""
        now, wall = self._clocks.monotonic(), self._clocks.wall()
        timer = self._bridge.state.timer
        self.body.timer.show_reading(
            read_timer(timer, now, wall, self._thresholds, self._words.words, self._words.locale)
        )

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
        if unit != self._unit:
            self._unit = unit
            self.setStyleSheet(console_style(unit))
            self._scaler.scale_to(unit)
            self.sheets.adopt_unit(unit)
            self._show_notes()

    def _fit_picture(self) -> None:
        self.body.fit_picture(self._unit)

    def _show_pictures(self) -> None:
        state = self._bridge.state
        aspect = self._aspect()
        self.body.current.set_aspect(aspect)
        self.body.current.show_source(self._frames.uncovered(state))
        covered = _COVERED.get(state.blank)
        self.body.current.mark(state.blank, self._say(covered) if covered else "")
        following = self._frames.next_state(state)
        self.body.next.set_aspect(aspect)
        self.body.next.show_source(None if following is None else self._frames.uncovered(following, COMING))
        self.body.next.mark(Blank.NONE, "" if following else self._say(Text("End of the talk")))
        same_slide = following is not None and following.slide == state.slide
        self.body.next_heading.show_words(self._say(Text("Next step") if same_slide else Text("Next slide")))

    def _aspect(self) -> float:
        """Return width ÷ height of what the audience sees: its screen's, else the deck's."""
        placement = self._circumstances.placement
        if placement is None or placement.audience is None or not placement.audience_full_screen:
            return self._frames.aspect
        _, _, width, height = placement.audience.geometry
        return width / height

    def _show_position(self) -> None:
        number, step = read_position(self._bridge.state, self._bridge.talk.outline, self._words.words)
        self.body.position.show_words(number)
        self.body.step.show_words(step)

    def _show_channels(self) -> None:
        state = self._bridge.state
        channels = state.channels
        chips = (
            (Channel.SLIDES, Text("Slides"), channels.slides),
            (Channel.NOTES, Text("Notes"), channels.notes),
            (Channel.INTERFACE, Text("Program"), channels.interface),
        )
        for channel, caption, language in chips:
            chip = self.body.chips[channel.value]
            chip.show_channel(self._say(caption), language_tag(language))
            chip.setToolTip(full_name(language, self._words.language))
        tone = Tone.PLAIN if state.subtitles_on else Tone.QUIET
        self.body.chips[SUBTITLES].show_channel(
            self._say(Text("Subtitles")), read_subtitle_channel(state), tone
        )

    def _show_notes(self) -> None:
        state = self._bridge.state
        pixels = _NOTES_UNITS * self._unit * state.notes_scale
        self._notes.write(state, self._frames.material, pixels, self._words.words)

    def _show_cues(self) -> None:
        material = self._frames.material
        self.body.cues.setVisible(material.has_cues)
        self.body.cues.show_cues(*read_cues(self._bridge.state, material, self._words.words))

    def _show_badges(self) -> None:
        circumstances = replace(self._circumstances, findings=len(self._frames.material.findings))
        self.body.status.show_badges(read_badges(self._bridge.state, circumstances, self._words.words))

    def _tell(self, circumstances: Circumstances) -> None:
        self._circumstances = circumstances
        self._show_badges()

    def _on_announced(self) -> None:
        self._tell(replace(self._circumstances, announcement=None))

    def _all_findings(self) -> Sequence[Finding]:
        return (*self._circumstances.trouble, *self._frames.material.findings)

    def _say(self, text: Text) -> str:
        return self._words.words(text)
