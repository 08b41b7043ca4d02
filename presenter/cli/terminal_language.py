"""The language that the terminal asks for."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from presenter.i18n.language import Language, fallback_chain, parse_language

ENGLISH = Language("en")
VARIABLE = "PRESENTER_LANGUAGE"
"""Names a language whatever the locale: of whoever reads what is said in another place than a terminal."""


def terminal_language(variables: Mapping[str, str], known: Collection[Language]) -> Language:
    """Return the first known language that the environment asks for, or English.

    The variables and their order are those of gettext's manual, §2.3: `LANGUAGE`, a list,
    which counts only where the locale is not `C`; then `LC_ALL`, `LC_MESSAGES`, `LANG`. A variable
    of the program's own goes before all of them.
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((variables[name] for name in names if variables.get(name)), "C")
    named = [variables[VARIABLE]] if variables.get(VARIABLE) else []
    if locale.partition(".")[0] not in ("C", "POSIX"):
        named += [*variables.get("LANGUAGE", "").split(":"), locale]
    for code in named:
        try:
            language = parse_language(code.partition(".")[0].partition("@")[0])
        except ValueError:
            continue
        for variety in fallback_chain(language):
            if variety in known or variety == ENGLISH:
                return variety
    return ENGLISH
