"""A deck from anybody: what it tries is refused with a finding, and nothing but its own folder is read."""

from __future__ import annotations

import json
import os
import re
import shutil
import site
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

import presenter
from tests.cli.hostile_talk import EXPECTED, write_hostile_talk

WATCHED = Path(__file__).with_name("watched_program.py")
PATIENCE = 100  # attempts to reach a talk that is being started; each takes some tenths of a second
STRACE = shutil.which("strace")
# What reaches over a network, or would start another program.
FORBIDDEN = re.compile(
    r"socket\.(?:connect|bind|getaddrinfo|sendto)|urllib|http|ftplib|pty|os\.(?:system|exec)"
)
INTERNET = re.compile(r"socket\((?:AF_INET|AF_PACKET|AF_NETLINK)|connect\([^)]*AF_INET")
OPENED = re.compile(r"open(?:at)?\(.*\) = \d+<([^>]*)>$", re.MULTILINE)

# All that may be opened besides the deck's folder and those that the user has told the program to keep to:
# the program, Python, and what Qt and the system's libraries need. Named by what is allowed, so that nobody
# has to think of what a deck might be after.
ALLOWED = tuple(
    os.path.realpath(folder)
    for folder in (
        *(Path(presenter.__file__).parents[1], sys.prefix, sys.base_prefix, *site.getsitepackages()),
        *("/usr", "/lib", "/lib64", "/opt", "/etc", "/sys", "/proc", "/System", "/Library"),
        *("/var/cache/fontconfig", "/var/lib/dbus"),
        *("/dev/null", "/dev/urandom", "/dev/random", "/dev/shm"),
        *(Path.home() / name for name in (".cache/fontconfig", ".fonts", ".local/share/fonts", "Library")),
    )
)
ASKED_FOR = re.compile(r"/etc/(?:shadow|ssh)|/proc/.*/environ")  # and never by a library

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and devices are POSIX's")


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the deck, which none of these tests changes."""
    return write_hostile_talk(tmp_path_factory.mktemp("hostile"))


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    """Return variables with which a program keeps to itself."""
    tmp_path.chmod(0o700)
    own = dict.fromkeys(("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR"), str(tmp_path))
    return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "LANGUAGE": "en"}


@pytest.fixture
def watched(
    deck: Path, environment: Mapping[str, str], tmp_path: Path
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a command on the deck, watched by Python and by strace, if there is one; fail if it reached out."""

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [*traced(tmp_path), sys.executable, str(WATCHED), str(tmp_path / "events"), *words]
        result = subprocess.run(command, cwd=deck.parent, env=environment, capture_output=True, text=True)
        assert "Traceback" not in result.stderr
        reached_out(deck, tmp_path)
        return result

    return run


def traced(folder: Path) -> list[str]:
    """Return how to start a program so that the system tells what it opens, with the real names of files."""
    if STRACE is None:
        return []
    return [
        STRACE,
        "-f",
        "-y",
        "-qq",
        "-s",
        "300",
        "-e",
        "trace=socket,connect,open,openat",
        "-o",
        f"{folder}/calls",
    ]


def reached_out(deck: Path, folder: Path) -> None:
    """Fail where something was opened that lies outside of the deck's folder, or a way to other machines."""
    lines = (folder / "events").read_text("utf-8").splitlines()
    events = [(event, *arguments[:1]) for event, *arguments in map(json.loads, lines)]
    assert [event for event, *_ in events if FORBIDDEN.match(event)] == []
    opened = {deck.parent / path for event, *paths in events if event == "open" for path in paths}
    if STRACE is not None:
        calls = (folder / "calls").read_text("utf-8", "replace")
        assert INTERNET.findall(calls) == []
        opened |= {Path(path) for path in OPENED.findall(calls) if path.startswith("/")}
    opened = {Path(os.path.realpath(path)) for path in opened}
    assert deck.resolve() in opened
    own = [deck.parent.resolve(), folder.resolve(), *map(Path, ALLOWED)]
    astray = [path for path in opened if not any(path.is_relative_to(place) for place in own)]
    assert astray == []
    assert [path for path in map(str, opened) if ASKED_FOR.match(path)] == []


