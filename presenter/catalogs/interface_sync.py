"""Bring the catalogs of the interface in step with the program's source.

Run in a checkout: `python -m presenter.catalogs.interface_sync`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from presenter.catalogs.folder import FOLDER_NAME, catalog_paths
from presenter.catalogs.interface import DOMAIN, SOURCE
from presenter.catalogs.interface_extractor import interface_messages
from presenter.catalogs.sync import sync_template
from presenter.catalogs.sync_report import SyncReport
from presenter.catalogs.template import TemplateMessage, gathered
from presenter.i18n.language import Language

ALWAYS = (Language("es"),)
"""The languages that the interface speaks besides English, whatever others are added."""

_FIELD = re.compile(r"\{\w*\}")


def interface_template(checkout: Path) -> tuple[TemplateMessage, ...]:
    """Return the messages of the interface, in the order of the files and of their lines.

    Places go without lines, which would change with every edit of the source.
    """
    return gathered(
        TemplateMessage(
            key=(found.context, found.message),
            plural=found.plural,
            places=(path.relative_to(checkout).as_posix(),),
            flags=("python-brace-format",) if _FIELD.search(found.message + found.plural) else (),
        )
        for path in sorted((checkout / "presenter").rglob("*.py"))
        for found in interface_messages(path.read_text(encoding="utf-8"))
    )


def sync_interface(checkout: Path) -> SyncReport:
    """Write the template of the interface, and bring each of its catalogs in step.

    Raises PresenterError where a catalog is broken.
    """
    folder = checkout / FOLDER_NAME
    return sync_template(
        interface_template(checkout),
        folder,
        DOMAIN,
        source=SOURCE,
        languages=sorted({*ALWAYS, *catalog_paths(folder, DOMAIN)}),
        contexts_are_roles=False,
    )


def main() -> int:
    """Do so for the checkout that this module belongs to, and say what was done."""
    report = sync_interface(Path(__file__).resolve().parents[2])
    sys.stdout.writelines(f"{text}\n" for text in report.texts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
