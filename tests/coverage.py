#!/usr/bin/python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""Which lines and branches of core its own suites reach: `./dev coverage`.

Reads what the suites of a coverage build wrote down (one .profraw a process) and prints a table by box. A branch is a
condition of the source, once true and once false, as clang counts them: what a compiler makes of its own accord
(guards of statics, ends of temporaries) is not among them. With --untaken, each way never gone, as file:line:column.
"""
import argparse
import json
import pathlib
import subprocess
import sys
from collections import defaultdict

TRUE_COUNT, FALSE_COUNT = 4, 5  # where they stand in a branch of the export


def merged(build: pathlib.Path) -> pathlib.Path:
    raw = sorted(build.glob("profiles/*.profraw"))
    if not raw:
        sys.exit("coverage: the suites wrote nothing down; were they run?")
    together = build / "core.profdata"
    subprocess.run(["llvm-profdata", "merge", "-sparse", "-failure-mode=all", "-o", together, *raw], check=True)
    return together


def counted(build: pathlib.Path, core: pathlib.Path) -> list:
    programs = sorted(p for folder in ("tests", "bin") for p in (build / folder).iterdir() if p.is_file() and p.stat().st_mode & 0o111)
    objects = [str(programs[0])] + [f"-object={program}" for program in programs[1:]]
    command = ["llvm-cov", "export", f"-instr-profile={merged(build)}", "-skip-functions", *objects]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    files = json.loads(answer.stdout)["data"][0]["files"]
    for one in files:  # a header is reached through a link in the build's include folder
        one["filename"] = pathlib.Path(one["filename"]).resolve()
    return [one for one in files if one["filename"].is_relative_to(core)]


def table(files: list, core: pathlib.Path) -> str:
    sums = defaultdict(lambda: defaultdict(int))
    for one in files:
        box = one["filename"].relative_to(core).parts[0]
        for row in (box, "core"):
            for kind in ("lines", "branches"):
                sums[row][kind] += one["summary"][kind]["count"]
                sums[row][kind + " reached"] += one["summary"][kind]["covered"]
    out = [f"{'':14}{'lines':>8}{'reached':>9}{'':3}{'branches':>8}{'reached':>9}"]
    for row in sorted(sums, key=lambda name: (name == "core", name)):
        cells = [f"{row:14}"]
        for kind in ("lines", "branches"):
            of, reached = sums[row][kind], sums[row][kind + " reached"]
            cells.append(f"{of:>8}{100 * reached / of if of else 100:>8.1f} %")
        out.append(" ".join(cells))
    return "\n".join(out)


def untaken(files: list, core: pathlib.Path) -> str:
    out = []
    for one in sorted(files, key=lambda one: one["summary"]["branches"]["covered"] - one["summary"]["branches"]["count"]):
        summary = one["summary"]["branches"]
        name = one["filename"].relative_to(core.parent)
        ways = defaultdict(lambda: [0, 0])  # of a template or an inline function there are several
        for branch in one["branches"]:
            ways[tuple(branch[:4])][0] += branch[TRUE_COUNT]
            ways[tuple(branch[:4])][1] += branch[FALSE_COUNT]
        missing = [(place, way) for place, counts in sorted(ways.items()) for way, count in zip(("true", "false"), counts) if count == 0]
        if not missing:
            continue
        out.append(f"{name}: {summary['covered']} of {summary['count']}")
        source = one["filename"].read_text().splitlines()
        for (line, column, _, _), way in missing:
            out.append(f"  {line}:{column} never {way}: {source[line - 1].strip()[:120]}")
    return "\n".join(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--untaken", action="store_true")
    asked = parser.parse_args()
    core = pathlib.Path(__file__).resolve().parent.parent / "core"
    files = counted(asked.build.resolve(), core)
    if asked.untaken:
        print(untaken(files, core))
    print(table(files, core))


main()
