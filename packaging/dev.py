"""Set Presenter up in a fresh clone, show it, test it.

    python3 packaging/dev.py run [DECK] [OPTIONS]   show the example deck, or the one that is named;
                                                    without a display, draw it into build/demo
    python3 packaging/dev.py test [OPTIONS]         every check, then pytest with these options
    python3 packaging/dev.py bench [PART] [--long]  measure start, changes, memory and more beside their
                                                    floors: one table, kept in build/bench.txt
    python3 packaging/dev.py soak [--acts N]        give a talk of eight hours by 100,000 drawn acts and say
                                                    whether it was steady; kept in build/soak.txt
    python3 packaging/dev.py doctor [--install]     say what this machine lacks, or install it
    python3 packaging/dev.py catalogs               bring the interface's and the manual's catalogs up to date
    python3 packaging/dev.py build                  build the sdist and the wheel into dist/
    python3 packaging/dev.py share FOLDER           write what a Linux system keeps of the program: desktop
                                                    entry, metainfo, icons, manual pages, completions
    python3 packaging/dev.py icons [FILE.ico|.icns] draw the icon in every size again, or for another system
    python3 packaging/dev.py screenshots            draw the README's pictures again
    python3 packaging/dev.py sheets [DECK] [THEMES] draw all slides of a deck on one sheet for each theme
                                                    and language, into build/sheets
    python3 packaging/dev.py fuzz [TARGETS] [--seconds N]
                                                    feed readers with bytes made up to break them, one after
                                                    the other, and print what came of it
    python3 packaging/dev.py bundle [--check] [--pack]
                                                    freeze the program into a folder that needs no Python;
                                                    use it as its user would; write it into one file
    python3 packaging/dev.py deb [--check]          make a package for Debian and Ubuntu of the bundle,
                                                    and have lintian look at it

Needs Python 3.11 or newer and nothing else: it makes `.venv` and installs into it. Works on
Linux, macOS and Windows.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 -- said here, before anything says it less plainly
    sys.exit("Presenter needs Python 3.11 or newer; this is Python {}.{}.".format(*sys.version_info[:2]))

import system_libraries
from bundle import debian
from bundle.build import Bundle
from bundle.pack import pack
from checkout import Checkout
from virtual_environment import SetUpError

PROJECT = Path(__file__).resolve().parent.parent
CHECKOUT = Checkout(PROJECT)
EXAMPLE = PROJECT / "slides" / "all-hands-2023.md"


def main(arguments: list[str]) -> int:
    """Do what the first argument names and return the exit code."""
    name, *rest = arguments or ["--help"]
    command = COMMANDS.get(name)
    if command is None:
        asked_for_help = name in {"-h", "--help"}
        print(__doc__, file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    try:
        return command(rest)
    except SetUpError as problem:
        print(problem, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Show a deck; without a display draw it into build/demo instead."""
    deck, options = deck_and_options(arguments)
    CHECKOUT.prepare()
    CHECKOUT.compile_where_python_may_not()
    if has_display(os.environ, options):
        CHECKOUT.prepare(system_libraries.window_parts(os.environ))
        command = [str(CHECKOUT.environment.python), "-m", "presenter", "present", str(deck), *options]
        return subprocess.run(command, check=False).returncode
    folder = PROJECT / "build" / "demo"
    print(f"No display here, so nothing can be shown: drawing {deck.name} into {folder} instead.", flush=True)
    return script("demo.py", [str(deck), str(folder)])


def test(arguments: list[str]) -> int:
    """Run every check and then pytest; stop at the first that fails."""
    CHECKOUT.prepare((*system_libraries.DRAWING, *system_libraries.MEDIA))
    CHECKOUT.compile_where_python_may_not()
    CHECKOUT.bring_x_server()
    CHECKOUT.bring_test_programs()
    tool = CHECKOUT.environment.tool
    steps: list[tuple[str, list[str]]] = [
        ("ruff check", [tool("ruff"), "check", "--quiet", "."]),
        ("ruff format", [tool("ruff"), "format", "--quiet", "--check", "."]),
        ("mypy", [tool("mypy")]),
        ("lint-imports", [tool("lint-imports"), "--no-cache"]),
        ("pytest", [str(CHECKOUT.environment.python), "-m", "pytest", *arguments]),
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "error"}
    started = time.monotonic()
    for name, command in steps:
        print(f"\n=== {name}", flush=True)
        returncode = subprocess.run(command, cwd=PROJECT, env=environment, check=False).returncode
        if returncode != 0:
            print(f"\nFAILED: {name} (exit code {returncode}): {shlex.join(command)}", flush=True)
            return 1
    print(f"\nPASSED: {len(steps)} checks in {time.monotonic() - started:.0f} s", flush=True)
    return 0


