"""The catalog editor, built of its parts.

May import everything but `cli`; only `cli` imports it.
"""
