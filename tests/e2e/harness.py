# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""The real programs, driven from outside: a service on a profile, the sandbox as a process of its own."""
import atexit
import http.client
import json
import os
import select
import signal
import subprocess
import tempfile
import time
import urllib.parse

# Everything that waits, waits briefly: the rules are the same, the figures are settings.
QUICK = {"publishing": {"retry_delays": "300ms,400ms,500ms", "poll_first": "20ms", "request_timeout": "10s"}}


def wait_for(what, probe, seconds=20.0, step=0.02):
    """The first true answer of `probe`."""
    until = time.monotonic() + seconds
    while True:
        answer = probe()
        if answer:
            return answer
        if time.monotonic() > until:
            raise TimeoutError(f"{what} did not happen in {seconds} s")
        select.select([], [], [], step)


def read_line(process, what, seconds=30):
    ready, _, _ = select.select([process.stdout], [], [], seconds)
    if not ready:
        raise TimeoutError(f"{what} did not say that it is ready")
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"{what} ended with {process.wait()} before it was ready")
    return json.loads(line)


def request(port, method, path, body=None, headers=None, timeout=30):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        fields = dict(headers or {})
        if body is not None:
            fields["Content-Type"] = "application/json"
            body = json.dumps(body).encode()
        connection.request(method, path, body=body, headers=fields)
        answer = connection.getresponse()
        raw = answer.read()
        return answer.status, json.loads(raw) if raw else None
    finally:
        connection.close()


class Sandbox:
    """kalends-sandbox as a process of its own: it outlives every kill of the service."""

    def __init__(self, program, unlimited=True):
        self.process = subprocess.Popen([program, "--auto-consent"], stdout=subprocess.PIPE, text=True)
        atexit.register(self.process.kill)  # whatever becomes of the test
        self.ready = read_line(self.process, "the sandbox")
        self.port = urllib.parse.urlparse(self.ready["control"]).port
        if unlimited:
            self.configure(rate_limits=False, quota_total=100000, containers_per_day=0, posts_per_day=0)

    def control(self, method, path, body=None):
        status, answer = request(self.port, method, path, body)
        if status >= 300:
            raise RuntimeError(f"sandbox {method} {path}: {status} {answer}")
        return answer

    def configure(self, **changes):
        return self.control("POST", "/config", changes)

    def fault(self, **fault):
        return self.control("POST", "/faults", fault)

    def clear_faults(self):
        return self.control("DELETE", "/faults")

    def ledger(self):
        return as_list(self.control("GET", "/ledger"), "posts", "ledger")

    def requests(self):
        return as_list(self.control("GET", "/requests"), "requests")

    def holds(self):
        return as_list(self.control("GET", "/holds"), "holds")

    def posts(self, words):
        return [post for post in self.ledger() if words in (post.get("caption") or "") or words in (post.get("title") or "")]

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=10)


def as_list(answer, *names):
    if isinstance(answer, list):
        return answer
    for name in names:
        if name in answer:
            return answer[name]
    raise RuntimeError(f"not a list: {answer}")


class Service:
    """`kalends-cli serve` on one profile, which may be killed and started again."""

    def __init__(self, program, sandbox, settings=QUICK, arguments=()):
        self.program = program
        self.folder = tempfile.TemporaryDirectory(prefix="kalends-e2e-")
        self.profile = os.path.join(self.folder.name, "profile")
        os.mkdir(self.profile, 0o700)
        self.arguments = list(arguments)
        text = sandbox.ready["settings"]
        for section, values in settings.items():
            lines = "\n".join(f"{name}={value}" for name, value in values.items())
            text = text.replace(f"[{section}]", f"[{section}]\n{lines}") if f"[{section}]" in text else f"{text}\n[{section}]\n{lines}\n"
        with open(os.path.join(self.profile, "settings.ini"), "w", encoding="utf-8") as file:
            file.write(text)
        self.process = None
        atexit.register(self.end)  # whatever becomes of the test
        self.errors = open(os.path.join(self.folder.name, "stderr.txt"), "a+", encoding="utf-8")

    def start(self):
        self.process = subprocess.Popen([self.program, "--profile", self.profile, "serve", *self.arguments],
                                        stdout=subprocess.PIPE, stderr=self.errors, text=True)
        ready = read_line(self.process, "the service")
        self.port = urllib.parse.urlparse(ready["api"]).port
        with open(os.path.join(self.profile, "api-token"), encoding="ascii") as file:
            self.token = file.read().strip()
        return self

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def end(self):
        if self.process and self.process.poll() is None:
            self.process.kill()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            code = self.process.wait(timeout=20)
            self.process.stdout.close()
            assert code == 0, f"a clean stop answered {code}"

    def cli(self, *arguments, stdin="", check=True):
        done = subprocess.run([self.program, "--profile", self.profile, "--json", *arguments], input=stdin,
                              capture_output=True, text=True, timeout=60)
        if check and done.returncode != 0:
            raise RuntimeError(f"kalends-cli {' '.join(arguments)}: {done.returncode} {done.stderr}")
        if check:
            return json.loads(done.stdout)
        return done

    def api(self, method, path, body=None, check=True):
        status, answer = request(self.port, method, path, body, {"Authorization": "Bearer " + self.token})
        if check and status >= 300:
            raise RuntimeError(f"{method} {path}: {status} {answer}")
        return answer["data"] if check else (status, answer)

    def job_of(self, entry_id):
        return self.api("GET", f"/v1/publishing/jobs?entryId={entry_id}")[0]

    def attempts_of(self, job_id):
        return self.api("GET", f"/v1/publishing/attempts?jobId={job_id}")


def link_everything(service, sandbox, secrets=True):
    """Both accounts the way a person links them, and the flags on."""
    if secrets:
        for name, value in sandbox.ready["secrets"].items():
            service.cli("secrets", "set", name, stdin=value)
    service.cli("accounts", "link", "ig", "--token", stdin=sandbox.ready["instagram"]["accessToken"])
    link = subprocess.Popen([service.program, "--profile", service.profile, "--json", "accounts", "link", "tiktok", "--no-browser"],
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    visit(json.loads(link.stdout.readline())["authorizeUrl"])
    out, err = link.communicate(timeout=30)
    assert link.returncode == 0, err
    for flag in ("publish_ig", "publish_tiktok"):
        service.cli("flags", "set", flag, "on")


def visit(url):
    """What a browser does with the authorize page when the person agrees: it follows the redirects."""
    for _ in range(5):
        parts = urllib.parse.urlparse(url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
        connection.request("GET", parts.path + ("?" + parts.query if parts.query else ""))
        answer = connection.getresponse()
        answer.read()
        if answer.status not in (301, 302, 303):
            return answer.status
        url = urllib.parse.urljoin(url, answer.getheader("Location"))
    raise RuntimeError("the redirects do not end")


def in_seconds(seconds):
    """An instant that many seconds ahead, as the API takes it."""
    at = time.time() + seconds
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(at)) + f".{int(at % 1 * 1000):03d}Z"


def big_clip(path, source, size):
    """A valid clip of at least `size` bytes: the source with a free box behind it."""
    data = open(source, "rb").read()
    padding = max(size - len(data), 8)
    with open(path, "wb") as file:
        file.write(data + padding.to_bytes(4, "big") + b"free" + bytes(padding - 8))
