"""Whatever bytes a reader is given, it takes them or says what is wrong: it never fails and never hangs."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.target import Target
from tests.fuzz.targets import TARGETS

# Pictures, formulae and slides take longer; what coverage leads to is for `dev.py fuzz`.
SLOW = frozenset({"slides", "theme", "formula", "pdf", "pdf-deck", "svg", "settings"})


@pytest.fixture(scope="module", autouse=True)
def drawing(qapp):
    """Whatever is laid out or painted needs an application."""


def edited(target: Target) -> st.SearchStrategy[bytes]:
    """Return seeds of a target with some of their bytes cut out, doubled, or something put in."""
    seeds = st.sampled_from([seed.read_bytes() for seed in target.seeds])
    words = st.sampled_from([word.encode() for word in target.words]) | st.binary(max_size=6)
    places = st.floats(0, 1, allow_nan=False)
    edits = st.lists(st.tuples(places, places, words, st.integers(0, 2)), min_size=1, max_size=6)
    return st.builds(_edit, seeds, edits)


def _edit(content: bytes, edits: list[tuple[float, float, bytes, int]]) -> bytes:
    for one, other, word, times in edits:
        begin, end = sorted((round(one * len(content)), round(other * len(content))))
        content = content[:begin] + word + content[begin:end] * times + content[end:]
    return content[:20_000]


def cases():
    return [
        pytest.param(target, seed, id=f"{name}-{seed.name}")
        for name, target in TARGETS.items()
        for seed in target.seeds
    ]


@pytest.mark.parametrize(("target", "seed"), cases())
def test_what_was_once_not_read_well_is(target: Target, seed: Path, tmp_path: Path) -> None:
    target.read(seed.read_bytes(), tmp_path)


@pytest.mark.parametrize("name", TARGETS)
def test_a_file_that_was_damaged_is_read_or_refused(name: str) -> None:
    target = TARGETS[name]

    @settings(max_examples=10 if name in SLOW else 40, suppress_health_check=list(HealthCheck))
    @given(content=st.binary(max_size=200) | edited(target))
    def read(content: bytes) -> None:
        with TemporaryDirectory() as folder:
            target.read(content, Path(folder))

    read()
