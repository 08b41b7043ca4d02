"""What Qt would complain of, in a Python that has not seen to it."""

from __future__ import annotations

import locale
import os
import sys

import pytest

from presenter.cli.utf8_locale import UTF8_LOCALE, ensure_utf8_locale

NAMES = ("LANG", "LC_ALL", "LC_CTYPE")


def said():
    return {name: os.environ[name] for name in NAMES if name in os.environ}


@pytest.fixture(autouse=True)
def surroundings(monkeypatch):
    """Let each test change the locale, which is put back."""
    before = locale.setlocale(locale.LC_CTYPE)
    for name in NAMES:
        monkeypatch.setenv(name, "")  # or it would not be put back, where it was not there
        monkeypatch.delenv(name)
    yield
    locale.setlocale(locale.LC_CTYPE, before)


def test_a_locale_that_the_system_lacks_is_one_of_utf8_in_a_bundle(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(locale, "nl_langinfo", lambda item: "ANSI_X3.4-1968")
    os.environ["LANG"] = "xx_XX.UTF-8"
    ensure_utf8_locale()
    assert said() == {"LANG": "xx_XX.UTF-8", "LC_CTYPE": UTF8_LOCALE}


def test_one_of_utf8_is_let_alone_there(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(locale, "nl_langinfo", lambda item: "UTF-8")
    os.environ["LC_ALL"] = "xx_XX.UTF-8"
    ensure_utf8_locale()
    assert said() == {"LC_ALL": "xx_XX.UTF-8"}


def test_elsewhere_python_has_seen_to_it_but_for_lc_all(monkeypatch):
    monkeypatch.setattr(locale, "nl_langinfo", lambda item: "ANSI_X3.4-1968")
    os.environ["LANG"] = "C"
    ensure_utf8_locale()
    assert said() == {"LANG": "C"}
    os.environ["LC_ALL"] = "C"
    ensure_utf8_locale()
    assert said() == {"LANG": "C", "LC_CTYPE": UTF8_LOCALE}
