#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of the house that a compiler cannot hold: who includes what, and where SQL and widgets may stand.

layers_test.py SOURCES
"""
import os
import re
import sys

SOURCES = sys.argv[1]
INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]', re.M)
SQL = re.compile(r'"[^"\n]*\b(SELECT\s.*\sFROM|INSERT INTO|UPDATE\s\S+\sSET|DELETE FROM)\b')

# Folder → what its files must not include (beginnings of the path in the include).
FORBIDDEN = {
    "ui": ("store/", "channels/", "vault/", "net/", "house/", "desktop/"),
    "core": ("QWidget", "QApplication", "QDialog", "QMessageBox", "QtWidgets", "ui/", "house/", "desktop/", "cli/", "sandbox/"),
    "core/model": ("store/", "net/", "vault/", "media/", "QtNetwork", "QNetwork", "QSql", "QFile"),
}


def sources(folder):
    for path, _, names in os.walk(os.path.join(SOURCES, folder)):
        for name in names:
            if name.endswith((".h", ".cpp")):
                yield os.path.join(path, name)


def main():
    failures = []
    for folder, forbidden in FORBIDDEN.items():
        for path in sources(folder):
            text = open(path, encoding="utf-8").read()
            short = os.path.relpath(path, SOURCES)
            for include in INCLUDE.findall(text):
                if include.startswith("../") or include.startswith(forbidden):
                    failures.append(f"{short} includes {include}")
    for folder in ("core", "ui", "app"):
        for path in sources(folder):
            short = os.path.relpath(path, SOURCES)
            if not short.startswith("core/store/") and SQL.search(open(path, encoding="utf-8").read()):
                failures.append(f"{short} speaks SQL")
    for failure in failures:
        print("FAILED", failure)
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
