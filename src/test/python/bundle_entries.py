"""Reads values and entries as a bundle holds them, and computes the hashes of section 3 of the specification."""

import base64
import hashlib
import hmac
import math
import re
import struct

from strict_json import LARGEST, Refused, canonical

HASH = re.compile(r"[0-9a-f]{64}")
NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
BIG = re.compile(r"-?[1-9][0-9]*")
LISTS = ("act", "erases", "refs", "rows", "seen")


def need(right, where, message, reason="shape"):
    """Refuses the file unless something is right."""
    if not right:
        raise Refused(reason, where, message)


def is_int(value, least=0):
    return type(value) is int and value >= least


def is_hash(value):
    return isinstance(value, str) and HASH.fullmatch(value) is not None


def is_name(value):
    return isinstance(value, str) and 1 <= len(value) <= 200


def is_pair(value):
    return isinstance(value, list) and len(value) == 2 and all(is_int(part) for part in value)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def to_base64(data):
    return base64.b64encode(data).decode("ascii").rstrip("=")


def from_base64(text, size, where):
    """The bytes of unpadded base64 in its one spelling."""
    need(isinstance(text, str) and re.fullmatch(r"[A-Za-z0-9+/]*", text), where, "no base64 without padding")
    need(len(text) % 4 != 1, where, "no base64 without padding")
    data = base64.b64decode(text + "=" * (-len(text) % 4))
    need(to_base64(data) == text, where, "base64 with loose bits at its end")
    need(len(data) == size, where, "%d bytes where %d belong" % (len(data), size))
    return data


def content(value, where):
    """The type byte and payload of a value, as one byte string."""
    if value is None:
        return b"n"
    if isinstance(value, str):
        return b"t" + value.encode("utf-8")
    if is_int(value, -LARGEST):
        return b"i" + str(value).encode("ascii")
    need(isinstance(value, dict), where, "no value of section 2")
    names = sorted(value)
    if names == ["int"]:
        digits = value["int"]
        need(isinstance(digits, str) and BIG.fullmatch(digits) and len(digits) < 21, where, "no integer")
        need(LARGEST < abs(int(digits)) and -(2**63) <= int(digits) < 2**63, where, "no integer beyond 2^53 in 64 bits")
        return b"i" + digits.encode("ascii")
    if names == ["real"]:
        digits = value["real"]
        need(isinstance(digits, str) and NUMBER.fullmatch(digits), where, "no real")
        real = float(digits) + 0.0
        need(math.isfinite(real), where, "no finite real")
        return b"r" + struct.pack(">d", real)
    need(names == ["blob", "size"] and is_hash(value["blob"]) and is_int(value["size"]), where, "no value of section 2")
    return b"b" + bytes.fromhex(value["blob"]) + str(value["size"]).encode("ascii")


def salt_of(secret, place):
    return hmac.new(secret, place.to_bytes(4, "big"), hashlib.sha256).digest()[:16]


def digest_of(salt, value):
    return sha256(salt + value)


class Write:
    """One write; its state is known, withheld, erased or again."""

    def __init__(self, table, row, column, replaces):
        self.field = (table, row, column)
        self.replaces = replaces
        self.again = []
        self.state = self.value = self.content = self.digest = None


class Entry:
    """One entry with its hash, as read from a file."""

    def __init__(self, where):
        self.where = where
        self.writes, self.births, self.sound = [], [], True


