"""Write the published JSON Schemas to docs/schema, or with --check compare them.

python tools/build_schemas.py [--check]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from occucompare import Comparison, Role, json_schema

TARGET = Path(__file__).parents[1] / "docs" / "schema"


def main() -> int:
    """Write both files; with --check, say which differ."""
    differ: list[str] = []
    for cls in (Role, Comparison):
        file = TARGET / f"{cls.__name__.lower()}.schema.json"
        text = json.dumps(json_schema(cls), indent=1) + "\n"
        if "--check" in sys.argv[1:]:
            differ += [] if file.read_text(encoding="utf-8") == text else [file.name]
        else:
            file.write_text(text, encoding="utf-8", newline="\n")
    print(
        f"not what this script writes: {', '.join(differ)}" if differ else "schemas are up to date"
    )
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
