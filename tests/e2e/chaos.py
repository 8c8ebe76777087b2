#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""Random kills at random instants under a random workload; then the promises are checked against the platforms' ledger.

chaos.py KALENDS_CLI KALENDS_SANDBOX FIXTURES [ROUNDS] [SEED]

A round plans a few posts that are due at once and some for later, lets three hands edit, move, shift, reschedule, cancel and delete, arms faults at the
platforms now and then, lets tokens expire, and kills the service (or stops it, or kills it again while it recovers). The profile and the platforms live
on through all rounds. Every ten rounds the dust settles and the promises are checked:

 - at most one post per job; published means one in the ledger, and anything that claims not to be out means none
 - what was acknowledged is there: no entry is lost, none has other words than the last acknowledged ones
 - every job comes to rest: published, canceled, or with the person; four attempts at most
 - every post in the ledger has an intent that was written down before
 - the store is whole, nothing staged is left behind, no secret is in a file

The seed makes the choices the same again; instants depend on the machine.
"""
import glob
import os
import random
import re
import sqlite3
import sys
import tempfile
import threading
import time

from harness import Sandbox, Service, in_seconds, link_everything, wait_for

CLI, SANDBOX, FIXTURES = sys.argv[1:4]
ROUNDS = int(sys.argv[4]) if len(sys.argv) > 4 else 30
SEED = int(sys.argv[5]) if len(sys.argv) > 5 else 20261122
CHECK_EVERY = 10
SETTLED = ("published", "needs_attention", "canceled")
CONSENT = {"privacy_level": "SELF_ONLY", "consent": True}
KINDS = [  # files, channel, fields
    (["portrait.jpg"], "ig", {"alt_text": "A window", "first_comment": "First!"}),
    (["portrait.jpg", "clip.mp4"], "ig", {}),
    (["clip.mp4"], "ig", {"cover_offset_ms": 500}),
    (["clip.mp4"], "tiktok", CONSENT),
    (["portrait.jpg", "portrait.webp"], "tiktok", CONSENT),
]
FAULTS = ["drop_before", "drop_after", "reset_before", "reset_after", "partial", "status", "html", "delay"]
MARK = re.compile(r"chaos-\d+")


class Plan:
    """What was acknowledged about one entry."""

    def __init__(self, entry, words, stays):
        self.id = entry
        self.mark = words.split()[0]
        self.stays = stays  # nobody moves, cancels or deletes it: it is to go out
        self.words = words  # None: a write is on its way whose answer never came
        self.deleted = False  # True: acknowledged; None: asked, no answer
        self.lock = threading.Lock()


class Chaos:
    def __init__(self):
        self.random = random.Random(SEED)
        self.sandbox = Sandbox(SANDBOX)
        self.service = Service(CLI, self.sandbox).start()
        link_everything(self.service, self.sandbox)
        self.media = {name: self.service.cli("media", "add", os.path.join(FIXTURES, name))["id"]
                      for name in sorted({file for files, _, _ in KINDS for file in files})}
        self.plans = {}
        self.made = 0
        self.kills = self.stops = self.twice_killed = self.faults = self.expired = self.operations = 0
        self.unknown = set()
        self.failures = []
        self.running = False

    # ---- One round ----
    def run(self):
        began = time.monotonic()
        try:
            for number in range(1, ROUNDS + 1):
                self.round()
                if number % CHECK_EVERY == 0 or number == ROUNDS:
                    self.settle()
                    self.check(number)
                    print(f"round {number}: {len(self.plans)} entries, {len(self.sandbox.ledger())} posts out, {self.kills} kills, "
                          f"{len(self.unknown)} not known, {len(self.failures)} failures, {time.monotonic() - began:.0f} s", flush=True)
            self.service.stop()
        finally:
            self.running = False
            self.sandbox.stop()
            if self.service.process.poll() is None:
                self.service.kill()
        for failure in self.failures:
            print("FAILED", failure)
        print(f"seed {SEED}: {ROUNDS} rounds, {self.kills} kills ({self.twice_killed} while recovering), {self.stops} clean stops, {self.faults} faults, "
              f"{self.expired} expired tokens, {self.operations} changes, {len(self.plans)} entries, {len(self.sandbox_posts)} posts out, "
              f"{len(self.unknown)} ended in a truthful “not known”; {self.count('TWICE')} duplicates, {self.count('LOST')} lost, {len(self.failures)} failures")
        return 1 if self.failures else 0

    def fail(self, words, when=""):
        if not any(failure.startswith(words) for failure in self.failures):
            self.failures.append(words + when)
            print("BAD " + words + when, flush=True)

    def count(self, word):
        return sum(failure.startswith(word) for failure in self.failures)

    def round(self):
        chance = self.random.random
        if chance() < 0.3:
            self.faults += 1
            self.sandbox.fault(service=self.random.choice(["instagram", "tiktok", "storage"]), op="*", nth=self.random.randint(1, 6),
                               count=self.random.randint(1, 2), kind=self.random.choice(FAULTS), delayMs=400, status=self.random.choice([429, 500, 503]))
        if chance() < 0.08:
            self.expired += 1
            self.sandbox.control("POST", "/clock", {"advanceMs": 7_300_000, "service": "tiktok"})
        for _ in range(self.random.randint(1, 3)):
            self.add(in_seconds(0.15 + chance() * 0.8), stays=chance() < 0.75)
        for _ in range(self.random.randint(0, 2)):
            self.add(in_seconds(86_400 + self.random.randint(0, 1_000_000)))
        self.running = True
        hands = [threading.Thread(target=self.hand, args=(self.random.random(),), daemon=True) for _ in range(3)]
        for hand in hands:
            hand.start()
        time.sleep(chance() * 1.6)
        if chance() < 0.9:
            self.service.kill()
            self.kills += 1
        else:
            self.running = False
            self.service.stop()
            self.stops += 1
        self.running = False
        for hand in hands:
            hand.join(30)
        if chance() < 0.15:  # again, before it has found its feet
            self.begin_and_kill(chance() * 0.4)
        self.service.start()

    def begin_and_kill(self, seconds):
        import subprocess
        process = subprocess.Popen([CLI, "--profile", self.service.profile, "serve"], stdout=subprocess.DEVNULL, stderr=self.service.errors)
        time.sleep(seconds)
        process.kill()
        process.wait()
        self.kills += 1
        self.twice_killed += 1

    # ---- What hands do ----
    def add(self, at, stays=False):
        files, channel, fields = self.random.choice(KINDS)
        self.made += 1
        words = f"chaos-{self.made} first words"
        entry = self.service.api("POST", "/v1/calendar/entries", {
            "scheduledAt": at, "state": "planned", "caption": words, "media": [self.media[file] for file in files],
            "channels": [{"channel": channel, "fields": fields}]})["id"]
        self.plans[entry] = Plan(entry, words, stays)

    def hand(self, seed):
        choose = random.Random(seed)
        while self.running:
            time.sleep(choose.random() * 0.03)
            try:
                self.change(choose)
            except (OSError, ValueError):  # killed in the middle of it
                pass
            except Exception as error:  # pylint: disable=broad-except
                if self.running and "http.client" not in type(error).__module__:
                    self.fail(f"HAND {type(error).__name__}: {error}")
                    return

    def change(self, choose):
        plans = list(self.plans.values())[-40:]
        if not plans:
            return
        plan = choose.choice(plans)
        what = choose.choice(["edit", "move", "shift", "shift", "reschedule", "cancel", "delete", "read"])
        if plan.stays and what in ("move", "reschedule", "cancel", "delete"):
            return
        self.operations += 1
        if what == "edit":
            self.edit(plan, f"{plan.mark} words {choose.randint(1, 10**6)}")
        elif what == "move":
            self.ask("PATCH", f"/v1/calendar/entries/{plan.id}", {"scheduledAt": in_seconds(choose.choice([0.3, 90_000, 900_000]))})
        elif what == "shift":
            self.ask("POST", "/v1/calendar/entries:bulk-shift", {"after": in_seconds(7200), "by": choose.choice(["1d", "-1d", "3h", "1w", "-30m"])})
        elif what == "read":
            self.ask("GET", "/v1/calendar/entries?limit=20", None)
        elif what == "delete" and choose.random() < 0.3:
            self.remove(plan)
        elif what in ("reschedule", "cancel") and choose.random() < 0.3:
            _, jobs = self.ask("GET", f"/v1/publishing/jobs?entryId={plan.id}", None)
            for job in jobs or []:
                change = {"status": "canceled"} if what == "cancel" else {"scheduledAt": in_seconds(choose.choice([0.3, 100_000]))}
                self.ask("PATCH", f"/v1/publishing/jobs/{job['id']}", change)

    def edit(self, plan, words):
        with plan.lock:
            before, plan.words = plan.words, None
            status, _ = self.ask("PATCH", f"/v1/calendar/entries/{plan.id}", {"caption": words})
            plan.words = words if status == 200 else before

    def remove(self, plan):
        with plan.lock:
            if plan.deleted is not False:  # gone, or asked for without an answer
                return
            plan.deleted = None
            status, _ = self.ask("DELETE", f"/v1/calendar/entries/{plan.id}", None)
            plan.deleted = status in (200, 204)

    def ask(self, method, path, body):
        from harness import request
        status, answer = request(self.service.port, method, path, body, {"Authorization": "Bearer " + self.service.token}, timeout=15)
        if status >= 500 and self.running:
            self.fail(f"ANSWER {method} {path}: {status} {answer}")
        return status, (answer or {}).get("data")

    # ---- The promises ----
    def settle(self):
        """No more faults; held jobs are let go; everything that is due comes to rest. On a slow machine a job may be more than a minute late, and what is late
        goes out a minute apart: so it may take its time, as long as something moves."""
        self.sandbox.clear_faults()

        def at_rest():
            busy = 0
            now = time.time() * 1000
            with self.store() as store:
                rows = store.execute("SELECT id, status, hold, COALESCE(next_attempt_at, scheduled_at) FROM publish_jobs").fetchall()
            for job, status, hold, due in rows:
                if status in ("scheduled", "failed") and hold and due < now:
                    self.ask("POST", f"/v1/publishing/jobs/{job}:release", {})
                    busy += 1
                elif status == "publishing" or (status in ("scheduled", "failed") and due < now + 1000):
                    busy += 1
            return busy == 0 or [row[:2] for row in rows]

        try:
            before = None
            while (now := wait_for("an answer", at_rest, step=0.3)) is not True:
                if now != before:
                    before, until = now, time.monotonic() + 100
                elif time.monotonic() > until:
                    raise TimeoutError
                time.sleep(0.3)
        except TimeoutError:
            with self.store() as store:
                for row in store.execute("SELECT id, channel, status, hold, scheduled_at, next_attempt_at, wake_at, last_error_code FROM publish_jobs "
                                         "WHERE status NOT IN ('published', 'needs_attention', 'canceled', 'confirming') AND COALESCE(next_attempt_at, scheduled_at) < ?",
                                         (time.time() * 1000,)):
                    self.fail(f"LOST never comes to rest: {row}")

    def store(self):
        return sqlite3.connect(f"file:{self.service.profile}/kalends.sqlite3?mode=ro", uri=True, timeout=20)

    def check(self, number):
        ledger = self.sandbox.ledger()
        self.sandbox_posts = ledger
        posts = {}
        for post in ledger:
            mark = MARK.search((post.get("caption") or "") + " " + (post.get("title") or "") + " " + (post.get("description") or ""))
            if mark:
                posts.setdefault(mark.group(), []).append(post)
        fail = lambda words: self.fail(words, f" (by round {number})")
        with self.store() as store:
            if [row[0] for row in store.execute("PRAGMA integrity_check")] != ["ok"] or store.execute("PRAGMA foreign_key_check").fetchall():
                fail("STORE is damaged")
            entries = {row[0]: row[1:] for row in store.execute(
                "SELECT e.id, c.caption, e.deleted_at, e.readiness FROM calendar_entries e JOIN entry_contents c ON c.entry_id = e.id")}
            jobs = {}
            for row in store.execute("SELECT calendar_entry_id, id, status, last_error_code, attempt_count, last_error FROM publish_jobs"):
                jobs.setdefault(row[0], []).append(row[1:])
            intents = {row[0] for row in store.execute("SELECT job_id FROM publish_intents")}
            worst = store.execute("SELECT MAX(attempt_count) FROM publish_jobs").fetchone()[0]
            staged = store.execute("SELECT COUNT(*) FROM staged_objects s JOIN publish_jobs j ON j.id = s.job_id "
                                   "WHERE s.release_at IS NULL AND j.status IN ('published', 'canceled') AND j.updated_at < ?",
                                   ((time.time() - 1200) * 1000,)).fetchone()[0]  # what a cancel left goes with the next sweep
        if worst > 4:
            fail(f"ATTEMPTS {worst} in one ladder")
        if staged:
            fail(f"STAGED {staged} objects of jobs at their end wait for nothing")
        for plan in self.plans.values():
            if plan.id not in entries:
                fail(f"LOST {plan.id}: acknowledged and gone")
                continue
            caption, deleted, readiness = entries[plan.id]
            mark = MARK.search(caption).group()
            out = posts.get(mark, [])
            if plan.words is not None and caption != plan.words:
                fail(f"LOST words of {plan.id}: “{caption}”, acknowledged were “{plan.words}”")
            if plan.deleted is True and deleted is None or plan.deleted is False and deleted is not None:
                fail(f"LOST {plan.id}: deleted is {deleted}, acknowledged was {plan.deleted}")
            if len(out) > 1:
                fail(f"TWICE {mark}: {len(out)} posts")
            self.judge(mark, jobs.get(plan.id, []), out, readiness, intents, fail)
        self.search_secrets(fail)

    def judge(self, mark, jobs, out, readiness, intents, fail):
        if not jobs:
            fail(f"LOST {mark}: no job")
        published = [job for job in jobs if job[1] == "published"]
        unknown = [job for job in jobs if job[1] == "confirming" or (job[1] == "needs_attention" and job[2] in ("outcome_unknown", "looks_like_duplicate"))]
        if unknown:
            self.unknown.add(mark)
        else:
            self.unknown.discard(mark)
        if len(published) > 1 or (published and len(out) != 1):
            fail(f"LOST {mark}: published says the store, {len(out)} in the ledger")
        if out and not published and not unknown:
            fail(f"FALSE {mark}: out, but the store says {[job[1:] for job in jobs]}")
        if published and readiness != "published":
            fail(f"READINESS {mark}: published, but the tile says {readiness}")
        if out and not any(job[0] in intents for job in jobs):
            fail(f"INTENT {mark}: out without an intent")

    def search_secrets(self, fail):
        """In the store it is searched after the last round: closing a file of an open store drops this process's locks on it."""
        secrets = [value.encode() for value in self.sandbox.ready["secrets"].values()] + [self.sandbox.ready["instagram"]["accessToken"].encode()]
        for path in glob.glob(os.path.join(self.service.profile, "**"), recursive=True):
            if os.path.isfile(path) and "/media/" not in path and not path.endswith(("-shm", "-wal", ".sqlite3")):
                data = open(path, "rb").read()
                for secret in secrets:
                    if secret in data:
                        fail(f"CANARY a secret is in {os.path.relpath(path, self.service.profile)}")


if __name__ == "__main__":
    sys.exit(Chaos().run())
