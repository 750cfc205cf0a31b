#!/usr/bin/env python3
"""Writes bundle files for tests from a script of acts on several replicas; the same script gives the same bytes.

    write_bundle.py SCRIPT.json FOLDER

A script is {"acts": [...], "bundles": [...]}. An act is {"id", "by": a replica's name, "clock": [ms, counter]} and
where wanted "act", "author", "seen": [ids], "rows", "erases", "undoes": id, "succeeds": a replica's name, "after": id
(else it follows the last act of its replica), "extra": {unknown members}. Where an entry holds [ref, write], a script
holds "id:write". A bundle is {"file", "sender": a replica's name} and where wanted "entries": [ids], "withheld",
"erased": ["id:write"], "salted": [ids that show salts for their secret], "fills": [[id, [writes], "secret" or "salts"]], "signed": [ids] besides the ends
of chains, "unsigned": id, "extra": {header members}, "with": [files to check it with].
To make it wrong: "before" and "after" the seal is made, lists of [path, value]; "text": [[old, new]]; "keep": how many
bytes stay.
"""

import hashlib
import json
import sys
from pathlib import Path

import ed25519
from bundle_entries import content, digest_of, salt_of, sha256, to_base64
from strict_json import canonical

DATABASE = "0198c0de-0000-7000-8000-000000000001"
MADE = "2026-01-02T03:04:05Z"


class Replica:
    """A replica with a key that follows from its name."""

    def __init__(self, name):
        self.name = name
        self.seed = hashlib.sha256(b"test replica " + name.encode("utf-8")).digest()
        self.key = ed25519.public_key(self.seed)
        self.hash = sha256(self.key)

    def sign(self, message):
        return to_base64(ed25519.sign(self.seed, canonical(message)))


class Made:
    """An entry as the script's acts made it: its hashed body, its secret and its values."""

    def __init__(self, body, by, previous, secret, values):
        self.body, self.by, self.previous, self.secret, self.values = body, by, previous, secret, values
        self.number, self.hash = body["number"], sha256(canonical(body))


