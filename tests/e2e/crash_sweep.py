#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""Kills the service at every request boundary of one flow, before and after the effect, starts it again and counts the posts.

crash_sweep.py KALENDS_CLI KALENDS_SANDBOX FIXTURES FLOW

Never twice: the ledger has at most one post. Never lost: a job ends published with one post in the ledger, or says truthfully that it does not know.
"""
import os
import sys
import tempfile

from harness import Sandbox, Service, big_clip, in_seconds, link_everything, wait_for

CLI, SANDBOX, FIXTURES, FLOW = sys.argv[1:5]
SETTLED = ("published", "needs_attention", "canceled")


def fixture(name):
    return os.path.join(FIXTURES, name)


def flows(folder):
    consent = {"privacy_level": "SELF_ONLY", "consent": True}
    big = os.path.join(folder, "big.mp4")
    if FLOW == "tiktok_video_chunks":
        big_clip(big, fixture("clip.mp4"), 21_000_000)
    return {
        "ig_image": ([fixture("portrait.jpg")], "ig", {"alt_text": "A window", "first_comment": "First!"}),
        "ig_carousel": ([fixture("portrait.jpg"), fixture("clip.mp4")], "ig", {}),
        "ig_reel": ([fixture("clip.mp4")], "ig", {"cover_offset_ms": 500, "share_to_feed": True}),
        "ig_story": ([fixture("portrait.jpg")], "ig", {"type": "story"}),
        "tiktok_video": ([fixture("clip.mp4")], "tiktok", consent),
        "tiktok_video_chunks": ([big], "tiktok", consent),
        "tiktok_photos": ([fixture("portrait.jpg"), fixture("portrait.webp")], "tiktok", consent),
    }


class Sweep:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="kalends-sweep-")
        self.sandbox = Sandbox(SANDBOX)
        self.service = Service(CLI, self.sandbox).start()
        link_everything(self.service, self.sandbox)
        files, self.channel, self.fields = flows(self.folder.name)[FLOW]
        self.media = [self.service.cli("media", "add", path)["id"] for path in files]
        self.failures = []
        self.unknown = 0
        self.cases = 0

    def plan(self, words):
        return self.service.api("POST", "/v1/calendar/entries", {
            "scheduledAt": in_seconds(0.3), "state": "planned", "caption": words, "media": self.media,
            "channels": [{"channel": self.channel, "fields": self.fields}]})["id"]

    def posts(self, words, before):
        # A story has no caption: what is new in the ledger is the case's.
        if FLOW == "ig_story":
            return self.sandbox.ledger()[before:]
        return self.sandbox.posts(words)

    def dry_run(self):
        """Without a fault: how many requests a post takes."""
        seen = len(self.sandbox.requests())
        before = len(self.sandbox.ledger())
        entry = self.plan("dry run of it all")
        job = wait_for("publishing", lambda: self.settled(entry))
        assert job["status"] == "published", job
        assert len(self.posts("dry run of it all", before)) == 1
        attempts = self.service.attempts_of(job["id"])
        assert [a["status"] for a in attempts] == ["ok"], attempts
        arrivals = [r for r in self.sandbox.requests()[seen:] if "fetch" not in r["op"]]
        print(f"{FLOW}: {len(arrivals)} requests: " + " ".join(r["op"] for r in arrivals), flush=True)
        return len(arrivals)

    def settled(self, entry):
        job = self.service.job_of(entry)
        return job if job["status"] in SETTLED else None

    def case(self, nth, timing):
        words = f"case {nth} {timing} of {FLOW}"
        before = len(self.sandbox.ledger())
        self.sandbox.fault(service="*", op="*", nth=nth, count=1, kind=f"hold_{timing}")
        entry = self.plan(words)
        held = wait_for("the boundary", lambda: self.sandbox.holds() or (self.settled(entry) and "over"))
        if held == "over":  # a request less than in the dry run, for instance a poll
            self.sandbox.clear_faults()
            return
        self.cases += 1
        where = held[0].get("op", "?")
        self.service.kill()
        self.sandbox.clear_faults()
        self.service.start()
        try:
            job = wait_for("the end", lambda: self.at_rest(entry), seconds=12)
        except TimeoutError:
            job = self.service.job_of(entry)
        self.judge(job, self.posts(words, before), f"{nth} {timing} {where}")

    def at_rest(self, entry):
        """Published, or given to the person; or confirming, after the platform was read again a few times without a verdict."""
        job = self.service.job_of(entry)
        if job["status"] in SETTLED:
            return job
        if job["status"] == "confirming":
            self.reads = getattr(self, "reads", 0) + 1
            if self.reads > 60:
                self.reads = 0
                return job
        return None

    def judge(self, job, posts, label):
        status, code = job["status"], job["lastErrorCode"]
        unknown = status == "confirming" or (status == "needs_attention" and code == "outcome_unknown")
        verdict = f"{label}: {status} {code or ''}, {len(posts)} posts"
        attempts = self.service.attempts_of(job["id"])
        if len(posts) > 1:
            self.failures.append("TWICE " + verdict)
        elif status == "published" and len(posts) != 1:
            self.failures.append("NOT THERE " + verdict)
        elif not unknown and status != "published":
            self.failures.append("LOST " + verdict)
        elif len(attempts) > 4:
            self.failures.append("TOO MANY ATTEMPTS " + verdict)
        self.unknown += unknown
        print(("    " if not self.failures or not self.failures[-1].endswith(verdict) else "BAD ") + verdict, flush=True)

    def run(self):
        try:
            for nth in range(1, self.dry_run() + 1):
                for timing in ("before", "after"):
                    self.case(nth, timing)
            self.service.stop()
        finally:
            self.sandbox.stop()
            if self.service.process.poll() is None:
                self.service.kill()
        for failure in self.failures:
            print("FAILED", failure)
        print(f"{FLOW}: {self.cases} kills, {self.unknown} ended in a truthful “not known”, {len(self.failures)} failures")
        return 1 if self.failures else 0


if __name__ == "__main__":
    sys.exit(Sweep().run())
