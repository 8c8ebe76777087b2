#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""The road of a new user with the real programs and a real keychain: link, add a photo and a clip, see both published once, with their
attempts; then everything that can be refused, and what must never be found on disk.

walkthrough.py KALENDS_CLI KALENDS_SANDBOX FIXTURES
"""
import json
import os
import sqlite3
import stat
import subprocess
import sys

from hashlib import sha256

from harness import Sandbox, Service, in_seconds, link_everything, request, wait_for

CLI, SANDBOX, FIXTURES = sys.argv[1:4]


def fixture(name):
    return os.path.join(FIXTURES, name)


def step(sentence):
    print("·", sentence, flush=True)


def settled(service, job_id):
    job = service.api("GET", f"/v1/publishing/jobs/{job_id}")
    return job if job["status"] in ("published", "needs_attention", "canceled") else None


def publishes_a_photo_and_a_clip(service, sandbox):
    step("a photo and a clip, planned on the command line, are both published once")
    photo = service.cli("entries", "add", "--at", in_seconds(1), "--channel", "ig", "--media", fixture("portrait.jpg"),
                        "--caption", "Morning light #one 🌅", "--set", "ig.alt_text=A window", "--set", "ig.first_comment=First!")
    clip = service.cli("entries", "add", "--at", in_seconds(1), "--channel", "tiktok", "--media", fixture("clip.mp4"),
                       "--caption", "In the studio", "--set", "tiktok.privacy_level=SELF_ONLY", "--set", "tiktok.consent=yes")
    both = service.cli("entries", "add", "--at", in_seconds(1.2), "--channel", "ig", "--channel", "tiktok", "--media", fixture("clip.mp4"),
                       "--caption", "Everywhere at once", "--set", "tiktok.privacy_level=SELF_ONLY", "--set", "tiktok.consent=yes")
    assert photo["readiness"] == "ready" and clip["readiness"] == "ready", (photo, clip)
    jobs = [job for entry in (photo, clip, both) for job in entry["jobs"]]
    assert len(jobs) == 4
    for job in jobs:
        done = wait_for("publishing", lambda job=job: settled(service, job["id"]))
        assert done["status"] == "published" and done["attemptCount"] == 1, done
        attempts = service.cli("attempts", "list", "--job", job["id"])
        assert len(attempts) == 1 and attempts[0]["status"] == "ok" and attempts[0]["requestId"] and attempts[0]["traceId"], attempts
    assert len(sandbox.ledger()) == 4
    wait_for("the permalink", lambda: service.api("GET", f"/v1/publishing/jobs/{photo['jobs'][0]['id']}")["permalink"])
    assert service.cli("entries", "show", photo["id"])["readiness"] == "published"
    return photo


def fixes_what_a_channel_does_not_take(service, sandbox):
    step("a PNG is no picture for Instagram; fixed on the command line it goes out as JPEG")
    before = len(sandbox.ledger())
    entry = service.cli("entries", "add", "--at", in_seconds(4), "--channel", "ig", "--media", fixture("portrait.png"),
                        "--caption", "From a PNG")
    assert entry["readiness"] == "invalid_media", entry
    fixed = service.cli("media", "fix", entry["id"])
    assert fixed["readiness"] == "ready", fixed
    done = wait_for("publishing", lambda: settled(service, entry["jobs"][0]["id"]))
    assert done["status"] == "published", done
    posts = sandbox.ledger()
    with open(fixture("portrait.png"), "rb") as original:
        assert len(posts) == before + 1 and posts[-1]["media"][0]["sha256"] != sha256(original.read()).hexdigest(), posts[-1]


def refuses_what_is_published(service, photo):
    step("what is published is not moved, changed or posted again")
    for arguments in (["entries", "move", photo["id"], "--at", "2031-01-01T10:00:00Z"],
                      ["entries", "edit", photo["id"], "--caption", "Other words"],
                      ["jobs", "retry", photo["jobs"][0]["id"]],
                      ["jobs", "cancel", photo["jobs"][0]["id"]]):
        done = service.cli(*arguments, check=False)
        assert done.returncode == 4, (arguments, done.returncode, done.stderr)
        assert json.loads(done.stderr)["error"]["code"] in ("already_published", "invalid_state"), done.stderr


def bad_input_changes_nothing(service):
    step("bad input gets a sentence, a stable code, and changes nothing")
    before = service.cli("entries", "list")
    hostile = os.path.join(service.folder.name, "a\nb;rm -rf ‮gpj.\u202ejpg")
    with open(fixture("portrait.jpg"), "rb") as source, open(hostile, "wb") as target:
        target.write(source.read())
    vanished = os.path.join(service.folder.name, "vanished.jpg")
    cases = [
        (["entries", "show", "00000000-0000-7000-8000-000000000000"], 3, "not_found"),
        (["entries", "show", "'; DROP TABLE calendar_entries; --"], 3, "not_found"),
        (["entries", "add", "--at", "9999-01-01T00:00:00Z", "--channel", "ig"], 2, "invalid_time"),
        (["entries", "add", "--at", "1969-12-31T23:59:59Z", "--channel", "ig"], 2, "invalid_time"),
        (["entries", "add", "--at", "tomorrow", "--channel", "ig"], 2, "invalid_time"),
        (["entries", "add", "--at", "2001-01-01T00:00:00Z", "--channel", "ig"], 4, "in_past"),
        (["entries", "add", "--at", "2030-01-01T00:00:00", "--zone", "Mars/Olympus", "--channel", "ig"], 2, "invalid_timezone"),
        (["entries", "add", "--channel", "ig"], 2, "bad_request"),
        (["entries", "add", "--at", "2030-01-01T00:00:00Z", "--channel", "myspace"], 2, "bad_request"),
        (["entries", "add", "--at", "2030-01-01T00:00:00Z", "--set", "ig.colour=red"], 2, "unknown_field"),
        (["entries", "add", "--at", "2030-01-01T00:00:00Z", "--set", "nonsense"], 2, "bad_request"),
        (["entries", "add", "--draft", "--caption", "x" * 120_000], 2, "invalid_value"),
        (["entries", "add", "--draft", "--media", fixture("empty.jpg")], 1, "media_rejected"),
        (["entries", "add", "--draft", "--media", fixture("text.jpg")], 1, "media_rejected"),
        (["entries", "add", "--draft", "--media", fixture("truncated.mp4")], 1, "media_rejected"),
        (["entries", "add", "--draft", "--media", service.folder.name], 1, "file_unreadable"),
        (["entries", "add", "--draft", "--media", vanished], 1, "file_unreadable"),
        (["entries", "shift", "--ids", "x", "--by", "soon"], 2, "invalid_value"),
        (["entries", "frobnicate"], 2, "bad_request"),
        (["flags", "set", "publish_ig", "maybe"], 2, "bad_request"),
        (["jobs", "publish-now", before[0]["id"]], 4, "feature_disabled"),
        (["accounts", "link", "ig", "--token"], 2, "bad_request"),
        (["accounts", "link", "myspace"], 2, "bad_request"),
    ]
    for arguments, code, word in cases:
        done = service.cli(*arguments, check=False)
        label = " ".join(arguments)[:80]
        assert done.returncode == code, (label, done.returncode, done.stderr)
        error = json.loads(done.stderr)["error"]
        assert error["code"] == word and len(error["message"]) > 10, (label, error)
    asset = service.cli("media", "add", hostile)
    assert "\n" not in asset["fileName"] and "\u202e" not in asset["fileName"] and "/" not in asset["fileName"], asset
    assert service.cli("entries", "list") == before


def linking_another_identity_is_refused(service, sandbox):
    step("another identity on the same channel asks for unlink first")
    sandbox.configure(login_as=1)
    link = service.api("POST", "/v1/accounts/tiktok/link", {})
    from harness import visit
    visit(link["authorizeUrl"])
    state = wait_for("the link's end", lambda: (lambda s: s if s["status"] != "pending" else None)(
        service.api("GET", f"/v1/accounts/links/{link['id']}")))
    assert state["status"] == "failed" and state["error"]["code"] == "account_exists", state
    sandbox.configure(login_as=0)


def a_flag_is_the_rollback(service, sandbox):
    step("a flag that is off holds what is due, and loses nothing")
    posts = len(sandbox.ledger())
    service.cli("flags", "set", "publish_ig", "off")
    entry = service.cli("entries", "add", "--at", in_seconds(0.4), "--channel", "ig", "--media", fixture("portrait.jpg"), "--caption", "Held")
    assert entry["readiness"] == "publishing_disabled", entry["readiness"]
    job = wait_for("the hold", lambda: (lambda j: j if j["hold"] == "flag_off" else None)(service.job_of(entry["id"])))
    assert job["status"] == "scheduled" and job["attemptCount"] == 0, job
    assert len(sandbox.ledger()) == posts
    service.cli("flags", "set", "publish_ig", "on")
    done = wait_for("publishing", lambda: settled(service, job["id"]))
    assert done["status"] == "published", done


def missing_media_heals(service, sandbox):
    step("a vanished file needs attention without an attempt, and heals by itself")
    entry = service.cli("entries", "add", "--at", in_seconds(1.5), "--channel", "ig", "--media", fixture("tall.jpg") if os.path.exists(fixture("tall.jpg")) else fixture("portrait.jpg"),
                        "--caption", "Here and gone")
    sha = entry["media"][0]["sha256"]
    path = next(os.path.join(folder, name) for folder, _, names in os.walk(os.path.join(service.profile, "media"))
                for name in names if name.startswith(sha))
    os.rename(path, path + ".away")
    job = wait_for("attention", lambda: (lambda j: j if j["status"] == "needs_attention" else None)(service.job_of(entry["id"])))
    assert job["lastErrorCode"] == "media_missing" and job["attemptCount"] == 0, job
    assert service.attempts_of(job["id"]) == []
    os.rename(path + ".away", path)
    service.cli("media", "add", fixture("portrait.jpg"))
    done = wait_for("publishing", lambda: settled(service, job["id"]) if service.job_of(entry["id"])["status"] == "published" else None, seconds=30)
    assert done["attemptCount"] == 1, done


def the_ladder_ends_in_attention(service, sandbox):
    step("a platform that is down is tried four times and then needs attention, with its words")
    sandbox.fault(service="instagram", op="create_container", nth=1, count=0, kind="status", status=503)
    entry = service.cli("entries", "add", "--at", in_seconds(0.4), "--channel", "ig", "--media", fixture("portrait.jpg"), "--caption", "Down")
    job = wait_for("attention", lambda: settled(service, service.job_of(entry["id"])["id"]), seconds=30)
    attempts = service.attempts_of(job["id"])
    assert job["status"] == "needs_attention" and len(attempts) == 4, (job, attempts)
    assert "by itself" not in job["lastError"] and "not tried again" in job["lastError"], job["lastError"]
    assert {a["status"] for a in attempts} == {"failed"} and [a["number"] for a in attempts] == [1, 2, 3, 4], attempts
    sandbox.clear_faults()
    service.cli("jobs", "retry", job["id"])
    done = wait_for("publishing", lambda: (lambda j: j if j["status"] == "published" else None)(service.job_of(entry["id"])))
    assert [a["number"] for a in service.attempts_of(done["id"])] == [1, 2, 3, 4, 5]
    assert len(sandbox.posts("Down")) == 1


def a_dead_token_shows_at_once(service, sandbox):
    step("a revoked token costs one attempt, shows on every entry concerned, and relinking heals")
    later = service.cli("entries", "add", "--at", "2031-05-05T10:00:00Z", "--channel", "ig", "--media", fixture("portrait.jpg"), "--caption", "Later")
    sandbox.control("POST", "/revoke", {"service": "instagram"})
    entry = service.cli("entries", "add", "--at", in_seconds(0.4), "--channel", "ig", "--media", fixture("portrait.jpg"), "--caption", "Revoked")
    job = wait_for("attention", lambda: settled(service, service.job_of(entry["id"])["id"]))
    assert job["status"] == "needs_attention" and job["lastErrorCode"] == "token_expired", job
    assert len(service.attempts_of(job["id"])) == 1
    assert service.cli("entries", "show", later["id"])["readiness"] == "token_expired"


def nothing_secret_lies_around(service, sandbox):
    step("no secret lies anywhere below the profile, and the modes are right")
    secrets = list(sandbox.ready["secrets"].values())
    for channel in ("instagram", "tiktok"):
        secrets += [sandbox.ready[channel]["accessToken"], sandbox.ready[channel]["refreshToken"]]
    secrets = [s.encode() for s in secrets if s]
    assert len(secrets) >= 5
    markers = secrets + [b"Bearer ", b"upload_token=", b"X-Amz-Signature=", b"act.", b"rft."]
    for folder, _, names in os.walk(service.profile):
        assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700, folder
        for name in names:
            path = os.path.join(folder, name)
            assert stat.S_IMODE(os.stat(path).st_mode) == 0o600, path
            if "/media/" in path or "/cache/" in path:
                continue
            with open(path, "rb") as file:
                content = file.read()
            for secret in markers if name.endswith(".jsonl") else secrets:
                assert secret not in content, f"{secret[:12]!r}… is in {name}"
    with open(os.path.join(service.profile, "logs", "kalends.jsonl"), encoding="utf-8") as log:
        lines = [json.loads(line) for line in log]
    attempts = [line for line in lines if line.get("attempt") and line.get("job_id")]
    assert attempts and all(line["ts"] and line["level"] and line["event"] for line in lines)
    assert any(line.get("req_id") and line.get("channel") and line.get("status") for line in attempts), attempts[:3]


def the_contract_tables_are_there(service):
    step("outside tools find the tables and columns of the contract")
    database = sqlite3.connect(f"file:{service.profile}/kalends.sqlite3?mode=ro", uri=True)
    wanted = {
        "channel_accounts": "id channel external_account_id username display_name timezone status access_expires_at refresh_expires_at",
        "calendar_entries": "id scheduled_at timezone state readiness readiness_detail version",
        "entry_channels": "entry_id channel account_id fields",
        "publish_jobs": "id calendar_entry_id channel account_id scheduled_at status hold attempt_count next_attempt_at last_error_code last_error checkpoint remote_post_id permalink",
        "publish_attempts": "id publish_job_id number request_id channel status error_code error_message http_status trace_id response_meta started_at finished_at",
        "feature_flags": "name enabled changed_at",
        "schema_migrations": "version name applied_at",
    }
    for table, columns in wanted.items():
        database.execute(f"SELECT {', '.join(columns.split())} FROM {table} LIMIT 1").fetchall()
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def a_second_service_is_refused(service):
    step("a second service on the same profile is refused")
    done = subprocess.run([CLI, "--profile", service.profile, "--json", "serve"], capture_output=True, text=True, timeout=30)
    assert done.returncode == 5 and json.loads(done.stderr)["error"]["code"] == "profile_locked", (done.returncode, done.stderr)


def commands_work_without_a_service(service):
    step("with no service running, commands work in their own process, and tokens are still in the keychain")
    service.stop()
    assert [a["status"] for a in service.cli("accounts", "list")]
    assert service.cli("status")["worker"] == "stopped"
    assert len(service.cli("secrets", "list")) >= 3
    draft = service.cli("entries", "add", "--draft", "--caption", "Offline ‏שלום 👩‍👩‍👧")
    assert service.cli("entries", "show", draft["id"])["caption"].startswith("Offline")
    human = subprocess.run([CLI, "--profile", service.profile, "entries", "list"], capture_output=True, text=True, timeout=30)
    assert human.returncode == 0 and "CAPTION" in human.stdout and "Offline" in human.stdout, human
    service.start()


def unlinking_wipes(service, sandbox):
    step("unlinking revokes, wipes the keychain, keeps the history, and its future jobs need attention")
    entry = service.cli("entries", "add", "--at", "2031-06-01T10:00:00Z", "--channel", "tiktok", "--media", fixture("clip.mp4"),
                        "--caption", "Orphan", "--set", "tiktok.privacy_level=SELF_ONLY", "--set", "tiktok.consent=yes")
    account = next(a for a in service.cli("accounts", "list") if a["channel"] == "tiktok")
    service.cli("accounts", "unlink", account["id"])
    assert all(a["channel"] != "tiktok" for a in service.cli("accounts", "list"))
    job = service.job_of(entry["id"])
    assert job["status"] == "needs_attention" and job["lastErrorCode"] == "account_missing", job
    assert service.cli("entries", "show", entry["id"])["readiness"] in ("account_missing", "needs_attention")
    assert any(j["status"] == "published" and j["channel"] == "tiktok" for j in service.cli("jobs", "list"))


def main():
    sandbox = Sandbox(SANDBOX)
    service = Service(CLI, sandbox).start()
    try:
        link_everything(service, sandbox)
        photo = publishes_a_photo_and_a_clip(service, sandbox)
        fixes_what_a_channel_does_not_take(service, sandbox)
        refuses_what_is_published(service, photo)
        bad_input_changes_nothing(service)
        linking_another_identity_is_refused(service, sandbox)
        a_flag_is_the_rollback(service, sandbox)
        missing_media_heals(service, sandbox)
        the_ladder_ends_in_attention(service, sandbox)
        a_dead_token_shows_at_once(service, sandbox)
        the_contract_tables_are_there(service)
        a_second_service_is_refused(service)
        commands_work_without_a_service(service)
        unlinking_wipes(service, sandbox)
        nothing_secret_lies_around(service, sandbox)
        service.stop()
    finally:
        sandbox.stop()
        if service.process.poll() is None:
            service.kill()
        service.errors.seek(0)
        sys.stderr.write(service.errors.read()[-4000:])
    print("The whole road was walked.")


if __name__ == "__main__":
    main()
