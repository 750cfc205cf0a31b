"""Checks one bundle file, section by section of the specification, and gives its entries."""

import re
import uuid

import ed25519
from bundle_entries import EntryReader, content, digest_of, from_base64, is_hash, is_int, need, salt_of, sha256
from strict_json import Refused, canonical, parse

ORDER = ("format", "version", "schema", "database", "made", "sender", "replicas", "needs", "brings", "entries",
         "fills", "signatures", "count", "seal")
OPTIONAL = ("needs", "fills")
DATE = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z")


class BundleFile:
    """What one file holds; problems that stop less than the whole file are handed to `problem`."""

    def __init__(self, data, problem):
        self.problem = problem
        self.top = parse(data)
        self.members()
        self.header()
        self.keys()
        self.read_entries()
        need(self.top["count"] == len(self.entries), "count",
             "%r where %d entries stand" % (self.top["count"], len(self.entries)), "count")
        self.seal()
        self.index = {entry.hash: entry for entry in self.entries}
        need(len(self.index) == len(self.entries), "entries", "an entry stands here twice")
        self.causal()
        self.brings()
        self.needs()
        self.signatures()
        self.succeeds()
        self.filling = self.fills()
        self.verified = self.under_signatures()

    def members(self):
        names = list(self.top)
        for name in ORDER:
            need(name in OPTIONAL or name in self.top, name, "this member is missing")
        known = [name for name in names if name in ORDER]
        right = [name for name in ORDER if name in self.top]
        wrong = [found for found, expected in zip(known, right) if found != expected]
        need(not wrong, wrong[0] if wrong else "", "this member stands out of order", "order")
        need(names[0] == "format" and names[-1] == "seal", names[-1], "format is first and seal is last", "order")

    def items(self, name):
        items = self.top.get(name, [])
        need(isinstance(items, list), name, "no list")
        for index, item in enumerate(items):
            need(isinstance(item, dict), "%s[%d]" % (name, index), "no object")
            yield index, "%s[%d]" % (name, index), item

    def header(self):
        top = self.top
        need(top["format"] == "gia-bundle", "format", "not gia-bundle")
        need(is_int(top["version"]) and top["version"] == 1, "version", "not 1")
        need(is_int(top["schema"]), "schema", "no integer")
        try:
            right = str(uuid.UUID(top["database"])) == top["database"]
        except (ValueError, AttributeError, TypeError):
            right = False
        need(right, "database", "no UUID")
        need(isinstance(top["made"], str) and DATE.fullmatch(top["made"]), "made", "no date")
        sender = top["sender"]
        need(isinstance(sender, dict) and is_hash(sender.get("replica")) and isinstance(sender.get("name"), str),
             "sender", "no replica and name")
        from_base64(sender.get("encryption"), 32, "sender.encryption")

    def keys(self):
        self.replicas, self.key = [], {}
        for _, where, item in self.items("replicas"):
            key = from_base64(item.get("key"), 32, where + ".key")
            need(item.get("replica") == sha256(key), where, "the replica is not the hash of its key", "hash")
            need(item["replica"] not in self.key, where, "a replica twice")
            self.replicas.append(item["replica"])
            self.key[item["replica"]] = key
        need(self.top["sender"]["replica"] in self.key, "sender.replica", "not among replicas")

    def replica(self, item, where):
        index = item.get("replica")
        need(is_int(index) and index < len(self.replicas), where + ".replica", "no index into replicas")
        return self.replicas[index]

    def read_entries(self):
        reader = EntryReader(self.replicas, self.problem)
        for _, _, item in self.items("entries"):
            reader.read(item)
        self.entries = reader.entries

    def seal(self):
        header = {}
        for name, value in self.top.items():
            header[name] = value
            if name == "brings":
                break
        message = canonical(["gia-seal-1", sha256(canonical(header)), self.top["count"]])
        seal = from_base64(self.top["seal"], 64, "seal")
        need(ed25519.verify(self.key[self.top["sender"]["replica"]], message, seal), "seal",
             "not the sender's signature of this file", "seal")

    def causal(self):
        position = {entry.hash: index for index, entry in enumerate(self.entries)}
        for index, entry in enumerate(self.entries):
            for hash in [entry.previous] + entry.refs + (entry.seen or []):
                need(position.get(hash, -1) < index, entry.where, "stands before what it builds on", "order")
            before = self.index.get(entry.previous)
            if before and (before.replica, before.number + 1) != (entry.replica, entry.number):
                self.problem("previous", entry.where, "does not follow the entry that it names as previous")
                entry.sound = False

    def brings(self):
        covered, complete, self.heads = set(), True, []
        for _, where, item in self.items("brings"):
            replica, first, last, head = self.replica(item, where), item.get("from"), item.get("to"), item.get("head")
            need(is_int(first, 1) and is_int(last, first) and is_hash(head), where, "no from, to and head")
            self.heads.append((where, replica, first, last, head))
            entry = self.index.get(head)
            if entry is None or (entry.replica, entry.number) != (replica, last):
                self.problem("hash", where + ".head", "is not the hash of entry %d as it stands here" % last)
                complete = False
                continue
            while entry is not None and entry.number >= first:
                if entry.hash in covered:
                    self.problem("brings", where, "brings entry %d, which another brings" % entry.number)
                covered.add(entry.hash)
                first_found, entry = entry.number, self.index.get(entry.previous)
            if first_found != first:
                self.problem("brings", where, "starts at %d, not at %d" % (first_found, first))
        loose = [entry for entry in self.entries if entry.hash not in covered]
        if complete and loose:
            self.problem("brings", loose[0].where, "is in no chain of brings")

    def needs(self):
        numbers = {}
        for _, where, item in self.items("needs"):
            replica = self.replica(item, where)
            need(is_int(item.get("number"), 1) and is_hash(item.get("hash")), where, "no number and hash")
            numbers[replica] = max(numbers.get(replica, 0), item["number"])
            if item["hash"] in self.index:
                self.problem("needs", where, "the file itself brings what it needs")
        for entry in self.entries:
            if entry.previous not in self.index and entry.number - 1 > numbers.get(entry.replica, 0):
                self.problem("needs", entry.where, "its previous is neither brought nor needed")
            outside = [hash for hash in entry.refs + (entry.seen or []) if hash not in self.index]
            if outside and not numbers:
                self.problem("needs", entry.where, "points outside a file that needs nothing")

    def signatures(self):
        named, self.signed = set(), []
        for _, where, item in self.items("signatures"):
            replica, number, hash = self.replica(item, where), item.get("number"), item.get("hash")
            need(is_int(number, 1) and is_hash(hash), where, "no number and hash")
            need(isinstance(item.get("date"), str) and DATE.fullmatch(item["date"]), where, "no date")
            signature = from_base64(item.get("signature"), 64, where + ".signature")
            named.add(hash)
            entry = self.index.get(hash)
            if not ed25519.verify(self.key[replica], canonical(["gia-head-1", replica, number, hash, item["date"]]),
                                  signature):
                self.problem("signature", where, "not the replica's signature")
            elif entry and (entry.replica, entry.number) == (replica, number):
                self.signed.append(entry)
            elif entry or any(r == replica and first <= number <= last for _, r, first, last, _ in self.heads):
                self.problem("hash", where, "signs another entry %d than stands here" % number)
        for where, _, _, last, head in self.heads:
            if head in self.index and head not in named:
                self.problem("unsigned", where, "entry %d, the chain's end, is not signed" % last)

    def succeeds(self):
        for entry in self.entries:
            if entry.succeeds is None:
                continue
            where, old = entry.where + ".succeeds", entry.succeeds["replica"]
            signature = from_base64(entry.succeeds["signature"], 64, where)
            need(old in self.key, where, "the replica is not among replicas")
            if not ed25519.verify(self.key[old], canonical(["gia-succeeds-1", old, entry.replica]), signature):
                self.problem("signature", where, "not the old replica's signature")
                entry.sound = False

    def under_signatures(self):
        """The entries that a right signature covers; the others are parked."""
        found = set()
        for entry in self.signed:
            while entry is not None and entry.hash not in found:
                found.add(entry.hash)
                entry = self.index.get(entry.previous)
        return found

    def fills(self):
        """(where, entry, [(place, value, salt)]) of every fill."""
        found = []
        for _, where, item in self.items("fills"):
            pairs, salts = item.get("values"), item.get("salts", [])
            need(is_hash(item.get("entry")) and isinstance(pairs, list) and isinstance(salts, list), where,
                 "no entry and values")
            for pair in pairs + salts:
                need(isinstance(pair, list) and len(pair) == 2 and is_int(pair[0]) and pair[0] < 2**32, where,
                     "no list of pairs")
            need(("salts" in item) != ("secret" in item), where, "either secret or salts")
            if "secret" in item:
                secret = from_base64(item["secret"], 16, where + ".secret")
                salts = [(place, salt_of(secret, place)) for place, _ in pairs]
            else:
                salts = [(place, from_base64(salt, 16, where + ".salts")) for place, salt in salts]
            need([place for place, _ in salts] == [place for place, _ in pairs], where, "salts of other values")
            for _, value in pairs:
                content(value, where)
            found.append((where, item["entry"], [(*pair, salt) for pair, (_, salt) in zip(pairs, salts)]))
        return found

    def fill(self, entries):
        """Fills in withheld values of all entries known; gives how many were of entries not known."""
        for where, hash, values in self.filling:
            if hash in entries:
                for place, value, salt in values:
                    self.fill_one(entries[hash].writes, place, value, salt, where)
        return sum(hash not in entries for _, hash, _ in self.filling)

    def fill_one(self, writes, place, value, salt, where):
        found = content(value, where)
        write = writes[place] if place < len(writes) else None
        if write is None or write.digest != digest_of(salt, found):
            self.problem("fill", where, "value %d is not the one that was withheld" % place)
        elif write.state == "withheld":
            write.state, write.value, write.content = "known", value, found


def read(data, problem):
    """The file, or None when it is refused as a whole."""
    try:
        return BundleFile(data, problem)
    except Refused as refused:
        problem(refused.reason, refused.where, refused.message, True)
        return None
