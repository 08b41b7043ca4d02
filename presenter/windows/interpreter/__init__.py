"""The window of an interpreter: what the speaker says, what the audience reads, and a field to write it in.

May import what `windows` may; nothing of it is imported before it is asked for.
"""
