"""The commands as their users start them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from presenter import __version__

Presenter = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

EXAMPLE = Path(__file__).parents[2] / "slides" / "all-hands-2023.md"
DECK = "---\ntitle: A talk\ntranslations: [es]\n---\n\n# One\n\nWords to translate.\n\n---\n\n# Two\n"


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["check", "--help"], ["present", "--help"]])
def test_help_and_version_do_not_load_qt(words: list[str]) -> None:
    code = (
        "import sys\nfrom presenter.cli.main import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: print('QT' if 'PySide6' in sys.modules else 'NO QT')"
    )
    result = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=False)
    assert result.returncode == 0
    assert result.stdout.splitlines()[-1] == "NO QT"


def test_the_version_is_printed(presenter: Presenter) -> None:
    assert presenter("--version").stdout == f"presenter {__version__}\n"


def test_nothing_asked_for_is_answered_with_help(presenter: Presenter) -> None:
    result = presenter()
    assert result.returncode == 2
    assert "present" in result.stderr


def test_help_is_in_the_language_of_the_terminal(presenter: Presenter) -> None:
    assert presenter("--help", LANG="es_CL.UTF-8").stdout.startswith("uso: presenter")
    assert presenter("--help", LANG="xx").stdout.startswith("usage: presenter")


def test_further_lines_of_a_usage_stand_below_its_first_in_every_language(presenter: Presenter) -> None:
    for language in ("en_US.UTF-8", "es_CL.UTF-8"):
        first, second, *_ = presenter("export", "--help", LANG=language).stdout.splitlines()
        assert second.index("[") == first.index("[")


def test_help_can_be_tried_in_a_trial_language(presenter: Presenter) -> None:
    words = presenter("check", "--help", LANG="en_US.UTF-8", LANGUAGE="en_XA").stdout
    assert "⟦" in words
    assert "--language" in words


def test_findings_are_in_the_language_of_the_terminal(presenter: Presenter) -> None:
    english, spanish = presenter("check", "no.md"), presenter("check", "no.md", LANG="es_CL.UTF-8")
    assert english.stderr.startswith("no.md:1:1: ")
    assert spanish.stderr.startswith("no.md:1:1: ")
    assert english.stderr != spanish.stderr


@pytest.mark.parametrize("variables", [{"LANG": "C"}, {"LC_ALL": "C"}, {"LC_ALL": "es_CL.UTF-8"}])
def test_qt_says_nothing_of_the_locale(variables: dict[str, str], presenter: Presenter, write: Write) -> None:
    write("talk.md", "# One\n")
    result = presenter("export", "talk.md", "--to", "talk.pdf", **variables)
    assert (result.returncode, result.stderr) == (0, "")


def test_without_a_display_a_talk_is_not_begun_and_it_is_said_what_to_do(
    presenter: Presenter, write: Write
) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux can lack a display")
    write("talk.md", DECK)
    result = presenter("talk.md")
    assert result.returncode == 2
    assert "presenter export" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_smoke_builds_every_window_and_leaves(presenter: Presenter) -> None:
    result = presenter("--smoke")
    assert (result.returncode, result.stderr) == (0, "")


def test_screens_are_listed_by_name(presenter: Presenter) -> None:
    result = presenter("--list-screens", "--platform", "offscreen")
    assert result.returncode == 0
    assert len(result.stdout.splitlines()) == 1


def test_a_verb_without_a_talk_is_said_in_one_line(presenter: Presenter, tmp_path: Path) -> None:
    result = presenter("send", "next", XDG_RUNTIME_DIR=str(tmp_path))
    assert result.returncode == 2
    assert len(result.stderr.splitlines()) == 1
    assert "Traceback" not in result.stderr


def test_sync_writes_catalogs_that_status_counts_and_check_lists(presenter: Presenter, write: Write) -> None:
    write("talk.md", DECK)
    assert presenter("catalog", "sync", "talk.md").returncode == 0
    status = json.loads(presenter("catalog", "status", "talk.md", "--format", "json").stdout)
    deck = [group for group in status if group["channel"] != "interface"]
    assert sum(group["missing"] for group in deck) == sum(group["total"] for group in deck) == 4
    assert [group["total"] - group["translated"] for group in status if group not in deck] == [0]
    check = presenter("catalog", "check", "talk.md", "--format", "json")
    assert check.returncode == 1
    assert [
        (finding["code"], finding["line"], finding["language"]) for finding in json.loads(check.stdout)
    ] == [
        ("missing-translation", 2, "es"),
        ("missing-translation", 6, "es"),
        ("missing-translation", 8, "es"),
        ("missing-translation", 12, "es"),
    ]


def test_an_edit_is_told_entry_by_entry_and_what_it_left_behind_can_be_taken_out(
    presenter: Presenter, write: Write, tmp_path: Path
) -> None:
    deck = "---\ntranslations: [es]\n---\n\n# Where we stand\n"
    write("talk.md", deck)
    presenter("catalog", "sync", "talk.md")
    catalog = next(tmp_path.rglob("talk.po"))
    words = catalog.read_text("utf-8").replace('stand"\nmsgstr ""', 'stand"\nmsgstr "Dónde estamos"')
    catalog.write_text(words, "utf-8")
    write("talk.md", deck.replace("stand", "stand now"))
    typo = presenter("catalog", "sync", "talk.md", "--typo", "--verbose").stdout.splitlines()
    place = catalog.relative_to(tmp_path)
    assert typo[0].startswith(f"{place}:")
    assert typo[0].endswith(": kept, for a mended slip of the pen · Where we stand now ← Where we stand")
    assert typo[-1].startswith("es: 1 kept")
    write("talk.md", deck.replace("Where we stand", "Something else"))
    presenter("catalog", "sync", "talk.md")
    pruned = presenter("catalog", "prune", "talk.md").stdout
    assert '#~ msgid "Where we stand now"' in pruned
    assert pruned.endswith(f"{place}: 1 obsolete entry taken out.\n")
    assert "#~" not in catalog.read_text("utf-8")


def test_a_trial_language_can_be_checked_and_shown_without_a_file(
    presenter: Presenter, write: Write, tmp_path: Path
) -> None:
    write("talk.md", "# " + "Words that are already nearly too many for this slide " * 12)
    check = presenter("check", "talk.md", "--language", "en_XA", "--format", "json")
    assert {(finding["code"], finding["language"]) for finding in json.loads(check.stdout)} == {
        ("text-overflow", "en_XA")
    }
    assert presenter("export", "talk.md", "--to", "talk.pdf", "--language", "ar_XB").returncode == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["talk.md", "talk.pdf"]


def test_a_trial_catalog_is_written_for_other_programs(presenter: Presenter, write: Write) -> None:
    write("talk.md", DECK)
    accented = presenter("catalog", "pseudo", "talk.md").stdout.strip()
    mirrored = presenter("catalog", "pseudo", "talk.md", "--language", "ar_XB").stdout.strip()
    assert Path(accented).parts[-3:] == ("en_XA", "LC_MESSAGES", "talk.po")
    assert Path(mirrored).parts[-3:] == ("ar_XB", "LC_MESSAGES", "talk.po")
    refused = presenter("catalog", "pseudo", "talk.md", "--language", "fr")
    assert refused.returncode == 2
    assert "en_XA, ar_XB" in refused.stderr


def test_sync_says_how_a_deck_comes_to_have_translations(presenter: Presenter, write: Write) -> None:
    write("talk.md", "# Hello\n")

    result = presenter("catalog", "sync", "talk.md")

    assert result.returncode == 0
    assert "translations: [es]" in result.stderr


def test_sync_makes_a_catalog_for_a_language_that_is_named(
    presenter: Presenter, write: Write, tmp_path: Path
) -> None:
    write("talk.md", DECK)
    assert presenter("catalog", "sync", "talk.md", "--language", "fr").returncode == 0
    assert [path.parent.parent.name for path in tmp_path.rglob("talk.po")] == ["fr"]


def test_new_writes_a_deck_in_which_nothing_is_wrong(presenter: Presenter) -> None:
    result = presenter("new", "my-talk")
    assert result.returncode == 0
    assert "my-talk.md" in result.stdout.splitlines()
    check = presenter("check", "my-talk.md", "--format", "json")
    assert (check.stdout, check.returncode) == ("[]\n", 0)


def test_new_overwrites_nothing(presenter: Presenter, write: Write, tmp_path: Path) -> None:
    write("my-talk.md", "mine")
    result = presenter("new", "my-talk.md")
    assert result.returncode == 2
    assert result.stderr.startswith("my-talk.md:1:1: ")
    assert [path.name for path in tmp_path.iterdir()] == ["my-talk.md"]
    assert (tmp_path / "my-talk.md").read_text(encoding="utf-8") == "mine"


def test_nothing_is_wrong_with_the_example(presenter: Presenter) -> None:
    result = presenter("check", EXAMPLE, "--format", "json")
    assert (result.stdout, result.stderr, result.returncode) == ("[]\n", "", 0)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals are POSIX's")
def test_a_reader_that_leaves_early_is_not_complained_about(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "presenter", "catalog", "check", str(EXAMPLE), "--format", "json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    with process:
        assert process.stderr.read() == ""
    assert process.returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are closed by a POSIX shell")
@pytest.mark.parametrize(
    ("redirection", "complaint"), [(">&-", ""), (">/dev/full", "No space left on device")]
)
def test_an_output_that_takes_nothing_causes_no_traceback(
    redirection: str, complaint: str, write: Write, tmp_path: Path
) -> None:
    write("talk.md", DECK)
    words = [sys.executable, "-m", "presenter", "catalog", "status", "talk.md"]
    result = subprocess.run(
        ["sh", "-c", f'"$@" {redirection}', "sh", *words],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert "Traceback" not in result.stderr
    assert len(result.stderr.splitlines()) == bool(complaint)
    assert complaint in result.stderr
