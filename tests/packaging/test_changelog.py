from __future__ import annotations

import importlib

import pytest

from presenter import __version__

GOOD = """\
# Changelog

## [Unreleased]

### Added

- A door.

## [1.1.0] - 2027-02-03

### Fixed

- A window.
  It closes now.

## [1.0.0] - 2026-12-24

### Added

- A house.
"""


@pytest.fixture
def changelog(scripts_on_path):
    return importlib.import_module("changelog")


def test_the_changelog_of_the_program_has_its_form(changelog):
    assert changelog.faults(changelog.CHANGELOG.read_text(encoding="utf-8"), __version__) == []


def test_a_good_one_has_no_fault(changelog):
    assert changelog.faults(GOOD, "1.1.0") == []
    assert changelog.released(GOOD) == (("1.1.0", "2027-02-03"), ("1.0.0", "2026-12-24"))


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("# Changelog\n", "# News\n", "1: the title is not “# Changelog”"),
        ("### Added\n\n- A door", "### New\n\n- A door", "5: “New” is none of"),
        ("- A door.\n", "", "5: “Added” has no entry"),
        ("### Added\n\n- A door.", "- A door.", "5: an entry of no kind"),
        ("- A door.\n", "- A door.\n\n### Added\n\n- A key.\n", "9: “Added” stands twice"),
        ("2027-02-03", "soon", "9: no date of the calendar: soon"),
        ("2027-02-03", "2027-02-30", "9: no date of the calendar"),
        ("[1.0.0]", "[1.2.0]", "16: newer than the version above it"),
        ("2026-12-24", "2027-12-24", "16: newer than the version above it"),
        ("[1.0.0]", "1.0", "16: no version with a date"),
        (
            "## [Unreleased]\n\n### Added\n\n- A door.\n\n",
            "",
            "neither “Unreleased” nor the program’s version",
        ),
    ],
)
def test_each_fault_is_told_with_its_line(changelog, before, after, fault):
    broken = GOOD.replace(before, after, 1)
    assert any(fault in each for each in changelog.faults(broken, "1.2.0"))


def test_what_is_not_released_stands_at_the_top(changelog):
    moved = GOOD.replace("## [Unreleased]\n\n### Added\n\n- A door.\n\n", "") + "\n## [Unreleased]\n"
    assert any("“Unreleased” is not at the top" in each for each in changelog.faults(moved, "1.1.0"))
