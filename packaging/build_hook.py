"""Put the program's catalogs and what a system keeps of it into its wheel, as hatchling builds it.

What a system keeps pip leaves in `share` below the prefix: where that is a system's or a user's own, menus,
`man` and shells find it there; in a virtual environment it does no harm.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CATALOGS = ("presenter", "manual", "tour")
"""What comes with the program in every language; catalogs of other decks of the checkout do not."""


class WheelHook(BuildHookInterface):  # type: ignore[type-arg]
    """The hook, which hatchling finds by its base class."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the catalogs and make the other files; an editable wheel, for developers, has none."""
        if version == "editable":
            return
        translations = Path(self.root, "translations")
        build_data["force_include"].update(
            {
                str(path): f"presenter/translations/{path.relative_to(translations).as_posix()}"
                for path in sorted(translations.rglob("*.po*"))
                if path.suffix in {".po", ".pot"} and path.stem in CATALOGS
            }
        )
        sys.path[:0] = [self.root, str(Path(self.root, "packaging"))]
        from share import write_share

        self._folder = tempfile.TemporaryDirectory()
        share = Path(self._folder.name)
        write_share(share)
        files = sorted(path for path in share.rglob("*") if path.is_file())
        build_data["shared_data"].update(
            {str(path): f"share/{path.relative_to(share).as_posix()}" for path in files}
        )

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Throw the files away, which are in the wheel now."""
        del build_data, artifact_path
        if version != "editable":
            self._folder.cleanup()
