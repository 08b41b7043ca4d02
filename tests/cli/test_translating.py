"""`presenter translate`, as far as it goes without anybody at the keys."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

Presenter = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

_DECK = "---\ntitle: Talk\nlanguage: en\ntranslations: [es, fr]\n---\n\n# One\n"


def test_without_a_display_one_line_says_what_to_do(presenter: Presenter, write: Write) -> None:
    deck = write("talk.md", _DECK)
    done = presenter("translate", str(deck), "--language", "es")

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "presenter catalog sync" in done.stderr


def test_where_there_are_two_languages_the_line_says_what_to_type(presenter: Presenter, write: Write) -> None:
    deck = write("talk.md", _DECK)
    done = presenter("translate", str(deck), "--platform", "offscreen")

    assert done.returncode == 2
    assert f"presenter translate {deck} --language es" in done.stderr


def test_a_slide_that_is_not_there_is_named(presenter: Presenter, write: Write) -> None:
    deck = write("talk.md", _DECK)
    done = presenter("translate", str(deck), "--language", "es", "--slide", "oen", "--platform", "offscreen")

    assert done.returncode == 2
    assert "oen" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_is_in_both_languages(presenter: Presenter) -> None:
    assert "F1 shows all keys" in presenter("translate", "--help").stdout
    assert "F1 muestra todas las teclas" in presenter("translate", "--help", LANG="es_ES.UTF-8").stdout
