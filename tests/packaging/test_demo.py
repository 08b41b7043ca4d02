"""What is drawn where no display answers."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from presenter.deck.load import parse

FORMS = (".srt", ".vtt", ".ttml", ".txt")
SPOKEN = "---\nlanguage: en\ntranslations: [es]\n---\n\n# One\n\n::: subtitles\nHello.\n:::\n"


@pytest.fixture
def written():
    demo = importlib.import_module("demo")

    def names(source: str) -> set[str]:
        return {path.as_posix() for path, _ in demo.exports(parse(source, Path("talk.md")), Path("out"))}

    return names


def test_each_language_has_its_files_of_subtitles(written):
    expected = {
        f"out/{language}/talk.{form}" for language in ("en", "es") for form in ("srt", "vtt", "ttml", "txt")
    }
    assert expected | {"out/talk-subtitled.srt"} <= written(SPOKEN)


def test_a_deck_without_subtitles_has_none(written):
    assert not [
        name for name in written("# One\n\nWords.\n") if name.endswith((".srt", ".vtt", ".ttml", ".txt"))
    ]