def test_the_proof_sees_what_lies_outside(deck: Path, tmp_path: Path) -> None:
    (tmp_path / "calls").touch()
    secret = os.path.relpath(deck.parent.parent / "outside" / "secret.png", deck.parent)
    for path in (secret, str(Path.home() / ".netrc"), "/dev/zero", "/var/log/syslog", "/proc/1/environ"):
        lines = (json.dumps(["open", name, "r"]) for name in (deck.name, path))
        (tmp_path / "events").write_text("\n".join(lines), "utf-8")
        with pytest.raises(AssertionError):
            reached_out(deck, tmp_path)


@pytest.fixture(scope="module")
def findings(
    deck: Path, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str | None, list[tuple[str, str, int]]]:
    """Return what `check` says, by slide."""
    command = [sys.executable, "-m", "presenter", "check", str(deck), "--format", "json"]
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path_factory.mktemp("config"))}
    result = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (1, "")
    found: dict[str | None, list[tuple[str, str, int]]] = {}
    for finding in json.loads(result.stdout):
        found.setdefault(finding["slide"], []).append((finding["code"], finding["message"], finding["line"]))
    return found


@pytest.mark.parametrize("slide", EXPECTED)
def test_what_a_deck_must_not_do_is_refused_where_it_is_tried(
    slide: str, deck: Path, findings: Mapping[str | None, list[tuple[str, str, int]]]
) -> None:
    lines = deck.read_text("utf-8").splitlines()
    place = next(number for number, line in enumerate(lines, start=1) if line.endswith(f"{{#{slide}}}"))
    told = {code: line for code, _, line in findings.get(slide, ())}
    assert EXPECTED[slide] in told
    assert abs(told[EXPECTED[slide]] - place) <= 5  # a slide is as long


def test_catalogs_and_a_glossary_that_are_links_to_elsewhere_are_refused(
    findings: Mapping[str | None, list[tuple[str, str, int]]],
) -> None:
    assert [code for code, _, _ in findings[None]].count("unsafe-path") == 2
    assert "secret" not in json.dumps(findings[None])


def test_check_reads_nothing_outside_of_the_folder(
    watched: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    assert watched("check", "talk.md").returncode == 1


@pytest.mark.parametrize("name", ["talk.pdf", "talk.html", "talk.handout.pdf", "talk.srt", "slide.png"])
def test_no_export_reads_or_runs_what_the_deck_names(
    name: str, watched: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    slides = ("--slides", "1") if name == "slide.png" else ()
    result = watched("export", "talk.md", "--to", str(tmp_path / name), *slides)
    assert result.returncode in {1, 2}
    if name == "talk.html":
        written = (tmp_path / name).read_text("utf-8")
        assert "<script>alert" not in written
        assert not re.search(r"<iframe|<img[^>]*onerror|href=[\"'](?:javascript|file):", written)


def test_nothing_can_be_imported_from_archives(
    watched: Callable[..., subprocess.CompletedProcess[str]], deck: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "talk.pptx"
    archive.write_bytes(b"PK\x03\x04" + bytes(100))
    result = subprocess.run(
        [sys.executable, "-m", "presenter", "import", str(archive), "--to", str(tmp_path / "new.md")],
        capture_output=True,
        text=True,
    )
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert str(archive) in result.stderr


@pytest.fixture
def talk(deck: Path, environment: Mapping[str, str], tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Give the talk, watched, and return what sends it actions."""
    command = [*traced(tmp_path), sys.executable, str(WATCHED), str(tmp_path / "events")]
    command += ["present", "talk.md", "--platform", "offscreen", "--subtitles", "en,es"]
    send = [sys.executable, "-m", "presenter", "send"]

    def act(*words: str) -> str:
        for _ in range(PATIENCE):
            sent = subprocess.run([*send, *words], env=environment, capture_output=True, text=True)
            if sent.returncode == 0:
                return sent.stdout
        raise AssertionError(sent.stderr)

    with subprocess.Popen(
        command, cwd=deck.parent, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        yield act
        try:
            act("quit")
            _, said = process.communicate(timeout=120)
        finally:
            process.kill()
    assert "Traceback" not in said
    reached_out(deck, tmp_path)


def test_a_talk_goes_through_all_of_it_and_reaches_nothing(talk: Callable[..., str]) -> None:
    first = json.loads(talk("first"))
    for number in (5, 20, 27, 28, 33, 40, 45):
        assert json.loads(talk("go-to", str(number)))["slide"] == number
    assert json.loads(talk("set-language", "es"))["slide"] == 45
    assert json.loads(talk("last"))["slide"] == first["slides"] == len(EXPECTED) + 1
