from __future__ import annotations

from presenter.deck.media import is_sound, media_in, poster_beside


def test_media_are_found_wherever_they_stand_in_reading_order(tmp_path, read_slide):
    for name in ("a.mp4", "b.mp4", "c.ogg"):
        (tmp_path / name).write_bytes(b"x")
    columns = "::: column\n![](a.mp4)\n:::\n::: column\n- item\n\n    ![](b.mp4)\n:::\n"
    slide = read_slide(f":::: columns\n{columns}::::\n\n![](c.ogg)\n")
    found = list(media_in(slide.blocks))
    assert [medium.source for medium in found] == ["a.mp4", "b.mp4", "c.ogg"]
    assert [is_sound(medium) for medium in found] == [False, False, True]


def test_a_picture_beside_a_clip_is_its_poster(tmp_path):
    clip = tmp_path / "clip.mp4"
    assert poster_beside(clip) is None
    (tmp_path / "clip.png").write_bytes(b"x")
    assert poster_beside(clip) == tmp_path / "clip.png"
    (tmp_path / "clip.jpg").write_bytes(b"x")
    assert poster_beside(clip) == tmp_path / "clip.jpg"


def test_a_picture_that_a_link_leads_to_elsewhere_is_none(tmp_path):
    (tmp_path / "deck").mkdir()
    (tmp_path / "secret.png").write_bytes(b"x")
    (tmp_path / "deck" / "clip.png").symlink_to(tmp_path / "secret.png")
    assert poster_beside(tmp_path / "deck" / "clip.mp4") is None
