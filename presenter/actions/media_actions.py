"""The verbs of videos and sounds: rows of the table."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.arguments import parse_medium, parse_seconds
from presenter.i18n.text import Text
from presenter.talk import effects
from presenter.talk.commands.media_command import ScaleVolume, ToggleMedia

SEEK = 5.0  # seconds

MEDIA = (
    Action(
        "play-media",
        Text("Play or pause"),
        Group.MEDIA,
        ToggleMedia(),
        keys=("V", "Media Play"),
        parse=parse_medium,
        arguments=Text("[NUMBER]"),
    ),
    Action(
        "restart-media",
        Text("Play from the beginning"),
        Group.MEDIA,
        effects.RestartMedia(),
        keys=("Shift+V",),
    ),
    Action(
        "media-forward",
        Text("Five seconds on"),
        Group.MEDIA,
        effects.SeekMedia(SEEK),
        keys=("Ctrl+Right",),
        repeats=True,
    ),
    Action(
        "media-back",
        Text("Five seconds back"),
        Group.MEDIA,
        effects.SeekMedia(-SEEK),
        keys=("Ctrl+Left",),
        repeats=True,
    ),
    Action(
        "seek-media",
        Text("Some seconds on or back"),
        Group.MEDIA,
        parse=parse_seconds,
        arguments=Text("SECONDS"),
        menu=False,
    ),
    Action(
        "media-louder",
        Text("Louder"),
        Group.MEDIA,
        ScaleVolume(1),
        keys=("Ctrl+Up",),
        repeats=True,
    ),
    Action(
        "media-softer",
        Text("Softer"),
        Group.MEDIA,
        ScaleVolume(-1),
        keys=("Ctrl+Down",),
        repeats=True,
    ),
)
