"""The machines that can be asked for: the memory that is always there, and what was installed besides."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from presenter.errors import Finding, PresenterError, Severity, Span, UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.translation.drafts.engine import Engine

GROUP = "presenter.translators"


def installed_engines() -> tuple[EntryPoint, ...]:
    """Return the machines that plug-ins bring, none of them imported yet."""
    return tuple(sorted(entry_points(group=GROUP), key=lambda point: point.name))


def open_engine(
    name: str,
    model: Path | None,
    source: Language,
    target: Language,
    *,
    points: Iterable[EntryPoint] | None = None,
) -> Engine:
    """Import the plug-in of that name and open it; `points` are those there are.

    Raises UsageError where there is none of that name, and PresenterError where it cannot be used.
    """
    known = {point.name: point for point in (installed_engines() if points is None else points)}
    if name not in known:
        raise UsageError(_unknown(name, known))
    try:
        engine: Engine = known[name].load()(model, source, target)
        if not isinstance(engine.reads_markdown, bool):
            raise TypeError("reads_markdown")
        if not all(isinstance(said, str) for said in (engine.name, engine.version)):
            raise TypeError("name, version")
    except PresenterError:
        raise
    except Exception as error:  # a plug-in is anybody's code
        raise PresenterError(engine_failed(name, error)) from error
    return engine


def engine_failed(name: str, error: Exception) -> Finding:
    """Return what is said of a machine that broke."""
    said = " ".join(str(error).split()) or type(error).__name__
    return Finding(
        "engine-failed",
        Severity.ERROR,
        Text("The translator “{engine}” cannot be used: {reason}").with_fields(engine=name, reason=said),
        Span(Path("--engine")),
        advice=Text("Nothing was written. Ask for another one, or tell those who made it."),
    )


def _unknown(name: str, known: Iterable[str]) -> Finding:
    return Finding(
        "no-such-engine",
        Severity.ERROR,
        Text("There is no translator “{engine}”.").with_fields(engine=name),
        Span(Path("--engine")),
        advice=Text("There are: {engines}. A plug-in brings more.").with_fields(
            engines=", ".join(["memory", *known])
        ),
    )
