"""Completion for zsh."""

from __future__ import annotations

import re
from collections.abc import Iterable

from presenter.cli.completion.grammar_words import CommandWords, Kind, Value

_HEAD = """\
#compdef presenter
# Completion of presenter for zsh; made by “presenter completion zsh”.

_presenter_languages() {
    local -a languages
    languages=(en es {,*/}translations/*/LC_MESSAGES(N/:h:t))
    compadd "$@" -a languages
}

_presenter_list() {
    local -a languages
    languages=(en es "$@" {,*/}translations/*/LC_MESSAGES(N/:h:t))
    _values -s , language ${(u)languages}
}
"""


def zsh_completion(program: CommandWords, deck_suffixes: Iterable[str]) -> str:
    """Return the script that zsh reads from a file `_presenter` in its `fpath`."""
    globs = "|".join(suffix.removeprefix(".") for suffix in deck_suffixes)
    lines = [_HEAD, f'_presenter_decks() {{ _files -g "(#i)*.({globs})(-.)"; }}', ""]
    for path, command in program.paths():
        lines += [f"{_function(path)}() {{", *_arguments(command, "    "), "}", ""]
    for command in program.commands:
        if command.commands:
            lines += _group(_function((command.name,)), command.commands, ())
    switches = [f"{name}:{option.what}" for option in program.options for name in option.names]
    first = (
        f"        local -a switches; switches=({' '.join(map(_quoted, switches))})",
        "        [[ $PREFIX == -* ]] && _describe -o option switches",
        "        _presenter_decks",
    )
    lines += _group("_presenter", program.commands, first, "        *) _presenter_present ;;")
    return "\n".join([*lines, '_presenter "$@"', ""])


def _group(
    function: str, commands: Iterable[CommandWords], first: Iterable[str], other: str = "        *) ;;"
) -> list[str]:
    """Return the function that offers commands, and calls that of the one which is written.

    `first` offers what may stand in the place of a command, and `other` is for what is none.
    """
    return [
        f"{function}() {{",
        "    if (( CURRENT == 2 )); then",
        "        local -a commands",
        "        commands=(",
        *(f"            {_quoted(f'{each.name}:{each.what}')}" for each in commands),
        "        )",
        "        _describe -t commands command commands",
        *first,
        "        return",
        "    fi",
        "    case $words[2] in",
        *(
            f"        {each.name}) shift words; (( CURRENT-- )); {function}_{_plain(each.name)} ;;"
            for each in commands
        ),
        other,
        "    esac",
        "}",
        "",
    ]


def _arguments(command: CommandWords, indent: str) -> list[str]:
    lines = [f"{indent}_arguments -s -S \\"]
    for option in command.options:
        told = f"[{_described(option.what)}]"
        names = option.names
        value = f":{_described(option.value.name)}:{_offer(option.value)}" if option.value is not None else ""
        for name in names:
            others = f"({' '.join(names)})" if len(names) > 1 else ""
            equals = "=" if option.value is not None and name.startswith("--") else ""
            lines.append(f"{indent}    {_quoted(f'{others}{name}{equals}{told}{value}')} \\")
    operands = (f"*:{_described(operand.name)}:{_offer(operand)}" for operand in command.operands[:1])
    lines += [f"{indent}    {_quoted(operand)} \\" for operand in operands]
    lines[-1] = lines[-1].removesuffix(" \\")
    return lines


def _offer(value: Value) -> str:
    match value.kind:
        case Kind.LANGUAGE:
            return "_presenter_languages"
        case Kind.LANGUAGES:
            return " ".join(("{_presenter_list", *value.words)) + "}"
        case Kind.DECK:
            return "_presenter_decks"
        case Kind.FILE:
            return "_files"
        case Kind.WORD:
            return f"({' '.join(value.words)})" if value.words else " "


def _function(path: Iterable[str]) -> str:
    return "_".join(("_presenter", *map(_plain, path)))


def _plain(name: str) -> str:
    return name.replace("-", "_")


def _described(words: str) -> str:
    """Return words as they may stand between the brackets or colons of a specification."""
    return re.sub(r"([\\\[\]:])", r"\\\1", " ".join(words.split()))


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "'\\''") + "'"
