from __future__ import annotations

import os
from pathlib import Path

import pytest

from presenter.deck.picture_folder import MOST_SUGGESTIONS, PictureFolder
from presenter.deck.report import Report
from presenter.errors import Severity, Span


@pytest.fixture
def outside(tmp_path) -> Path:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"x")
    return secret


@pytest.fixture
def report(tmp_path) -> Report:
    (tmp_path / "slides").mkdir()
    return Report(tmp_path / "slides" / "talk.md")


def find(report: Report, source: str) -> Path | None:
    return PictureFolder(report).find(source, Span(report.path, 3, 4))


@pytest.mark.parametrize(
    "source",
    [
        "/etc/passwd",
        "../secret.png",
        "a/../../secret.png",
        "%2e%2e/secret.png",
        "..\\secret.png",
        "C:\\secret.png",
        "C:secret.png",
        "\\\\server\\share\\secret.png",
        "//server/secret.png",
        "~/secret.png",
        "file:///etc/passwd",
        "https://example.org/a.png",
        "data:image/png;base64,AAAA",
        "CON",
        "nul.png",
        "pictures/COM1.svg",
        "a\0b.png",
        " ",
    ],
)
def test_a_path_out_of_the_folder_is_refused(report, outside, source):
    assert find(report, source) is None
    assert [(finding.code, finding.severity) for finding in report.findings()] == [
        ("unsafe-path", Severity.ERROR)
    ]


def test_a_file_in_a_folder_below_is_found(report):
    (report.path.parent / "pictures").mkdir()
    picture = report.path.parent / "pictures" / "sky.png"
    picture.write_bytes(b"x")
    assert find(report, "pictures/sky.png") == picture
    assert find(report, "./pictures/sky.png") == picture
    assert report.findings() == ()


def test_a_link_that_leaves_the_folder_is_refused(report, outside):
    (report.path.parent / "innocent.png").symlink_to(outside)
    (report.path.parent / "pictures").symlink_to(outside.parent, target_is_directory=True)
    assert find(report, "innocent.png") is None
    assert find(report, "pictures/secret.png") is None
    assert [finding.code for finding in report.findings()] == ["unsafe-path", "unsafe-path"]


def test_a_link_within_the_folder_is_followed(report):
    (report.path.parent / "sky.png").write_bytes(b"x")
    (report.path.parent / "same.png").symlink_to("sky.png")
    assert find(report, "same.png") == report.path.parent / "same.png"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_only_a_regular_file_is_read(report):
    os.mkfifo(report.path.parent / "pipe.png")
    (report.path.parent / "folder.png").mkdir()
    assert find(report, "pipe.png") is None
    assert find(report, "folder.png") is None
    assert [finding.code for finding in report.findings()] == ["unsafe-path", "unsafe-path"]


def test_a_missing_file_is_reported_with_the_one_that_was_meant(report):
    for name in ("office.svg", "ofice.sv"):
        (report.path.parent / name).write_bytes(b"x")
    assert find(report, "ofice.svg") is None
    (finding,) = report.findings()
    assert finding.render().endswith(
        ":3:4: There is no file “ofice.svg” in the deck's folder. · ofice.svg · Did you mean “office.svg”?"
    )


def test_a_name_too_long_for_any_file_is_missing(report):
    assert find(report, "a" * 5000 + ".png") is None
    assert [finding.code for finding in report.findings()] == ["missing-picture"]


def test_suggestions_end_before_they_cost_much(report):
    (report.path.parent / "office.svg").write_bytes(b"x")
    folder = PictureFolder(report)
    for number in range(MOST_SUGGESTIONS + 1):
        folder.find("ofice.svg", Span(report.path, number + 1))
    advice = [str(finding.advice) for finding in report.findings()]
    assert advice.count("Did you mean “office.svg”?") == MOST_SUGGESTIONS
    assert advice[-1] == "Check the name; paths start at the deck's folder."
