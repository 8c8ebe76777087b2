#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""The real program around its service: signals, a second service, an API that is off, strangers on old ports, a damaged store.

program_test.py KALENDS_CLI
"""
import http.server
import json
import os
import signal
import stat
import struct
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import zlib

CLI = os.path.abspath(sys.argv.pop(1))
ENVIRONMENT = {**os.environ, "KALENDS_SECRETS": "memory"}


def png(width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\x80" * 3 * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class Program(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="kalends-program-")
        self.addCleanup(self.folder.cleanup)
        self.profile = os.path.join(self.folder.name, "profile")

    def run_cli(self, *arguments):
        return subprocess.run([CLI, "--profile", self.profile, *arguments], env=ENVIRONMENT, capture_output=True,
                              text=True, timeout=30, stdin=subprocess.DEVNULL)

    def refused(self, code, *arguments):
        result = self.run_cli(*arguments)
        self.assertEqual(result.returncode, code, result.stderr + result.stdout)
        lines = [line for line in result.stderr.splitlines() if line.startswith("kalends-cli: ")]
        self.assertEqual(len(lines), 1, result.stderr)
        return lines[0]

    def serve(self, *arguments):
        process = subprocess.Popen([CLI, "--profile", self.profile, "serve", *arguments], env=ENVIRONMENT,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        ready = json.loads(process.stdout.readline())
        self.assertIs(ready["ready"], True)
        self.assertEqual(ready["profile"], self.profile)
        return process, ready["api"]

    def stop(self, process, number=signal.SIGTERM):
        begun = time.monotonic()
        process.send_signal(number)
        self.assertEqual(process.wait(timeout=15), 0)
        self.assertLess(time.monotonic() - begun, 10)

    def file(self, name):
        return os.path.join(self.profile, name)

    def test_each_signal_stops_the_service_cleanly(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            process, api = self.serve()
            self.assertTrue(api.startswith("http://127.0.0.1:"))
            self.assertTrue(os.path.exists(self.file("api-address")))
            self.stop(process, number)
            self.assertFalse(os.path.exists(self.file("api-address")))

    def test_only_the_user_can_read_the_profile(self):
        process, _ = self.serve()
        for root, folders, files in os.walk(self.profile):
            for name in folders + files:
                path = os.path.join(root, name)
                self.assertEqual(stat.S_IMODE(os.stat(path).st_mode) & 0o077, 0, path)
        self.stop(process)

    def test_a_second_service_is_refused(self):
        process, _ = self.serve()
        self.assertIn("already running", self.refused(5, "serve"))
        self.assertEqual(self.run_cli("status").returncode, 0)
        self.stop(process)

    def test_commands_reach_the_running_service(self):
        process, _ = self.serve()
        answer = self.run_cli("--json", "status")
        self.assertEqual(json.loads(answer.stdout)["worker"], "ok")
        self.stop(process)
        answer = self.run_cli("--json", "status")
        self.assertEqual(json.loads(answer.stdout)["worker"], "stopped")

    def test_a_service_whose_api_is_off_is_named(self):
        self.run_cli("status")
        with open(self.file("settings.ini"), "a", encoding="utf-8") as settings:
            settings.write("[api]\nenabled=false\n")
        process, api = self.serve()
        self.assertIsNone(api)
        self.assertIn("api/enabled", self.refused(5, "status"))
        self.stop(process)

    def test_a_killed_service_leaves_nothing_that_disturbs(self):
        process, _ = self.serve()
        process.kill()
        process.wait()
        self.assertTrue(os.path.exists(self.file("api-address")))
        self.assertEqual(self.run_cli("status").returncode, 0)
        process, _ = self.serve()
        self.stop(process)

    def test_a_stranger_on_an_old_port_gets_no_token(self):
        seen = []

        class Stranger(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                seen.append(str(self.headers))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                pass

        self.run_cli("status")
        process, _ = self.serve()
        process.kill()
        process.wait()
        server = http.server.HTTPServer(("127.0.0.1", 0), Stranger)
        self.addCleanup(server.server_close)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.shutdown)
        with open(self.file("api-address"), "w", encoding="ascii") as address:
            address.write(f"http://127.0.0.1:{server.server_port}\n")
        self.assertEqual(self.run_cli("status").returncode, 0)
        self.assertEqual(len(seen), 1)
        self.assertNotIn("Authorization", seen[0])
        with open(self.file("api-token"), encoding="ascii") as token:
            self.assertNotIn(token.read().strip(), seen[0])

    def test_a_taken_port_is_said(self):
        process, api = self.serve()
        port = api.rsplit(":", 1)[1]
        other = subprocess.run([CLI, "--profile", self.profile + "2", "serve", "--port", port], env=ENVIRONMENT,
                               capture_output=True, text=True, timeout=30)
        self.assertEqual(other.returncode, 5)
        self.assertIn(port, other.stderr)
        self.stop(process)

    def test_a_damaged_store_is_left_alone_and_explained(self):
        self.run_cli("entries", "add", "--draft", "--caption", "One")
        store = self.file("kalends.sqlite3")
        with open(store, "r+b") as database:
            database.write(b"A" * 5000)
        with open(store, "rb") as database:
            before = database.read()
        self.assertIn("doctor --recover", self.refused(1, "status"))
        self.assertIn("damaged", self.refused(1, "serve"))
        found = self.run_cli("--json", "doctor")
        self.assertEqual(found.returncode, 1)
        finding = json.loads(found.stdout)[0]
        self.assertEqual((finding["check"], finding["ok"]), ("database", False))
        self.assertIn("--recover", finding["hint"])
        with open(store, "rb") as database:
            self.assertEqual(database.read(), before)
        self.assertEqual(self.run_cli("doctor", "--recover").returncode, 0)
        aside = [os.path.join(root, name) for root, _, names in os.walk(self.file("backups")) for name in names
                 if name == "kalends.sqlite3"]
        with open(aside[0], "rb") as database:
            self.assertEqual(database.read(), before)
        self.assertEqual(self.run_cli("status").returncode, 0)
        self.assertIn("nothing to recover", self.refused(4, "doctor", "--recover"))

    def captions(self):
        return sorted(entry["caption"] for entry in json.loads(self.run_cli("--json", "entries", "list").stdout))

    def test_a_restore_and_the_way_back(self):
        self.run_cli("entries", "add", "--draft", "--caption", "One")
        copy = os.path.join(self.folder.name, "copy.sqlite3")
        self.assertEqual(self.run_cli("backup", copy).returncode, 0)
        self.run_cli("entries", "add", "--draft", "--caption", "Two")
        process, _ = self.serve()
        self.assertIn("already running", self.refused(5, "restore", copy))
        self.stop(process)
        self.assertEqual(self.captions(), ["One", "Two"])
        done = json.loads(self.run_cli("--json", "restore", copy).stdout)
        self.assertEqual(self.captions(), ["One"])
        listed = json.loads(self.run_cli("--json", "restore").stdout)
        self.assertEqual([backup["kind"] for backup in listed], ["before_restore"])
        self.assertTrue(listed[0]["path"].startswith(done["setAside"]))
        self.assertEqual(self.run_cli("restore", listed[0]["path"]).returncode, 0)
        self.assertEqual(self.captions(), ["One", "Two"])

    def test_one_bad_file_does_not_keep_the_others_out(self):
        good = os.path.join(self.folder.name, "good.png")
        with open(good, "wb") as picture:
            picture.write(png(400, 300))
        result = self.run_cli("--json", "media", "add", good, "/nowhere/at/all.png")
        self.assertEqual(result.returncode, 1)
        self.assertEqual([asset["fileName"] for asset in json.loads(result.stdout)], ["good.png"])
        self.assertIn("1 of 2", json.loads(result.stderr.splitlines()[-1])["error"]["message"])

    def test_errors_are_one_line_or_one_object(self):
        self.refused(2, "dance")
        self.refused(2)
        self.refused(3, "entries", "show", "no-such-id")
        self.refused(4, "entries", "add", "--at", "2001-01-01T00:00")
        self.refused(4, "jobs", "publish-now", self.draft())
        self.refused(1, "media", "add", "/nowhere/at/all.jpg")
        result = self.run_cli("--json", "entries", "show", "no-such-id")
        self.assertEqual(result.stdout, "")
        self.assertEqual(json.loads(result.stderr.splitlines()[-1])["error"]["code"], "not_found")

    def draft(self):
        made = self.run_cli("--json", "entries", "add", "--draft", "--caption", "שלום 🌅\nsecond line")
        entry = json.loads(made.stdout)
        self.assertEqual(entry["caption"], "שלום 🌅\nsecond line")
        return entry["id"]

    def test_drafts_and_plans_need_no_provider(self):
        good = os.path.join(self.folder.name, "studio_tour.png")
        with open(good, "wb") as picture:
            picture.write(png(400, 300))
        made = self.run_cli("--json", "entries", "add", "--draft", "--channel", "ig", "--media", good)
        entry = json.loads(made.stdout)["id"]
        drafted = json.loads(self.run_cli("--json", "ai", "prefill", entry).stdout)
        self.assertIn("Studio tour", {one["field"]: one for one in drafted["suggestions"]}["caption"]["value"])
        self.assertEqual({one["source"] for one in drafted["suggestions"]}, {"offline"})
        self.assertEqual(json.loads(self.run_cli("--json", "entries", "show", entry).stdout)["suggested"], ["caption"])
        typed = self.draft()
        again = self.run_cli("ai", "prefill", typed)
        self.assertEqual(again.returncode, 0)
        self.assertIn("written already", again.stdout)
        plan = ["ai", "plan", "--goals", "bowls", "--cadence", "daily", "--from", "2030-05-06", "--to", "2030-05-08",
                "--timezone", "Europe/Berlin", "--channel", "instagram"]
        proposals = json.loads(self.run_cli("--json", *plan).stdout)["proposals"]
        self.assertEqual([one["scheduledAt"][:10] for one in proposals], ["2030-05-06", "2030-05-07", "2030-05-08"])
        self.assertEqual(len(json.loads(self.run_cli("--json", "entries", "list").stdout)), 2)
        saved = json.loads(self.run_cli("--json", *plan, "--save").stdout)
        self.assertEqual({one["state"] for one in saved}, {"draft"})
        self.assertEqual(len(json.loads(self.run_cli("--json", "entries", "list").stdout)), 5)
        self.refused(3, "ai", "prefill", "00000000-0000-7000-8000-000000000000")
        self.refused(2, "ai", "plan", "--cadence", "often")
        self.refused(2, "ai", "plan", "--channel", "myspace")
        self.refused(4, "ai", "plan", "--from", "2020-01-01", "--to", "2020-01-07")
        test = self.run_cli("ai", "test")
        self.assertEqual(test.returncode, 1)
        self.assertIn("No base URL", test.stdout)

    def test_deleting_several_says_what_failed(self):
        first, second = self.draft(), self.draft()
        line = self.refused(3, "entries", "delete", first, "no-such-id", second)
        self.assertIn("2 of 3", line)
        self.assertEqual(json.loads(self.run_cli("--json", "entries", "list").stdout), [])


if __name__ == "__main__":
    unittest.main()