class EntryReader:
    """Reads the entries of one file in order, resolving indices and positions."""

    def __init__(self, replicas, problem):
        self.replicas, self.problem = replicas, problem
        self.entries, self.last = [], {}

    def read(self, document):
        entry = Entry("entries[%d]" % len(self.entries))
        where = entry.where
        need(isinstance(document, dict), where, "no object")
        body = {name: value for name, value in document.items() if name not in ("secret", "salts")}
        for name in LISTS:
            need(isinstance(body.get(name, []), list), where + "." + name, "no list")
            if not body.get(name, [0]):
                del body[name]
        self.place(entry, body)
        self.describe(entry, body)
        entry.refs = self.hashes(body, "refs", where)
        entry.seen = self.hashes(body, "seen", where) if "seen" in body else None
        if entry.seen and entry.seen != sorted(entry.seen):
            self.problem("order", where + ".seen", "the hashes are not sorted")
        if "undoes" in body:
            body["undoes"] = self.hash(body["undoes"], where + ".undoes")
        entry.erases = self.erases(body.get("erases", []), where)
        self.rows(entry, body)
        self.digests(entry, document)
        if body.get("rows"):
            body["rows"] = [[table, row, [next(entry.forms) for _ in writes]] for table, row, writes in body["rows"]]
        entry.hash = sha256(canonical(body))
        entry.succeeds = body.get("succeeds")
        self.entries.append(entry)
        self.last[entry.replica] = entry

    def place(self, entry, body):
        """The replica, number and previous, which stand in full or follow from the entries before."""
        where, index = entry.where, body.get("replica")
        need(is_int(index) and index < len(self.replicas), where + ".replica", "no index into replicas")
        entry.replica = body["replica"] = self.replicas[index]
        before = self.last.get(entry.replica)
        if "number" in body:
            entry.number, entry.previous = body["number"], body.get("previous")
            need(is_int(entry.number, 1) and entry.number < LARGEST, where + ".number", "no number from 1")
            need(("previous" in body) == (entry.number > 1), where, "previous belongs with every number but 1")
            need(entry.number == 1 or is_hash(entry.previous), where + ".previous", "no hash")
            if before and before.hash == entry.previous:
                self.problem("redundant", where, "number and previous follow from the entry before")
            return
        need("previous" not in body, where, "previous without a number")
        need(before is not None, where, "the first entry of a replica must have its number")
        entry.number = body["number"] = before.number + 1
        entry.previous = body["previous"] = before.hash

    @staticmethod
    def describe(entry, body):
        where, clock = entry.where, body.get("clock")
        need(is_pair(clock) and max(clock) < LARGEST, where + ".clock", "no clock")
        entry.clock = tuple(clock)
        need(isinstance(body.get("author", ""), str), where + ".author", "no string")
        need(all(isinstance(part, str) for part in body.get("act", [])), where + ".act", "no list of strings")
        if "succeeds" in body:
            need(isinstance(body["succeeds"], dict) and sorted(body["succeeds"]) == ["replica", "signature"]
                 and is_hash(body["succeeds"]["replica"]), where + ".succeeds", "no replica and signature")

    def hash(self, value, where):
        if type(value) is int:
            need(0 <= value < len(self.entries), where, "%d is no position of an earlier entry" % value)
            return self.entries[value].hash
        need(is_hash(value), where, "no hash and no position")
        return value

    def hashes(self, body, name, where):
        found = [self.hash(value, "%s.%s" % (where, name)) for value in body.get(name, [])]
        need(len(set(found)) == len(found), "%s.%s" % (where, name), "a hash twice")
        if name in body:
            body[name] = found
        return found

    @staticmethod
    def erases(items, where):
        for item in items:
            need(isinstance(item, list) and len(item) in (2, 4) and all(is_name(name) for name in item[:3])
                 and (len(item) == 2 or is_pair(item[3])), where + ".erases", "neither a row nor a write")
        return items

    @staticmethod
    def rows(entry, body):
        rows, fields = body.get("rows", []), set()
        for index, item in enumerate(rows):
            where = "%s.rows[%d]" % (entry.where, index)
            need(isinstance(item, list) and len(item) == 3 and is_name(item[0]) and is_name(item[1])
                 and isinstance(item[2], list), where, "no table, row and writes")
            entry.births.append((item[0], item[1], not item[2]))
            for form in item[2]:
                need(isinstance(form, list) and 2 <= len(form) <= 4 and is_name(form[0]), where, "no write")
                need(all(isinstance(part, list) and all(is_pair(point) for point in part) for part in form[2:]),
                     where, "no list of [ref, write]")
                need(len(form) != 4 or form[1] is None, where, "a write that re-asserts has no value")
                need(len(form) == 2 or len(form) == 4 or form[2], where, "an empty list of replaced writes")
                write = Write(item[0], item[1], form[0], [tuple(point) for point in (form[2:] or [[]])[0]])
                need(write.field not in fields, where, "the field %s twice" % form[0])
                fields.add(write.field)
                write.form, write.where = form, where
                if len(form) == 4:
                    write.state, write.again = "again", [tuple(point) for point in form[3]]
                for ref, _ in write.replaces + write.again:
                    need(ref < len(body.get("refs", [])), where, "%d is no index into refs" % ref)
                entry.writes.append(write)

    def digests(self, entry, document):
        """Fills in every write's digest from what stands for it, and the form that is hashed."""
        where = entry.where
        valued = [(i, write) for i, write in enumerate(entry.writes) if write.state != "again"]
        for _, write in valued:
            value = write.form[1]
            for name, state in (("digest", "withheld"), ("erased", "erased")):
                if isinstance(value, dict) and list(value) == [name]:
                    need(is_hash(value[name]), write.where, "no hash")
                    write.state, write.digest = state, value[name]
        shown = [(i, write) for i, write in valued if write.state is None]
        salts = self.salts(document, valued, shown, where)
        for (place, write), salt in zip(shown, salts):
            write.state, write.value = "known", write.form[1]
            write.content = content(write.form[1], write.where)
            write.digest = digest_of(salt, write.content)
        entry.forms = iter([[w.form[0], w.digest] + w.form[2:] for w in entry.writes])

    @staticmethod
    def salts(document, valued, shown, where):
        if not shown:
            need("secret" not in document and not document.get("salts"), where, "a secret or salts without a value")
            return []
        if "secret" in document:
            need(len(shown) == len(valued) and "salts" not in document, where, "a secret beside what it would give away")
            secret = from_base64(document["secret"], 16, where + ".secret")
            return [salt_of(secret, place) for place, _ in shown]
        salts = document.get("salts")
        need(isinstance(salts, list), where, "values without a secret or salts")
        need(len(salts) == len(shown), where + ".salts", "%d salts for %d values" % (len(salts), len(shown)))
        return [from_base64(salt, 16, where + ".salts") for salt in salts]
