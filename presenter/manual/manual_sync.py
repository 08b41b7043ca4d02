"""Bring the catalogs of the manual in step with its chapters.

Run in a checkout: `python -m presenter.manual.manual_sync`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from markdown.util import STX

from presenter.catalogs.folder import FOLDER_NAME, catalog_paths
from presenter.catalogs.interface import SOURCE
from presenter.catalogs.interface_sync import ALWAYS
from presenter.catalogs.sync import sync_template
from presenter.catalogs.sync_report import SyncReport
from presenter.catalogs.template import TemplateMessage, gathered
from presenter.manual.block_words import chapter_markdown
from presenter.manual.chapter import Chapter, chapters
from presenter.manual.fields import FIELD
from presenter.manual.made_tables import without_tables
from presenter.manual.manual import DOMAIN

_CODE = re.compile(r"(`+).+?\1")


def manual_template() -> tuple[TemplateMessage, ...]:
    """Return the messages of the manual, in the order of its chapters; code alone is none."""
    return gathered(message for chapter in chapters() for message in _messages(chapter))


def sync_manual(checkout: Path) -> SyncReport:
    """Write the template of the manual, and bring each of its catalogs in step.

    Raises PresenterError where a catalog is broken.
    """
    folder = checkout / FOLDER_NAME
    languages = sorted({*ALWAYS, *catalog_paths(folder, DOMAIN)})
    return sync_template(manual_template(), folder, DOMAIN, source=SOURCE, languages=languages)


def main() -> int:
    """Do so for the checkout that this module belongs to, and say what was done."""
    report = sync_manual(Path(__file__).resolve().parents[2])
    sys.stdout.writelines(f"{text}\n" for text in report.texts)
    return 0


def _messages(chapter: Chapter) -> Iterator[TemplateMessage]:
    keys: list[tuple[str, str]] = []

    def note(role: str, words: str) -> str:
        keys.append((role, words))
        return words

    chapter_markdown(note).convert(without_tables(chapter.source))
    for key in keys:
        if any(map(str.isalpha, FIELD.sub("", _CODE.sub("", key[1])))) and STX not in key[1]:
            yield TemplateMessage(key=key, places=(chapter.place,))


if __name__ == "__main__":
    sys.exit(main())
