"""Completion for fish."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.cli.completion.grammar_words import CommandWords, Kind, Option, Value

_HEAD = """\
# Completion of presenter for fish; made by “presenter completion fish”.

function __presenter_languages
    string join \\n en es
    for folder in translations/*/LC_MESSAGES */translations/*/LC_MESSAGES
        path basename (path dirname $folder)
    end
end

function __presenter_list
    set -l written (commandline -ct | string match -r '.*,' | string replace -r '^--[a-z-]+=' '')
    printf "$written%s\\n" (__presenter_languages | sort -u) $argv
end

function __presenter_decks
    for suffix in $__presenter_suffixes
        __fish_complete_suffix $suffix
    end
end

# Tells whether these are the first words of the command line, options left out.
function __presenter_at
    set -l words (commandline -opc)[2..-1]
    set -l last (count $argv)
    test "$words[1..$last]" = "$argv"
end

# Tells whether no command is written yet, or one of $argv is and nothing after it.
function __presenter_begins
    set -l words (commandline -opc)[2..-1]
    test "$words" = "$argv"
end
"""


def fish_completion(program: CommandWords, deck_suffixes: Iterable[str]) -> str:
    """Return the script that fish reads from a file `presenter.fish` among its completions."""
    lines = [_HEAD, f"set -g __presenter_suffixes {' '.join(deck_suffixes)}", "", "complete -c presenter -f"]
    lines += _commands("__presenter_begins", program.commands)
    lines.append("complete -c presenter -n __presenter_begins -a '(__presenter_decks)'")
    lines += [_option("__presenter_begins", option) for option in program.options]
    for group in program.commands:
        if group.commands:
            lines += _commands(f"__presenter_begins {group.name}", group.commands)
    for path, command in program.paths():
        condition = f"__presenter_at {' '.join(path)}"
        lines += [_option(condition, option) for option in command.options]
        lines += [_operand(condition, operand) for operand in command.operands[:1]]
    known = " ".join(command.name for command in program.commands)
    bare = f"not __presenter_begins; and not contains -- (commandline -opc)[2] {known}"
    present = next(command for command in program.commands if command.name == "present")
    lines += [_option(bare, option) for option in present.options]
    return "\n".join(lines) + "\n"


def _commands(condition: str, commands: Iterable[CommandWords]) -> list[str]:
    return [
        f"complete -c presenter -n {_quoted(condition)} -a {each.name} -d {_quoted(each.what)}"
        for each in commands
    ]


def _option(condition: str, option: Option) -> str:
    names = " ".join(
        f"-l {name.removeprefix('--')}" if name.startswith("--") else f"-s {name.removeprefix('-')}"
        for name in option.names
    )
    value = f" {_offer(option.value)}" if option.value is not None else ""
    return f"complete -c presenter -n {_quoted(condition)} {names}{value} -d {_quoted(option.what)}"


def _operand(condition: str, operand: Value) -> str:
    offer = "-F" if operand.kind is Kind.FILE else _offer(operand).removeprefix("-x").lstrip()
    return f"complete -c presenter -n {_quoted(condition)} {offer}".rstrip()


def _offer(value: Value) -> str:
    words = " ".join(value.words)
    match value.kind:
        case Kind.LANGUAGE:
            return "-x -a '(__presenter_languages)'"
        case Kind.LANGUAGES:
            return f"-x -a '(__presenter_list {words})'"
        case Kind.DECK:
            return "-x -a '(__presenter_decks)'"
        case Kind.FILE:
            return "-r -F"
        case Kind.WORD:
            return f"-x -a {_quoted(words)}" if words else "-x"


def _quoted(words: str) -> str:
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'"
