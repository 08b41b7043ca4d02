"""The words of the manual page that the command line's own help does not have."""

from __future__ import annotations

from presenter.i18n.text import Text

MANUAL = Text("Presenter manual")
COMMAND_HEADING = Text("COMMANDS")

NAME_HEADING = Text("NAME", context="manual page")
SYNOPSIS_HEADING = Text("SYNOPSIS")
DESCRIPTION_HEADING = Text("DESCRIPTION")
OPTIONS_HEADING = Text("OPTIONS")
EXIT_HEADING = Text("EXIT STATUS")
ENVIRONMENT_HEADING = Text("ENVIRONMENT")
FILES_HEADING = Text("FILES")
EXAMPLES_HEADING = Text("EXAMPLES")

EXIT_CODES = {
    "0": Text("All is well."),
    "1": Text("It was done, but something of the deck is wrong, as is said."),
    "2": Text("It could not be done: a mistake on the command line, or a file that cannot be read."),
    "3": Text("The program itself failed; it says which file to send with a report."),
}

VARIABLES = {
    "LANGUAGE, LC_ALL, LC_MESSAGES, LANG": Text("The language of the program, as gettext reads it."),
    "QT_QPA_PLATFORM": Text("How windows are shown: xcb, wayland, vnc, offscreen; “--platform” goes before."),
    "XDG_CONFIG_HOME, XDG_STATE_HOME": Text("Where the settings are, and what is remembered of talks."),
}

SETTINGS_FILE = Text("The settings; each has its default where the file does not name it.")
STATE_FOLDER = Text("What is remembered: journals of talks, screens, recent decks, decks that were imported.")

EXAMPLES = {
    "presenter new slides/talk.md": Text("Write a deck that teaches the format."),
    "presenter slides/talk.md": Text("Give the talk."),
    "presenter import talk.pptx --to slides/talk.md": Text("Bring a deck of PowerPoint."),
    "presenter translate slides/talk.md --language es": Text("Translate it, the slide in sight."),
    "presenter export slides/talk.md --to talk.es.pdf --language es --subtitles es": Text(
        "Write it as a PDF in Spanish, with subtitles."
    ),
}
