# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 of the real window while somebody types in it: at the next start the words are there.

usage: typing_kill.py KALENDS KALENDS_CLI     (needs a display; keys go through X itself)
"""
import ctypes
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

from harness import wait_for

CONTROL = 1 << 2
KEY_PRESS, KEY_RELEASE = 2, 3
VIEWABLE = 2


class KeyEvent(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("root", ctypes.c_ulong),
                ("subwindow", ctypes.c_ulong), ("time", ctypes.c_ulong), ("x", ctypes.c_int), ("y", ctypes.c_int),
                ("x_root", ctypes.c_int), ("y_root", ctypes.c_int), ("state", ctypes.c_uint),
                ("keycode", ctypes.c_uint), ("same_screen", ctypes.c_int)]


class WindowFacts(ctypes.Structure):
    """XWindowAttributes, as far as it is asked."""
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
                ("root", ctypes.c_ulong), ("kind", ctypes.c_int), ("bit_gravity", ctypes.c_int),
                ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("planes", ctypes.c_ulong),
                ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
                ("installed", ctypes.c_int), ("map_state", ctypes.c_int), ("rest", ctypes.c_long * 8)]


class Event(ctypes.Union):
    _fields_ = [("key", KeyEvent), ("pad", ctypes.c_long * 24)]


class Keyboard:
    """Sends keys to whichever window has the keyboard, as a person at the screen does."""

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XStringToKeysym.restype = ctypes.c_ulong
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        if not self.display:
            raise RuntimeError("there is no display")
        self.root = self.x.XDefaultRootWindow(self.display)

    def top_window(self):
        """The uppermost window that a person would take for one; 0: there is none."""
        unused, children, count = ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self.x.XQueryTree(self.display, ctypes.c_ulong(self.root), ctypes.byref(unused), ctypes.byref(unused),
                          ctypes.byref(children), ctypes.byref(count))
        for index in reversed(range(count.value)):
            facts = WindowFacts()
            self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(children[index]), ctypes.byref(facts))
            if facts.map_state == VIEWABLE and facts.width > 300 and facts.height > 200:
                return children[index]
        return 0

    def focus(self):
        """Gives it the keyboard, as a window manager does, which this display has none of."""
        window = self.top_window()
        if window:
            self.x.XSetInputFocus(self.display, ctypes.c_ulong(window), 1, ctypes.c_ulong(0))
            self.x.XSync(self.display, 0)
        return window

    def press(self, name, state=0):
        symbol = self.x.XStringToKeysym(name.encode())
        code = self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(symbol))
        event = Event()
        window = self.top_window()
        for kind in (KEY_PRESS, KEY_RELEASE):
            event.key = KeyEvent(kind, 0, 1, self.display.value, window, self.root, 0, 0, 1, 1, 1, 1, state, code, 1)
            self.x.XSendEvent(self.display, ctypes.c_ulong(window), 1, ctypes.c_long(1 if kind == KEY_PRESS else 2),
                              ctypes.byref(event))
        self.x.XFlush(self.display)

    def type(self, text, pause=0.01):
        for letter in text:
            self.press("space" if letter == " " else letter)
            time.sleep(pause)  # the pace of a typist, not a wait for something


class Program:
    """The real window on a profile."""

    def __init__(self, kalends, profile):
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", KALENDS_SECRETS="memory", LANG="C.UTF-8")
        self.process = subprocess.Popen([kalends, "--profile", str(profile)], env=environment)
        wait_for("the service of the window", (profile / "api-address").exists)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


def captions(cli, profile):
    answer = subprocess.run([cli, "--profile", str(profile), "--json", "entries", "list"], capture_output=True,
                            text=True, timeout=30, check=True)
    entries = json.loads(answer.stdout)
    return [entry["caption"] for entry in (entries if isinstance(entries, list) else entries["items"])]


def journals(profile):
    """What lies in the profile of words that are not stored yet."""
    return [file.read_text(errors="replace") for file in (profile / "unsaved").glob("*")]


def typed_and_killed(kalends, cli, profile, keyboard):
    first = Program(kalends, profile)
    window = wait_for("the window", keyboard.focus)
    time.sleep(0.5)  # until it has heard that it has the keyboard
    keyboard.press("n", CONTROL)
    wait_for("the composer", lambda: keyboard.focus() != window)
    time.sleep(0.5)
    keyboard.type("nobody has stored this yet")
    wait_for("the journal", lambda: any("stored this yet" in text for text in journals(profile)), 5, 0.005)
    first.kill()  # within the pause in which nothing is stored


def main():
    kalends, cli = sys.argv[1:3]
    keyboard = Keyboard()
    with tempfile.TemporaryDirectory(prefix="kalends-typing-") as folder:
        profile = pathlib.Path(folder) / "profile"
        profile.mkdir(mode=0o700)
        (profile / "settings.ini").write_text("[ui]\nwelcomed=true\n")
        typed_and_killed(kalends, cli, profile, keyboard)
        (profile / "api-address").unlink(missing_ok=True)
        kept = journals(profile)
        second = Program(kalends, profile)
        try:
            # It shows them in a composer, which stores a draft by itself after a pause.
            wait_for("the words", lambda: "nobody has stored this yet" in captions(cli, profile), 30, 0.2)
            if captions(cli, profile).count("nobody has stored this yet") != 1:
                raise AssertionError("the words came back more than once")
            print(f"killed with {len(kept)} journal(s); the words came back")
        finally:
            second.stop()


if __name__ == "__main__":
    main()
