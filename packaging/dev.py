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
from virtual_environment import SetUpError, VenvMissingError, VirtualEnvironment

PROJECT = Path(__file__).resolve().parent.parent
ENVIRONMENT = VirtualEnvironment(PROJECT, PROJECT / ".venv")
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
    prepare()
    compile_where_python_may_not()
    if has_display(os.environ, options):
        prepare(system_libraries.window_parts(os.environ))
        command = [str(ENVIRONMENT.python), "-m", "presenter", "present", str(deck), *options]
        return subprocess.run(command, check=False).returncode
    folder = PROJECT / "build" / "demo"
    print(f"No display here, so nothing can be shown: drawing {deck.name} into {folder} instead.", flush=True)
    return run_python(str(PROJECT / "packaging" / "demo.py"), str(deck), str(folder))


def test(arguments: list[str]) -> int:
    """Run every check and then pytest; stop at the first that fails."""
    prepare((*system_libraries.DRAWING, *system_libraries.MEDIA))
    compile_where_python_may_not()
    bring_x_server()
    bring_test_programs()
    tool = ENVIRONMENT.tool
    steps: list[tuple[str, list[str]]] = [
        ("ruff check", [tool("ruff"), "check", "--quiet", "."]),
        ("ruff format", [tool("ruff"), "format", "--quiet", "--check", "."]),
        ("mypy", [tool("mypy")]),
        ("lint-imports", [tool("lint-imports"), "--no-cache"]),
        ("pytest", [str(ENVIRONMENT.python), "-m", "pytest", *arguments]),
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
    prepare()
    compile_where_python_may_not()
    bring_x_server()
    if (
        "libXtst.so.6" in system_libraries.missing_shared(("libXtst.so.6",))
        and system_libraries.may_install()
    ):
        system_libraries.run_apt_get(system_libraries.debian_packages(["libXtst.so.6"]))  # presses the keys
    return run_python("-m", "tests.benchmarks.bench", *arguments)


def soak(arguments: list[str]) -> int:
    """Give a talk of eight hours off the screen; fails where it was not steady."""
    prepare()
    return run_python("-m", "tests.soak.soak", *arguments)


def doctor(arguments: list[str]) -> int:
    """Say what this machine lacks; with --install, install it, compiled as pip leaves what it installs."""
    prepare(system_libraries.EVERY_PART, install="--install" in arguments)
    bring_x_server(install="--install" in arguments)
    bring_test_programs(install="--install" in arguments)
    if "--install" in arguments:
        compile_modules()
    else:
        compile_where_python_may_not()
    print(f"Python {sys.version.split()[0]}, {ENVIRONMENT.folder}: all that Presenter needs is here.")
    return 0


def catalogs(arguments: list[str]) -> int:
    """Bring the interface's catalogs up to date with the source code, and the manual's with its chapters."""
    prepare()
    modules = ("presenter.catalogs.interface_sync", "presenter.manual.manual_sync")
    return max(run_python("-m", module, *arguments) for module in modules)


def script(name: str, arguments: list[str]) -> int:
    """Run one of the scripts beside this one, which tells of its arguments itself."""
    prepare()
    return run_python(str(PROJECT / "packaging" / name), *arguments)


def build(arguments: list[str]) -> int:
    """Build the sdist and the wheel into dist/."""
    prepare()
    command = [str(ENVIRONMENT.python), "-m", "hatchling", "build", "-d", "dist", *arguments]
    return subprocess.run(command, cwd=PROJECT, check=False).returncode


def sheets(arguments: list[str]) -> int:
    """Draw contact sheets of a deck into build/sheets."""
    deck, themes = deck_and_options(arguments)
    prepare()
    folder = PROJECT / "build" / "sheets"
    return run_python(str(PROJECT / "packaging" / "contact_sheets.py"), str(deck), str(folder), *themes)


def fuzz(arguments: list[str]) -> int:
    """Feed the readers with bytes made up to break them, guided by what they reach."""
    prepare()
    if not ENVIRONMENT.bring("fuzz"):
        print("atheris does not install here, so the readers are fuzzed by the tests in tests/fuzz alone.")
        return 2
    return run_python("-m", "tests.fuzz.fuzz_all", *arguments)


def bundle(arguments: list[str]) -> int:
    """Freeze the program into build/bundle/dist, try it, write it into one file."""
    made = Bundle(PROJECT)
    made.build()
    if "--check" in arguments:
        prepare()
        returncode = run_python(str(PROJECT / "packaging" / "bundle" / "trial.py"), str(made.program))
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


def prepare(parts: Sequence[str] = system_libraries.DRAWING, *, install: bool = True) -> None:
    """Make sure of `.venv` and of the system libraries that these parts of Qt load.

    On Debian and Ubuntu root installs what is missing, unless told not to. Raises
    SetUpError, which says what to do, where something stays missing.
    """
    install = install and system_libraries.may_install()
    try:
        ENVIRONMENT.ensure()
    except VenvMissingError:
        if not install or not system_libraries.run_apt_get(["python3-venv"]):
            raise
        ENVIRONMENT.ensure()
    missing = system_libraries.missing_libraries(ENVIRONMENT.pyside_folder(), parts)
    if missing and install:
        print(f"Installing the system libraries that Qt needs: {' '.join(missing)} …", flush=True)
        system_libraries.run_apt_get(system_libraries.debian_packages(missing))
        missing = system_libraries.missing_libraries(ENVIRONMENT.pyside_folder(), parts)
    if missing:
        raise SetUpError(what_is_missing(missing, system_libraries.this_system()))


def compile_where_python_may_not() -> None:
    """Compile what has been edited, where Python is told not to: each start would compile it again."""
    if sys.dont_write_bytecode:
        compile_modules()


def compile_modules() -> None:
    """Leave the program's modules compiled; those that are so already are only looked at (0.1 s for all)."""
    run_python("-m", "compileall", "-q", str(PROJECT / "presenter"))


def bring_x_server(*, install: bool = True) -> None:
    """See to a real X server for the tests of screens; without one they are left out, and say so."""
    missing = system_libraries.bring_programs(system_libraries.X_SERVER_PROGRAMS, install=install)
    if not missing:
        try:  # the server's windows need more of Qt than the tests off the screen
            prepare((system_libraries.X11,), install=install)
        except SetUpError:
            missing = system_libraries.missing_libraries(ENVIRONMENT.pyside_folder(), (system_libraries.X11,))
    if missing:
        print(f"The tests on a real X server are left out, for want of: {', '.join(missing)}", flush=True)


def bring_test_programs(*, install: bool = True) -> None:
    """See to the programs of others that tests use; those of tests that are left out are named."""
    for programs, tests in (
        (system_libraries.SHARE_PROGRAMS, "Tests of desktop files and shells"),
        (system_libraries.OFFICE_PROGRAMS, "Tests with decks that other programs make"),
    ):
        if missing := system_libraries.bring_programs(programs, install=install):
            print(f"{tests} are left out, for want of: {', '.join(missing)}", flush=True)


def what_is_missing(libraries: Sequence[str], system: str) -> str:
    """Return a line that names the missing libraries, and one with the command that installs them."""
    command = system_libraries.install_command(libraries, system)
    what = f"Qt needs libraries of the system that are not here: {', '.join(libraries)}"
    if not command:
        return f"{what}\nInstall the packages of your system that hold them."
    return f"{what}\nInstall them with:  sudo {shlex.join(command)}"


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
    command = [str(ENVIRONMENT.python), "-c", question]
    answer = subprocess.run(command, env=variables, stderr=subprocess.DEVNULL, check=False)
    return answer.returncode == 0


def run_python(*arguments: str) -> int:
    """Run the environment's Python, off the screen, and return its exit code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)}
    return subprocess.run([str(ENVIRONMENT.python), *arguments], env=environment, check=False).returncode


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
