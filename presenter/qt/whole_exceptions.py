"""Exceptions out of overrides of Qt's methods, in a form that PySide can take."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType

from PySide6.QtCore import QObject

_LOWER_CASE = frozenset({"data", "event", "flags", "paint"})  # of Qt's methods that are overridden here


def keep_exceptions_whole() -> None:
    """Let no exception out of an override end the program, for classes that are made from now on.

    Before Python 3.12 an exception that C raises (a list's IndexError, a division by zero) is only a type
    and a text until somebody catches it, and PySide, which keeps one that comes up below `show()` or
    `repaint()` to raise it there, takes the text for an exception and crashes. Caught and raised again it
    is whole.
    """
    if sys.version_info < (3, 12):
        hook = classmethod(_catch_in_overrides)
        setattr(QObject, "__init_subclass__", hook)  # noqa: B010 -- its type does not say so


def _catch_in_overrides(made: type[QObject], /, **options: object) -> None:
    super(QObject, made).__init_subclass__(**options)  # of whatever else a class is made of
    for name, method in list(vars(made).items()):
        if isinstance(method, FunctionType) and _is_override(made, name):
            setattr(made, name, _whole(method))


def _is_override(made: type[QObject], name: str) -> bool:
    if name.islower() and name not in _LOWER_CASE:
        return False
    return any(name in vars(base) for base in made.__mro__[1:] if base.__module__.startswith("PySide6"))


def _whole(method: Callable[..., object]) -> Callable[..., object]:
    @wraps(method)
    def override(*arguments: object) -> object:
        try:
            return method(*arguments)
        except BaseException:
            raise

    return override
