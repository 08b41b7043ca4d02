"""Setting up the screens: which is for what, which is which, and whether what they show can be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QPainter

from presenter.i18n.text import Text
from presenter.settings.side_screen import SideScreen
from presenter.talk import effects
from presenter.talk.commands.side_command import RemoveSide, SetSide
from presenter.talk.state import TalkState
from presenter.typeset.frame import Frame
from presenter.typeset.program_words import ProgramWords
from presenter.windows.audience_cover import AudienceCover
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import Tone
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.desk_keeper import DeskKeeper
from presenter.windows.frameless_grip import FramelessGrip
from presenter.windows.placement import Placement
from presenter.windows.plugged_in import find_screen, plugged_in
from presenter.windows.screen_choice import Use, choice_now, choices, in_order, roles_with, side_on
from presenter.windows.screen_info import ScreenInfo, no_such_screen
from presenter.windows.screen_keeper import ScreenKeeper
from presenter.windows.screens_reading import HINT, ONE_SCREEN, read_awake, read_card, read_choice, read_size
from presenter.windows.screens_sheet import ScreensSheet, SheetReading

if TYPE_CHECKING:
    from presenter.windows.screen_signs import ScreenSigns

PATTERN, SAMPLE, FRAME = "toggle-test-pattern", "toggle-sample-subtitle", "toggle-frame"
_VERBS = ("identify-screens", PATTERN, SAMPLE, "swap-screens", "toggle-full-screen", FRAME)
_SOON = 300  # milliseconds after the windows stand
_KEYS_BACK = 400  # milliseconds: a window that comes to another screen takes the keys with it

Awake = Callable[[], Sequence[Text] | None]


class ScreensPicker(QObject):
    """Show the sheet of the screens, and do what is asked for on it; the talk goes on meanwhile.

    What is seldom needed is imported when it is: the first slide waits for none of it.
    """

    def __init__(
        self,
        context: ConsoleContext,
        console: ConsoleWindow,
        audience: AudienceWindow,
        keeper: ScreenKeeper,
        awake: Awake,
        parent: QObject | None = None,
    ) -> None:
        """Ask `awake` what keeps the machine awake; it says None where nothing is to."""
        super().__init__(parent)
        self._context = context
        self._console = console
        self._audience = audience
        self._keeper = keeper
        self._awake = awake
        self._words = ProgramWords()
        self._chosen = ""
        self._shown = ""  # PATTERN or SAMPLE, while the audience's window is covered by it
        self._cover = AudienceCover(audience)
        self._signs: ScreenSigns | None = None
        self.desks = DeskKeeper(context, keeper, self)
        self.sheet = ScreensSheet(console, _VERBS)
        self.sheet.screen_chosen.connect(self._on_screen_chosen)
        self.sheet.use_chosen.connect(self._on_use_chosen)
        self.sheet.asked.connect(self._on_asked)
        self.sheet.closed.connect(self.sheet.hide)
        self.sheet.put_away.connect(self._uncover)
        console.sheets.add(self.sheet, self.show_again)
        keeper.placed.connect(self._on_placed)
        context.bridge.changed.connect(self._on_changed)
        context.bridge.effect_asked.connect(self._on_effect)
        FramelessGrip(audience, self._is_bare, self._aspect)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SOON)
        self._late.timeout.connect(self.open)
        self._keys_back = QTimer(self)
        self._keys_back.setSingleShot(True)
        self._keys_back.setInterval(_KEYS_BACK)
        self._keys_back.timeout.connect(console.activateWindow)

    def begin(self) -> None:
        """Ask which screen is which where nobody can know, once the first picture is there.

        Say which screen was asked for in vain where there are several: the choice was not followed.
        """
        for name in self.desks.asked_in_vain(plugged_in()):
            self._console.announce(no_such_screen(name, plugged_in()))
        if self.desks.is_doubtful:
            self._late.start()

    def end(self) -> None:
        """Take away all that is shown."""
        self._late.stop()
        self._keys_back.stop()
        self.desks.end()
        if self._signs is not None:
            self._signs.take_away()
        self._cover.cover(None)

    def open(self) -> None:
        """Show the sheet, at the screen of the audience."""
        placement = self._keeper.placement
        self._chosen = placement.audience.name if placement.audience is not None else ""
        self._show()
        self._console.activateWindow()
        self.sheet.open()

    def show_again(self) -> None:
        """Say anew what the sheet says, if it is shown."""
        if self.sheet.isVisible():
            self._show()

    def _show(self) -> None:
        say, placement = self._context.say, self._keeper.placement
        screens, sides = in_order(plugged_in()), self._context.state.sides
        chosen = self._index_of(screens)
        cards = tuple(read_card(screen, placement, sides, say) for screen in screens)
        offered = choices(self._context.outline.languages)
        now = choice_now(placement, screens[chosen], sides) if screens else None
        awake, is_awake = read_awake(self._awake(), say)
        name = cards[chosen].name if cards else ""
        self.sheet.show_reading(
            SheetReading(
                heading=say(Text("Screens")),
                hint=say(HINT if len(screens) > 1 else ONE_SCREEN),
                cards=cards,
                chosen=chosen,
                uses_caption=say(Text("Screen {number} · {name}").with_fields(number=chosen + 1, name=name)),
                uses=tuple(read_choice(choice, self._context.words.language, say) for choice in offered),
                use=offered.index(now) if now in offered else -1,
                buttons=tuple((verb, self._context.actions[verb].text()) for verb in _VERBS),
                pressed=frozenset(self._pressed()),
                idle=frozenset({FRAME} if self._audience.isFullScreen() else ()),
                close=say(Text("Done")),
                awake=awake,
                awake_tone=Tone.QUIET if is_awake else Tone.CAUTION,
            ),
            self._console.unit,
        )

    def _pressed(self) -> list[str]:
        pressed = [self._shown]
        if self._audience.isFullScreen():
            pressed.append("toggle-full-screen")
        elif self._audience.has_frame:
            pressed.append(FRAME)
        return pressed

    def _on_effect(self, effect: effects.Effect) -> None:
        match effect:
            case effects.ChooseScreens():
                self.sheet.hide() if self.sheet.isVisible() else self.open()
            case effects.IdentifyScreens():
                self._identify()
            case effects.ToggleTestPattern():
                self._toggle(PATTERN)
            case effects.ToggleSampleSubtitle():
                self._toggle(SAMPLE)
            case effects.ToggleFrame():
                self._audience.toggle_frame()
            case _:
                return
        self.show_again()

    def _on_asked(self, verb: str) -> None:
        self._context.actions[verb].trigger()

    def _on_screen_chosen(self, index: int) -> None:
        self._chosen = in_order(plugged_in())[index].name
        self._show()

    def _on_use_chosen(self, index: int) -> None:
        """Give the chosen screen another use; a side comes into the state of the talk before it is placed."""
        screens = in_order(plugged_in())
        screen, choice = screens[self._index_of(screens)], choices(self._context.outline.languages)[index]
        placement = self._keeper.placement
        before = side_on(placement, screen)
        if choice.use is Use.SIDE:
            side = SideScreen(before or screen.name, choice.language)
            self._context.bridge.dispatch(SetSide(side))
            self._keeper.assign(self._keeper.roles.with_side(side.name, screen))
        else:
            if before:
                self._context.bridge.dispatch(RemoveSide(before))
            self._keeper.assign(roles_with(self._keeper.roles, placement, screen, choice.use))
        self._keys_back.start()
        self.show_again()

    def _on_placed(self, placement: Placement) -> None:
        if placement.audience is None:
            self._uncover()
        if self._signs is not None and self._signs.windows:
            self._identify()  # or a sign would say what its screen was for
        self.show_again()

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        """Uncover the picture as soon as the talk goes on: nobody must begin behind a chart."""
        if self._shown and old.place != new.place:
            self._uncover()
        self.show_again()

    def _is_bare(self) -> bool:
        return self._audience.is_bare

    def _aspect(self) -> float:
        return self._context.frames.aspect

    def _identify(self) -> None:
        from presenter.windows.screen_signs import ScreenSigns, Sign

        say, placement, sides = self._context.say, self._keeper.placement, self._context.state.sides
        signs = []
        for number, info in enumerate(in_order(plugged_in()), start=1):
            if (screen := find_screen(info)) is not None:
                card = read_card(info, placement, sides, say)
                name = " · ".join(part for part in (card.name, card.make) if part)
                signs.append((Sign(str(number), name, card.role), screen))
        if self._signs is None:
            self._signs = ScreenSigns(self)
        self._signs.show(signs)

    def _toggle(self, what: str) -> None:
        if self._shown == what:
            self._uncover()
        elif not self._audience.isVisible():
            self._console.announce(Text("The audience's window is nowhere to be seen now."))
        else:
            self._shown = what
            self._cover.cover(self._paint_pattern if what == PATTERN else self._paint_sample)
            if not self.sheet.isVisible():
                self.open()

    def _uncover(self) -> None:
        self._shown = ""
        self._cover.cover(None)
        self.show_again()

    def _paint_pattern(self, painter: QPainter, area: QRectF) -> None:
        from presenter.windows.test_pattern import PatternWords, paint_test_pattern

        say, info = self._context.say, self._keeper.placement.audience
        name = "" if info is None else info.title
        size = "" if info is None else read_size(info, say)
        sentence = say(Text("The smallest line that the last row can read"))
        paint_test_pattern(painter, area, PatternWords(name.split(" · ")[0], size, sentence))

    def _paint_sample(self, painter: QPainter, area: QRectF) -> None:
        from presenter.windows.sample_subtitle import sample_subtitle

        state, material = self._context.state, self._context.material
        languages = tuple(dict.fromkeys((*state.channels.subtitles, *material.deck.languages)))[:2]
        order = (*state.subtitle_order, *material.deck.languages)
        languages = tuple(sorted(languages, key=order.index))
        page = (
            material.typesetter.page(state.slide, state.channels.slides)
            if state.slide < len(material.deck.slides)
            else None
        )
        cue = sample_subtitle(languages, self._words)
        subtitles = material.subtitles(cue, languages, state.subtitle_look)
        Frame(page, state.step, subtitles, state.blank.NONE).paint(painter, area)

    def _index_of(self, screens: Sequence[ScreenInfo]) -> int:
        names = [screen.name for screen in screens]
        return names.index(self._chosen) if self._chosen in names else 0
