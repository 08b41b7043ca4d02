"""The screens in the words of the console."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.settings.side_screen import SideScreen
from presenter.windows.console_reading import full_name, language_tag
from presenter.windows.placement import Placement
from presenter.windows.plugged_in import find_screen
from presenter.windows.screen_choice import Choice, Use, choice_now, ratio
from presenter.windows.screen_info import ScreenInfo
from presenter.windows.screen_map import ScreenCard

Words = Callable[[Text], str]

HINT = Text(
    "Choose a screen by its number, the arrows or the mouse; then what it is for, with Tab and space."
)
ONE_SCREEN = Text(
    "There is one screen. Plug in another one, or share the audience's window alone, with a frame or without."
)
_USES = {
    Use.AUDIENCE: Text("Audience"),
    Use.CONSOLE: Text("Console"),
    Use.UNUSED: Text("Not used"),
}


def read_card(
    screen: ScreenInfo, placement: Placement, sides: Sequence[SideScreen], words: Words
) -> ScreenCard:
    """Return a screen in words, and what it is used for now."""
    choice = choice_now(placement, screen, sides)
    role = read_role(choice, words)
    if _is_shared(placement, screen):
        role = words(Text("Audience and console"))
    return ScreenCard(screen, choice.use, screen.name, read_make(screen), read_size(screen, words), role)


def read_make(screen: ScreenInfo) -> str:
    """Return maker and model, as far as they are known and say more than the name does."""
    parts = (screen.manufacturer, screen.model if screen.model != screen.name else "")
    return " ".join(part for part in parts if part)


def read_size(screen: ScreenInfo, words: Words) -> str:
    """Return the pixels of a screen, its shape, and how much larger it draws than it has pixels for."""
    _, _, width, height = screen.geometry
    found = find_screen(screen)
    scale = 1.0 if found is None else found.devicePixelRatio()
    across, down = round(width * scale), round(height * scale)
    size = Text("{width} × {height} · {ratio}").with_fields(
        width=across, height=down, ratio=ratio(across, down)
    )
    if scale == 1.0:
        return words(size)
    return words(Text("{size} · {percent} %").with_fields(size=size, percent=round(100 * scale)))


def read_role(choice: Choice, words: Words) -> str:
    """Return what a screen is used for, as it stands on its card."""
    if choice.use is not Use.SIDE:
        return words(_USES[choice.use])
    if choice.language is None:
        return words(Text("Side screen"))
    return words(Text("Side screen · {language}").with_fields(language=language_tag(choice.language)))


def read_choice(choice: Choice, interface: Language, words: Words) -> str:
    """Return what a screen can be used for, as it stands on a button."""
    if choice.use is not Use.SIDE or choice.language is None:
        return read_role(choice, words)
    name = full_name(choice.language, interface)
    return words(Text("Side screen: {language}").with_fields(language=name))


def read_awake(held_by: Sequence[Text] | None, words: Words) -> tuple[str, bool]:
    """Return what keeps the machine awake, and whether anything does; None where nothing is to."""
    if held_by is None:
        return words(Text("The settings leave the screen saver and sleep alone.")), False
    if not held_by:
        return words(
            Text("Nothing here holds off the screen saver and sleep: see the system's settings.")
        ), False
    means = held_by[0]
    for other in held_by[1:]:
        means = Text("{one} and {other}").with_fields(one=means, other=other)
    return words(Text("Screen saver and sleep are held off by {means}.").with_fields(means=means)), True


def _is_shared(placement: Placement, screen: ScreenInfo) -> bool:
    both = (placement.audience, placement.console)
    return all(other is not None and other.is_same_as(screen) for other in both)
