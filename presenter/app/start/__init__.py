"""The start window at work: what it shows, and the commands of this program that it runs.

Whatever is done to a deck is done by a process of its own: see `packaging/decisions`.
"""
