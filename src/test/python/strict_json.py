"""JSON as the journal format reads it (nothing that two readers could take differently), and RFC 8785."""

import re

DEEPEST = 32
LARGEST = 2**53
LONGEST = 16 * 2**20
_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)((?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_HEX = re.compile(r"[0-9a-fA-F]{4}")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_WORDS = {"null": None, "true": True, "false": False}


class Refused(Exception):
    """The file as a whole is refused: a short reason, where, and a sentence."""

    def __init__(self, reason, where, message):
        super().__init__(message)
        self.reason, self.where, self.message = reason, where, message


class Members(dict):
    """A JSON object; a dict keeps the order in which its members stood."""


class _Reader:
    def __init__(self, text):
        self.text, self.at = text, 0

    def fail(self, reason, message, at=None):
        before = self.text[: self.at if at is None else at]
        raise Refused(reason, "byte %d" % len(before.encode("utf-8", "surrogatepass")), message)

    def space(self):
        self.at = _SPACE.match(self.text, self.at).end()

    def peek(self):
        if self.at >= len(self.text):
            self.fail("truncated", "the file ends too early")
        return self.text[self.at]

    def expect(self, sign):
        if self.peek() != sign:
            self.fail("syntax", "expected %s" % sign)
        self.at += 1

    def value(self, depth):
        self.space()
        sign = self.peek()
        if sign in "{[":
            if depth > DEEPEST:
                self.fail("depth", "nested deeper than %d" % DEEPEST)
            return self.object(depth) if sign == "{" else self.array(depth)
        if sign == '"':
            return self.string()
        if sign == "-" or sign.isdigit():
            return self.number()
        for word, meaning in _WORDS.items():
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return meaning
            if word.startswith(self.text[self.at:]):
                self.fail("truncated", "the file ends too early", len(self.text))
        return self.fail("syntax", "no JSON value")

    def object(self, depth):
        found = Members()
        self.expect("{")
        self.space()
        if self.peek() == "}":
            self.at += 1
            return found
        while True:
            self.space()
            start = self.at
            if self.peek() != '"':
                self.fail("syntax", "expected a name")
            name = self.string()
            if name in found:
                self.fail("duplicate", "the name %r stands here twice" % name, start)
            self.space()
            self.expect(":")
            found[name] = self.value(depth + 1)
            if self.ends("}"):
                return found

    def array(self, depth):
        found = []
        self.expect("[")
        self.space()
        if self.peek() == "]":
            self.at += 1
            return found
        while True:
            found.append(self.value(depth + 1))
            if self.ends("]"):
                return found

    def ends(self, closing):
        self.space()
        if self.peek() == closing:
            self.at += 1
            return True
        self.expect(",")
        return False

    def number(self):
        start, match = self.at, _NUMBER.match(self.text, self.at)
        if match is None:
            self.fail("syntax", "no JSON number")
        token = match.group()
        if match.group(1) or token == "-0":
            self.fail("number", "%.40s is not written as an integer" % token)
        if len(token) > 17 or abs(int(token)) > LARGEST:
            self.fail("number", "an integer beyond 2^53")
        self.at = match.end()
        if self.at == len(self.text):
            self.fail("truncated", "the file ends too early")
        if self.text[self.at] not in " \t\n\r,]}":
            self.fail("syntax", "no JSON number", start)
        return int(token)

    def string(self):
        start = self.at
        self.at += 1
        parts = []
        while True:
            match = _PLAIN.match(self.text, self.at)
            parts.append(match.group())
            self.at = match.end()
            sign = self.peek()
            if sign == '"':
                self.at += 1
                return self.short("".join(parts), start)
            if sign != "\\":
                self.fail("nul" if sign == "\0" else "syntax", "a control character in a string")
            parts.append(self.escape())

    def short(self, text, start):
        if 4 * len(text) > LONGEST and len(text.encode("utf-8")) > LONGEST:
            self.fail("long", "a string longer than %d bytes" % LONGEST, start)
        return text

    def escape(self):
        start = self.at
        self.at += 1
        sign = self.peek()
        self.at += 1
        if sign != "u":
            if sign not in _ESCAPES:
                self.fail("syntax", "no JSON escape", start)
            return _ESCAPES[sign]
        unit = self.unit(start)
        if unit == 0:
            self.fail("nul", "U+0000 in a string", start)
        if 0xDC00 <= unit < 0xE000:
            self.fail("surrogate", "a lone surrogate", start)
        if not 0xD800 <= unit < 0xDC00:
            return chr(unit)
        if self.text[self.at:self.at + 2] != "\\u":
            self.fail("surrogate", "a lone surrogate", start)
        self.at += 2
        low = self.unit(start)
        if not 0xDC00 <= low < 0xE000:
            self.fail("surrogate", "a lone surrogate", start)
        return chr(0x10000 + ((unit - 0xD800) << 10) + low - 0xDC00)

    def unit(self, start):
        match = _HEX.match(self.text, self.at)
        if match is None:
            self.fail("truncated" if self.at + 4 > len(self.text) else "syntax", "no JSON escape", start)
        self.at = match.end()
        return int(match.group(), 16)


def parse(data):
    """Reads one JSON object from bytes, or raises Refused with the byte where reading stopped."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as wrong:
        raise Refused("utf-8", "byte %d" % wrong.start, "not UTF-8") from None
    reader = _Reader(text)
    if text.startswith("\ufeff"):
        reader.fail("syntax", "a byte order mark")
    reader.space()
    if reader.peek() != "{":
        reader.fail("syntax", "not a JSON object")
    found = reader.value(1)
    reader.space()
    if reader.at < len(text):
        reader.fail("syntax", "something follows the object")
    return found


def _quoted(text):
    def escape(match):
        sign = match.group()
        short = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
        return short.get(sign) or "\\u%04x" % ord(sign)

    return '"' + re.sub(r'[\x00-\x1f"\\]', escape, text) + '"'


def _write(value, out):
    if value is None or isinstance(value, bool):
        out.append({None: "null", True: "true", False: "false"}[value])
    elif isinstance(value, int):
        if abs(value) > LARGEST:
            raise ValueError("an integer beyond 2^53")
        out.append(str(value))
    elif isinstance(value, str):
        out.append(_quoted(value))
    elif isinstance(value, dict):
        opening = "{"
        for name in sorted(value, key=lambda n: n.encode("utf-16-be")):
            out.append(opening + _quoted(name) + ":")
            _write(value[name], out)
            opening = ","
        out.append("}" if value else "{}")
    else:
        opening = "["
        for item in value:
            out.append(opening)
            _write(item, out)
            opening = ","
        out.append("]" if value else "[]")


def canonical(value):
    """The bytes of RFC 8785 for objects, lists, strings, integers up to 2^53, null, true and false."""
    out = []
    _write(value, out)
    return "".join(out).encode("utf-8")
