"""Where a path really leads, through whatever links of the file system there are on the way."""

from __future__ import annotations

import os
from pathlib import Path


def leads_out(path: Path, folder: Path) -> bool:
    """Tell whether a path leads out of a folder, or to what is no file; what is not there is neither."""
    real, inside = os.path.realpath(path), os.path.realpath(folder)
    if os.path.commonpath((real, inside)) != inside:
        return True
    return os.path.exists(real) and not os.path.isfile(real)  # noqa: PTH110, PTH113 -- the names are strings
