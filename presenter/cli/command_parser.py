"""The parser of the words that follow a command."""

from __future__ import annotations

from pathlib import Path

from presenter.cli.translated_parser import TranslatedParser
from presenter.cli.values import Values
from presenter.i18n.text import Text


class CommandParser(TranslatedParser):
    """A parser with the arguments that several commands share; its option values are read by `values`."""

    @property
    def values(self) -> Values:
        """Return the readers of option values."""
        return Values(self.translate)

    @property
    def deck(self) -> str:
        """Return what stands for a deck's path in the help."""
        return Text("DECK").render(self.translate)

    def add_deck(self) -> None:
        """Let a deck be named, which the command cannot do without."""
        self.add_argument("deck", metavar=self.deck, type=Path, help=self.help_text(Text("the deck’s file")))

    def add_language(self, message: Text) -> None:
        """Let a language be named; the message says of what."""
        self.add_argument("--language", metavar="L", type=self.values.language, help=self.help_text(message))

    def add_subtitles(self, message: Text) -> None:
        """Let the languages of subtitles be named."""
        self.add_argument(
            "--subtitles",
            metavar="L[,L]|off",
            type=self.values.subtitle_languages,
            help=self.help_text(message),
        )

    def add_ui_language(self) -> None:
        """Let the language of the program's own words be named."""
        self.add_argument(
            "--ui-language",
            metavar="L",
            type=self.values.language,
            help=self.help_text(Text("the program’s own language")),
        )

    def add_platform(self) -> None:
        """Let be said how Qt shows windows."""
        self.add_argument(
            "--platform",
            metavar=Text("NAME").render(self.translate),
            type=self.values.platform,
            help=self.help_text(
                Text("show the windows by this platform of Qt: xcb, wayland, vnc, offscreen")
            ),
        )

    def add_jobs(self) -> None:
        """Let be said how many processes may work at once."""
        self.add_argument(
            "--jobs",
            metavar="N",
            type=self.values.jobs,
            help=self.help_text(
                Text("how many processes may work at once; without this as many as there are cores")
            ),
        )

    def add_report_format(self, *, with_sarif: bool = False) -> None:
        """Let what is found be printed for programs, findings also as SARIF."""
        self.add_argument(
            "--format",
            choices=("text", "json", "sarif") if with_sarif else ("text", "json"),
            default="text",
            dest="report_format",
            help=self.help_text(Text("how to print what is found; text without this")),
        )
