"""The program in a folder of its own, which needs no Python, and what systems install of it."""
