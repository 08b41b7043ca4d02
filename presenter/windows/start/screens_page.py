"""The page of the screens: which is which, what a talk will use them for, and whether they can be read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.placement import Placement
from presenter.windows.plugged_in import find_screen, plugged_in
from presenter.windows.screen_choice import in_order
from presenter.windows.screen_info import ScreenInfo
from presenter.windows.screen_map import ScreenMap
from presenter.windows.screen_signs import ScreenSigns, Sign
from presenter.windows.screens_reading import read_card, read_size
from presenter.windows.start.pattern_window import PatternWindow
from presenter.windows.start.start_page import StartPage
from presenter.windows.start.verb_button import StartButton
from presenter.windows.test_pattern import PatternWords

_HEADING = Text("Screens")
_HINT = Text(
    "A talk will use the screens like this. In a talk, X swaps them, and what else is to be changed is "
    "under Screens in the menu."
)
_ONE = Text("There is one screen. Plug in the projector: it appears here at once.")
_IDENTIFY = Text("Which is which?")
_PATTERN = Text("Test picture on screen {number}")
_SENTENCE = Text("The smallest line that the last row can read")
_UNIT = 10.0  # logical pixels


class ScreensPage(StartPage):
    """Show the screens as they stand; arrows and the mouse choose the one to try."""

    def __init__(self, words: InterfaceWords, placement: Callable[[], Placement]) -> None:
        """Ask `placement` which screen a talk would take for what, as they are plugged in now."""
        super().__init__(words, _HEADING)
        self._placement = placement
        self._chosen = ""
        self._pattern: PatternWindow | None = None
        self._signs = ScreenSigns(self)
        self._hint = ConsoleLabel("quiet", wrapped=True)
        self.map = ScreenMap()
        self.identify = StartButton("main")
        self.try_ = StartButton()
        self.content.addWidget(self._hint)
        self.content.addWidget(self.map, 1)
        self.add_button(self.try_)
        self.add_button(self.identify)
        self.map.chosen.connect(self._on_chosen)
        self.identify.clicked.connect(self._identify)
        self.try_.clicked.connect(self._try)
        self.left.connect(self.put_away)
        self.retranslate()

    @property
    def pattern(self) -> QWidget | None:
        """Return the window of the test picture, once there was one."""
        return self._pattern

    def begin(self) -> None:
        """Give the keys to the screens; the one that the audience will see is chosen."""
        audience = self._placement().audience
        self._chosen = "" if audience is None else audience.name
        self.show_screens()
        self.map.setFocus()

    def show_screens(self) -> None:
        """Show the screens there are now."""
        screens, placement = self._screens(), self._placement()
        cards = tuple(read_card(screen, placement, (), self.say) for screen in screens)
        self.map.show_cards(cards, self._index(screens), _UNIT)
        self._hint.show_words(self.say(_HINT if len(screens) > 1 else _ONE))
        number = self._index(screens) + 1
        self.try_.setText(self.say(_PATTERN.with_fields(number=number)))
        self.try_.setEnabled(bool(screens))

    def put_away(self) -> None:
        """Take away what is shown on the screens."""
        self._signs.take_away()
        if self._pattern is not None:
            self._pattern.close()
            self._pattern.deleteLater()  # it is no child of the page: a child would lie on its screen
            self._pattern = None

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self.identify.setText(self.say(_IDENTIFY))
        self.show_screens()

    def _screens(self) -> tuple[ScreenInfo, ...]:
        return tuple(in_order(plugged_in()))

    def _index(self, screens: tuple[ScreenInfo, ...]) -> int:
        return next((at for at, screen in enumerate(screens) if screen.name == self._chosen), 0)

    def _on_chosen(self, index: int) -> None:
        self._chosen = self._screens()[index].name
        self.show_screens()

    def _identify(self) -> None:
        placement = self._placement()
        signs = []
        for number, info in enumerate(self._screens(), start=1):
            if (screen := find_screen(info)) is not None:
                card = read_card(info, placement, (), self.say)
                signs.append((Sign(str(number), card.name, card.role), screen))
        self._signs.show(signs)

    def _try(self) -> None:
        screens = self._screens()
        info = screens[self._index(screens)] if screens else None
        screen = find_screen(info)
        if info is None or screen is None:
            return
        self.put_away()
        self._pattern = PatternWindow(
            PatternWords(info.title.split(" · ")[0], read_size(info, self.say), self.say(_SENTENCE))
        )
        self._pattern.fill(screen)
