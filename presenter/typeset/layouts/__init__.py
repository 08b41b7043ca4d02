"""How the blocks of a slide are placed, one module for each family of layouts.

May import everything of `typeset` but the page, the frame and the typesetter.
"""
