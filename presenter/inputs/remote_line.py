"""One line of the remote: what may stand in it, and how it is written."""

from __future__ import annotations

import json
from collections.abc import Mapping

from presenter.dataclass import dataclass
from presenter.i18n.text import Text

# A line longer than this is no command: nothing is read without a bound.
LONGEST_LINE = 64 * 1024

Snapshot = Mapping[str, object]


class RemoteError(Exception):
    """A line that is not a command, or a command that could not be carried out; `message` says why."""

    def __init__(self, message: Text) -> None:
        super().__init__(str(message))
        self.message = message


@dataclass(frozen=True, slots=True)
class RemoteCommand:
    """A verb with its arguments, as they came in."""

    action: str
    arguments: tuple[str, ...] = ()


def read_command(line: bytes) -> RemoteCommand:
    """Return the command in a line `{"action": "go-to", "arguments": ["12"]}`.

    Raises RemoteError, saying what is wrong with it, for anything else.
    """
    match _read_object(line):
        case {"action": str() as action, **others} if action:
            arguments = others.pop("arguments", [])
            if others:
                raise RemoteError(
                    Text("The key “{key}” is not known here.").with_fields(key=sorted(others)[0])
                )
            if not isinstance(arguments, list) or not all(isinstance(each, str | int) for each in arguments):
                raise RemoteError(Text("“arguments” has to be a list of strings."))
            return RemoteCommand(action, tuple(str(each) for each in arguments))
        case _:
            raise RemoteError(Text("The line names no action."))


def write_command(command: RemoteCommand) -> bytes:
    """Return the line of a command."""
    return _write({"action": command.action, "arguments": list(command.arguments)})


def write_snapshot(snapshot: Snapshot) -> bytes:
    """Return the line that says where the talk is now."""
    return _write(snapshot)


def write_error(message: str) -> bytes:
    """Return the line that says why nothing was done."""
    return _write({"error": message})


def read_answer(line: bytes) -> Snapshot:
    """Return the snapshot in an answer; raises RemoteError with the talk's words where it refused."""
    answer = _read_object(line)
    if isinstance(refusal := answer.get("error"), str):
        raise RemoteError(Text("The talk refused: {reason}").with_fields(reason=refusal))
    return answer


def _read_object(line: bytes) -> dict[str, object]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RemoteError(Text("The line is not JSON.")) from error
    if not isinstance(value, dict):
        raise RemoteError(Text("The line is not a JSON object."))
    return value


def _write(value: Mapping[str, object]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
