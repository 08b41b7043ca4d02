"""Programs of the system that some tests run, by the marker of those tests."""

from __future__ import annotations

BY_MARKER = {
    "debian": ("dpkg", "dpkg-query"),
    "office": ("soffice", "pandoc"),
    "shells": ("bash", "fish", "zsh"),
    "validators": ("desktop-file-validate", "appstreamcli", "update-mime-database", "mandoc", "man"),
}
