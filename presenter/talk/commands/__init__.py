"""The commands that a talk obeys: values, a module for each family.

May import what the talk's state is made of, never what carries commands out.
"""
