"""`python -m backstory` is the command `backstory`."""

from backstory.cli import main

main()
