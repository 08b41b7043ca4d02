"""The changelog, read and held to its form: Keep a Changelog 1.1.0, versions by Semantic Versioning 2.0.0."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

CHANGELOG = Path(__file__).with_name("CHANGELOG.md")
KINDS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")

_VERSION = re.compile(r"^## \[(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?\] - (\S+)( \[YANKED\])?$")


def released(changelog: str) -> tuple[tuple[str, str], ...]:
    """Return the versions in a changelog that have a date, each with it, the newest first."""
    return tuple(re.findall(r"^## \[(\d[^\]]*)\] - (\d{4}-\d\d-\d\d)", changelog, re.MULTILINE))


def faults(changelog: str, version: str) -> list[str]:
    """Return what is wrong with a changelog, each fault with its line; `version` is that of the program."""
    lines = changelog.splitlines()
    found = [*_faults_of_lines(lines), *_faults_of_versions(lines)]
    if not lines or lines[0] != "# Changelog":
        found.append("1: the title is not “# Changelog”")
    versions = released(changelog)
    if "## [Unreleased]" not in lines and (not versions or versions[0][0] != version):
        found.append(f"1: neither “Unreleased” nor the program’s version {version} comes first")
    return found


def _faults_of_lines(lines: list[str]) -> Iterator[str]:
    """Hold each heading to its place and each list to its kind: a version has kinds, a kind has entries."""
    kinds: set[str] = set()
    level = ""
    for number, line in enumerate(lines, start=1):
        if line.startswith("## "):
            if line != "## [Unreleased]" and not _VERSION.match(line):
                yield f"{number}: no version with a date: {line}"
            level, kinds = "version", set()
        elif line.startswith("### "):
            kind = line.removeprefix("### ")
            if kind not in KINDS:
                yield f"{number}: “{kind}” is none of {', '.join(KINDS)}"
            if kind in kinds:
                yield f"{number}: “{kind}” stands twice in one version"
            if not any(each.startswith("- ") for each in _section(lines[number:])):
                yield f"{number}: “{kind}” has no entry"
            level, kinds = "kind", {*kinds, kind}
        elif line.startswith("- ") and level != "kind":
            yield f"{number}: an entry of no kind"


def _section(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if line.startswith("#"):
            return
        yield line


def _faults_of_versions(lines: list[str]) -> Iterator[str]:
    """Hold the versions to their order, the newest first, and their dates to the calendar."""
    before: tuple[tuple[int, ...], str] | None = None
    for number, line in enumerate(lines, start=1):
        if line == "## [Unreleased]" and before is not None:
            yield f"{number}: “Unreleased” is not at the top"
        if (match := _VERSION.match(line)) is None:
            continue
        version, day = tuple(map(int, match.group(1, 2, 3))), match[5]
        try:
            date.fromisoformat(day)
        except ValueError:
            yield f"{number}: no date of the calendar: {day}"
        if before is not None and (version > before[0] or day > before[1]):
            yield f"{number}: newer than the version above it"
        before = (version, day)
