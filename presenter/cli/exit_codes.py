"""What the program's exit codes mean; 0 and 1 are those of `presenter.outputs.findings.exit_code`."""

from __future__ import annotations

CANNOT_RUN = 2
FAILED = 3  # the program itself failed: a fault of its own, of which its log tells
SIGNALLED = 128  # and the number of the signal, as shells count