def bench(arguments: list[str]) -> int:
    """Measure the program beside its floors and print one table; no figure makes this fail."""
    CHECKOUT.prepare()
    CHECKOUT.compile_where_python_may_not()
    CHECKOUT.bring_x_server()
    if (
        "libXtst.so.6" in system_libraries.missing_shared(("libXtst.so.6",))
        and system_libraries.may_install()
    ):
        system_libraries.run_apt_get(system_libraries.debian_packages(["libXtst.so.6"]))  # presses the keys
    return CHECKOUT.run_python("-m", "tests.benchmarks.bench", *arguments)


def soak(arguments: list[str]) -> int:
    """Give a talk of eight hours off the screen; fails where it was not steady."""
    CHECKOUT.prepare()
    return CHECKOUT.run_python("-m", "tests.soak.soak", *arguments)


def doctor(arguments: list[str]) -> int:
    """Say what this machine lacks; with --install, install it, compiled as pip leaves what it installs."""
    CHECKOUT.prepare(system_libraries.EVERY_PART, install="--install" in arguments)
    CHECKOUT.bring_x_server(install="--install" in arguments)
    CHECKOUT.bring_test_programs(install="--install" in arguments)
    if "--install" in arguments:
        CHECKOUT.compile_modules()
    else:
        CHECKOUT.compile_where_python_may_not()
    where = f"Python {sys.version.split()[0]}, {CHECKOUT.environment.folder}"
    print(f"{where}: all that Presenter needs is here.")
    return 0


def catalogs(arguments: list[str]) -> int:
    """Bring the interface's catalogs up to date with the source code, and the manual's with its chapters."""
    CHECKOUT.prepare()
    modules = ("presenter.catalogs.interface_sync", "presenter.manual.manual_sync")
    return max(CHECKOUT.run_python("-m", module, *arguments) for module in modules)


def script(name: str, arguments: list[str]) -> int:
    """Run one of the scripts beside this one, which tells of its arguments itself."""
    CHECKOUT.prepare()
    return CHECKOUT.run_python(str(PROJECT / "packaging" / name), *arguments)


def build(arguments: list[str]) -> int:
    """Build the sdist and the wheel into dist/."""
    CHECKOUT.prepare()
    command = [str(CHECKOUT.environment.python), "-m", "hatchling", "build", "-d", "dist", *arguments]
    return subprocess.run(command, cwd=PROJECT, check=False).returncode


def sheets(arguments: list[str]) -> int:
    """Draw contact sheets of a deck into build/sheets."""
    deck, themes = deck_and_options(arguments)
    return script("contact_sheets.py", [str(deck), str(PROJECT / "build" / "sheets"), *themes])


def fuzz(arguments: list[str]) -> int:
    """Feed the readers with bytes made up to break them, guided by what they reach."""
    CHECKOUT.prepare()
    if not CHECKOUT.environment.bring("fuzz"):
        print("atheris does not install here, so the readers are fuzzed by the tests in tests/fuzz alone.")
        return 2
    return CHECKOUT.run_python("-m", "tests.fuzz.fuzz_all", *arguments)


def bundle(arguments: list[str]) -> int:
    """Freeze the program into build/bundle/dist, try it, write it into one file."""
    made = Bundle(PROJECT)
    made.build()
    if "--check" in arguments:
        returncode = script("trial.py", [str(made.program)])
        if returncode != 0:
            return returncode
    if "--pack" in arguments:
        pack(made)
    return 0


def deb(arguments: list[str]) -> int:
    """Make a package for Debian and Ubuntu of the bundle, which is built where it is not there."""
    made = Bundle(PROJECT)
    if not made.program.exists():
        made.build()
    package = debian.build(made)
    if "--check" not in arguments:
        return 0
    return subprocess.run(["lintian", "--fail-on", "error,warning", str(package)], check=False).returncode


def deck_and_options(arguments: Sequence[str]) -> tuple[Path, list[str]]:
    """Return the deck to show, the example where none is named, and the options that follow it."""
    if arguments and not arguments[0].startswith("-"):
        return Path(arguments[0]), list(arguments[1:])
    return EXAMPLE, list(arguments)


def has_display(variables: Mapping[str, str], options: Sequence[str]) -> bool:
    """Tell whether windows can be shown; a platform that is asked for by name counts as one."""
    if any(option.partition("=")[0] == "--platform" for option in options):
        return True
    question = "import os; from presenter.cli.display import has_display; assert has_display(os.environ)"
    command = [str(CHECKOUT.environment.python), "-c", question]
    answer = subprocess.run(command, env=variables, stderr=subprocess.DEVNULL, check=False)
    return answer.returncode == 0


COMMANDS: Mapping[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "bench": bench,
    "soak": soak,
    "doctor": doctor,
    "catalogs": catalogs,
    "build": build,
    "share": partial(script, "share.py"),
    "icons": partial(script, "icons.py"),
    "screenshots": partial(script, "screenshots.py"),
    "sheets": sheets,
    "fuzz": fuzz,
    "bundle": bundle,
    "deb": deb,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
