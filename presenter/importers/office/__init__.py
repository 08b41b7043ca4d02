"""What slides of office programs have in common, and how they become a deck.

A reader of a format makes `OfficeSlide`s: parts with their places, words with their marks. Here these are put
into an order to read, into columns and layouts, and written as Markdown.
"""
