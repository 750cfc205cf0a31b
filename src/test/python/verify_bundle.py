#!/usr/bin/env python3
"""Checks bundle files against src/docs/journal-format.md, and says what their entries come to.

    verify_bundle.py [--json] [--schema FILE] BUNDLE...

The values are those of the log: neither the merge of texts nor the freezing of editions is worked out here.
"""

import argparse
import json
import sys
from pathlib import Path

import bundle_file
from journal_state import Journal, code_of


def union(files):
    """All entries that a right signature covers, each once, with every value that any file shows."""
    entries = {}
    for file in files:
        for entry in file.entries:
            if not entry.sound or entry.hash not in file.verified:
                continue
            other = entries.setdefault(entry.hash, entry)
            for mine, theirs in zip(other.writes, entry.writes):
                if theirs.state == "known" or mine.state == "withheld":
                    mine.state, mine.value, mine.content = theirs.state, theirs.value, theirs.content
    return entries


def verify(documents, schema=()):
    """Checks (name, bytes) pairs together and gives one report."""
    problems, files, parked = [], [], 0

    def teller(name):
        def tell(reason, where, message, refused=False):
            problems.append({"where": "%s: %s" % (name, where) if name else where, "reason": reason,
                             "refused": refused, "message": message})
        return tell

    for name, data in documents:
        file = bundle_file.read(data, teller(name))
        if file is not None:
            for entry in file.entries:
                entry.where = "%s: %s" % (name, entry.where)
            files.append(file)
    entries = union(files)
    parked = len({entry.hash for file in files for entry in file.entries} - set(entries))
    unfilled = sum(file.fill(entries) for file in files)
    for other in files[1:]:
        if other.top["database"] != files[0].top["database"]:
            teller("")("database", "database", "the files are of different databases")
    journal = Journal(entries, {(line["table"], line["column"]): line for line in schema}, teller(""))
    rows = journal.rows()
    removed, conflicts = journal.removals(rows)
    vector = journal.vector()
    return {"ok": not problems, "problems": problems,
            "replicas": sorted({replica for file in files for replica in file.replicas}),
            "entries": len(journal.entries), "waiting": len(journal.waiting), "parked": parked, "unfilled": unfilled,
            "heads": vector["heads"], "lacks": vector.get("lacks", []), "code": code_of(vector), "rows": rows,
            "removed": [list(row) for row in removed], "row_conflicts": [list(row) for row in conflicts]}


def tell(report):
    for problem in report["problems"]:
        print("%s: %s (%s)" % (problem["where"], problem["message"], problem["reason"]))
    print("%(entries)d entries, %(waiting)d waiting, %(parked)d parked; state %(code)s" % report)
    for table, rows in sorted(report["rows"].items()):
        for row, cells in sorted(rows.items()):
            for column, cell in sorted(cells.items()):
                for kind in ("conflict", "merge-candidate", "withheld", "erased"):
                    if kind in cell:
                        print("%s %s %s: %s %s" % (table, row, column, kind, json.dumps(cell, ensure_ascii=False)))
    for kind in ("removed", "row_conflicts"):
        for table, row in report[kind]:
            print("%s %s: %s" % (table, row, kind))


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument("--schema", type=Path, help="list of {table, column, kind, target, personal}")
    parser.add_argument("bundle", nargs="+", type=Path)
    options = parser.parse_args(arguments)
    schema = json.loads(options.schema.read_text("utf-8")) if options.schema else []
    report = verify([(path.name, path.read_bytes()) for path in options.bundle], schema)
    if options.json:
        print(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        tell(report)
    return 0 if report["ok"] else 1


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
