"""However many processes share long work, the same comes out, and an interruption leaves nothing behind."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Presenter = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

SLIDES = 60
FRONT = "---\ntitle: A long talk\nlanguage: en\ntranslations: [es]\n---\n\n"
SLIDE = """# Slide {number}

See [the next]({link}), and ![A dome](dome.svg)

::: subtitles
This is the slide that has the number {number}.
:::

::: notes
Pause at {number}.
:::
"""
DOME = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><circle cx="20" cy="20" r="10"/></svg>'
# When it was written, and what Qt makes of that.
OF_THE_MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT[\d:+]+|\(D[^)]*Z\)|/ID \[[^]]*\]")


@pytest.fixture
def deck(write: Write) -> Path:
    """Write a deck that is long enough to be shared."""
    slides = (SLIDE.format(number=number, link=f"#slide-{number + 1}") for number in range(1, SLIDES + 1))
    write("dome.svg", DOME)
    return write("talk.md", FRONT + "\n---\n\n".join(slides))


@pytest.mark.parametrize(
    "words", [("check",), ("check", "--hints", "--format", "json"), ("catalog", "check")]
)
def test_a_check_finds_the_same(presenter: Presenter, deck: Path, words: tuple[str, ...]) -> None:
    alone = presenter(*words, deck, "--jobs", "1")
    shared = presenter(*words, deck, "--jobs", "3")
    assert (shared.stdout, shared.returncode) == (alone.stdout, alone.returncode)
    assert shared.stderr == alone.stderr
    assert "catalog" in alone.stdout


@pytest.mark.parametrize("name", ["talk.html", "talk.pdf", "pictures", "screens"])
def test_an_export_is_the_same(presenter: Presenter, deck: Path, tmp_path: Path, name: str) -> None:
    more = ["--screens"] if name == "screens" else []
    more += [] if name == "talk.pdf" else ["--slides", "1-30"]  # whose parts are shorter
    for jobs in ("1", "2"):
        to = f"{jobs}/{name}"
        result = presenter("export", deck, "--to", to, "--jobs", jobs, "--width", "320", *more)
        assert result.returncode in (0, 1), result.stderr
    alone, shared = (_files(tmp_path / jobs) for jobs in ("1", "2"))
    assert alone
    assert alone == shared


def _files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): OF_THE_MOMENT.sub(b"", path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_an_interruption_ends_all_of_them_and_leaves_nothing_half_written(
    deck: Path, tmp_path: Path, jobs: str
) -> None:
    command = [sys.executable, "-m", "presenter", "export", str(deck), "--to", "pictures", "--jobs", jobs]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        while process.poll() is None and not list(tmp_path.glob("pictures/*.png")):
            os.sched_yield()
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        said = process.stderr.read() if process.stderr else b""
    assert process.returncode == 128 + signal.SIGINT
    assert said == b""
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    written = list(tmp_path.glob("pictures/*"))
    assert all(path.read_bytes().endswith(b"IEND\xaeB`\x82") for path in written)
    assert len(written) < SLIDES
