"""What a set of entries comes to: admission, the values of fields, removed rows, the vector and its code."""

import hashlib

from strict_json import canonical

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def code_of(vector):
    """The controlecode of section 6."""
    number = int.from_bytes(hashlib.sha256(canonical(vector)).digest()[:10], "big")
    signs = "".join(CROCKFORD[number >> shift & 31] for shift in range(75, -1, -5))
    return "-".join(signs[i:i + 4] for i in range(0, 16, 4))


class Class:
    """Writes of one field that count as one."""

    def __init__(self, write, replaced, again):
        self.state, self.content, self.value = write.state, write.content, write.value
        if write.state == "again" and not again:
            self.state, self.content, self.value = "known", b"n", None
        self.replaced, self.again, self.members = replaced, again, []

    def top(self):
        return max(self.members, key=lambda member: member[0])

    def standing(self):
        """The classes with a value of their own that this one stands for."""
        return {cls for cls in closure([self], lambda cls: cls.again) if cls.state != "again"}

    def older(self):
        """All classes that this one replaces, and those that they replace, and so on."""
        return closure(self.replaced, lambda cls: cls.replaced)


def closure(classes, following):
    found, queue = set(), list(classes)
    while queue:
        cls = queue.pop()
        if cls not in found:
            found.add(cls)
            queue += following(cls)
    return found


