#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""No sentence is missing in any language, and no translation lost a placeholder, a plural form or a mnemonic's rule.

complete_test.py LUPDATE SOURCES INCLUDES
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

LUPDATE, SOURCES, INCLUDES = sys.argv[1:4]
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pt_BR": 2, "ja": 1, "ar": 6}
PLACE = re.compile(r"%(?:L?\d+|n)")


def problems(path, language):
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            where = f"{os.path.basename(path)}: {name}: “{source[:70]}”"
            translation = message.find("translation")
            if language == "en" and message.get("numerus") != "yes":
                continue
            if translation is None or translation.get("type") == "unfinished":
                yield f"{where} is not translated"
                continue
            texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if message.get("numerus") == "yes" and len(texts) != FORMS[language]:
                yield f"{where} has {len(texts)} plural forms, {language} has {FORMS[language]}"
            for text in texts:
                if not text.strip():
                    yield f"{where} is empty"
                wanted, found = set(PLACE.findall(source)), set(PLACE.findall(text))
                # A form for one or two may say the number in words.
                if found - wanted or (wanted - found) - ({"%n"} if message.get("numerus") == "yes" else set()):
                    yield f"{where} has the placeholders {sorted(found)}, not {sorted(wanted)}"


def main():
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for language in FORMS:
            original = os.path.join(SOURCES, "translations", f"kalends_{language}.ts")
            if not os.path.exists(original):
                failures.append(f"{original} is missing")
                continue
            files.append(shutil.copy(original, folder))
        subprocess.run([os.path.join(SOURCES, "translations", "update.sh"), LUPDATE, INCLUDES, *files], cwd=SOURCES, check=True)
        for path in sorted(glob.glob(os.path.join(folder, "*.ts"))):
            language = os.path.basename(path)[len("kalends_"):-len(".ts")]
            failures += problems(path, language)
    for failure in failures[:40]:
        print("FAILED", failure)
    print(f"{len(FORMS)} languages, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
