"""Translating a deck, from reading it to the exit code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from presenter.actions.editor_table import EDITOR_ACTIONS
from presenter.actions.keymap import Keymap
from presenter.app.failure_keeper import failures_kept
from presenter.app.recent_keeper import RecentKeeper
from presenter.app.translator.asked_slide import asked_slide
from presenter.app.translator.target_language import target_language
from presenter.app.translator.translate_options import TranslateOptions
from presenter.app.translator.translator import Translator
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.inline import plain_text
from presenter.deck.load import load
from presenter.errors import PresenterError
from presenter.i18n.text import Text, plural
from presenter.qt.application import the_application
from presenter.qt.beside import Beside
from presenter.qt.clocks import system_clocks
from presenter.qt.opening import interface_language
from presenter.settings.load_settings import load_settings
from presenter.settings.settings_path import settings_path
from presenter.storage.state_folder import state_folder
from presenter.translation.commands import Select
from presenter.translation.progress import progress
from presenter.translation.state import TranslationState
from presenter.translation.workbench import Workbench

Say: TypeAlias = Callable[[Text], None]

_WRITTEN = Text("{path}: {done} of {count} done, {words}.")


def run_translator(options: TranslateOptions, interface: InterfaceCatalogs, say: Say, complain: Say) -> int:
    """Translate and return the exit code; raises PresenterError where that cannot begin.

    `say` and `complain` are lines in the terminal: how far the work has come, and what does not work.
    """
    deck = load(options.deck)
    language = target_language(deck, options.language)
    slide = None if options.slide is None else asked_slide(deck, options.slide)
    path = settings_path()
    settings, _ = load_settings(path)
    keymap = Keymap.merge(EDITOR_ACTIONS, settings.translator_keys)
    application = the_application()
    workbench = Workbench.open(deck, language)
    if workbench.findings:
        raise PresenterError(*workbench.findings)
    clocks = system_clocks()
    languages = interface.languages_with(options.ui_language)
    ui_language = interface_language(options.ui_language, settings, languages)
    state = TranslationState.begin(workbench)
    with failures_kept(state_folder(), complain) as failures:
        translator = Translator(state, interface, ui_language, clocks, keymap, state_folder(), settings, path)
        failures.failed.connect(translator.tell_failure)
        failures.tell_breakdowns()
        first = None if slide is None else next((u for u in workbench.units if slide in u.slides), None)
        if first is not None:
            translator.bridge.dispatch(Select(first.key))
        translator.ended.connect(application.exit)
        translator.begin()
        title = "" if deck.settings.title is None else plain_text(deck.settings.title.text)
        beside = Beside()
        recent = RecentKeeper(state_folder(), options.opened or deck.path, title, beside)
        code = application.exec()
        recent.end()
        beside.end()
        is_keeping = translator.is_keeping
        translator.end()
    for line in last_words(translator.bridge.state, translator.keeper.failed, is_keeping=is_keeping):
        say(line)
    return code


def last_words(state: TranslationState, failed: str, *, is_keeping: bool) -> Iterator[Text]:
    """Yield how far the work has come, and what is kept because it `failed` to be written, or why else."""
    bench = state.workbench
    whole = progress(state).whole
    left = plural("{count} word left", "{count} words left", whole.words_left)
    path = bench.files[0].path
    yield _WRITTEN.with_fields(path=str(path), done=whole.units_done, count=whole.units, words=left)
    for file in bench.files:
        count = sum(1 for key in bench.edited if bench.file_of(key) is file)
        if count and is_keeping:
            broken = file.findings[0] if file.findings else None
            text = plural(
                "{path}: {count} text is not in the file yet and is kept for the next time: {reason}",
                "{path}: {count} texts are not in the file yet and are kept for the next time: {reason}",
                count,
            )
            yield text.with_fields(
                path=str(file.path if broken is None else broken.span),
                reason=failed if broken is None else broken.message,
            )
