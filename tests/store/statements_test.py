#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""statements_test.py LISTENER CORE PROGRAM...: nothing that people wait for reads a whole table that grows.

Runs the test programs with LISTENER in front of SQLite, which writes down every statement that is prepared, and asks SQLite how it would carry each of them
out on a store with years behind it. A scan of a table that grows fails, unless the statement says why it is right: `/* reads all: an export has everything */`.
A page is no scan: it walks the table in its order and stops. What the tests ask for themselves does not count: only what is written below CORE.
"""
import os
import re
import sqlite3
import subprocess
import sys
import tempfile

LISTENER, CORE, *PROGRAMS = sys.argv[1:]
MIGRATIONS = os.path.join(CORE, "store", "migrations")
EXCUSE = re.compile(r"/\* reads all: [^*]+\*/")
ROWS = 4000
# Not among them: undo_records (of which so many are kept) and staged_objects (three days).
GROWING = {"calendar_entries", "entry_contents", "entry_channels", "entry_media", "entry_search", "publish_jobs", "publish_attempts", "publish_intents",
           "media_assets", "media_derivations", "idempotency_keys"}
RARE = {"calendar_entries_deleted", "publish_jobs_healing", "publish_jobs_held"}  # indexes of the few rows that something is wrong with
FILLING = f"""
    CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {ROWS}) SELECT i FROM n;
    INSERT INTO media_assets (id, sha256, file_name, kind, mime, bytes, width, height, imported_at)
        SELECT 'm' || i, 's' || i, 'f.jpg', 'image', 'image/jpeg', 1, 1, 1, i FROM n;
    INSERT INTO calendar_entries (id, scheduled_at, timezone, state, readiness, deleted_at)
        SELECT 'e' || i, i * 1000, 'UTC', 'planned', CASE WHEN i % 50 = 0 THEN 'missing_media' ELSE 'ready' END, CASE WHEN i % 90 = 0 THEN i END FROM n;
    INSERT INTO entry_contents (entry_id, caption, created_at, updated_at) SELECT 'e' || i, 'words ' || i, i, i FROM n;
    INSERT INTO entry_media (entry_id, position, media_id) SELECT 'e' || i, 0, 'm' || i FROM n;
    INSERT INTO entry_channels (entry_id, channel) SELECT 'e' || i, 'ig' FROM n UNION ALL SELECT 'e' || i, 'tiktok' FROM n WHERE i % 2 = 0;
    INSERT INTO publish_jobs (id, calendar_entry_id, channel, scheduled_at, status, wake_at, created_at, updated_at)
        SELECT 'j' || i, 'e' || i, 'ig', i * 1000, CASE WHEN i < {ROWS} * 0.9 THEN 'published' ELSE 'scheduled' END, CASE WHEN i < {ROWS} * 0.9 THEN NULL ELSE i * 1000 END, i, i
        FROM n;
    INSERT INTO publish_attempts (id, publish_job_id, number, request_id, channel, status, started_at) SELECT 'a' || i, 'j' || i, 1, 'r', 'ig', 'ok', i FROM n;
    INSERT INTO publish_intents (id, job_id, attempt, lease_epoch, op, created_at, settled_at) SELECT 'i' || i, 'j' || i, 1, 1, 'p', i, i FROM n;
    INSERT INTO idempotency_keys (key, request_hash, status, created_at) SELECT 'k' || i, 'h', 200, i FROM n;
    DROP TABLE n;
    ANALYZE;
"""


def statements():
    """What the programs prepared, each once."""
    found = set()
    with tempfile.TemporaryDirectory() as folder:
        for program in PROGRAMS:
            path = os.path.join(folder, os.path.basename(program))
            environment = dict(os.environ, LD_PRELOAD=LISTENER, KALENDS_STATEMENTS=path)
            ran = subprocess.run([program], env=environment, capture_output=True, text=True, timeout=100)
            assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-1000:]
            assert os.path.exists(path), f"{program} prepared nothing"
            with open(path, encoding="utf-8", errors="replace") as file:
                found |= {part.strip() for part in file.read().split("\0") if part.strip()}
    return found


def literals():
    """The pieces of SQL in the sources: string literals that stand together are one."""
    pieces = set()
    for folder, _, names_here in os.walk(CORE):
        for name in names_here:
            if not name.endswith((".cpp", ".h")):
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                text = re.sub(r"^\s*//.*$", "", file.read(), flags=re.MULTILINE)
            for run in re.findall(r'(?:"(?:[^"\\\n]|\\.)*"[\s\\]*)+', text):
                piece = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', run)).replace('\\"', '"').replace("\\\\", "\\")
                if len(piece) >= 20:
                    pieces.add(piece.strip())
    return pieces


def store():
    """A store of this version with years behind it, known to the planner."""
    database = sqlite3.connect(":memory:")
    database.create_function("search_text", -1, lambda *texts: " ".join(str(text) for text in texts))  # of the program; its plan does not depend on it
    for name in sorted(os.listdir(MIGRATIONS)):
        with open(os.path.join(MIGRATIONS, name), encoding="utf-8") as file:
            database.executescript(file.read())
    database.executescript(FILLING)
    return database


def names(sql):
    """What each table is called in the statement: alias or itself."""
    table = "|".join(GROWING)
    called = {}
    for match in re.finditer(rf"\b({table})\b(?:\s+(?:AS\s+)?(?!INDEXED|WHERE|SET|ORDER|JOIN|LEFT|ON|USING|GROUP|LIMIT|RETURNING|SELECT|VALUES|NOT|CROSS)([a-z]\w*)\b)?", sql):
        called[match.group(1)] = match.group(1)
        if match.group(2):
            called[match.group(2)] = match.group(1)
    return called


def scans(database, sql):
    """The steps of its plan that walk a whole growing table."""
    plan = [(row[1], row[3]) for row in database.execute("EXPLAIN QUERY PLAN " + sql, {} if "?" not in sql else [None] * placeholders(sql))]
    called = names(sql)
    sorts = {parent for parent, step in plan if "TEMP B-TREE FOR ORDER BY" in step}  # a query has a parent of its own
    for parent, step in plan:
        match = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step)
        if not match or match.group(1) not in called or match.group(2) in RARE:
            continue
        page = re.search(r"\bORDER BY\b.*\bLIMIT\b", sql, re.DOTALL) and parent not in sorts
        if not page:
            yield step


def placeholders(sql):
    numbered = [int(number) for number in re.findall(r"\?(\d+)", sql)]
    return max(numbered) if numbered else len(re.findall(r"\?", re.sub(r"'[^']*'", "", sql)))


def main():
    database = store()
    pieces = tuple(literals())
    asked = 0
    wrong = []
    for sql in sorted(statements()):
        begins = re.match(r"(?:/\*.*?\*/\s*)?(SELECT|UPDATE|DELETE|INSERT|WITH)\b", sql)
        if not begins or EXCUSE.search(sql) or not (sql in pieces or sql.startswith(pieces) or sql.endswith(pieces)):
            continue
        try:
            found = list(scans(database, sql))
        except sqlite3.OperationalError as error:
            if re.search(r"no such (table|column)|unknown database", str(error)):
                continue  # of another store: a temporary table, a backup that is attached
            raise AssertionError(f"{error}: {sql}") from error
        asked += 1
        wrong += [f"{step}\n    {' '.join(sql.split())}" for step in found]
    print(f"{asked} statements")
    assert asked > 150, f"the programs prepared only {asked} statements of ours: the listener does not listen"
    assert not wrong, "these walk a whole table that grows:\n  " + "\n  ".join(wrong)


main()
