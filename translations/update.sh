#!/bin/sh
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
# update.sh LUPDATE INCLUDES TS…: brings the .ts files up to the sources; the English one holds plurals alone. Run it from the project's folder.
set -eu
lupdate=$1 includes=$2
shift 2

update() { # [OPTION…] -ts TS…
    for box in "$includes"/*; do
        set -- -I "$box" "$@"
    done
    "$lupdate" -silent -no-obsolete -locations none core ui app/desktop app/house -I app "$@"
}

for ts in "$@"; do
    shift
    case $ts in
    *_en.ts) update -pluralonly -ts "$ts" ;;
    *) set -- "$@" "$ts" ;;
    esac
done
[ $# -eq 0 ] || update -ts "$@"
