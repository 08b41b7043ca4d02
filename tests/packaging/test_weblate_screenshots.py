"""Texts are attached to the pictures of their slides, through the address space of Weblate's REST API."""

from __future__ import annotations

import importlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import ModuleType

import pytest

UNITS = [
    {"id": 7, "url": "http://host/api/units/7/", "note": "id: welcome/title"},
    {"id": 8, "url": "http://host/api/units/8/", "note": "Mind the tone.\nid: welcome/b1\nid: end/b1"},
    {"id": 9, "url": "http://host/api/units/9/", "note": "id: hidden/title"},
]
SHOT = {
    "name": "screens/en/end.png",
    "url": "http://host/api/screenshots/3/",
    "translation": "http://host/api/translations/talks/talk/en/",
    "units": ["http://host/api/units/8/"],
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        is_units = "/units/" in self.path
        number = 2 if "page=2" in self.path else 1
        found = UNITS if is_units else [SHOT]
        results = found[:1] if number == 1 else found[1:]
        self._answer({"next": "more" if number == 1 and len(found) > 1 else None, "results": results})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.posts.append((self.path, body))  # type: ignore[attr-defined]
        self._answer({**SHOT, "url": "http://host/api/screenshots/4/", "units": []})

    def _answer(self, value: object) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(value).encode())

    def log_message(self, format: str, *words: object) -> None:  # noqa: A002  (the library's name)
        pass


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    with HTTPServer(("127.0.0.1", 0), Handler) as found:
        found.posts = []  # type: ignore[attr-defined]
        thread = threading.Thread(target=found.serve_forever, daemon=True)
        thread.start()
        yield found
        found.shutdown()
        thread.join()


@pytest.fixture
def screenshots() -> ModuleType:
    return importlib.import_module("weblate_screenshots")


def test_a_text_names_each_slide_that_it_stands_on(screenshots: ModuleType) -> None:
    assert screenshots.slides_of("A note.\nid: welcome/b1\nid: end/b1\nid: end/b2") == ("welcome", "end")
    assert screenshots.slides_of("the id: of it/all") == ()


def test_new_pictures_are_uploaded_and_new_texts_attached(
    screenshots: ModuleType, server: HTTPServer, tmp_path: Path
) -> None:
    for name in ("welcome", "end", "nothing-on-it"):
        (tmp_path / f"{name}.png").write_bytes(b"PNG of " + name.encode())
    weblate = screenshots.Weblate(f"http://127.0.0.1:{server.server_port}", "secret")
    assert screenshots.attach(weblate, "talks/talk", "en", tmp_path) == (1, 2)
    paths = [path for path, _ in server.posts]  # type: ignore[attr-defined]
    assert paths == ["/api/screenshots/", "/api/screenshots/4/units/", "/api/screenshots/4/units/"]
    upload = server.posts[0][1]  # type: ignore[attr-defined]
    assert b"PNG of welcome" in upload
    assert b'name="language_code"\r\n\r\nen\r\n' in upload


def test_without_a_token_nothing_is_asked_of_anybody(
    screenshots: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("WEBLATE_TOKEN", raising=False)
    assert screenshots.main(["https://weblate.example.org", "talks/talk", "screens/en"]) == 2
    assert "WEBLATE_TOKEN" in capsys.readouterr().err
