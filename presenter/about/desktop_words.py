"""The words by which menus, stores and file managers tell of the program, in each of its languages."""

from __future__ import annotations

from presenter.i18n.text import Text

TITLE = "Presenter"
"""The program's name, which is the same in every language."""

GENERIC_NAME = Text("Presentation in two languages")
SUMMARY = Text("Give a talk in two languages at once.")
"""Of the length that stores allow; menus and stores want it without its full stop."""

KEYWORDS = (
    Text("slides"),
    Text("talk"),
    Text("subtitles"),
    Text("translation"),
    Text("projector"),
    Text("Markdown"),
    Text("PowerPoint"),
    Text("PDF"),
)

PARAGRAPHS = (
    Text(
        "Presenter shows slides and subtitles to an audience, and the current and the next slide, notes and "
        "a clock to the speaker. Slides, subtitles, notes and the program itself each have a language of "
        "their own, which is switched while the talk goes on."
    ),
    Text(
        "Decks are written in Markdown or brought from PowerPoint, PDF and other programs; their "
        "translations are gettext catalogs, for which there is an editor that shows each slide beside its "
        "words."
    ),
)

FEATURES = (
    Text("Subtitles in one language or two, cut so that they can be read, brought by hand or by themselves"),
    Text("A console with notes, plan, pace and search, for keys, clicker, mouse and touch"),
    Text("Screens that are known again, also when they are plugged in while the talk goes on"),
    Text("Export to PDF, pictures, HTML, handouts and files of subtitles"),
    Text("Nothing is fetched from the network, and nothing is sent there"),
)

DECK_TYPE = Text("Presenter deck")
PDFPC_TYPE = Text("Notes and times of a PDF presentation")
