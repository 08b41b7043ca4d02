"""What lies over the console for a while: the keys, the findings, the field to go to a slide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from presenter.actions.action import Group
from presenter.actions.program_actions import GOES_ON
from presenter.catalogs.unfinished import Unfinished, unfinished
from presenter.errors import Finding
from presenter.i18n.text import Text
from presenter.qt.action_set import native_key_name
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_reading import FINDINGS
from presenter.windows.findings_sheet import FindingsSheet
from presenter.windows.overlay import Overlay
from presenter.windows.shortcuts_sheet import ShortcutsSheet

if TYPE_CHECKING:
    from presenter.qt.search_desk import SearchDesk
    from presenter.windows.go_to_field import GoToField

_GOES_ON = Text("{key} once more: the manual, where all of it is explained.")
_WIDE = 90  # units of width from which the keys stand in three columns


class ConsoleSheets(QObject):
    """Show sheets over the console, never stopping the talk."""

    go_to_asked = Signal(str)

    def __init__(self, window: QWidget, context: ConsoleContext) -> None:
        super().__init__(window)
        self._window = window
        self._actions = context.actions
        self._words = context.words
        self._unit = 10.0
        self._sheets: list[tuple[QWidget, Callable[[], None]]] = []
        self._menus: list[tuple[Group, QMenu]] = []
        self._findings: Callable[[], Sequence[Finding]] = tuple
        self._shows_findings = False
        self.help = Overlay(window)
        self.findings = Overlay(window)
        self._context = context
        self._desk: SearchDesk | None = None
        self._go_to: GoToField | None = None
        self.help.dismissed.connect(self._actions["leave"].trigger)
        self.findings.dismissed.connect(self.findings.hide)
        self.add(self.findings, self._show_findings_left)

    @property
    def desk(self) -> SearchDesk:
        """Return where words are searched for; the first slide has no need of it."""
        if self._desk is None:
            from presenter.qt.search_desk import SearchDesk

            self._desk = SearchDesk(self._context.frames, self)
        return self._desk

    @property
    def go_to(self) -> GoToField:
        """Return the field to go to a slide, built now where it has not been."""
        if self._go_to is None:
            from presenter.windows.go_to_field import GoToField

            self._go_to = GoToField(self._window, self._context, self.desk)
            self._go_to.adopt_unit(self._unit)
            self._go_to.entered.connect(self.go_to_asked)
            self.add(self._go_to, self._go_to.show_again)
        return self._go_to

    @property
    def window(self) -> QWidget:
        """Return the window that the sheets lie over."""
        return self._window

    @property
    def unit(self) -> float:
        """Return the unit of all sizes, in logical pixels."""
        return self._unit

    def add(self, sheet: QWidget, show_again: Callable[[], None]) -> None:
        """Put a sheet away when the speaker leaves it.

        `show_again` is called while the sheet is shown and the language, the unit or the deck has changed.
        """
        self._sheets.append((sheet, show_again))

    def show_findings_of(self, findings: Callable[[], Sequence[Finding]]) -> None:
        """Take the findings from here when they are asked for."""
        self._findings = findings

    def fill_menu(self, menu: QMenu) -> None:
        """Put every verb that belongs in a menu under its heading."""
        for group, actions in self._actions.by_group():
            submenu = menu.addMenu("")
            submenu.addActions([action for action in actions if action.row.menu])
            self._menus.append((group, submenu))

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._unit = unit
        if self._go_to is not None:
            self._go_to.adopt_unit(unit)
        self.show_again()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for group, submenu in self._menus:
            submenu.setTitle(self._words.words(group.title))
            submenu.setAccessibleName(self._words.words(group.title))
        self.show_again()

    def show_help(self, shown: bool) -> None:  # noqa: FBT001 - the state says whether
        """Show all keys, or put them away."""
        if not shown:
            self.help.hide()
            return
        columns = 3 if self._window.width() >= _WIDE * self._unit else 2
        goes_on = GOES_ON in self._actions["show-help"].keys
        sheet = ShortcutsSheet(
            self._actions.by_group(),
            columns,
            self._words.words,
            self._unit,
            hint=_GOES_ON.with_fields(key=native_key_name(GOES_ON)) if goes_on else None,
        )
        self.help.lay_over(self._words.words(Text("All keys")), sheet)

    def show_findings(self) -> None:
        """Show what was found wrong with the deck and its catalogs, and what is not translated."""
        self._shows_findings = bool(self._findings())
        sheet = FindingsSheet(self._findings(), self._to_translate(), self._words.words)
        sheet.slide_chosen.connect(self._on_slide_chosen)
        self.findings.lay_over(self._words.words(Text("Findings")), sheet)
        sheet.take_keys()

    def show_again(self) -> None:
        """Show anew what is shown: something that it says has changed."""
        if self.help.isVisible():
            self.show_help(shown=True)
        for sheet, show_again in self._sheets:
            if sheet.isVisible():
                show_again()

    def put_away(self) -> bool:
        """Hide what lies on top; False where nothing was there."""
        shown = [sheet for sheet, _ in self._sheets if sheet.isVisible()]
        if shown:
            max(shown, key=self._window.children().index).hide()
        return bool(shown)

    def scroll_by(self, notches: int) -> bool:
        """Scroll the sheet on top, down or up; False where none lies over the console."""
        shown = [sheet for sheet in self._window.findChildren(Overlay) if sheet.isVisible()]
        if shown:
            max(shown, key=self._window.children().index).scroll_by(notches)
        return bool(shown)

    def ask_for_slide(self) -> None:
        """Show the field at the top of the console."""
        self._window.activateWindow()
        self.go_to.ask()
        self.go_to.move(QPoint((self._window.width() - self.go_to.width()) // 2, round(9 * self._unit)))

    def on_badge_clicked(self, identifier: str) -> None:
        """Show what a badge is about, or do what undoes it."""
        if identifier == FINDINGS:
            self.show_findings()
        elif identifier:
            self._actions[identifier].trigger()

    def _to_translate(self) -> tuple[Unfinished, ...]:
        material = self._context.material
        return tuple(unfinished(material.deck, material.catalogs, material.deck.languages))

    def _on_slide_chosen(self, index: int) -> None:
        self.findings.hide()
        self.go_to_asked.emit(str(index + 1))

    def _show_findings_left(self) -> None:
        """Show what is left; where all that was found is mended, the sheet has done its work."""
        is_mended = self._shows_findings and not self._findings()
        if not is_mended and (self._findings() or self._to_translate()):
            self.show_findings()
        else:
            self.findings.hide()
