"""The floor: messages of the interface that are translated late, and languages.

May import nothing of the program. Text travels through the core untranslated,
so that one switch of language reaches every word already on the screen.
"""
