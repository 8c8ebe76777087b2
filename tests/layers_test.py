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

# Who sets something in motion asks Theme::milliseconds() for how long: 0 where a person wants nothing to move.
MOVES = re.compile(r"\bsetDuration\(")
MOVES_BY_ITSELF = re.compile(r"\bQ(Movie|TimeLine)\b")
# Colours have names, in ui/theme; these may lie on anybody's photos, or show what the platforms paint themselves.
INK = re.compile(r"\bQColor(?:::fromRgb)?\(\s*(?:0x[0-9a-fA-F]{6}|\d+\s*,|u?\"#)|\bQt::(?:red|green|blue|gray|darkGray|lightGray|yellow|cyan|magenta)\b")
ON_PHOTOS = ("ui/theme/", "ui/composer/preview/", "ui/composer/stage/")
SHADOWS = re.compile(r"QColor\(0, 0, 0,")  # see-through black: veils, shadows, the ground of a number on a thumbnail

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
    for path in sources("ui"):
        text = open(path, encoding="utf-8").read()
        short = os.path.relpath(path, SOURCES)
        if MOVES_BY_ITSELF.search(text) or (MOVES.search(text) and "milliseconds(" not in text):
            failures.append(f"{short} moves without asking Theme::milliseconds()")
        if not short.startswith(ON_PHOTOS) and INK.search(SHADOWS.sub("", text)):
            failures.append(f"{short} has a colour of its own: it belongs into ui/theme, and its pairs into colorpairs.cpp")
    for failure in failures:
        print("FAILED", failure)
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
