#!/bin/sh
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
# update.sh LUPDATE INCLUDES TS…: brings the .ts files up to the sources. Run it from the project's folder.
set -eu
lupdate=$1 includes=$2
shift 2
set -- -silent -no-obsolete -locations none core ui app/desktop app/house -ts "$@"
for box in "$includes"/*; do
    set -- -I "$box" "$@"
done
"$lupdate" -I app "$@"
