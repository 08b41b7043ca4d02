"""Giving screens the roles that they had when they stood together before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from presenter.settings.memory import Memory
from presenter.talk.commands.side_command import SetSide
from presenter.talk.sides import kept
from presenter.windows.console_context import ConsoleContext
from presenter.windows.desk_memory import remembered, roles_of, with_desk, with_named_sides
from presenter.windows.placement import Mode, Placement
from presenter.windows.plugged_in import plugged_in
from presenter.windows.screen_choice import is_doubtful
from presenter.windows.screen_info import ScreenInfo
from presenter.windows.screen_keeper import ScreenKeeper

_AFTER = 1000  # milliseconds: who swaps the screens twice is remembered once


class DeskKeeper(QObject):
    """Remember what screens that stand together are for, and give it to them when they meet again.

    What is intended of a screen that is away is the keeper's to know; here is what outlives the talk.
    Names given at the start go before what is remembered.
    """

    def __init__(self, context: ConsoleContext, keeper: ScreenKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._keeper = keeper
        self._met: set[frozenset[str]] = set()
        self._at_first = wishes = keeper.wishes
        self._names = [name for name in (wishes.audience, wishes.console) if name]
        screens = plugged_in()
        self.is_doubtful = is_doubtful(screens, wishes) and remembered(context.memory.memory, screens) is None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_AFTER)
        self._late.timeout.connect(self.remember)
        keeper.placed.connect(self._on_placed)

    def asked_in_vain(self, screens: tuple[ScreenInfo, ...]) -> tuple[str, ...]:
        """Return the names given at the start that none of several screens answers to."""
        return self._missing(screens) if len(screens) > 1 else ()

    def begin(self) -> None:
        """Give the screens that are there the roles they had, before a window stands anywhere."""
        self._recall(plugged_in())

    def end(self) -> None:
        """Remember what has not been written down yet."""
        if self._late.isActive():
            self._late.stop()
            self.remember()

    def remember(self) -> None:
        """Remember what the screens are for now."""
        placement = self._keeper.placement
        if not placement.audience_full_screen or placement.console is None or self._is_alone(placement):
            return
        self._context.memory.change(partial(self._with_desk, plugged_in()))

    def _with_desk(self, screens: tuple[ScreenInfo, ...], memory: Memory) -> Memory:
        return with_desk(memory, screens, self._keeper.roles, self._context.state.sides)

    def _on_placed(self, placement: Placement) -> None:
        del placement
        if self._recall(plugged_in()):
            return  # placed again by then
        self._late.start()

    def _recall(self, screens: tuple[ScreenInfo, ...]) -> bool:
        """Give screens that meet for the first time in this talk the roles that they had."""
        key = frozenset(screen.name + screen.model + screen.serial for screen in screens)
        if key in self._met or self._is_settled(screens):
            return False
        self._met.add(key)
        desk = remembered(self._context.memory.memory, screens)
        if desk is None:
            return False
        for known in () if self._context.state.sides else desk.sides:
            # It may have been another deck, in other languages.
            self._context.bridge.dispatch(SetSide(kept(known.side, self._context.outline)))
        self._keeper.assign(with_named_sides(roles_of(desk, screens), screens, self._at_first.sides))
        return True

    def _is_settled(self, screens: tuple[ScreenInfo, ...]) -> bool:
        """Tell whether what was asked for at the start says which of these screens is for what."""
        return self._at_first.mode is not Mode.SCREENS or len(self._names) > len(self._missing(screens))

    def _missing(self, screens: tuple[ScreenInfo, ...]) -> tuple[str, ...]:
        return tuple(name for name in self._names if not any(screen.answers_to(name) for screen in screens))

    @staticmethod
    def _is_alone(placement: Placement) -> bool:
        one, other = placement.audience, placement.console
        return one is not None and other is not None and one.is_same_as(other)
