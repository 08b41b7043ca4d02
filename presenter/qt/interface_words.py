"""The words of the interface, in the language in force."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from presenter.i18n.language import Language, fallback_chain, is_right_to_left
from presenter.i18n.text import Text, Translate


class InterfaceWords(QObject):
    """Translate interface messages and tell, once per switch, that all of them have changed.

    Widgets connect `language_changed` to their own `retranslate`: Qt drops the
    connection with the widget, so nothing is kept alive here.
    """

    language_changed = Signal()

    def __init__(
        self,
        translate_to: Callable[[Language], Translate],
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._translate_to = translate_to
        self._qt_translator: QTranslator | None = None
        self._qt_translators: dict[Language, QTranslator | None] = {}
        self._adopt(language)

    @property
    def language(self) -> Language:
        """Return the language in force."""
        return self._language

    @property
    def locale(self) -> QLocale:
        """Return how numbers and times are written: the system's way where it speaks this language."""
        system = QLocale.system()
        spoken = QLocale(self._language)
        return system if system.language() == spoken.language() else spoken

    def words(self, text: Text) -> str:
        """Return the words of a message in the language in force."""
        return text.render(self._translate)

    def switch_to(self, language: Language) -> None:
        """Put another language in force; the one in force already changes nothing."""
        if language != self._language:
            self._adopt(language)
            self.language_changed.emit()

    def switch_on(self, languages: Sequence[Language]) -> None:
        """Put the language after the one in force in force, and after the last one the first."""
        here = languages.index(self._language) if self._language in languages else -1
        self.switch_to(languages[(here + 1) % len(languages)])

    def _adopt(self, language: Language) -> None:
        self._language = language
        self._translate = self._translate_to(language)
        # Qt tells the direction by its own catalogs, of which not every language has one.
        directions = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        QGuiApplication.setLayoutDirection(directions[is_right_to_left(language)])
        self._adopt_qt_translator()

    def _adopt_qt_translator(self) -> None:
        """Let Qt's own menus and dialogs speak the same language."""
        if self._qt_translator is not None:
            QCoreApplication.removeTranslator(self._qt_translator)
        if self._language not in self._qt_translators:
            self._qt_translators[self._language] = self._load_qt_translator()
        self._qt_translator = self._qt_translators[self._language]
        if self._qt_translator is not None:
            QCoreApplication.installTranslator(self._qt_translator)

    def _load_qt_translator(self) -> QTranslator | None:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator = QTranslator(self)
        for language in fallback_chain(self._language):
            if translator.load(f"qtbase_{language}", folder):
                return translator
        return None
