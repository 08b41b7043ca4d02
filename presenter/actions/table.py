"""The table of verbs.

The keys are those that people's hands know from other presenters, and those that
clickers send: PageDown and PageUp, arrows, full stop, F5 and Esc. All of them are on
English and Spanish keyboards. No plain letter does harm: what loses something has to
be held down, or needs Ctrl.
"""

from __future__ import annotations

from presenter.actions.action import Action
from presenter.actions.audience_actions import AUDIENCE
from presenter.actions.caption_actions import CAPTIONS
from presenter.actions.clock_actions import CLOCK
from presenter.actions.console_actions import CONSOLE
from presenter.actions.cue_actions import CUES
from presenter.actions.language_actions import LANGUAGE
from presenter.actions.look_actions import LOOK
from presenter.actions.media_actions import MEDIA
from presenter.actions.minutes_actions import MINUTES
from presenter.actions.navigation_actions import NAVIGATION
from presenter.actions.notes_actions import NOTES
from presenter.actions.program_actions import PROGRAM
from presenter.actions.screen_actions import SCREENS
from presenter.actions.setup_actions import SETUP
from presenter.actions.show_actions import SHOW
from presenter.actions.side_actions import SIDES
from presenter.actions.subtitle_actions import SUBTITLES

ACTIONS: tuple[Action, ...] = (
    *NAVIGATION,
    *AUDIENCE,
    *SCREENS,
    *SETUP,
    *SHOW,
    *LANGUAGE,
    *SIDES,
    *SUBTITLES,
    *LOOK,
    *CUES,
    *CAPTIONS,
    *MEDIA,
    *CLOCK,
    *NOTES,
    *MINUTES,
    *CONSOLE,
    *PROGRAM,
)
