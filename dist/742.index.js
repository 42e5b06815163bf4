export const id = 742;
export const ids = [742];
export const modules = {

/***/ 89146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ base64Spellings),
/* harmony export */   kM: () => (/* binding */ base64Cores),
/* harmony export */   ye: () => (/* binding */ isBase64Byte)
/* harmony export */ });
/**
 * The characters that base64 gives these bytes wherever they stand in a longer text, one core for each of the three alignments.
 * The first and last characters that also encode neighbours are dropped, so the core stays the same with any prefix and suffix.
 */
function base64Cores(bytes) {
    return [0, 1, 2].map((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
        const head = Math.ceil((before * 8) / 6);
        return encoded.slice(head, Math.floor(((before + bytes.length) * 8) / 6));
    });
}
/** A core as the two alphabets write it, and as JSON and URLs write the two characters they escape. */
function base64Spellings(core) {
    return [
        ...new Set([
            core,
            core.replaceAll("+", "-").replaceAll("/", "_"),
            core.replaceAll("/", "\\/"),
            core.replaceAll("+", "\\u002b"),
            core.replaceAll("+", "\\u002B"),
            core.replaceAll("+", "%2B").replaceAll("/", "%2F"),
            core.replaceAll("+", "%2b").replaceAll("/", "%2f"),
        ]),
    ];
}
/** Whether base64 in either alphabet, or its padding, uses the byte. */
function isBase64Byte(byte) {
    return base64Bytes[byte] === 1;
}
const base64Bytes = new Uint8Array(256);
for (const byte of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_="))
    base64Bytes[byte] = 1;


/***/ }),

/***/ 42742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   R: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _base64_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89146);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3178);


/**
 * The bytes with every stretch that gives a value away replaced by `[REDACTED:<form>]`. The marker holds nothing that JSON, XML, HTML, CSV or a
 * shell's quotes would take for syntax; line breaks inside a stretch are kept, so the number of lines stays. The bytes given are not changed; without a
 * hit they are returned as they are. A value that the marker itself holds, such as `REDACTED`, is left to the re-scan to refuse.
 */
function redact(bytes, redactor) {
    const stretches = merge((0,_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .S)(bytes, redactor).map((hit) => widen(bytes, hit)));
    if (stretches.length === 0)
        return { bytes, replacements: {} };
    const pieces = [];
    const replacements = {};
    let kept = 0;
    for (const { start, end, kind } of stretches) {
        pieces.push(bytes.subarray(kept, start), Buffer.from(`[REDACTED:${kind}]`), bytes.subarray(start, end).filter(isBreak));
        replacements[kind] = (replacements[kind] ?? 0) + 1;
        kept = end;
    }
    pieces.push(bytes.subarray(kept));
    return { bytes: Buffer.concat(pieces), replacements };
}
/** The text, redacted as UTF-8. */
function redactText(text, redactor) {
    const bytes = Buffer.from(text);
    const redacted = redact(bytes, redactor).bytes;
    return redacted === bytes ? text : Buffer.from(redacted).toString("utf8");
}
/** The whole run of base64 around a hit: its neighbours decode to the text around the value, and its first and last characters to parts of it. */
function widen(bytes, { start, end, needle: { kind } }) {
    const stretch = { start, end, kind };
    if (kind !== "base64")
        return stretch;
    while (stretch.start > 0 && (0,_base64_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .isBase64Byte */ .ye)(bytes[stretch.start - 1] ?? 0))
        stretch.start--;
    while (stretch.end < bytes.length && (0,_base64_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .isBase64Byte */ .ye)(bytes[stretch.end] ?? 0))
        stretch.end++;
    return stretch;
}
/** Stretches in order, those that overlap or touch as one; the longest of them gives the form. */
function merge(stretches) {
    const merged = [];
    let longest = 0;
    for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        const length = stretch.end - stretch.start;
        if (last === undefined || stretch.start > last.end) {
            merged.push({ ...stretch });
            longest = length;
            continue;
        }
        if (length > longest)
            [last.kind, longest] = [stretch.kind, length];
        last.end = Math.max(last.end, stretch.end);
    }
    return merged;
}
function isBreak(byte) {
    return byte === 10 || byte === 13;
}


/***/ }),

