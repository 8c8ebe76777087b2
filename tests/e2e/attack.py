#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""The API under attack: foreign pages, smuggled requests, clients that drip, and many at once. Nothing gets in, and an honest client is served meanwhile.

attack.py KALENDS_CLI KALENDS_SANDBOX FIXTURES [SECONDS]   SECONDS of 64 clients at once; 3 by itself
"""
import http.client
import json
import os
import random
import socket
import sys
import threading
import time

from harness import Sandbox, Service, wait_for

CLI, SANDBOX = sys.argv[1:3]
SECONDS = float(sys.argv[4]) if len(sys.argv) > 4 else 3.0
CLIENTS = 64


def memory_kb(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:"))


def descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


class Attack:
    def __init__(self):
        self.sandbox = Sandbox(SANDBOX)
        self.service = Service(CLI, self.sandbox).start()
        self.port = self.service.port
        self.pid = self.service.process.pid

    def raw(self, data, timeout=5.0):
        """All that comes back for these bytes, until the door is closed or nothing comes any more."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as link:
            link.sendall(data)
            answer = b""
            link.settimeout(0.5)
            try:
                while part := link.recv(65536):
                    answer += part
            except (TimeoutError, ConnectionResetError):
                pass
            return answer

    def fill(self, text):
        return (text.replace("PORT", str(self.port)).replace("TOKEN", self.service.token)
                .replace("HOST", f"Host: 127.0.0.1:{self.port}\r\n").replace("AUTH", f"Authorization: Bearer {self.service.token}\r\n")).encode("latin-1")

    def entries(self):
        return len(self.service.api("GET", "/v1/calendar/entries"))

    # --- foreign pages ---
    def strangers_stay_outside(self):
        get = "GET /v1/calendar/entries HTTP/1.1\r\n"
        cases = {
            "rebound name": (get + "Host: evil.example:PORT\r\nAUTH\r\n", 421),
            "name that ends right": (get + "Host: evil.127.0.0.1:PORT\r\nAUTH\r\n", 421),
            "user info": (get + "Host: 127.0.0.1:PORT@evil.example\r\nAUTH\r\n", 421),
            "number for a name": (get + "Host: 2130706433:PORT\r\nAUTH\r\n", 421),
            "octal": (get + "Host: 0177.0.0.1:PORT\r\nAUTH\r\n", 421),
            "short": (get + "Host: 127.1:PORT\r\nAUTH\r\n", 421),
            "zero": (get + "Host: 0.0.0.0:PORT\r\nAUTH\r\n", 421),
            "six": (get + "Host: [::1]:PORT\r\nAUTH\r\n", 421),
            "trailing dot": (get + "Host: localhost.:PORT\r\nAUTH\r\n", 421),
            "forwarded": (get + "Host: evil.example\r\nX-Forwarded-Host: 127.0.0.1:PORT\r\nAUTH\r\n", 421),
            "absolute target": ("GET http://127.0.0.1:PORT/v1/calendar/entries HTTP/1.1\r\nHost: evil.example\r\nAUTH\r\n", (400, 421)),
            "no host": (get + "AUTH\r\n", (400, 421)),
            "page": (get + "HOSTOrigin: https://evil.example\r\nAUTH\r\n", 403),
            "page of a file": (get + "HOSTOrigin: null\r\nAUTH\r\n", 403),
            "page here": (get + "HOSTOrigin: http://127.0.0.1:PORT\r\nAUTH\r\n", 403),
            "empty origin": (get + "HOSTOrigin: \r\nAUTH\r\n", 403),
            "picture of a page": (get + "HOSTSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nAUTH\r\n", 403),
            "asked beforehand": ("OPTIONS /v1/calendar/entries HTTP/1.1\r\nHOSTOrigin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\n\r\n", (403, 405)),
            "form": ("POST /v1/calendar/entries HTTP/1.1\r\nHOSTAUTHContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}", 415),
            "no token": (get + "HOST\r\n", 401),
        }
        for name, (request, expected) in cases.items():
            answer = self.raw(self.fill(request))
            status = int(answer[9:12] or b"0")
            assert status in (expected if isinstance(expected, tuple) else (expected,)), f"{name}: {status}, not {expected}"
            assert b"access-control" not in answer.lower(), f"{name}: another origin is let read"
        print(f"strangers: {len(cases)} kinds stayed outside", flush=True)

    # --- a request inside a request ---
    def nothing_is_smuggled(self):
        body = json.dumps({"state": "draft", "caption": "smuggled"})
        inner = f"POST /v1/calendar/entries HTTP/1.1\r\nHOSTAUTHContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        outer = "POST /v1/calendar/entries HTTP/1.1\r\nHOSTAUTHContent-Type: application/json\r\n"
        tricks = {
            "length and chunked": "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "chunked and length": "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
            "chunked": "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "chunked in another spelling": "Transfer-Encoding:\x0bchunked\r\nContent-Length: 0\r\n\r\n",
            "chunked twice": "Transfer-Encoding: chunked, identity\r\nContent-Length: 0\r\n\r\n",
            "chunked with a blank": "Transfer-Encoding : chunked\r\nContent-Length: 0\r\n\r\n",
            "two lengths": "Content-Length: 0\r\nContent-Length: 4\r\n\r\n",
            "a list of lengths": "Content-Length: 0, 4\r\n\r\n",
            "a signed length": "Content-Length: +0\r\n\r\n",
            "a negative length": "Content-Length: -1\r\n\r\n",
            "a length in hex": "Content-Length: 0x0\r\n\r\n",
            "a length beyond all numbers": "Content-Length: 18446744073709551616\r\n\r\n",
            "a folded length": "Content-Length:\r\n 0\r\n\r\n",
            "bare line feeds": "Content-Length: 0\n\n",
            "bare returns": "Content-Length: 0\r\r",
            "a nul": "X: \x00\r\nContent-Length: 0\r\n\r\n",
            "a header without a name": ": x\r\nContent-Length: 0\r\n\r\n",
        }
        before = self.entries()
        for name, trick in tricks.items():
            answer = self.raw(self.fill(outer + trick + inner))
            assert answer.count(b"HTTP/1.1 ") <= 1, f"{name}: two answers"
            assert not answer.startswith(b"HTTP/1.1 2"), f"{name}: {answer[:40]}"
            assert self.entries() == before, f"{name}: it got in"
        honest = self.raw(self.fill(inner))
        assert honest.startswith(b"HTTP/1.1 201"), honest[:60]  # the inner one is good by itself: the tricks tested something
        assert self.entries() == before + 1
        print(f"smuggling: {len(tricks)} tricks, none got in", flush=True)

    # --- clients that drip ---
    def dripping_clients_harm_nobody(self):
        links = []
        for i in range(48):
            link = socket.create_connection(("127.0.0.1", self.port), timeout=5)
            link.setblocking(False)
            link.send(self.fill("GET /v1/calendar/entries HTTP/1.1\r\nHOST" if i % 2 else "POST /v1/calendar/entries HTTP/1.1\r\nHOSTAUTH"
                                "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n"))
            links.append(link)
        slowest, until, closed = 0.0, time.monotonic() + 13, set()
        while time.monotonic() < until:
            for i, link in enumerate(links):
                try:
                    link.send(b"X")
                    if link.recv(4096) == b"":
                        closed.add(i)
                except BlockingIOError:
                    pass
                except OSError:
                    closed.add(i)
            begun = time.monotonic()
            self.service.api("GET", "/v1/status")
            slowest = max(slowest, time.monotonic() - begun)
            time.sleep(0.25)
        headers = {i for i in range(len(links)) if i % 2}
        assert headers <= closed, f"{len(headers - closed)} of {len(headers)} endless headers were not cut off"
        assert slowest < 2, f"an honest client waited {slowest:.1f} s"
        for link in links:
            link.close()
        print(f"dripping: {len(closed)} of {len(links)} cut off, the slowest honest answer took {slowest * 1000:.0f} ms", flush=True)

    # --- many at once ---
    def many_at_once(self):
        times, wrong, lock = [], [], threading.Lock()
        stop = time.monotonic() + SECONDS

        def client(number):
            dice = random.Random(number)
            link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            auth = {"Authorization": "Bearer " + self.service.token}
            mine, bad = [], []
            while time.monotonic() < stop:
                kind = dice.randrange(10)
                begun = time.monotonic()
                try:
                    if kind == 0:
                        link.request("POST", "/v1/calendar/entries", json.dumps({"state": "draft", "caption": "x" * dice.randrange(2000)}),
                                     {**auth, "Content-Type": "application/json"})
                    elif kind == 1:
                        link.request("POST", "/v1/calendar/entries", b"[" * 1000, {**auth, "Content-Type": "application/json"})
                    elif kind == 2:
                        link.request("GET", "/v1/" + "%2e%2e/" * 20, headers=auth)
                    else:
                        link.request("GET", ("/v1/status", "/v1/calendar/entries?limit=20", "/v1/flags", "/v1/accounts")[kind % 4], headers=auth)
                    answer = link.getresponse()
                    answer.read()
                    if answer.status >= 500 and answer.status != 503:
                        bad.append(answer.status)
                    mine.append(time.monotonic() - begun)
                except (OSError, http.client.HTTPException) as error:
                    if not isinstance(error, (ConnectionError, http.client.RemoteDisconnected, BrokenPipeError)):
                        bad.append(repr(error))
                    link.close()
            link.close()
            with lock:
                times.extend(mine)
                wrong.extend(bad)

        threads = [threading.Thread(target=client, args=(i,)) for i in range(CLIENTS)]
        for thread in threads:
            thread.start()
        samples = []
        for quarter in range(4):
            threads[0].join(max(0.0, stop - time.monotonic()) / (4 - quarter))
            samples.append(memory_kb(self.pid) / 1024)
        for thread in threads:
            thread.join()
        times.sort()
        assert not wrong, wrong[:5]
        assert len(times) > CLIENTS, "hardly anything was answered"
        p99 = times[int(len(times) * 0.99)] * 1000
        print(f"{CLIENTS} clients for {SECONDS:.0f} s: {len(times)} answers, p99 {p99:.0f} ms, MB meanwhile: "
              + " ".join(f"{sample:.1f}" for sample in samples), flush=True)

    def run(self):
        self.strangers_stay_outside()
        self.nothing_is_smuggled()
        self.dripping_clients_harm_nobody()
        self.service.api("GET", "/v1/calendar/entries")
        before, files = memory_kb(self.pid), descriptors(self.pid)
        self.many_at_once()
        wait_for("the connections' end", lambda: descriptors(self.pid) <= files + 2)
        assert self.service.process.poll() is None, "the service died"
        self.service.api("GET", "/v1/status")
        print(f"memory (PSS): {before / 1024:.1f} MB before the crowd, {memory_kb(self.pid) / 1024:.1f} MB after", flush=True)
        self.service.stop()
        self.sandbox.stop()


Attack().run()
