"""The catalog editor with its window, its files and what it looks after."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from presenter.actions.editor_table import EDITOR_ACTIONS
from presenter.actions.keymap import Keymap
from presenter.app.manual.manual_desk import ManualDesk
from presenter.app.settings.window_settings import WindowSettings
from presenter.app.translator.catalog_keeper import CatalogKeeper
from presenter.app.translator.findings_keeper import FindingsKeeper
from presenter.app.translator.overflow_keeper import OverflowKeeper
from presenter.app.translator.spelling_keeper import SpellingKeeper
from presenter.app.translator.suggestion_keeper import SuggestionKeeper
from presenter.app.translator.unsaved_keeper import UnsavedKeeper
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.inputs.file_watcher import FileWatcher
from presenter.qt.beside import Beside
from presenter.qt.clocks import Clocks
from presenter.qt.collecting import Collecting
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.material_files import material_files
from presenter.qt.translation_bridge import TranslationBridge
from presenter.settings.memory import FILE, MemoryKeeper
from presenter.settings.settings import Settings
from presenter.storage.state_folder import translation_folder
from presenter.translation.commands import Select
from presenter.translation.effects import Announce, Effect, PointOut, Save
from presenter.translation.state import TranslationState
from presenter.translation.unit import UnitKey
from presenter.windows.console_label import Tone
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.slide_view import SlideView
from presenter.windows.translation.translator_window import TranslatorWindow

_SAVED = Text("Saved")
_NOT_YET = Text("Not saved yet")
_FAILED = Text("Not saved: {reason}")
_WOULD_BE_LOST = Text("What is not saved is not kept elsewhere either. Close again to lose it.")
_GONE = Text("{path} is gone from the disk; it is written anew with the next change.")
_BROKEN = Text("{path}:{line}: not saved, the file on the disk is broken: {message}")


class Translator(QObject):
    """The work on one translation, from the first picture to the last."""

    ended = Signal()

    def __init__(
        self,
        state: TranslationState,
        interface: InterfaceCatalogs,
        ui_language: Language,
        clocks: Clocks,
        keymap: Keymap | None = None,
        memory: Path | None = None,
        settings: Settings | None = None,
        settings_file: Path | None = None,
    ) -> None:
        """Build everything; `memory` is the folder of what is remembered, None for nowhere."""
        super().__init__()
        self.bridge = TranslationBridge(state, clocks, self)
        self._interface = interface
        self._words = InterfaceWords(interface.translate_to, ui_language, self)
        self._context = EditorContext(
            bridge=self.bridge, words=self._words, memory=MemoryKeeper(memory and memory / FILE)
        )
        self.slide = SlideView(self._words)
        self.window = TranslatorWindow(self._context, keymap or Keymap.merge(EDITOR_ACTIONS), self.slide)
        self.keeper = CatalogKeeper(self.bridge, self)
        self._is_warned = False
        self._unsaved = None if memory is None else self._unsaved_in(memory)
        self._beside = Beside(self)
        self.findings = FindingsKeeper(
            self.bridge, self.window.show_remarks, self.window.body.source.show_terms, self
        )
        self.suggestions = SuggestionKeeper(self.bridge, self._beside, self.window.show_suggestions, self)
        self.overflow = OverflowKeeper(self.bridge, self)
        misspelt = self.window.body.target.highlighter.show_misspelt
        self.spelling = SpellingKeeper(self.bridge, self._beside, misspelt, self.findings.good_words, self)
        self.window.body.target.offer_spellings(self.spelling.suggestions)
        first = settings or Settings()
        self.manual = ManualDesk(self._words, interface, self)
        self.settings = WindowSettings(
            settings_file, first, self._words, interface, self._beside, self.manual, self
        )
        self._files = FileWatcher(state.workbench.deck.path, partial(_files, self.bridge), self._beside, self)
        self._collecting = Collecting(self)
        self._connect()

    def begin(self) -> None:
        """Show the window and look after the files."""
        self._collecting.start()
        if self._unsaved is not None:
            self._unsaved.begin()
        self._show_saving()
        self._files.looked.connect(self._on_first_look)
        self._files.start()
        self._show_slide()
        self.findings.begin()
        self.suggestions.begin()
        self.overflow.begin()
        self.spelling.begin()
        self.window.show()

    def tell_failure(self, failure: Finding) -> None:
        """Say for a moment that a part of the program failed."""
        self.window.announce(failure.message)

    def end(self) -> None:
        """Save, remember where the window stood, and close."""
        self.keeper.settle()
        self.window.look.keep_place()
        self.close()

    def close(self) -> None:
        """Look after nothing more and close the window; nothing is written."""
        self.window.deactivated.disconnect(self.keeper.pause)
        self.keeper.stop()
        if self._unsaved is not None:
            self._unsaved.close()
        for part in (self.findings, self.suggestions, self.overflow, self.spelling):
            part.stop()
        self._files.stop()
        self.settings.close()
        self.manual.close()
        self._beside.end()
        self._collecting.stop()
        self.window.hide()
        for window in (self._words, self.window):
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _unsaved_in(self, memory: Path) -> UnsavedKeeper:
        workbench = self.bridge.state.workbench
        folder = translation_folder(memory, workbench.deck.path, workbench.language)
        return UnsavedKeeper(folder, self.bridge, self.window.announce, self)

    def _connect(self) -> None:
        self.bridge.changed.connect(self._on_changed)
        self.bridge.effect_asked.connect(self._on_effect)
        self.window.asked.connect(self._on_asked)
        self.window.close_asked.connect(self._on_close_asked)
        self.window.deactivated.connect(self.keeper.pause)
        self.keeper.troubled.connect(self._on_troubled)
        self._files.changed.connect(self.keeper.take_in)
        self.slide.unit_clicked.connect(self._on_clicked)

    def _on_first_look(self) -> None:
        """Take in what has changed since the files were read; from here on that is told."""
        self._files.looked.disconnect(self._on_first_look)
        self.keeper.take_in()

    @property
    def is_keeping(self) -> bool:
        """Tell whether words that are not in the catalog outlive the program."""
        return self._unsaved is not None and self._unsaved.is_keeping

    def _on_close_asked(self) -> None:
        """End; where that would lose words, say so and end when asked again."""
        self.keeper.settle()
        if self.bridge.state.workbench.edited and not (self.is_keeping or self._is_warned):
            self._is_warned = True
            self.window.announce(_WOULD_BE_LOST)
        else:
            self.ended.emit()

    def _on_asked(self, verb: str) -> None:
        if verb == "quit":
            self._on_close_asked()
        elif verb == "manual":
            self.manual.open(self.window, "translating")
        elif verb == "settings":
            self.settings.open(self.window)
        elif verb == "read-again":
            self.keeper.take_in()
            self.window.announce(Text("The files were read again."))
        elif verb == "flip-interface-language":
            self._words.switch_on(self._interface.languages)

    def _on_changed(self, old: TranslationState, new: TranslationState) -> None:
        if old.workbench is not new.workbench:
            self._show_saving()
        if old.workbench.units is not new.workbench.units or old.selected != new.selected:
            self._show_slide()

    def _on_clicked(self, key: UnitKey) -> None:
        self.bridge.dispatch(Select(key))
        self.window.body.target.words.setFocus()

    def _show_slide(self) -> None:
        state = self.bridge.state
        self.slide.show_unit(state.workbench, state.unit)

    def _on_effect(self, effect: Effect) -> None:
        match effect:
            case Save():
                self.keeper.save(effect)
                self._show_saving()
            case Announce(text):
                self.window.announce(text)
            case PointOut(keys, slides):
                self._point_out(keys, slides)

    def _point_out(self, keys: tuple[UnitKey, ...], slides: tuple[int, ...]) -> None:
        """Say on which slides others have changed words, and go there while they work elsewhere."""
        numbers = ", ".join(str(slide + 1) for slide in slides)
        if numbers:
            where = plural("slide {numbers}", "slides {numbers}", len(slides)).with_fields(numbers=numbers)
            self.window.announce(Text("Changed by others: {numbers}.").with_fields(numbers=where))
        visit = self.bridge.state.visit
        is_at_work = self.window.isActiveWindow() or (visit is not None and visit.is_typed)
        if keys and not is_at_work:
            self.bridge.dispatch(Select(keys[0]))

    def _on_troubled(self, findings: tuple[Finding, ...]) -> None:
        del findings
        self._show_saving()

    def _show_saving(self) -> None:
        workbench = self.bridge.state.workbench
        self.window.setWindowModified(bool(workbench.edited))
        if workbench.findings:
            first = workbench.findings[0]
            words = _BROKEN.with_fields(
                path=first.span.path.name, line=first.span.line, message=first.message
            )
            self.window.show_saving(words, Tone.ALARM)
        elif self.keeper.failed:
            self.window.show_saving(_FAILED.with_fields(reason=self.keeper.failed), Tone.ALARM)
        elif gone := [file.path.name for file in workbench.files if file.is_gone]:
            self.window.show_saving(_GONE.with_fields(path=gone[0]), Tone.CAUTION)
        elif workbench.edited:
            self.window.show_saving(_NOT_YET, Tone.QUIET)
        else:
            self.window.show_saving(_SAVED, Tone.QUIET)


def _files(bridge: TranslationBridge) -> frozenset[Path]:
    return material_files(bridge.state.workbench.deck)
