"""Cues as they come from a deck, in one language or in two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.files.file_cue import CueFile, FileCue, FileWords
from presenter.subtitles.files.plain_line import plain_line

EN, ES = Language("en"), Language("es")


@pytest.fixture(scope="session")
def file_of() -> Callable[..., CueFile]:
    def write(
        *texts: str | tuple[str, ...], languages: tuple[Language, ...] = (EN,), **of_words: str
    ) -> CueFile:
        """Each text is a cue of four seconds with its words in each language; a newline parts two lines."""
        cues = []
        for number, text in enumerate(texts):
            columns = (text,) if isinstance(text, str) else text
            words = tuple(
                FileWords(language, tuple(filter(None, map(plain_line, column.split("\n")))), **of_words)
                for language, column in zip(languages, columns, strict=True)
            )
            cues.append(FileCue(number * 4000, number * 4000 + 3999, words))
        return CueFile(languages, tuple(cues), "A talk", "The times are those of the talk.")

    return write
