"""Finding a slide by its words, in whichever language they come to mind.

May import the deck and what is below it.
"""
