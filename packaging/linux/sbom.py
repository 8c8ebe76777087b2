#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""The bill of materials (SPDX 2.3): our programs with their sums, and every library they are linked with, by the package it came from.

sbom.py VERSION OUT PROGRAM…
"""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys

VERSION, OUT, *PROGRAMS = sys.argv[1:]


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def linked(program):
    """The libraries that the program itself asks for, as files."""
    wanted = set(re.findall(r"\(NEEDED\).*\[(.+?)\]", run("readelf", "-d", program)))
    for name, path in re.findall(r"^\s*(\S+) => (/\S+)", run("ldd", program), re.M):
        if name in wanted:
            yield os.path.realpath(path), path


def package_of(*paths):
    for path in paths:
        for candidate in (path, path.removeprefix("/usr")):
            found = subprocess.run(["dpkg-query", "-S", candidate], capture_output=True, text=True)
            if found.returncode == 0:
                return found.stdout.split(":")[0]
    return None


def main():
    packages = {}
    for program in PROGRAMS:
        for paths in linked(program):
            name = package_of(*paths)
            if name:
                packages[name] = run("dpkg-query", "-W", "-f=${Version}", name)
    when = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", datetime.datetime.now().timestamp())), datetime.timezone.utc)
    sums = {os.path.basename(program): hashlib.sha256(open(program, "rb").read()).hexdigest() for program in PROGRAMS}
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"kalends-{VERSION}",
        "documentNamespace": f"https://spdx.org/spdxdocs/kalends-{VERSION}-{hashlib.sha256(''.join(sums.values()).encode()).hexdigest()[:16]}",
        "creationInfo": {"created": when.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Organization: The Kalends authors", "Tool: sbom.py"]},
        "packages": [{"SPDXID": "SPDXRef-kalends", "name": "kalends", "versionInfo": VERSION, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                      "licenseConcluded": "Apache-2.0", "licenseDeclared": "Apache-2.0", "copyrightText": "The Kalends authors"}],
        "files": [{"SPDXID": f"SPDXRef-file-{name}", "fileName": f"./usr/bin/{name}", "checksums": [{"algorithm": "SHA256", "checksumValue": value}],
                   "licenseConcluded": "Apache-2.0", "copyrightText": "The Kalends authors"} for name, value in sums.items()],
        "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-kalends"}]}
    for name in sums:
        document["relationships"].append({"spdxElementId": "SPDXRef-kalends", "relationshipType": "CONTAINS", "relatedSpdxElement": f"SPDXRef-file-{name}"})
    for name, version in sorted(packages.items()):
        ref = "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)
        document["packages"].append({
            "SPDXID": ref, "name": name, "versionInfo": version, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "licenseConcluded": "NOASSERTION", "licenseDeclared": "NOASSERTION", "copyrightText": "NOASSERTION",
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": f"pkg:deb/debian/{name}@{version}"}]})
        document["relationships"].append({"spdxElementId": "SPDXRef-kalends", "relationshipType": "DYNAMIC_LINK", "relatedSpdxElement": ref})
    with open(OUT, "w", encoding="utf-8") as file:
        json.dump(document, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
