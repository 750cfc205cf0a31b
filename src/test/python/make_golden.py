#!/usr/bin/env python3
"""Makes the golden bundles from their scripts, and beside each what the verifier finds: to be read before it is kept.

An expected file names the bundles that are taken together ("files"), then what they come to: problems (refused: the
whole file, else only a chain), how many entries went in, wait or are parked, the heads, what is lacking, the code, the
cell of every field ("merge-candidate": what section 7 merges), the removed rows and those that a conflict keeps.
"""

import json
from pathlib import Path

from verify_bundle import verify
from write_bundle import write

GOLDEN = Path(__file__).resolve().parent.parent / "resources" / "golden"


def schema():
    return json.loads((GOLDEN / "schema.json").read_text("utf-8"))


def made():
    """(name, bytes, names of the files to check it with) of every golden bundle."""
    for path in sorted((GOLDEN / "scripts").glob("*.json")):
        script = json.loads(path.read_text("utf-8"))
        for (name, data), plan in zip(write(script), script["bundles"]):
            yield name, data, ["%s.gia.json" % other for other in plan.get("with", [])] + [name]


def expected(files, documents):
    """What an expected file holds: the report, without the wording of problems."""
    report = verify([(name, documents[name]) for name in files], schema())
    report["problems"] = [{name: problem[name] for name in ("where", "reason", "refused")}
                          for problem in report["problems"]]
    return dict({"files": files}, **report)


def text_of(report):
    """JSON with a line for each row, problem and hash."""
    lines = []
    for name, value in report.items():
        if name == "rows":
            tables = []
            for table, rows in sorted(value.items()):
                inner = ",\n".join("   %s: %s" % (json.dumps(row, ensure_ascii=False),
                                                  json.dumps(cells, ensure_ascii=False, sort_keys=True))
                                   for row, cells in sorted(rows.items()))
                tables.append("  %s: {\n%s\n  }" % (json.dumps(table, ensure_ascii=False), inner))
            lines.append(' "rows": {\n%s\n }' % ",\n".join(tables) if tables else ' "rows": {}')
        elif isinstance(value, list) and value:
            lines.append(' "%s": [\n%s\n ]' % (name, ",\n".join("  " + json.dumps(item) for item in value)))
        else:
            lines.append(' "%s": %s' % (name, json.dumps(value)))
    return "{\n%s\n}\n" % ",\n".join(lines)


def main():
    documents, files = {}, {}
    for name, data, together in made():
        (GOLDEN / name).write_bytes(data)
        documents[name], files[name] = data, together
    for name, together in files.items():
        text = text_of(expected(together, documents))
        (GOLDEN / name.replace(".gia.json", ".expected.json")).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
