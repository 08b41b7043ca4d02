"""The audience's window with the slide that a talk opens with, before the rest of the talk is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presenter.app.first_picture.first_window import show_at_once
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.material import Material
from presenter.qt.opening import open_talk
from presenter.settings.memory import Memory
from presenter.talk.audience_state import audience_state
from presenter.talk.outline import Outline
from presenter.talk.talk import Talk
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.desk_memory import remembered, roles_of, with_named_sides
from presenter.windows.placement import Mode, Placement, Wishes, place
from presenter.windows.plugged_in import find_screen, plugged_in
from presenter.windows.screen_choice import is_doubtful
from presenter.windows.screen_info import ScreenInfo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presenter.app.present_options import PresentOptions
    from presenter.app.surroundings import Surroundings


def show_opening(
    options: PresentOptions, material: Material, surroundings: Surroundings, memory: Memory
) -> AudienceWindow | None:
    """Show the slide that a talk opens with; None where it opens as an earlier one stood, or fills no screen.

    Raises UsageError where a language or a slide that was asked for is not there.
    """
    settings, clocks = surroundings.settings, surroundings.clocks
    screen = find_screen(opening_screen(options.screens(settings), memory, plugged_in()))
    if options.resume or screen is None:
        return None
    languages = surroundings.interface.languages_with(options.ui_language)
    outline = Outline.of(material.deck, material.tracks, languages, material.usual_subtitle_size)
    state = open_talk(options.opening, material, settings, outline, clocks.moment())
    talk = Talk(outline, state, clocks.monotonic)
    frames = FrameProvider(talk, material, clocks.monotonic, clocks.moment)
    window = AudienceWindow()
    window.setWindowTitle(material.title)
    window.show_source(frames.source(audience_state(talk.state)))
    show_at_once(window, screen)
    return window


def opening_screen(wishes: Wishes, memory: Memory, screens: Sequence[ScreenInfo]) -> ScreenInfo | None:
    """Return the screen that the audience's window will fill; None where none, or nobody knows."""
    if remembered(memory, screens) is None and is_doubtful(screens, wishes):
        return None
    placement = opening_placement(wishes, memory, screens)
    return placement.audience if placement.audience_full_screen else None


def opening_placement(wishes: Wishes, memory: Memory, screens: Sequence[ScreenInfo]) -> Placement:
    """Return where the windows of a talk go first, with the screens as they were used the last time."""
    desk = remembered(memory, screens)
    named = any(
        screen.answers_to(name) for name in (wishes.audience, wishes.console) if name for screen in screens
    )
    if desk is not None and wishes.mode is Mode.SCREENS and not named:
        roles = with_named_sides(roles_of(desk, screens), screens, wishes.sides)
        wishes = replace(wishes, audience="", console="", roles=roles)
    return place(screens, wishes)
