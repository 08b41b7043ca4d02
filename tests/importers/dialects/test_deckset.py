"""Decks of Deckset."""

from tests.importers.dialects.carried import carry


def test_settings_notes_and_headings(tmp_path):
    carried = carry(
        tmp_path,
        """
        theme: Poster, 7
        footer: @ana: talks
        slidenumbers: true

        # [fit] One
        #Tight

        ^ Say *this*
        and that.

        ^ And more.

        ---
        [.build-lists: true]
        [.background-color: #111111]

        ## Two

        - a
        - b

        > To be
        -- Hamlet
        """,
    )
    one, two = carried.deck.slides
    assert carried.deck.settings.footer.text == "@ana: talks"
    assert "# One\n# Tight" in carried.text
    assert "::: notes\nSay *this*\nand that.\n\nAnd more.\n:::" in carried.text
    assert one.title.text == "One"
    assert (two.steps, two.settings.classes) == (2, ("dark",))
    assert "> To be\n> — Hamlet" in carried.text
    assert "[." not in carried.text


def test_pictures_lie_behind_unless_they_are_inline(tmp_path):
    carried = carry(
        tmp_path,
        """
        slidenumbers: true

        ![](sky.png)

        # Words

        ---

        ![fit](sky.png)

        ---

        # Beside

        ![left](sky.png)

        Words

        ---

        # Among

        ![inline 50%](sky.png)![inline](sky.png)

        ---

        ![autoplay loop mute](clip.mp4)
        """,
        files=("sky.png", "clip.mp4"),
    )
    behind, alone, beside, among, film = carried.deck.slides
    assert behind.settings.background.dim == 0.5
    assert alone.settings.layout == "full-picture"
    assert beside.settings.layout == "two-columns"
    assert "![](talk/sky.png){width=50%} ![](talk/sky.png)" in carried.text
    assert among.title.text == "Among"
    assert "![](talk/clip.mp4){autoplay loop muted}" in carried.text
    assert film.settings.background is None


def test_columns_formulae_and_stages_of_code(tmp_path):
    carried = carry(
        tmp_path,
        """
        # One

        [.column]

        Left $$x^2$$ in line

        [.column]

        $$
        y
        $$

        ---

        [.code-highlight: 1]
        [.code-highlight: 2-3]

        ```js
        a
        b
        c
        ```
        """,
    )
    assert "::: column\nLeft $x^2$ in line\n:::\n::: column\n$$\ny\n$$\n:::" in carried.text
    assert "```js {1|2-3}" in carried.text


def test_commas_between_the_words_of_a_picture_are_no_words(tmp_path):
    carried = carry(
        tmp_path,
        "# One\n\n![inline, 50%](sky.png)\n\n---\n\n# Two\n\n![left, filtered](sky.png)\n\n^ Say it.\n",
        dialect="deckset",
        files=("sky.png",),
    )
    assert "![](talk/sky.png){width=50%}" in carried.text
    assert "filtered" not in carried.text
