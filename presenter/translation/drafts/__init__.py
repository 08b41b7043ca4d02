"""First drafts by machines: marked as such, never over a person's words, never shown to an audience.

May import what `translation` may. An engine is found among the plug-ins and imported when it is asked for.
"""
