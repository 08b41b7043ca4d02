"""The composition root of a running talk: builds every object, wires it, carries out effects.

May import everything below it; only the command line stands above.
"""
