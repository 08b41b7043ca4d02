"""What goes into the program's own folder, and what runs first in it."""

from __future__ import annotations

import importlib
import os
import plistlib
import subprocess
import sys

import pytest

LANGUAGES = ["es"]


@pytest.fixture
def contents():
    return importlib.import_module("bundle.contents")


@pytest.fixture
def start():
    return importlib.import_module("bundle.start")


@pytest.mark.parametrize(
    "where",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/Qt/translations/qtbase_es.qm",
        "PySide6/translations/qtbase_es.qm",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "presenter/translations/es/LC_MESSAGES/presenter.po",
        "libxcb-cursor.so.0",
        "budoux-0.10.1.dist-info/METADATA",
    ],
)
def test_what_the_program_uses_is_kept(contents, where):
    assert contents.is_kept(where, "linux", LANGUAGES)


@pytest.mark.parametrize(
    "where",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtmultimedia_es.qm",
        "libstdc++.so.6",
        "libX11.so.6",
        "presenter-0.1.0.dist-info/direct_url.json",
        "hunspell/hunspell.cpp",
    ],
)
def test_what_it_does_not_use_and_what_is_the_machines_is_left_out(contents, where):
    assert not contents.is_kept(where, "linux", LANGUAGES)


def test_windows_brings_what_linux_leaves_to_the_machine(contents):
    assert contents.is_kept("libstdc++.so.6", "win32", LANGUAGES)


def test_libraries_stay_that_something_loads_be_it_through_others(contents):
    entries = [
        ("PySide6/QtGui.abi3.so", "/QtGui", "EXTENSION"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/qxcb", "BINARY"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/libQt6Gui", "BINARY"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/libQt6Core", "BINARY"),
        ("PySide6/Qt/lib/libQt6Pdf.so.6", "/libQt6Pdf", "BINARY"),
        ("PySide6/Qt/lib/libQt6Qml.so.6", "/libQt6Qml", "BINARY"),
        ("pypdfium2_raw/libpdfium.so", "/libpdfium", "BINARY"),
        ("libpython3.11.so.1.0", "/libpython", "BINARY"),
    ]
    imports = {
        "/QtGui": ["libQt6Gui.so.6", "libc.so.6"],
        "/libQt6Gui": ["libQt6Core.so.6"],
        "/libQt6Pdf": ["libQt6Qml.so.6"],
    }
    kept = contents.needed(entries, lambda path: imports.get(path, []))
    assert [where for where, _, _ in kept] == [
        "PySide6/QtGui.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "pypdfium2_raw/libpdfium.so",
        "libpython3.11.so.1.0",
    ]


def test_a_link_goes_with_the_file_that_it_leads_to(contents):
    there = [("PySide6/Qt/lib/libQt6Core.so.6", "/libQt6Core", "BINARY")]
    links = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK"),
        ("presenter/tour/tour.md", "/tour.md", "DATA"),
    ]
    assert contents.without_dangling(links, there) == [links[0], links[2]]


def test_programs_that_are_started_from_the_bundle_load_their_own_libraries(start, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    variables = {"LD_LIBRARY_PATH": "/opt/presenter/_internal:/theirs", "LD_LIBRARY_PATH_ORIG": "/theirs"}
    start.give_back_library_path(variables)
    assert variables == {"LD_LIBRARY_PATH": "/theirs"}
    variables = {"LD_LIBRARY_PATH": "/opt/presenter/_internal"}
    start.give_back_library_path(variables)
    assert variables == {}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--multiprocessing-fork", "tracker_fd=5", "pipe_handle=7"], {"tracker_fd": 5, "pipe_handle": 7}),
        (["--multiprocessing-fork", "parent_pid=None"], {"parent_pid": None}),
        (["talk.md", "--multiprocessing-fork"], None),
        ([], None),
    ],
)
def test_a_process_that_shares_work_is_known_by_its_first_word(start, words, told):
    assert start.worker(words) == told


@pytest.mark.parametrize(
    ("words", "number"),
    [
        (["-B", "-c", "from multiprocessing.resource_tracker import main;main(6)"], 6),
        (["-c", "from multiprocessing.resource_tracker import main;main(6); print()"], None),
        (["-c"], None),
        (["talk.md"], None),
    ],
)
def test_the_tracker_of_resources_is_known_by_what_it_is_asked(start, words, number):
    assert start.tracker(words) == number


def test_python_calls_its_tracker_as_the_bundle_expects_it(tmp_path):
    """So that another Python, which calls it in another way, is noticed."""
    said = tmp_path / "said"
    script = f"""
import sys
from multiprocessing import resource_tracker, util
def spawn(path, words, files):
    open({str(said)!r}, "w").write(chr(0).join(map(str, words)))
    raise SystemExit
util.spawnv_passfds = spawn
resource_tracker.ensure_running()
"""
    subprocess.run([sys.executable, "-c", script], env=dict(os.environ), check=False)
    start = importlib.import_module("bundle.start")
    assert start.tracker(said.read_text().split("\0")[1:]) is not None


@pytest.mark.parametrize(
    ("called", "module"),
    [("/usr/bin/presenter", "main"), ("/usr/bin/presenter-gui", "gui"), ("C:\\presenter-gui.exe", "gui")],
)
def test_it_is_called_by_two_names(start, monkeypatch, called, module):
    if "\\" in called and sys.platform != "win32":
        called = called.rpartition("\\")[2]
    monkeypatch.setattr(sys, "argv", [called])
    monkeypatch.setattr(f"presenter.cli.{module}.main", lambda: 47)
    assert start.main() == 47


def test_macos_is_told_what_it_opens_and_takes_no_file_from_another_program():
    told = plistlib.loads(plistlib.dumps(importlib.import_module("bundle.apple").info_plist("1.2.3")))
    assert told["CFBundleVersion"] == "1.2.3"
    assert {"en", "es"} <= set(told["CFBundleLocalizations"])
    assert {kind["LSHandlerRank"] for kind in told["CFBundleDocumentTypes"]} == {"Alternate"}


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2.3.4.5", (1, 2, 3, 4)), ("2.0.dev1", (2, 0, 0, 0))],
)
def test_windows_counts_by_four_numbers(version, numbers):
    windows = importlib.import_module("bundle.windows")
    assert windows.four_numbers(version) == numbers
    assert windows.version_words("presenter", version)["ProductVersion"] == version
