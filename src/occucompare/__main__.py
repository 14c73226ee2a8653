"""`python -m occucompare` is the command `occucompare`."""

import sys

from occucompare.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
