"""Keys are written among what the user wrote by hand, and nothing of that is lost."""

from __future__ import annotations

import pytest

from presenter.errors import PresenterError
from presenter.settings.load_settings import load_settings
from presenter.settings.save_keys import save_keys

BY_HAND = """\
# Mine, of 2023.
[timer]
warning-minutes = 3   # they run over

[keys]  # for the old clicker
next = "F9"
blank = ["B", "F8"]   # its black button

[audience]
reduced-motion = true
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "presenter" / "settings.toml"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))


def keys_in(path):
    settings, findings = load_settings(path)
    assert findings == ()
    return {remap.action: remap.keys for remap in settings.keys}


def test_a_file_that_is_not_there_is_made(path):
    save_keys(path, {"blank": ("B", "Volume Up"), "next": ("PgDown",)})
    assert path.read_text() == '[keys]\nblank = ["B", "Volume Up"]\nnext = ["PgDown"]\n'


def test_only_the_line_of_the_verb_changes(path):
    write(path, BY_HAND)
    save_keys(path, {"blank": ("B", "Volume Up")})
    expected = BY_HAND.replace('blank = ["B", "F8"]', 'blank = ["B", "Volume Up"]')
    assert path.read_text() == expected


def test_a_verb_that_is_as_in_the_table_leaves_the_file(path):
    write(path, BY_HAND)
    save_keys(path, {"next": None, "last": None})
    assert path.read_text() == BY_HAND.replace('next = "F9"\n', "")


def test_a_verb_without_keys_is_written_as_such(path):
    write(path, BY_HAND)
    save_keys(path, {"swap-screens": ()})
    assert keys_in(path) == {"next": ("F9",), "blank": ("B", "F8"), "swap-screens": ()}


@pytest.mark.parametrize(
    "text",
    [
        "[timer]\nwarning-minutes = 3",
        'keys.blank = ["F8"]\n',
        'keys = {blank = ["F8"]}\n',
        '[keys]\r\nblank = "F8"\r\n',
        '\ufeff[keys]\nblank = "F8"\n',
        "[keys]\n",
        '[keys]\n"blank" = "F8"\n',
    ],
)
def test_however_the_file_is_written_the_keys_get_into_it(path, text):
    write(path, text)
    save_keys(path, {"blank": ("F7", '"', "\\")})
    assert keys_in(path)["blank"] == ("F7", '"', "\\")


@pytest.mark.parametrize(
    "text", ["[keys\nblank = 3", "keys = 3\n", 'keys = "F9"', "[keys]\nblank = 1\nblank = 2"]
)
def test_a_broken_file_is_never_overwritten(path, text):
    write(path, text)
    with pytest.raises(PresenterError) as caught:
        save_keys(path, {"blank": ("F8",)})
    assert path.read_text() == text
    assert str(caught.value).startswith(str(path))


def test_a_file_that_is_no_text_is_never_overwritten(path):
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(PresenterError):
        save_keys(path, {"blank": ("F8",)})
    assert path.read_bytes() == b"\xff\xfe"


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(PresenterError, match=r"cannot be (read|written)"):
        save_keys(tmp_path / "file" / "settings.toml", {"blank": ("F8",)})
