"""`presenter --smoke`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.cli.display import has_display
from presenter.cli.terminal import Terminal

_TINY_DECK = """\
---
title: Smoke
duration: 1m
---

# One slide

- with a step
. . .
- and another

::: notes
And a note.
:::
"""


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Build every window, paint it once and stop."""
    del options
    if not has_display(os.environ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return smoke(terminal.interface)


def smoke(interface: InterfaceCatalogs) -> int:
    """Build every window with a tiny deck, paint each once and return the exit code."""
    from presenter.app.present_options import PresentOptions
    from presenter.app.running_talk import RunningTalk
    from presenter.app.start.start_desk import StartDesk
    from presenter.app.start.start_options import StartOptions
    from presenter.app.surroundings import Surroundings
    from presenter.app.translator.live_view import LiveView
    from presenter.app.translator.translator import Translator
    from presenter.catalogs.catalogs import Catalogs
    from presenter.deck.load import parse
    from presenter.i18n.language import Language
    from presenter.qt.application import the_application
    from presenter.qt.clocks import local_moment, system_clocks
    from presenter.qt.read_material import material_of
    from presenter.translation.state import TranslationState
    from presenter.translation.workbench import Workbench

    application = the_application()
    deck = parse(_TINY_DECK, Path("smoke.md"))
    material = material_of(deck, Catalogs(deck.settings.language))
    options = PresentOptions(deck=deck.path, windowed=True)
    running = RunningTalk(options, material, Surroundings(interface=interface))
    running.keeper.apply()
    work = TranslationState.begin(Workbench.open(deck, Language("es")))
    translator = Translator(work, interface, Language("en"), system_clocks())
    live = LiveView(work.workbench, interface, Language("en"))
    nowhere = Path("nowhere")  # where nothing is kept, and nothing is written either
    start = StartDesk(StartOptions(), interface, Language("en"), nowhere, nowhere, local_moment)
    interpreter = running.subtitles.interpreter.window
    windows = (
        running.audience,
        running.console,
        running.settings.desk.window,
        running.manual.desk.window,
        interpreter,
        translator.window,
        live.window,
        start.window,
    )
    pictures = [window.grab() for window in windows]
    application.processEvents()
    live.end()
    start.end()
    translator.close()
    running.end()
    return 0 if all(not picture.isNull() for picture in pictures) else 1
