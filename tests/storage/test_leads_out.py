import os

import pytest

from presenter.storage.leads_out import leads_out


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "outside.txt").write_text("a")
    folder = tmp_path / "inside"
    folder.mkdir()
    (folder / "file.txt").write_text("a")
    return folder


def test_a_file_of_the_folder_stays_there_also_through_a_link(folder):
    (folder / "same.txt").symlink_to("file.txt")
    assert not leads_out(folder / "file.txt", folder)
    assert not leads_out(folder / "same.txt", folder)
    assert not leads_out(folder / "not-there.txt", folder)


def test_what_is_elsewhere_or_no_file_leads_out(folder):
    (folder / "link.txt").symlink_to(folder.parent / "outside.txt")
    (folder / "up").symlink_to(folder.parent, target_is_directory=True)
    os.mkfifo(folder / "pipe")
    for name in ("link.txt", "up/outside.txt", "../outside.txt", "pipe", "../inside"):
        assert leads_out(folder / name, folder)


def test_a_folder_that_is_a_link_itself_holds_what_is_in_it(folder):
    (folder.parent / "other").symlink_to(folder, target_is_directory=True)
    assert not leads_out(folder.parent / "other" / "file.txt", folder.parent / "other")