/***/ 3178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ redactorOf),
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./build/src/redact/base64-forms.js
var base64_forms = __webpack_require__(89146);
;// CONCATENATED MODULE: ./build/src/redact/find-needles.js
/** Bits of the index for each word: so many that hardly any other word of a text meets one that is set. */
const BITS_PER_WORD = 32;
/** Bits of the hash at most; 2^20 bits are 128 KiB, which stay in a processor's second-level cache, and those of a few secrets in its first. */
const HASH_BITS_LIMIT = 20;
/** Offsets of the words by which a needle is found. */
const OFFSETS = 4;
/** Knuth's multiplier for hashing by multiplication: 2^32 divided by the golden ratio, odd. */
const MULTIPLIER = 0x9e3779b1;
/**
 * Indexes needles by the four words of four bytes at their offsets 0 to 3: wherever a needle of at least seven bytes stands, exactly one of
 * them lies at a multiple of four.
 */
function indexNeedles(needles) {
    const hashBits = Math.min(HASH_BITS_LIMIT, Math.ceil(Math.log2(OFFSETS * BITS_PER_WORD * Math.max(1, needles.length))));
    const bits = new Uint8Array(1 << (hashBits - 3));
    const shift = 32 - hashBits;
    const words = new Map();
    for (const needle of needles) {
        for (let offset = 0; offset < OFFSETS; offset++) {
            const word = wordAt(needle.bytes, offset);
            const hash = Math.imul(word, MULTIPLIER) >>> shift;
            bits[hash >>> 3] = (bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
            const known = words.get(word);
            if (known === undefined)
                words.set(word, [{ needle, offset }]);
            else
                known.push({ needle, offset });
        }
    }
    return { size: needles.length, bits, shift, words };
}
/** Every place of every needle in the bytes, overlapping ones too, in no particular order. */
function findNeedles(bytes, { bits, shift, words }) {
    const hits = [];
    const whole = bytes.length - (bytes.length % 4);
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
    const view = new Int32Array(aligned.buffer, aligned.byteOffset, whole / 4);
    for (let index = 0; index < view.length; index++) {
        const word = view[index];
        const hash = Math.imul(word, MULTIPLIER) >>> shift;
        if ((bits[hash >>> 3] & (1 << (hash & 7))) === 0)
            continue;
        for (const { needle, offset } of words.get(word) ?? []) {
            const start = index * 4 - offset;
            if (standsAt(bytes, needle.bytes, start))
                hits.push({ start, end: start + needle.bytes.length, needle });
        }
    }
    return hits;
}
/** Whether this machine keeps the lowest byte of a number first. */
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
/** Four bytes as this machine reads them. */
function wordAt(bytes, offset) {
    let word = 0;
    for (let index = 0; index < 4; index++) {
        const byte = bytes[offset + index] ?? 0;
        word |= byte << (IS_LITTLE_ENDIAN ? 8 * index : 24 - 8 * index);
    }
    return word;
}
function standsAt(bytes, needle, start) {
    if (start < 0 || start + needle.length > bytes.length)
        return false;
    for (let index = 0; index < needle.length; index++)
        if (bytes[start + index] !== needle[index])
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/src/redact/needle.js
var needle = __webpack_require__(39916);
;// CONCATENATED MODULE: ./build/src/redact/text-forms.js
/**
 * How programs write a text inside other texts. Each function gives all forms its format has for the text, the text itself included
 * where the format leaves it alone; upper-case and lower-case digits are two forms.
 */
const hex = (code, width) => code.toString(16).padStart(width, "0");
const both = (form, other) => (form === other ? [form] : [form, other]);
/** As JSON writes it inside a string: plain, with `\/`, with everything but ASCII escaped, with markup and `+` escaped, or every unit escaped. */
function jsonForms(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const cased = [unitEscape(false), unitEscape(true)].flatMap((unit) => {
        const ascii = plain.replace(/[^\0-\x7e]/g, unit);
        const sets = [MARKUP, QUOTES, STRICT].map((set) => ascii.replace(set, (c) => unit(c === '\\"' ? '"' : c)));
        return [ascii, ...sets, ascii.replace(/[<>&+]/g, unit), text.replace(/./gs, unit)];
    });
    const forms = [plain, ...cased];
    return unique([...forms, ...forms.map((form) => form.replaceAll("/", "\\/"))]);
}
/** What Go, PHP and .NET escape in addition: mark-up; mark-up and quotes; mark-up, quotes, `+` and the grave accent. */
const [MARKUP, QUOTES, STRICT] = [/[<>&]/g, /[<>&']|\\"/g, /[<>&'+`]|\\"/g];
function unitEscape(upper) {
    return (c) => `\\u${upper ? hex(c.charCodeAt(0), 4).toUpperCase() : hex(c.charCodeAt(0), 4)}`;
}
const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** As HTML and XML write it: named, decimal and hexadecimal references, in text and in attributes. */
function htmlForms(text) {
    const name = (c) => named[c] ?? c;
    const decimal = (c) => `&#${c.codePointAt(0)};`;
    const hexadecimal = (c) => `&#x${hex(c.codePointAt(0) ?? 0, 1)};`;
    const padded = (c) => `&#x${hex(c.codePointAt(0) ?? 0, 2).toUpperCase()};`;
    const forms = [
        text.replace(/[&<>]/g, name),
        text.replace(/[&<>"]/g, name),
        text.replace(/[<&]/g, name),
        ...["&#39;", "&#039;", "&apos;", "&#x27;"].map((apostrophe) => text.replace(/[&<>"]/g, name).replaceAll("'", apostrophe)),
        // Python and Go write the double quote as a number.
        text.replace(/[&<>]/g, name).replaceAll('"', "&#34;").replaceAll("'", "&#39;"),
        ...[decimal, hexadecimal, padded].flatMap((reference) => [
            text.replace(/[&<>"']/gu, reference),
            text.replace(/[^\w .-]/gu, reference),
            text.replace(/[&<>"]/g, name).replace(/[^\0-\x7e]/gu, reference),
            text.replace(/./gsu, reference),
        ]),
    ];
    return unique(forms);
}
/** As URLs and forms write it: the sets of characters that JavaScript, RFC 3986 and HTML forms leave alone, every byte, and encoded twice. */
function percentForms(text) {
    const component = encodeURIComponent(text.toWellFormed());
    const strict = component.replace(/[!'()*]/g, percent);
    const forms = [
        component,
        strict,
        encodeURI(text.toWellFormed()),
        strict.replaceAll("%20", "+"),
        // The serializer of URLSearchParams leaves `*` alone and encodes `~`.
        strict.replaceAll("%20", "+").replaceAll("%2A", "*").replaceAll("~", "%7E"),
        strict.replaceAll("%2F", "/"),
        [...Buffer.from(text)].map((byte) => `%${hex(byte, 2).toUpperCase()}`).join(""),
    ];
    const cased = forms.flatMap((form) => both(form, form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())));
    return unique([...cased, ...cased.map((form) => form.replaceAll("%", "%25"))]);
}
const percent = (c) => `%${hex(c.charCodeAt(0), 2).toUpperCase()}`;
/** The bytes of the text as hexadecimal digits: bare, separated by colon, comma or space, as `\x41`, as `0x41`. */
function hexForms(bytes) {
    const digits = [...bytes].map((byte) => hex(byte, 2));
    const lists = [
        digits.join(""),
        digits.join(":"),
        digits.join(" "),
        digits.map((pair) => `\\x${pair}`).join(""),
        digits.map((pair) => `0x${pair}`).join(", "),
        digits.map((pair) => `0x${pair}`).join(","),
    ];
    return unique(lists.flatMap((form) => [form, form.replace(/(?<![0x\\])[a-f]|[a-f]/g, (c) => c.toUpperCase())]));
}
/** As POSIX shells quote it inside apostrophes or double quotes, or with backslashes. */
function shellForms(text) {
    return unique([
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", "'\"'\"'"),
        text.replace(/["\\$`]/g, "\\$&"),
        text.replace(/[^\w@%+=:,./-]/g, "\\$&"),
    ]);
}
function unique(forms) {
    return [...new Set(forms)];
}

// EXTERNAL MODULE: ./build/src/redact/value-parts.js
var value_parts = __webpack_require__(9409);
;// CONCATENATED MODULE: ./build/src/redact/needles.js




/**
 * Longest part that gets all encodings, in UTF-16 units; a longer one is found by its lines and leaves, and in its plain forms.
 * GitHub's own limit for a secret is 48 KiB.
 */
const ENCODED_PART_LIMIT = 64 * 1024;
/**
 * Every sequence of bytes that gives one of the values away: each part of a value, in each encoding that tools write into logs and reports.
 * Sequences that two values share are given once; values that are too common give none.
 */
function needlesOf(values) {
    const needles = new Map();
    const add = (kind, bytes) => {
        const key = Buffer.from(bytes).toString("latin1");
        if (bytes.length >= needle/* NEEDLE_MIN_BYTES */.N && !needles.has(key))
            needles.set(key, { kind, bytes });
    };
    for (const part of new Set(values.flatMap(value_parts/* valueParts */.u)))
        addForms(part, add);
    return [...needles.values()];
}
function addForms(part, add) {
    const addTexts = (kind, forms) => {
        for (const form of forms)
            add(kind, Buffer.from(form));
    };
    const utf8 = Buffer.from(part);
    const utf16 = Buffer.from(part, "utf16le");
    const json = jsonForms(part);
    add("value", utf8);
    // A text of Latin-1 characters is one byte each in files that are not UTF-8.
    if (!/[^\0-\xff]/.test(part))
        add("value", Buffer.from(part, "latin1"));
    addTexts("json", json);
    if (part.length > ENCODED_PART_LIMIT)
        return;
    addTexts("json", json.flatMap(jsonForms));
    addTexts("html", [part, ...json].flatMap(htmlForms));
    addTexts("json", htmlForms(part).flatMap(jsonForms));
    addTexts("shell", shellForms(part));
    addTexts("percent", [part, ...json].flatMap(percentForms));
    addTexts("hex", hexForms(utf8));
    add("utf-16", utf16);
    add("utf-16", Buffer.from(utf16).swap16());
    const plainJson = JSON.stringify(part).slice(1, -1);
    const cores = [utf8, utf16, Buffer.from(plainJson), Buffer.from(encodeURIComponent(part.toWellFormed()))].flatMap(base64_forms/* base64Cores */.kM);
    addTexts("base64", cores.flatMap(base64_forms/* base64Spellings */.HL));
    const twice = cores.flatMap((core) => (0,base64_forms/* base64Cores */.kM)(Buffer.from(core)));
    addTexts("base64", twice.flatMap(base64_forms/* base64Spellings */.HL));
}

;// CONCATENATED MODULE: ./build/src/redact/squeeze.js
const [TAB, LF, CR, ESC, SPACE, QUOTE, EQUALS, OPEN, BACKSLASH, LESS] = [9, 10, 13, 27, 32, 34, 61, 91, 92, 60];
/** Longest mark-up tag or terminal sequence that is dropped, in bytes; anything longer is text. */
const SEQUENCE_LIMIT = 256;
/**
 * The bytes without white space, terminal sequences, mark-up tags, soft line breaks of quoted-printable, and the JSON escapes of line breaks,
 * tabs and terminal sequences: a value that is wrapped at some column, coloured in the middle or cut by tags stands whole in the view.
 */
function squeeze(bytes) {
    const view = Buffer.allocUnsafe(bytes.length);
    const length = keep(bytes, view);
    let stretches;
    return {
        bytes: view.subarray(0, length),
        // Few texts hold a secret, and only those are asked where it stood.
        origin: (index) => originOf((stretches ??= stretchesOf(bytes)), index),
    };
}
function stretchesOf(bytes) {
    const stretches = { starts: [], origins: [] };
    keep(bytes, new Uint8Array(bytes.length), stretches);
    return stretches;
}
/** Copies to the view what is not dropped and says in which stretches it stood; gives the length of the view. */
function keep(bytes, view, stretches) {
    let length = 0;
    let at = 0;
    let byte = 0;
    for (;;) {
        if (stretches !== undefined)
            startStretch(stretches, length, at);
        for (; at < bytes.length && droppable[(byte = bytes[at])] === 0; at++)
            view[length++] = byte;
        if (at === bytes.length)
            return length;
        const skipped = droppedAt(bytes, at, byte);
        at += skipped;
        if (skipped > 0)
            continue;
        // A run of backslashes is judged once, at its start; judging it at each of its bytes would take the square of its length.
        do
            view[length++] = bytes[at++];
        while (byte === BACKSLASH && bytes[at] === BACKSLASH);
    }
}
function startStretch({ starts, origins }, start, origin) {
    const last = starts.length - 1;
    if (starts[last] === start)
        origins[last] = origin;
    else {
        starts.push(start);
        origins.push(origin);
    }
}
const droppable = new Uint8Array(256);
for (const byte of [TAB, LF, CR, ESC, SPACE, EQUALS, BACKSLASH, LESS])
    droppable[byte] = 1;
/** How many bytes are dropped from here on; 0 when the byte belongs to the text. */
function droppedAt(bytes, at, byte) {
    switch (byte) {
        case ESC:
            return terminalSequence(bytes, at, 1);
        case EQUALS:
            if (bytes[at + 1] === LF)
                return 2;
            return bytes[at + 1] === CR && bytes[at + 2] === LF ? 3 : 0;
        case LESS:
            return tag(bytes, at);
        case BACKSLASH:
            return spelledEscape(bytes, at);
        default:
            return 1;
    }
}
/** `ESC [ parameters letter`, given the length of the escape character's own spelling. @see ECMA-48, 5.4 */
function terminalSequence(bytes, at, escapeLength) {
    if (bytes[at + escapeLength] !== OPEN)
        return 0;
    for (let end = at + escapeLength + 1; end < Math.min(bytes.length, at + SEQUENCE_LIMIT); end++) {
        const byte = bytes[end];
        if (byte >= 0x40 && byte <= 0x7e)
            return end + 1 - at;
        if (byte < 0x20 || byte > 0x3f)
            return 0;
    }
    return 0;
}
/** A tag on one line; whatever cuts a value inside a tag keeps the tag from being dropped, or the value would go with it. */
function tag(bytes, at) {
    const next = bytes[at + 1] ?? 0;
    const opensTag = next === 0x2f || (next >= 0x41 && next <= 0x5a) || (next >= 0x61 && next <= 0x7a);
    if (!opensTag)
        return 0;
    for (let end = at + 2; end < Math.min(bytes.length, at + SEQUENCE_LIMIT); end++) {
        const byte = bytes[end];
        if (byte === 0x3e)
            return end + 1 - at;
        if (byte === LESS || byte === LF || byte === CR || byte === ESC)
            return 0;
        if (byte === BACKSLASH && bytes[end + 1] !== QUOTE && bytes[end + 1] !== BACKSLASH)
            return 0;
    }
    return 0;
}
/** `\n`, `\r`, `\t`, a backslash at the end of a line, or the escape character as JSON and shells spell it; with any number of backslashes. */
function spelledEscape(bytes, at) {
    let end = at;
    while (bytes[end] === BACKSLASH && end - at < SEQUENCE_LIMIT)
        end++;
    const next = bytes[end];
    if (next === 0x6e || next === 0x72 || next === 0x74 || next === LF)
        return end + 1 - at;
    // Most backslashes stand before a quote; only these four begin a spelling of the escape character.
    if (next !== 0x75 && next !== 0x78 && next !== 0x30 && next !== 0x65)
        return 0;
    const spelling = escapeSpellings.find((word) => squeeze_standsAt(bytes, end, word));
    return spelling === undefined ? 0 : terminalSequence(bytes, at, end - at + spelling.length);
}
/** How the escape character is spelled after a backslash, in lower case. */
const escapeSpellings = ["u001b", "x1b", "033", "e"];
/** Whether the word stands there, in either case. */
function squeeze_standsAt(bytes, start, word) {
    for (let index = 0; index < word.length; index++)
        if (lowerCase(bytes[start + index] ?? 0) !== word.charCodeAt(index))
            return false;
    return true;
}
function lowerCase(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}
function originOf({ starts, origins }, index) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (starts[middle] <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return (origins[low] ?? 0) + index - (starts[low] ?? 0);
}

;// CONCATENATED MODULE: ./build/src/redact/redactor.js





/** Most characters of one base64 word that also encode a neighbour of the value, on each side. */
const BASE64_NEIGHBOURS = 3;
/** Makes values ready to be searched for in any number of files. */
function redactorOf(values) {
    const needles = needlesOf(values);
    const squeezed = new Map();
    for (const { kind, bytes } of needles) {
        if (kind === "utf-16")
            continue;
        const view = squeeze(bytes).bytes;
        if (view.length > needle/* NEEDLE_MIN_BYTES */.N)
            squeezed.set(Buffer.from(view).toString("latin1"), { kind, bytes: Uint8Array.from(view) });
    }
    return { plain: indexNeedles(needles), squeezed: indexNeedles([...squeezed.values()]) };
}
/** Every place that gives a value away, whole, encoded, wrapped or coloured; base64 hits are widened to the characters that encode part of the value. */
function scan(bytes, { plain, squeezed }) {
    if (plain.size === 0)
        return [];
    const hits = findNeedles(bytes, plain);
    const view = squeeze(bytes);
    for (const hit of findNeedles(view.bytes, squeezed)) {
        const { start, end } = hit.needle.kind === "base64" ? withNeighbours(view.bytes, hit) : hit;
        hits.push({ start: view.origin(start), end: view.origin(end - 1) + 1, needle: hit.needle });
    }
    return hits;
}
function withNeighbours(bytes, hit) {
    let { start, end } = hit;
    while (start > 0 && hit.start - start < BASE64_NEIGHBOURS && (0,base64_forms/* isBase64Byte */.ye)(bytes[start - 1] ?? 0))
        start--;
    while (end < bytes.length && end - hit.end < BASE64_NEIGHBOURS && (0,base64_forms/* isBase64Byte */.ye)(bytes[end] ?? 0))
        end++;
    return { start, end };
}


/***/ })

};
