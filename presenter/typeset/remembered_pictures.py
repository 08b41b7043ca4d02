"""The files of the pictures that a page was made of, to tell whether they would make another page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from presenter.deck.pictures import localised
from presenter.i18n.language import Language
from presenter.pdf.half import Half
from presenter.typeset.artwork import Artwork, Problem
from presenter.typeset.picture_store import FileState, PictureStore, file_state


class RememberedPictures:
    """Look pictures up elsewhere, and remember in which state their files were."""

    Answers: TypeAlias = Mapping[tuple[Path, Language], FileState | None]

    def __init__(self, store: PictureStore) -> None:
        self._store = store
        self._answers: dict[tuple[Path, Language], FileState | None] = {}

    @property
    def answers(self) -> Answers:
        """Return which pictures were asked for so far, in which languages, and the states of their files."""
        return self._answers

    def artwork(
        self, path: Path, language: Language, page: int = 1, half: Half = Half.WHOLE
    ) -> Artwork | Problem:
        """Return the picture of a file in a language, or of a page of it, or what is wrong with it."""
        if (path, language) not in self._answers:
            self._answers[path, language] = file_state(localised(path, language))
        return self._store.artwork(path, language, page, half)

    def still_of(self, clip: Path) -> Artwork | None:
        """Return the picture that stands for a video; None where there is none."""
        return self._store.still_of(clip)

    @staticmethod
    def agree(answers: Answers) -> bool:
        """Tell whether all these files are there as they were; one that was missing may come at any time."""
        return all(
            state is not None and state == file_state(localised(path, language))
            for (path, language), state in answers.items()
        )
