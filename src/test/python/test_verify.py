#!/usr/bin/env python3
"""Tests of the verifier: the golden bundles, published vectors, and what it must notice."""

import json
import random
import re
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import ed25519  # noqa: E402
import make_golden  # noqa: E402
from bundle_entries import content, digest_of, from_base64, salt_of, to_base64  # noqa: E402
from journal_state import code_of  # noqa: E402
from strict_json import Refused, canonical, parse  # noqa: E402
from verify_bundle import verify  # noqa: E402
from write_bundle import write  # noqa: E402

SCHEMA = Path(__file__).resolve().parents[3] / "resources" / "schema" / "gia-bundle-1.schema.json"


def entry(id, by, clock, *rows, **more):
    return dict({"id": id, "by": by, "clock": [clock, 0], "rows": [list(row) for row in rows]}, **more)


def report_of(*acts, **plan):
    files = write({"acts": acts, "bundles": [dict({"file": "x", "sender": "Anne"}, **plan)]})
    return verify(files, make_golden.schema())


def golden(name):
    return (make_golden.GOLDEN / name).read_bytes()


class GoldenTest(unittest.TestCase):
    maxDiff = None

    def test_the_writer_makes_the_golden_bundles_to_the_byte(self):
        count = 0
        for name, data, _ in make_golden.made():
            with self.subTest(name):
                self.assertEqual(golden(name), data)
                count += 1
        self.assertGreater(count, 25)

    def test_every_golden_bundle_comes_to_what_was_expected(self):
        paths = sorted(make_golden.GOLDEN.glob("*.gia.json"))
        self.assertGreater(len(paths), 25)
        documents = {path.name: path.read_bytes() for path in paths}
        for name in documents:
            with self.subTest(name):
                wanted = json.loads(golden(name.replace(".gia.json", ".expected.json")))
                self.assertEqual(wanted, make_golden.expected(wanted["files"], documents))

    def test_only_what_is_called_bad_is_bad(self):
        for path in sorted(make_golden.GOLDEN.glob("*.expected.json")):
            with self.subTest(path.name):
                self.assertEqual(not path.name.startswith("bad-"), json.loads(path.read_bytes())["ok"])

    def test_the_order_in_which_files_are_given_does_not_matter(self):
        for name in ("withheld-fills", "delta"):
            wanted = json.loads(golden(name + ".expected.json"))
            files = list(reversed(wanted["files"]))
            found = verify([(file, golden(file)) for file in files], make_golden.schema())
            self.assertEqual((wanted["code"], wanted["rows"]), (found["code"], found["rows"]))

    def test_good_bundles_fit_the_json_schema(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("jsonschema is not installed")
        validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
        for path in sorted(make_golden.GOLDEN.glob("*.gia.json")):
            with self.subTest(path.name):
                if not path.name.startswith("bad-"):
                    validator.validate(json.loads(path.read_bytes()))
        for path, value in ((("entries", 0, "clock"), [1]), (("entries", 0, "rows", 0, 2, 0, 1), True),
                            (("seal",), "x"), (("entries", 0, "number"), 2), (("version",), 2)):
            document = target = json.loads(golden("edits.gia.json"))
            for step in path[:-1]:
                target = target[step]
            target[path[-1]] = value
            self.assertFalse(validator.is_valid(document), path)

    def test_a_changed_character_never_passes_unseen(self):
        generator = random.Random(20261123)
        for name in ("values.gia.json", "withheld.gia.json", "fork.gia.json", "erased.gia.json"):
            data, wanted = golden(name), verify([(name, golden(name))])
            wanted["problems"] = []
            for _ in range(40):
                at = generator.randrange(len(data))
                changed = data[:at] + bytes([data[at] ^ 1 << generator.randrange(7)]) + data[at + 1:]
                found = verify([(name, changed)])
                if found["ok"]:
                    self.assertEqual(wanted, found, "byte %d of %s" % (at, name))


    def test_whatever_stands_anywhere_the_verifier_ends_with_a_report(self):
        generator = random.Random(7)
        odd = (None, True, 0, -1, 2**53, "", "x", [], {}, [[]], [0], [[0, 0]], {"int": "1"}, {"digest": "0" * 64},
               {"erased": "1" * 64}, "0" * 64, "A" * 22)
        for name in ("edits", "erased", "fork", "undo", "values", "withheld-fills"):
            for _ in range(25):
                document = json.loads(golden(name + ".gia.json"))
                places = list(every_place(document))
                container, key = generator.choice(places)
                container[key] = generator.choice(odd)
                verify([("x", json.dumps(document).encode("utf-8"))], make_golden.schema())


def every_place(value):
    """(container, key) of everything that stands in a document."""
    for key, inner in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(inner, (dict, list)):
            yield from every_place(inner)


class VectorTest(unittest.TestCase):
    def test_ed25519_agrees_with_rfc_8032(self):
        for seed, public, message, signature in (
                ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                 "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                 "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                 "d25bf5f0595bbe24655141438e7a100b"),
                ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                 "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                 "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                 "387b2eaeb4302aeeb00d291612bb0c00")):
            seed, public, message, signature = map(bytes.fromhex, (seed, public, message, signature))
            self.assertEqual(public, ed25519.public_key(seed))
            self.assertEqual(signature, ed25519.sign(seed, message))
            self.assertTrue(ed25519.verify(public, message, signature))
            self.assertFalse(ed25519.verify(public, message + b"x", signature))
            larger = int.from_bytes(signature[32:], "little") + ed25519.ORDER
            self.assertFalse(ed25519.verify(public, message, signature[:32] + larger.to_bytes(32, "little")))

    def test_names_are_sorted_by_utf_16_units(self):
        data = '{"\\u20ac":1,"\\r":2,"\ufb33":3,"1":4,"\U0001f600":5,"\\u0080":6,"\u00f6":7}'.encode("utf-8")
        wanted = '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\U0001f600":5,"\ufb33":3}'
        self.assertEqual(wanted, canonical(parse(data)).decode("utf-8"))

    def test_strings_are_written_with_the_shortest_escapes(self):
        self.assertEqual('"\\b\\t\\n\\f\\r\\"\\\\/\\u001f\u007f\u2028"',
                         canonical("\b\t\n\f\r\"\\/\x1f\x7f\u2028").decode("utf-8"))

    def test_a_string_has_16_mib_at_most(self):
        for longest in (b"a" * 2**24, b"a" + "\u20ac".encode("utf-8") * (2**24 // 3)):
            self.assertEqual(2**24, len(longest))
            self.assertEqual(longest, parse(b'{"a":"%s"}' % longest)["a"].encode("utf-8"))
            with self.assertRaises(Refused) as refused:
                parse(b'{"a":"%sb"}' % longest)
            self.assertEqual(("long", "byte 5"), (refused.exception.reason, refused.exception.where))

    def test_digests_stay_what_they_are(self):
        salt = salt_of(bytes(range(16)), 1)
        self.assertEqual("ec6c7a112dcc9f8b3dc1461b60f85057", salt.hex())
        self.assertEqual("a5cb5c83c933", digest_of(salt, content("Zo\u00eb", ""))[:12])

    def test_one_value_has_one_payload(self):
        for one, other in (({"real": "-0"}, {"real": "0"}), ({"real": "1E1"}, {"real": "10.0"})):
            self.assertEqual(content(one, ""), content(other, ""))
        for one, other in ((1, "1"), (1, {"real": "1"}), (None, ""), (0, None), ("Zo\u00eb", "Zoe\u0308")):
            self.assertNotEqual(content(one, ""), content(other, ""))

    def test_an_unfit_value_is_refused(self):
        for value in (True, [], {}, {"int": "1"}, {"int": "9223372036854775808"}, {"int": "-0"}, {"real": "NaN"},
                      {"real": "1e999"}, {"real": "01"}, {"real": 1}, {"blob": "00", "size": 1}, {"date": "2026"}):
            with self.subTest(value), self.assertRaises(Refused):
                content(value, "")

    def test_the_code_has_eighty_bits_in_four_groups(self):
        self.assertEqual("RH0G-0B88-RRVE-80P5", code_of({"heads": []}))
        self.assertTrue(re.fullmatch("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}", code_of({"heads": ["0" * 64]})))


class StateTest(unittest.TestCase):
    def cell(self, report, table="t", row="r", column="x"):
        self.assertEqual([], report["problems"])
        return report["rows"][table][row][column]

    def test_replacing_one_of_two_equal_writes_replaces_both(self):
        report = report_of(entry("a", "Anne", 1, ["t", "r", [["x", 1]]]), entry("b", "Bram", 2, ["t", "r", [["x", 1]]]),
                           entry("c", "Anne", 3, ["t", "r", [["x", 2, ["a:0"]]]]))
        self.assertEqual({"value": 2}, self.cell(report))

    def test_equality_of_classes_carries_on(self):
        acts = []
        for by in ("Anne", "Bram"):
            acts += [entry(by + "1", by, 1, ["t", "r", [["x", 1]]]),
                     entry(by + "2", by, 2, ["t", "r", [["x", 2, [by + "1:0"]]]])]
        report = report_of(*acts, entry("c", "Anne", 3, ["t", "r", [["x", 3, ["Anne2:0"]]]]))
        self.assertEqual({"value": 3}, self.cell(report))

    def test_equal_values_with_other_histories_are_no_conflict(self):
        report = report_of(entry("a", "Anne", 1, ["t", "r", [["x", 1]]]),
                           entry("b", "Anne", 2, ["t", "r", [["x", 2, ["a:0"]]]]), entry("c", "Bram", 3, ["t", "r", [["x", 2]]]))
        self.assertEqual({"value": 2}, self.cell(report))

    def test_two_roads_to_a_text_have_no_single_base(self):
        report = report_of(
            entry("a", "Anne", 1, ["section", "r", [["body", "a"]]]), entry("b", "Bram", 1, ["section", "r", [["body", "b"]]]),
            entry("c", "Anne", 2, ["section", "r", [["body", "c", ["a:0", "b:0"]]]], seen=["b"]),
            entry("d", "Bram", 2, ["section", "r", [["body", "d", ["a:0", "b:0"]]]], seen=["a"]))
        self.assertCountEqual(["c", "d"], [head["value"] for head in self.cell(report, "section", "r", "body")["conflict"]])

    def test_a_text_without_a_common_ancestor_is_a_conflict(self):
        report = report_of(entry("a", "Anne", 1, ["section", "r", [["body", "a"]]]),
                           entry("b", "Bram", 2, ["section", "r", [["body", "b"]]]))
        self.assertIn("conflict", self.cell(report, "section", "r", "body"))

    def test_a_withheld_base_stops_the_merge(self):
        report = report_of(
            entry("a", "Anne", 1, ["section", "r", [["body", "a"]]]),
            entry("b", "Anne", 2, ["section", "r", [["body", "b", ["a:0"]]]]),
            entry("c", "Bram", 3, ["section", "r", [["body", "c", ["a:0"]]]], seen=["a"]), withheld=["a:0"])
        self.assertIn("conflict", self.cell(report, "section", "r", "body"))

    def test_a_withheld_head_raises_no_conflict(self):
        report = report_of(entry("a", "Anne", 1, ["t", "r", [["x", 1]]]), entry("b", "Bram", 2, ["t", "r", [["x", 2]]]),
                           withheld=["b:0"])
        self.assertEqual({"value": 1, "withheld": True}, self.cell(report))

    def test_what_is_withheld_changes_the_code(self):
        acts = (entry("a", "Anne", 1, ["t", "r", [["x", 1]]]),)
        full, less = report_of(*acts), report_of(*acts, withheld=["a:0"])
        self.assertEqual(full["heads"], less["heads"])
        self.assertNotEqual(full["code"], less["code"])

    def test_an_entry_filled_piece_by_piece_shows_all_its_salts(self):
        made = write({"acts": [entry("a", "Anne", 1, ["t", "r", [["x", 1], ["y", 2]]])],
                      "bundles": [{"file": "x", "sender": "Anne"}]})[0][1]
        secret = re.search(rb'"secret": "([^"]*)"', made).group(1).decode("ascii")
        salts = [to_base64(salt_of(from_base64(secret, 16, ""), place)) for place in range(2)]
        report = verify([("x", made.replace(('"secret": "%s"' % secret).encode("ascii"),
                                            ('"salts": %s' % json.dumps(salts)).encode("ascii")))])
        self.assertEqual({"value": 2}, self.cell(report, column="y"))

    def test_an_erased_value_lacks_no_more(self):
        report = report_of(entry("a", "Anne", 1, ["person", "p", [["name", "Jansen"]]]),
                           entry("b", "Anne", 2, erases=[["person", "p"]]), withheld=["a:0"])
        self.assertEqual(({"value": None, "erased": True}, []),
                         (self.cell(report, "person", "p", "name"), report["lacks"]))

    def test_erasing_what_was_never_written_makes_no_row(self):
        self.assertEqual({}, report_of(entry("a", "Anne", 1, erases=[["person", "p"]]))["rows"])

    def test_a_removal_that_saw_the_edit_stands(self):
        report = report_of(entry("a", "Anne", 1, ["t", "r", [["x", 1]]]),
                           entry("b", "Bram", 2, ["t", "r", [["removed", 1]]], seen=["a"]))
        self.assertEqual(([["t", "r"]], []), (report["removed"], report["row_conflicts"]))

    def test_a_removal_that_was_undone_and_redone_is_the_redoing(self):
        report = report_of(
            entry("a", "Anne", 1, ["t", "r", [["x", 1]]]), entry("b", "Anne", 2, ["t", "r", [["removed", 1]]]),
            entry("c", "Anne", 3, ["t", "r", [["removed", None, ["b:0"], []]]], undoes="b"),
            entry("d", "Bram", 4, ["t", "r", [["x", 2, ["a:0"]]]], seen=["c"]),
            entry("e", "Anne", 5, ["t", "r", [["removed", None, ["c:0"], ["b:0"]]]], undoes="c"))
        self.assertEqual(([], [["t", "r"]]), (report["removed"], report["row_conflicts"]))

    def test_a_removed_child_does_not_keep_its_parent(self):
        report = report_of(
            entry("a", "Anne", 1, ["edition", "e", []], ["section", "s", [["edition", "e"]]]),
            entry("b", "Anne", 2, ["edition", "e", [["removed", 1]]]),
            entry("c", "Bram", 3, ["section", "s", [["removed", 1]]], seen=["a"]))
        self.assertEqual([["edition", "e"], ["section", "s"]], report["removed"])

    def test_entries_wait_for_what_they_build_on(self):
        report = verify([("delta.gia.json", golden("delta.gia.json"))])
        self.assertEqual((0, 2), (report["entries"], report["waiting"]))

    def test_a_chain_stops_at_its_last_right_signature(self):
        report = verify([("bad-signature.gia.json", golden("bad-signature.gia.json"))])
        self.assertEqual((3, 1), (report["entries"], report["parked"]))
        self.assertEqual("twee", report["rows"]["t"]["r1"]["x"]["value"])

    def test_a_wrong_bundle_is_named(self):
        one = [entry("a", "Anne", 1, ["t", "r", [["x", 1]]]), entry("b", "Anne", 2, ["t", "r", [["x", 2, ["a:0"]]]])]
        for changes, reason in (
                ([["brings", 0, "from"], 2], "brings"), ([["brings", 0, "to"], 3], "hash"),
                ([["brings"], []], "brings"), ([["signatures"], []], "unsigned"),
                ([["entries", 1, "number"], 2], "shape"), ([["database"], "x"], "shape"),
                ([["replicas", 0, "replica"], "0" * 64], "hash"), ([["entries", 0, "secret"], "AA"], "shape"),
                ([["signatures", 0, "number"], 1], "signature"), ([["sender", "replica"], "0" * 64], "shape"),
                ([["entries", 1, "refs"], [1]], "shape"), ([["entries", 1, "clock"], [-1, 0]], "shape")):
            with self.subTest(changes):
                report = report_of(*one, before=[changes])
                self.assertIn(reason, [problem["reason"] for problem in report["problems"]])


if __name__ == "__main__":
    unittest.main()
