from __future__ import annotations

import gc

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextBrowser

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords

ENGLISH, SPANISH = Language("en"), Language("es")


@pytest.fixture
def words(qapp):
    words = InterfaceWords(InterfaceCatalogs.load().translate_to, ENGLISH)
    yield words
    words.switch_to(ENGLISH)


class Listener(QObject):
    heard = 0

    def retranslate(self):
        Listener.heard += 1


def test_words_are_in_the_language_in_force(words):
    assert words.words(Text("Next step")) == "Next step"
    words.switch_to(SPANISH)
    assert words.words(Text("Next step")) == "Paso siguiente"


def test_a_switch_is_told_once_and_no_switch_is_not_told(words, qtbot):
    with qtbot.waitSignal(words.language_changed):
        words.switch_to(SPANISH)
    with qtbot.assertNotEmitted(words.language_changed):
        words.switch_to(SPANISH)


def test_qt_s_own_words_follow(words):
    words.switch_to(SPANISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    words.switch_to(ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_listener_that_is_gone_hears_nothing_and_breaks_nothing(words):
    listener = Listener()
    words.language_changed.connect(listener.retranslate)
    shiboken6.delete(listener)
    gc.collect()
    words.switch_to(SPANISH)
    assert Listener.heard == 0


def test_times_are_written_as_the_language_does(words):
    words.switch_to(SPANISH)
    assert words.locale.language().name == "Spanish"


def test_windows_run_in_the_direction_of_the_language(words, qapp):
    for language, direction in (("ar_XB", "RightToLeft"), ("ur", "RightToLeft"), ("es", "LeftToRight")):
        words.switch_to(Language(language))
        assert qapp.layoutDirection().name == direction


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextBrowser])
def test_the_menus_that_qt_gives_to_fields_are_in_spanish_throughout(words, qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    texts = {}
    for language in (ENGLISH, SPANISH):
        words.switch_to(language)
        menu = field.createStandardContextMenu()
        texts[language] = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(texts[SPANISH]) == len(texts[ENGLISH]) > 1
    assert not set(texts[SPANISH]) & set(texts[ENGLISH])
