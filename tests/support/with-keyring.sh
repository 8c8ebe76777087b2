#!/bin/sh
# with-keyring.sh CMD...: a throw-away home, a private bus, an unlocked keyring.
set -eu
home=$(mktemp -d)
export HOME="$home" XDG_DATA_HOME="$home/d" XDG_CONFIG_HOME="$home/c" XDG_CACHE_HOME="$home/k" XDG_RUNTIME_DIR="$home/r"
mkdir -p "$home/d" "$home/c" "$home/k"
mkdir -m 700 "$home/r"
unset DISPLAY WAYLAND_DISPLAY
trap 'rm -rf "$home"' EXIT
dbus-run-session -- sh -c 'printf "%s\n" test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"' sh "$@"
