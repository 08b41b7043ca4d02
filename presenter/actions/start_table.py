"""The table of the start window's verbs.

Nothing stands in a menu: those of the program are the buttons at its side, those of a deck the buttons
below the list, and each has a key.
"""

from __future__ import annotations

from dataclasses import KW_ONLY
from enum import Enum

from presenter.dataclass import dataclass
from presenter.i18n.text import Text


class StartGroup(Enum):
    """What a verb is about, and its heading among the keys."""

    PROGRAM = Text("Program")
    DECK = Text("Chosen deck")

    @property
    def title(self) -> Text:
        """Return the heading."""
        return self.value


@dataclass(frozen=True, slots=True)
class StartAction:
    """A verb of the start window; `keys` are in Qt's portable notation, the first is the one to show.

    `tip` says what the title alone leaves open.
    """

    id: str
    title: Text
    group: StartGroup
    keys: tuple[str, ...] = ()
    _: KW_ONLY
    tip: Text | None = None


START_ACTIONS: tuple[StartAction, ...] = (
    StartAction(
        "open-deck",
        Text("Open…"),
        StartGroup.PROGRAM,
        ("Ctrl+O",),
        tip=Text("Present a deck, or whatever can be read as one"),
    ),
    StartAction(
        "new-deck",
        Text("New from the tour…"),
        StartGroup.PROGRAM,
        ("Ctrl+N",),
        tip=Text("Write a deck that shows what the format can do, to be changed into yours"),
    ),
    StartAction(
        "import-files",
        Text("Import…"),
        StartGroup.PROGRAM,
        ("Ctrl+I",),
        tip=Text("Make a deck of slides or subtitles from elsewhere"),
    ),
    StartAction(
        "show-screens",
        Text("Screens…"),
        StartGroup.PROGRAM,
        ("F2",),
        tip=Text("See which screen is which, and try the projector"),
    ),
    StartAction("manual", Text("Manual…"), StartGroup.PROGRAM, ("F1",)),
    StartAction("settings", Text("Settings…"), StartGroup.PROGRAM, ("Ctrl+,",)),
    StartAction("show-about", Text("About…"), StartGroup.PROGRAM, ("Shift+F1",)),
    StartAction("quit", Text("Quit"), StartGroup.PROGRAM, ("Ctrl+Q", "Ctrl+W")),
    StartAction("present-deck", Text("Present"), StartGroup.DECK, ("F5", "Ctrl+Return")),
    StartAction("translate-deck", Text("Translate"), StartGroup.DECK, ("Ctrl+T",)),
    StartAction("export-deck", Text("Export…"), StartGroup.DECK, ("Ctrl+E",)),
    StartAction("check-deck", Text("Check"), StartGroup.DECK, ("Ctrl+K",)),
    StartAction("show-folder", Text("Show the folder"), StartGroup.DECK, ("Ctrl+Shift+F",)),
    StartAction("forget-deck", Text("Take off the list"), StartGroup.DECK, ("Del",)),
)
