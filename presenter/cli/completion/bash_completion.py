"""Completion for bash, of version 4 or newer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from presenter.cli.completion.grammar_words import CommandWords, Kind, Option, Value

_HEAD = """\
# Completion of presenter for bash; made by “presenter completion bash”.

_presenter_languages() {
    local folder
    printf '%s\\n' en es
    for folder in {,*/}translations/*/LC_MESSAGES; do
        [[ -d $folder ]] && folder=${folder%/LC_MESSAGES} && printf '%s\\n' "${folder##*/}"
    done
}

# Offers words; $2 begins the one that is written.
_presenter_words() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

# Offers languages with a comma between them.
_presenter_list() {
    local before=""
    [[ $2 == *,* ]] && before=${2%,*},
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1 $(_presenter_languages)" -- "${2##*,}")
}

# Offers folders, and files whose names end in one of the suffixes $1, or all of them.
_presenter_files() {
    local path suffix
    compopt -o filenames
    COMPREPLY=()
    while IFS= read -r path; do
        if [[ -z $1 || -d $path ]]; then
            COMPREPLY+=("$path")
            continue
        fi
        for suffix in $1; do
            [[ ${path,,} == *"$suffix" ]] && COMPREPLY+=("$path") && break
        done
    done < <(compgen -f -- "$2")
}
"""

_BODY = """
_presenter() {
    local now=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} at=${COMP_WORDS[1]} options=""
    if [[ $now == "=" ]]; then
        now=""
    elif [[ $before == "=" ]]; then
        before=${COMP_WORDS[COMP_CWORD-2]}
    fi
    COMPREPLY=()
    if (( COMP_CWORD == 1 )); then
        if [[ $now == -* ]]; then
            _presenter_words "@OPTIONS@" "$now"
        else
            _presenter_files "@SUFFIXES@" "$now"
            COMPREPLY+=($(compgen -W "@COMMANDS@" -- "$now"))
        fi
        return
    fi
@GROUPS@
    case $at in
@BRANCHES@
    esac
    if [[ $now == -* ]]; then
        _presenter_words "$options" "$now"
    fi
}

complete -F _presenter presenter
"""

_GROUP = """\
    if [[ $at == @NAME@ ]]; then
        if (( COMP_CWORD == 2 )); then
            _presenter_words "@COMMANDS@" "$now"
            return
        fi
        at="$at ${COMP_WORDS[2]}"
    fi"""


def bash_completion(program: CommandWords, deck_suffixes: Iterable[str]) -> str:
    """Return the script that bash reads from a file `presenter` among its completions."""
    suffixes = " ".join(deck_suffixes)
    branches = [
        line for path, each in program.paths() for line in _branch(repr(" ".join(path)), each, suffixes)
    ]
    present = next(command for command in program.commands if command.name == "present")
    filled = {
        "@OPTIONS@": _names(program.options),
        "@SUFFIXES@": suffixes,
        "@COMMANDS@": _commands(program),
        "@GROUPS@": "\n".join(
            _GROUP.replace("@NAME@", group.name).replace("@COMMANDS@", _commands(group))
            for group in program.commands
            if group.commands
        ),
        "@BRANCHES@": "\n".join([*branches, *_branch("*", present, suffixes)]),
    }
    body = _BODY
    for place, words in filled.items():
        body = body.replace(place, words)
    return _HEAD + body


def _commands(group: CommandWords) -> str:
    return " ".join(command.name for command in group.commands)


def _branch(pattern: str, command: CommandWords, suffixes: str) -> list[str]:
    """Return the branch of a command, or of what is none, which finds its options and what it works on."""
    lines = [f"        {pattern})", "            case $before in"]
    for option in command.options:
        if option.value is not None:
            lines.append(f"                {'|'.join(option.names)})")
            lines += [f"                    {line}" for line in _offer(option.value, suffixes)]
            lines += ["                    return", "                    ;;"]
    lines += ["            esac", f'            options="{_names(command.options)}"']
    if command.operands:
        lines.append("            if [[ $now != -* ]]; then")
        lines += [f"                {line}" for line in _offer(command.operands[0], suffixes)]
        lines.append("            fi")
    return [*lines, "            ;;"]


def _offer(value: Value, suffixes: str) -> Sequence[str]:
    words = " ".join(value.words)
    match value.kind:
        case Kind.LANGUAGE:
            return ('_presenter_words "$(_presenter_languages)" "$now"',)
        case Kind.LANGUAGES:
            return (f'_presenter_list "{words}" "$now"',)
        case Kind.DECK:
            return (f'_presenter_files "{suffixes}" "$now"',)
        case Kind.FILE:
            return ('_presenter_files "" "$now"',)
        case Kind.WORD:
            return (f'_presenter_words "{words}" "$now"',)


def _names(options: Iterable[Option]) -> str:
    return " ".join(name for option in options for name in option.names)
