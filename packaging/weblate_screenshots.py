"""Tell a Weblate which slide each text stands on: upload pictures of slides and attach texts to them.

    python packaging/weblate_screenshots.py https://weblate.example.org PROJECT/COMPONENT FOLDER

The token of the API is taken from the variable WEBLATE_TOKEN. The folder is the one of the source's
language, `screens/en`, of what `presenter export --screens` writes. A picture that is there already (by its
name) is kept, whether this uploaded it or Weblate's own mask for screenshots found it in the repository;
texts are attached to it all the same. Needs nothing but Python.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import sys
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

TIMEOUT = 60  # seconds
_IDENTITY = re.compile(r"^id: (\S+?)/", re.MULTILINE)


@dataclass(frozen=True)
class Weblate:
    """The REST API of a server, as far as it is needed here."""

    address: str
    token: str

    def pages(self, path: str) -> Iterator[Mapping[str, Any]]:
        """Yield what a list of the server holds, page after page."""
        number = 1
        while number:
            page = self.get(f"{path}?{urlencode({'page': number, 'page_size': 200})}")
            yield from page["results"]
            number = number + 1 if page["next"] else 0

    def get(self, path: str) -> Mapping[str, Any]:
        """Return an object of the server."""
        return self._answer(path, None, {})

    def post(self, path: str, fields: Mapping[str, str], picture: Path | None = None) -> Mapping[str, Any]:
        """Send a form, with a picture perhaps; return what the server answers."""
        boundary = secrets.token_hex(16)
        body = b"".join(_parts(boundary, fields, picture))
        return self._answer(path, body, {"Content-Type": f"multipart/form-data; boundary={boundary}"})

    def _answer(self, path: str, body: bytes | None, headers: Mapping[str, str]) -> Mapping[str, Any]:
        request = urllib.request.Request(  # noqa: S310  (the scheme is looked at in `main`)
            f"{self.address}/api/{path}", body, {"Authorization": f"Token {self.token}", **headers}
        )
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310
            found: Mapping[str, Any] = json.load(answer)
            return found


def slides_of(note: str) -> tuple[str, ...]:
    """Return the slides that a text says it stands on, by the `id:` lines of its description."""
    return tuple(dict.fromkeys(_IDENTITY.findall(note)))


def attach(server: Weblate, component: str, language: str, folder: Path) -> tuple[int, int]:
    """Upload the pictures of a folder and attach texts; return how many pictures and texts were new."""
    project, _, name = component.partition("/")
    units: dict[str, list[Mapping[str, Any]]] = {}
    for unit in server.pages(f"translations/{quote(component)}/{language}/units/"):
        for slide in slides_of(unit["note"]):
            units.setdefault(slide, []).append(unit)
    here = f"/api/translations/{component}/{language}/"
    known = {
        Path(shot["name"]).stem: shot
        for shot in server.pages("screenshots/")
        if urlsplit(shot["translation"]).path.endswith(here)
    }
    uploaded = attached = 0
    for picture in sorted(folder.glob("*.png")):
        if not units.get(picture.stem):
            continue
        shot = known.get(picture.stem)
        if shot is None:
            fields = {"name": picture.name, "project_slug": project, "component_slug": name}
            shot = server.post("screenshots/", {**fields, "language_code": language}, picture)
            uploaded += 1
        attached += _attach(server, shot, units[picture.stem])
    return uploaded, attached


def _attach(server: Weblate, shot: Mapping[str, Any], units: Iterable[Mapping[str, Any]]) -> int:
    already = {urlsplit(address).path for address in shot["units"]}
    number = urlsplit(shot["url"]).path.rstrip("/").rpartition("/")[2]
    new = [unit for unit in units if urlsplit(unit["url"]).path not in already]
    for unit in new:
        server.post(f"screenshots/{number}/units/", {"unit_id": str(unit["id"])})
    return len(new)


def _parts(boundary: str, fields: Mapping[str, str], picture: Path | None) -> Iterator[bytes]:
    """Yield a form as RFC 7578 has it."""
    for name, value in fields.items():
        yield f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
    if picture is not None:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="image"; filename="{picture.name}"'
        yield f"{head}\r\nContent-Type: image/png\r\n\r\n".encode() + picture.read_bytes() + b"\r\n"
    yield f"--{boundary}--\r\n".encode()


def main(arguments: list[str]) -> int:
    """Attach the pictures of a folder, whose name is the language; return 2 where that cannot be done."""
    token = os.environ.get("WEBLATE_TOKEN", "")
    if len(arguments) != 3 or not token or urlsplit(arguments[0]).scheme not in ("http", "https"):
        print(__doc__, file=sys.stderr)
        return 2
    address, component, folder = arguments[0].rstrip("/"), arguments[1], Path(arguments[2])
    try:
        uploaded, attached = attach(Weblate(address, token), component, folder.name, folder)
    except urllib.error.HTTPError as error:
        print(f"{error.url}: {error.code} {error.reason}: {error.read(400).decode()}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{address}: {error}", file=sys.stderr)
        return 2
    print(f"{uploaded} pictures uploaded, {attached} texts attached.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
