"""Where the settings are kept on each system."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from presenter.storage.user_folder import SETTINGS, user_folder

FILE = "settings.toml"


def settings_path(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Path:
    """Return the path of the settings' file, whether it is there or not."""
    return user_folder(SETTINGS, platform, environment, home) / FILE