class Writer:
    """Makes all entries of a script, and then its bundles."""

    def __init__(self, script):
        self.replicas, self.made, self.last = {}, {}, {}
        for act in script["acts"]:
            self.made[act["id"]] = made = self.enter(act)
            self.last[act["by"]] = made
        self.by_hash = {made.hash: made for made in self.made.values()}

    def replica(self, name):
        return self.replicas.setdefault(name, Replica(name))

    def enter(self, act):
        by = self.replica(act["by"])
        previous = self.made[act["after"]] if act.get("after") else None if "after" in act else self.last.get(act["by"])
        refs = []
        body = {"number": previous.number + 1 if previous else 1, "clock": act["clock"], "replica": by.hash}
        if previous:
            body["previous"] = previous.hash
        for name in ("act", "author"):
            if name in act:
                body[name] = act[name]
        if "seen" in act:
            body["seen"] = sorted(self.made[id].hash for id in act["seen"])
        if "undoes" in act:
            body["undoes"] = self.made[act["undoes"]].hash
        if "succeeds" in act:
            old = self.replica(act["succeeds"])
            signature = old.sign(["gia-succeeds-1", old.hash, by.hash])
            body["succeeds"] = {"replica": old.hash, "signature": signature}
        secret = hashlib.sha256(b"secret of " + act["id"].encode("utf-8")).digest()[:16]
        values, rows = [], []
        for table, row, writes in act.get("rows", []):
            rows.append([table, row, [self.write(write, refs, secret, values) for write in writes]])
        erases = [item[:3] + [self.point(item[3], refs)] if len(item) == 4 else item for item in act.get("erases", [])]
        for name, found in (("rows", rows), ("erases", erases), ("refs", refs)):
            if found:
                body[name] = found
        body.update(act.get("extra", {}))
        return Made(body, act["by"], previous, secret, values)

    def point(self, text, refs):
        id, place = text.rsplit(":", 1)
        if self.made[id].hash not in refs:
            refs.append(self.made[id].hash)
        return [refs.index(self.made[id].hash), int(place)]

    def write(self, write, refs, secret, values):
        column, value, points = write[0], write[1], [[self.point(text, refs) for text in part] for part in write[2:]]
        if len(write) == 4:
            values.append(None)
            return [column, None] + points
        values.append([value])
        return [column, digest_of(salt_of(secret, len(values) - 1), content(value, column))] + points

    def bundle(self, plan):
        """The bundle as a dict, members in order, seal included."""
        chosen = [self.made[id] for id in plan.get("entries", self.made)]
        inside = {made.hash for made in chosen}
        sender = self.replica(plan["sender"])
        needed = self.needed(chosen, inside)
        involved = [sender] + [self.replicas[made.by] for made in chosen + needed]
        involved += [old for old in self.replicas.values()
                     if any(made.body.get("succeeds", {}).get("replica") == old.hash for made in chosen)]
        replicas = list({replica.hash: replica for replica in involved}.values())
        index = {replica.hash: position for position, replica in enumerate(replicas)}
        chains = self.chains(chosen, inside)
        signed = [head for _, head in chains if head is not self.made.get(plan.get("unsigned"))]
        signed += [self.made[id] for id in plan.get("signed", [])]
        top = {
            "format": "gia-bundle", "version": 1, "schema": 1, "database": DATABASE, "made": MADE,
            "sender": {"replica": sender.hash, "name": sender.name, "encryption": to_base64(sender.key)},
            "replicas": [{"replica": replica.hash, "key": to_base64(replica.key)} for replica in replicas],
            **plan.get("extra", {}),
            "needs": [{"replica": index[self.replicas[made.by].hash], "number": made.number, "hash": made.hash}
                      for made in needed],
            "brings": [{"replica": index[head.body["replica"]], "from": first.number, "to": head.number,
                        "head": head.hash} for first, head in chains],
            "entries": self.entries(chosen, plan, index),
            "fills": [self.fill(*fill) for fill in plan.get("fills", [])],
            "signatures": [self.signature(made, index) for made in signed],
            "count": len(chosen),
        }
        self.change(top, plan.get("before", []))
        self.seal(top, sender)
        self.change(top, plan.get("after", []))
        return top

    def needed(self, chosen, inside):
        outside = {}
        queue = [hash for made in chosen for hash in self.builds_on(made)]
        while queue:
            hash = queue.pop()
            if hash not in inside and hash not in outside:
                outside[hash] = self.by_hash[hash]
                queue += self.builds_on(self.by_hash[hash])
        before = {made.body.get("previous") for made in outside.values()}
        return [made for made in self.made.values() if made.hash in outside and made.hash not in before]

    @staticmethod
    def builds_on(made):
        previous = [made.body["previous"]] if "previous" in made.body else []
        return previous + made.body.get("refs", []) + made.body.get("seen", [])

    @staticmethod
    def chains(chosen, inside):
        """First and last entry of every chain; what branches share goes with the lowest head."""
        before, covered, found = {made.body.get("previous") for made in chosen}, set(), []
        heads = sorted((made for made in chosen if made.hash not in before), key=lambda made: made.hash)
        for head in heads:
            first = head
            covered.add(head.hash)
            while first.previous and first.previous.hash in inside - covered:
                first = first.previous
                covered.add(first.hash)
            found.append((first, head))
        return found

    def entries(self, chosen, plan, index):
        withheld, erased = set(plan.get("withheld", [])), set(plan.get("erased", []))
        ids = {made.hash: id for id, made in self.made.items()}
        position, last, found = {}, {}, []
        for made in chosen:
            document = dict(made.body, replica=index[made.body["replica"]])
            if made.previous and last.get(made.by) is made.previous:
                del document["number"], document["previous"]
            for name in ("refs", "seen"):
                if name in document:
                    document[name] = [position.get(hash, hash) for hash in document[name]]
            if "undoes" in document:
                document["undoes"] = position.get(document["undoes"], document["undoes"])
            self.show(made, document, ids[made.hash], withheld, erased)
            if "secret" in document and ids[made.hash] in plan.get("salted", []):
                del document["secret"]
                document["salts"] = [to_base64(salt_of(made.secret, place)) for place, value in enumerate(made.values)
                                     if value is not None]
            position[made.hash], last[made.by] = len(found), made
            found.append(document)
        return found

    @staticmethod
    def show(made, document, id, withheld, erased):
        place, salts, rows = 0, [], []
        for table, row, writes in made.body.get("rows", []):
            shown = []
            for write in writes:
                name = "%s:%d" % (id, place)
                if made.values[place] is None:
                    shown.append(write)
                elif name in withheld or name in erased:
                    shown.append([write[0], {"digest" if name in withheld else "erased": write[1]}] + write[2:])
                else:
                    shown.append([write[0], made.values[place][0]] + write[2:])
                    salts.append(to_base64(salt_of(made.secret, place)))
                place += 1
            rows.append([table, row, shown])
        if rows:
            document["rows"] = rows
        if salts and len(salts) == sum(value is not None for value in made.values):
            document["secret"] = to_base64(made.secret)
        elif salts:
            document["salts"] = salts

    def fill(self, id, places, kind):
        made = self.made[id]
        found = {"entry": made.hash, "values": [[place, made.values[place][0]] for place in places]}
        if kind == "secret":
            found["secret"] = to_base64(made.secret)
        else:
            found["salts"] = [[place, to_base64(salt_of(made.secret, place))] for place in places]
        return found

    def signature(self, made, index):
        replica = self.replicas[made.by]
        signature = replica.sign(["gia-head-1", replica.hash, made.number, made.hash, MADE])
        return {"replica": index[replica.hash], "number": made.number, "hash": made.hash, "date": MADE,
                "signature": signature}

    @staticmethod
    def seal(top, sender):
        header = {}
        for name, value in top.items():
            header[name] = value
            if name == "brings":
                break
        top["seal"] = sender.sign(["gia-seal-1", sha256(canonical(header)), top["count"]])

    @staticmethod
    def change(top, changes):
        for path, value in changes:
            target = top
            for step in path[:-1]:
                target = target[step]
            target[path[-1]] = value


def text_of(top):
    """JSON with one entry, signature and so on to a line."""
    lines = []
    for name, value in top.items():
        if isinstance(value, list) and value:
            inner = ",\n".join("  " + json.dumps(item, ensure_ascii=False) for item in value)
            lines.append(' "%s": [\n%s\n ]' % (name, inner))
        else:
            lines.append(" %s: %s" % (json.dumps(name), json.dumps(value, ensure_ascii=False)))
    return "{\n%s\n}\n" % ",\n".join(lines)


def write(script):
    """The files of a script: a list of (name, bytes)."""
    writer, files = Writer(script), []
    for plan in script["bundles"]:
        text = text_of(writer.bundle(plan))
        for old, new in plan.get("text", []):
            if old not in text:
                raise ValueError("%s: %s does not stand there" % (plan["file"], old))
            text = text.replace(old, new, 1)
        data = text.encode("utf-8", "surrogateescape")
        files.append((plan["file"] + ".gia.json", data[: plan.get("keep", len(data))]))
    return files


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    for file, data in write(json.loads(Path(sys.argv[1]).read_text("utf-8"))):
        (folder / file).write_bytes(data)