class Journal:
    """Admits entries in causal order; `schema` maps (table, column) to its line of the schema file."""

    def __init__(self, entries, schema, problem):
        self.schema, self.problem = schema, problem
        self.entries, self.past, self.bit, self.latest = {}, {}, {}, {}
        self.waiting = self.admit(entries)
        self.classes, self.fields = {}, {}
        self.erase()
        self.classify()

    def admit(self, entries):
        pending = dict(entries)
        progress = True
        while progress:
            progress = False
            for hash, entry in list(pending.items()):
                builds_on = ([entry.previous] if entry.previous else []) + entry.refs + (entry.seen or [])
                if all(other in self.entries for other in builds_on):
                    del pending[hash]
                    progress = self.check(entry) and self.add(entry, builds_on) or progress
        return pending

    def check(self, entry):
        """Whether the entry follows its predecessor and its writes point to writes of the same field."""
        before = self.entries.get(entry.previous)
        if before and (before.replica, before.number + 1) != (entry.replica, entry.number):
            self.problem("previous", entry.where, "does not follow the entry that it names as previous")
            return False
        points = [(write.field, point) for write in entry.writes for point in write.replaces + write.again]
        points += [(tuple(item[:3]), tuple(item[3])) for item in entry.erases if len(item) == 4]
        for field, (ref, place) in points:
            writes = self.entries[entry.refs[ref]].writes if ref < len(entry.refs) else []
            if place >= len(writes) or writes[place].field != field:
                self.problem("points", entry.where, "points to what is no write of %s %s %s" % field)
                return False
        return True

    def add(self, entry, builds_on):
        latest = entry.seen if entry.seen is not None else self.latest.get(entry.previous, [])
        bit = 1 << len(self.entries)
        past = bit
        for other in builds_on + latest:
            past |= self.past[other]
        self.entries[entry.hash], self.latest[entry.hash] = entry, latest
        self.bit[entry.hash], self.past[entry.hash] = bit, past
        return True

    def saw(self, one, other):
        return bool(self.past[one] & self.bit[other])

    def apart(self, one, other):
        return not self.saw(one, other) and not self.saw(other, one)

    def erase(self):
        rows = set()
        for entry in self.entries.values():
            for item in entry.erases:
                if len(item) == 2:
                    rows.add(tuple(item))
                else:
                    self.blank(self.entries[entry.refs[item[3][0]]].writes[item[3][1]])
        for entry in self.entries.values():
            for write in entry.writes:
                table, row, column = write.field
                if (table, row) in rows and self.schema.get((table, column), {}).get("personal"):
                    self.blank(write)

    @staticmethod
    def blank(write):
        if write.state != "again":
            write.state = "erased"

    def classify(self):
        """Puts every write in its class; entries are in causal order, so what a write replaces has one already."""
        for entry in self.entries.values():
            for place, write in enumerate(entry.writes):
                replaced = self.named(entry, write.replaces)
                again = self.named(entry, write.again)
                alike = write.content if write.state == "known" else (entry.hash, place)
                key = (write.field, "again", again, replaced) if write.state == "again" else (
                    write.field, "value", alike, replaced)
                found = self.classes.get(key)
                if found is None:
                    found = self.classes[key] = Class(write, replaced, again)
                    self.fields.setdefault(write.field, []).append(found)
                found.members.append(((entry.clock, entry.hash, place), entry, write.value))
                write.cls = found

    def named(self, entry, points):
        return frozenset(self.entries[entry.refs[ref]].writes[place].cls for ref, place in points)

    def heads(self, field):
        classes = self.fields.get(field, [])
        replaced = frozenset().union(*(cls.replaced for cls in classes))
        return [cls for cls in classes if cls not in replaced]

    def kind(self, field):
        return self.schema.get((field[0], field[2]), {}).get("kind", "plain")

    def cell(self, field):
        """The value of a field as section 4 decides it, with what a person has to know of it."""
        heads = self.heads(field)
        standing = sorted(set().union(*(head.standing() for head in heads)), key=lambda cls: cls.top()[0])
        known = [cls for cls in standing if cls.state == "known"]
        withheld = any(cls.state == "withheld" for cls in standing)
        cell = {"value": known[-1].value if known else None}
        if withheld:
            cell["withheld"] = True
        elif standing and not known:
            cell["erased"] = True
        elif self.kind(field) != "order" and len({cls.content for cls in known}) > 1:
            base = self.base(field, heads, known)
            if base is None:
                cell["conflict"] = [self.named_value(cls) for cls in known]
            else:
                cell["merge-candidate"] = {"base": base.value, "ours": known[0].value, "theirs": known[1].value}
        return cell

    @staticmethod
    def named_value(cls):
        (_, hash, place), _, value = cls.top()
        return {"entry": hash, "place": place, "value": value}

    def base(self, field, heads, known):
        """The text that a merge of two starts from, or None when there is not exactly one."""
        if self.kind(field) != "text" or len(known) != 2 or any(not cls.content.startswith(b"t") for cls in known):
            return None
        one, other = known
        if {one, other} - set(heads) and len(heads) != 1 or one in other.older() or other in one.older():
            return None
        common = one.older() & other.older()
        latest = list(common - set().union(*(cls.replaced for cls in common)))
        if len(latest) != 1 or latest[0].state != "known" or not latest[0].content.startswith(b"t"):
            return None
        return latest[0]

    def rows(self):
        """Every row with its cells: {table: {row: {column: cell}}}."""
        found = {}
        for entry in self.entries.values():
            for table, row, _ in entry.births:
                found.setdefault(table, {}).setdefault(row, {})
        for field in self.fields:
            found[field[0]][field[1]][field[2]] = self.cell(field)
        return found

    def removals(self, rows):
        """The removed rows, and those that a row conflict keeps."""
        touched, removers, children = self.touches(rows)
        writers = {}
        for entry in self.entries.values():
            for write in entry.writes:
                writers.setdefault(write.field[:2], []).append(entry)
        kept, grew = set(), True

        def unseen(entries, row):
            return any(all(self.apart(entry.hash, other.hash) for other in removers[row]) for entry in entries)

        while grew:
            grew = False
            for row in set(removers) - kept:
                live = [child for child in children.get(row, []) if child not in removers or child in kept]
                if unseen(touched.get(row, []), row) or any(unseen(writers.get(child, []), row) for child in live):
                    kept.add(row)
                    grew = True
        return sorted(set(removers) - kept), sorted(kept)

    def touches(self, rows):
        touched, removers, children = {}, {}, {}
        for entry in self.entries.values():
            for table, row, bare in entry.births:
                if bare:
                    touched.setdefault((table, row), []).append(entry)
            for write in entry.writes:
                if write.field[2] != "removed":
                    touched.setdefault(write.field[:2], []).append(entry)
        for table, row, column in self.fields:
            value = rows[table][row][column]["value"]
            line = self.schema.get((table, column), {})
            if column == "removed" and value == 1 and type(value) is int:
                removers[table, row] = [member[1] for head in self.heads((table, row, column))
                                        if any(cls.content == b"i1" for cls in head.standing())
                                        for member in head.members]
            if line.get("kind") == "parent" and isinstance(value, str):
                children.setdefault((line.get("target"), value), []).append((table, row))
        return touched, removers, children

    def vector(self):
        before = {entry.previous for entry in self.entries.values()}
        lacks = []
        for hash, entry in sorted(self.entries.items()):
            places = [place for place, write in enumerate(entry.writes) if write.state == "withheld"]
            if places:
                lacks.append([hash, places])
        vector = {"heads": sorted(hash for hash in self.entries if hash not in before)}
        return dict(vector, lacks=lacks) if lacks else vector
