"""What can be wrong with a translation beside its source: a module for each family of checks.

`table` lists the checks: code, severity, meaning, where each applies. A family takes a Pair and yields
Faults; `unit_findings` asks all of them about one entry and places what they say in the catalog.
A language adds what is its own in `languages`. What a check may not know surely it does not tell: one
false alarm costs more than ten faults that are passed over, since people stop reading.
"""
