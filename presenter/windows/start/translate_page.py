"""The page on which one says what a deck is to be translated into."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from presenter.i18n.fold import fold
from presenter.i18n.language import Language, language_name
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.start.form_fields import ChoiceField
from presenter.windows.start.start_page import StartPage
from presenter.windows.start.verb_button import StartButton

_HEADING = Text("Translate “{title}”")
_INTO = Text("Into")
_HINT = Text("Write “translations: [{language}]” at the top of the deck, and it is not asked any more.")
_TRANSLATE = Text("Translate")
# Those that most speak or that stand beside another one in most halls; each other one by the command line.
_CODES = (
    "ar bn ca cs da de el en es eu fa fi fr gl he hi hu id it ja ko mi nb nl pl pt qu ro ru sv sw tr uk vi zh"
)
_LANGUAGES = tuple(map(Language, _CODES.split()))


class TranslatePage(StartPage):
    """Offer the languages that a deck names, or else many."""

    chosen = Signal(Path, str)

    def __init__(self, words: InterfaceWords) -> None:
        super().__init__(words, _HEADING.with_fields(title=""), is_form=True)
        self._deck = Path()
        self._source: Language | None = None
        self._named: tuple[Language, ...] = ()
        self.into = ChoiceField()
        self.content.addWidget(self.into)
        self.content.addStretch()
        self.translate = StartButton("main")
        self.translate.clicked.connect(self._on_translate)
        self.into.box.currentIndexChanged.connect(self._show_hint)
        self.add_button(self.translate)
        self.retranslate()

    def show_deck(self, deck: Path, title: str, languages: Sequence[Language]) -> None:
        """Be about a deck in these languages, its own first; none where nobody knows."""
        self._deck = deck
        self._source, self._named = (languages[0] if languages else None), tuple(languages[1:])
        self.head(_HEADING.with_fields(title=title))
        self._offer()

    def begin(self) -> None:
        """Give the keys to the choice."""
        self.into.box.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self.translate.setText(self.say(_TRANSLATE))
        self._offer()

    def _offer(self) -> None:
        offered = self._named or tuple(one for one in _LANGUAGES if one != self._source)
        choices = [(self._name(language), str(language)) for language in offered]
        self.into.offer(choices if self._named else sorted(choices, key=_folded))
        if not self._named:
            self.into.choose("es" if self._source == "en" else "en")
        self._show_hint()

    def _show_hint(self) -> None:
        hint = "" if self._named else self.say(_HINT.with_fields(language=self.into.value))
        self.into.say(self.say(_INTO), hint)

    def _name(self, language: Language) -> str:
        name = language_name(language, self.words.language)
        return name[:1].upper() + name[1:]

    def _on_translate(self) -> None:
        self.chosen.emit(self._deck, self.into.value)


def _folded(choice: tuple[str, str]) -> str:
    return fold(choice[0])
