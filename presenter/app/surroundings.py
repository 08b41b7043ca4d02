"""What a talk finds when it begins, and does not make itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.actions.keymap import Keymap
from presenter.actions.mouse import Mouse
from presenter.actions.table import ACTIONS
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.qt.clocks import Clocks, system_clocks
from presenter.qt.player import Player
from presenter.settings.settings import Settings

if TYPE_CHECKING:
    from presenter.windows.audience_window import AudienceWindow


def say_nothing(text: Text) -> None:
    """Keep it to oneself: where there is no terminal."""
    del text


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The user's settings and keys, the program's words, the clocks, and where things are kept.

    `state` is the folder of what the program remembers by itself, `settings_file` the one in which the
    keys are written when the user changes them; None where nothing is to be kept. `complain` says in
    the terminal what does not work. `make_player` is None where the machine's own player is to be found,
    `audience` where no window for the audience stands yet. `read` is when the files of the talk began to be
    read, in nanoseconds since the epoch; 0 where that does not matter.
    """

    settings: Settings = field(default_factory=Settings)
    keymap: Keymap = field(default_factory=lambda: Keymap.merge(ACTIONS))
    mouse: Mouse = field(default_factory=Mouse)
    interface: InterfaceCatalogs = field(default_factory=InterfaceCatalogs.load)
    clocks: Clocks = field(default_factory=system_clocks)
    state: Path | None = None
    settings_file: Path | None = None
    complain: Callable[[Text], None] = say_nothing
    make_player: Callable[[], Player | None] | None = None
    audience: AudienceWindow | None = None
    read: int = 0
