export const id = 509;
export const ids = [509];
export const modules = {

/***/ 9146:
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

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseSecrets),
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _value_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9409);

/** Names that say that a variable holds a credential: these letters anywhere, or these words between underscores. */
const secretName = /TOKEN(?!IZ)|SECRET|PASSW|PASSPHRASE|CREDENTIAL|API_?KEY|PRIVATE_?KEY|(?:^|_)(?:KEY|PAT|PWD|PASS|AUTH|SAS|DSN|JWT|COOKIE|WEBHOOK|CONNECTION_?STRING)(?:_|$|\d)/;
/** Names that say that a variable holds the place of a credential, not the credential. */
const placeName = /(?:FILE|PATH|DIR|SOCK)$|^GOOGLE_APPLICATION_CREDENTIALS$/;
/** Run variables that everybody can read; a value among them is no secret, whatever its variable is called. */
const publicNames = [
    "GITHUB_ACTOR",
    "GITHUB_EVENT_NAME",
    "GITHUB_JOB",
    "GITHUB_REF",
    "GITHUB_REF_NAME",
    "GITHUB_REPOSITORY",
    "GITHUB_REPOSITORY_OWNER",
    "GITHUB_RUN_ID",
    "GITHUB_SHA",
    "GITHUB_WORKFLOW",
];
/** The job's secrets: those given, and the variables that hold one by their name, or by the password in their URL. */
function knownSecrets(environment, given) {
    const open = new Set(publicNames.map((name) => environment[name]));
    const found = Object.entries(environment).flatMap(([name, value = ""]) => !open.has(value.trim()) && holdsSecret(name, value) ? [{ name, value }] : []);
    const secrets = [...given, ...found].filter(({ value }) => value.trim() !== "" && !isUnexpanded(value));
    const namesOf = (list) => [...new Set(list.map(({ name }) => name))].sort();
    const usable = secrets.filter(({ value }) => !(0,_value_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooCommon */ .W)(value));
    const tooCommon = secrets.filter(({ value }) => (0,_value_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooCommon */ .W)(value));
    return {
        values: [...new Set(usable.map(({ value }) => value))],
        names: namesOf(usable),
        tooCommon: namesOf(tooCommon),
    };
}
function holdsSecret(name, value) {
    // Inputs of this step arrive as variables too; they are read as inputs.
    if (name.startsWith("INPUT_"))
        return false;
    const bare = value.trim();
    if (/^[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:[^\s/?#@]+@/i.test(bare))
        return true;
    if (!secretName.test(name.toUpperCase()))
        return false;
    if (placeName.test(name.toUpperCase()) && /^(?:\/|~|\.|[A-Za-z]:\\)/.test(bare))
        return false;
    return !/^(?:|true|false|yes|no|on|off|null|none|\d{1,15}|\d+\.\d+)$/i.test(bare);
}
/** An expression that nobody evaluated: the default of an input where no runner is. */
function isUnexpanded(value) {
    return /^\$\{\{.*\}\}$/.test(value.trim());
}
/**
 * Secrets from an input's text: a JSON object of names and values, such as `toJSON(secrets)`, or one value per line. The lines of a PEM block
 * are one value. Values without a name are called by their place, counted from 1.
 */
function parseSecrets(text) {
    const bare = text.trim();
    if (/^\{[\s\S]*\}$/.test(bare)) {
        const object = jsonObject(bare);
        if (object !== undefined)
            return { ok: true, value: Object.entries(object).map(([name, value]) => ({ name, value: asText(value) })) };
        if (bare.includes("\n"))
            return { ok: false };
    }
    const blocks = bare.match(/-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----|[^\r\n]+/g) ?? [];
    const values = blocks.map((block) => block.trim()).filter((block) => block !== "");
    return { ok: true, value: values.map((value, index) => ({ name: `secrets[${index + 1}]`, value })) };
}
function jsonObject(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function asText(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 9916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ VALUE_MIN_LENGTH),
/* harmony export */   N: () => (/* binding */ NEEDLE_MIN_BYTES)
/* harmony export */ });
/** Shortest needle, in bytes: the shortest sequence that holds a whole 4-byte word at a multiple of 4 wherever it starts. */
const NEEDLE_MIN_BYTES = 7;
/** Shortest value that is removed everywhere, in UTF-16 units; a shorter one stands in too many innocent places. */
const VALUE_MIN_LENGTH = 8;


/***/ }),

/***/ 3178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ redactorOf),
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./build/src/redact/base64-forms.js
var base64_forms = __webpack_require__(9146);
;// CONCATENATED MODULE: ./build/src/redact/find-needles.js
/** Bits of the hash; 2^20 bits are 128 KiB, which stay in a processor's second-level cache. */
const HASH_BITS = 20;
/** Knuth's multiplier for hashing by multiplication: 2^32 divided by the golden ratio, odd. */
const MULTIPLIER = 0x9e3779b1;
/**
 * Indexes needles by the four words of four bytes at their offsets 0 to 3: wherever a needle of at least seven bytes stands, exactly one of
 * them lies at a multiple of four.
 */
function indexNeedles(needles) {
    const bits = new Uint8Array(1 << (HASH_BITS - 3));
    const words = new Map();
    for (const needle of needles) {
        for (let offset = 0; offset < 4; offset++) {
            const word = wordAt(needle.bytes, offset);
            const hash = Math.imul(word, MULTIPLIER) >>> (32 - HASH_BITS);
            bits[hash >>> 3] = (bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
            const known = words.get(word);
            if (known === undefined)
                words.set(word, [{ needle, offset }]);
            else
                known.push({ needle, offset });
        }
    }
    return { size: needles.length, bits, words };
}
/** Every place of every needle in the bytes, overlapping ones too, in no particular order. */
function findNeedles(bytes, { bits, words }) {
    const hits = [];
    const whole = bytes.length - (bytes.length % 4);
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
    const view = new Int32Array(aligned.buffer, aligned.byteOffset, whole / 4);
    for (let index = 0; index < view.length; index++) {
        const word = view[index];
        const hash = Math.imul(word, MULTIPLIER) >>> (32 - HASH_BITS);
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
/** Four bytes as this machine reads them; a Buffer's own `slice` would give a view of the pool it lies in. */
function wordAt(bytes, offset) {
    return new Int32Array(Uint8Array.from(bytes.subarray(offset, offset + 4)).buffer)[0] ?? 0;
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
var needle = __webpack_require__(9916);
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




/** Longest part that gets all encodings, in UTF-16 units; a longer one is found by its lines and leaves, and in its plain forms. */
const ENCODED_PART_LIMIT = 16 * 1024;
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
    const view = new Uint8Array(bytes.length);
    // Kept stretches: the place in the view where each starts, and its place in the original.
    const starts = [];
    const origins = [];
    let length = 0;
    let at = 0;
    while (at < bytes.length) {
        const skipped = droppable[bytes[at]] === 1 ? droppedAt(bytes, at) : 0;
        if (skipped > 0) {
            at += skipped;
            continue;
        }
        starts.push(length);
        origins.push(at);
        do
            view[length++] = bytes[at++];
        while (at < bytes.length && droppable[bytes[at]] !== 1);
    }
    return { bytes: view.subarray(0, length), origin: (index) => originOf(starts, origins, index) };
}
const droppable = new Uint8Array(256);
for (const byte of [TAB, LF, CR, ESC, SPACE, EQUALS, BACKSLASH, LESS])
    droppable[byte] = 1;
/** How many bytes are dropped from here on; 0 when the byte belongs to the text. */
function droppedAt(bytes, at) {
    switch (bytes[at]) {
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
    const rest = Buffer.from(bytes.subarray(end, end + 5))
        .toString("latin1")
        .toLowerCase();
    const spelling = ["u001b", "x1b", "033", "e"].find((word) => rest.startsWith(word));
    return spelling === undefined ? 0 : terminalSequence(bytes, at, end - at + spelling.length);
}
function originOf(starts, origins, index) {
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
    // Without anything dropped, the view holds nothing that the bytes do not hold.
    if (view.bytes.length === bytes.length)
        return hits;
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


/***/ }),

/***/ 9409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isTooCommon),
/* harmony export */   u: () => (/* binding */ valueParts)
/* harmony export */ });
/* harmony import */ var _needle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9916);

/** How deep JSON inside JSON strings is opened, in levels. */
const JSON_DEPTH = 3;
/** Words that secrets' documents hold beside their secrets, and that passwords of throw-away test services consist of. */
const commonWords = new Set([
    "administrator",
    "anonymous",
    "authorized_user",
    "changeme",
    "database",
    "development",
    "disabled",
    "external_account",
    "googleapis.com",
    "integration",
    "localhost",
    "password",
    "postgres",
    "postgresql",
    "production",
    "required",
    "service_account",
    "undefined",
    "username",
]);
/** Whether a value stands in so many innocent places that removing it would shred the evidence. */
function isTooCommon(value) {
    const bare = value.trim();
    return bare.length < _needle_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_MIN_LENGTH */ .M || commonWords.has(bare.toLowerCase());
}
/**
 * The value and every part of it that gives it away alone: itself trimmed and with either kind of line break, its lines, the string leaves
 * of JSON, the claims and signature of a JWT, the user information and query of a URL, the values of `key=value` lists. Parts that are too common are left out.
 */
function valueParts(value) {
    const parts = new Set();
    collect(value, parts, JSON_DEPTH);
    return [...parts].filter((part) => !isTooCommon(part));
}
function collect(value, parts, depth) {
    const trimmed = value.trim();
    if (trimmed === "" || parts.has(trimmed))
        return;
    const unix = trimmed.replaceAll("\r\n", "\n");
    for (const part of [trimmed, unix, unix.replaceAll("\n", "\r\n")])
        parts.add(part);
    for (const line of unix.split(/[\r\n]+/))
        if (!isArmor(line.trim()))
            parts.add(line.trim());
    if (depth > 0)
        for (const leaf of jsonLeaves(trimmed))
            collect(leaf, parts, depth - 1);
    for (const part of [...jwtSegments(trimmed), ...urlSecrets(trimmed), ...listedValues(trimmed)])
        parts.add(part);
}
/** The first and last line of a PEM block, which are the same in every key. */
function isArmor(line) {
    return /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}
function jsonLeaves(text) {
    if (!/^[[{]/.test(text))
        return [];
    try {
        const json = JSON.parse(text);
        return [JSON.stringify(json), ...stringsIn(json)];
    }
    catch {
        return [];
    }
}
function stringsIn(json) {
    if (typeof json === "string")
        return [json];
    return typeof json === "object" && json !== null ? Object.values(json).flatMap(stringsIn) : [];
}
/** The first segment is left out: it is the same in all tokens of one issuer. @see https://www.rfc-editor.org/rfc/rfc7519 */
function jwtSegments(text) {
    const match = /^(?:[a-z]+_(?:\w+_)?)?eyJ[\w-]+\.([\w-]+)\.([\w-]+)$/.exec(text);
    return match ? [match[1] ?? "", match[2] ?? ""] : [];
}
/** The password of a URL, alone and with its user, and the values of its query, each as written and decoded. */
function urlSecrets(text) {
    const match = /^[a-z][a-z0-9+.-]*:\/\/(?:([^\s/?#@]*)@)?[^\s?#]*(?:\?([^\s#]*))?/i.exec(text);
    if (match === null)
        return [];
    const [user = "", query = ""] = [match[1], match[2]];
    const password = user.includes(":") ? user.slice(user.indexOf(":") + 1) : "";
    const values = query.split("&").map((pair) => pair.slice(pair.indexOf("=") + 1));
    return [user, password, ...values].flatMap((part) => [part, decoded(part)]);
}
/** The values of a connection string, `key=value` joined by semicolons, or of a dotenv text. */
function listedValues(text) {
    const entries = text.split(/[;\r\n]+/).map((entry) => /^\s*[A-Za-z][\w .-]*=(.*)$/.exec(entry)?.[1]?.trim());
    if (entries.length < 2 && !/^[A-Z][A-Z0-9_]+=/.test(text))
        return [];
    return entries.filter((entry) => entry !== undefined).map((entry) => entry.replace(/^(["'])(.*)\1$/, "$2"));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   vs: () => (/* binding */ legIdOf),
/* harmony export */   xR: () => (/* binding */ chooseName)
/* harmony export */ });
/* unused harmony exports ARTIFACT_NAME_LIMIT, defaultName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _redact_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3178);


/** Longest name, in UTF-16 units, its `.zip` included. */
const ARTIFACT_NAME_LIMIT = 200;
/** The ending that makes the artifact client unpack what it downloads; a single file is stored under its own name. */
const ENDING = ".zip";
/** A name every file system takes; the characters the artifact service refuses are refused here, before anything is read. */
const artifactName = {
    expects: `a name of at most ${ARTIFACT_NAME_LIMIT - ENDING.length} letters, digits, spaces and \`. _ - ( ) , +\` that starts with a letter or digit`,
    parse: (raw) => {
        const name = raw.trim().replace(/\.zip$/, "");
        const isName = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._(),+-]*[\p{L}\p{N}_)+-])?$/u.test(name);
        return isName && name.length + ENDING.length <= ARTIFACT_NAME_LIMIT ? { ok: true, value: name } : { ok: false };
    },
};
/**
 * A name that no other step, leg or attempt of the run gets: job, attempt, and eight hex digits that stand for the leg and the step.
 * The runner tells an action nothing about its matrix, but the service knows each leg by an id of its own.
 */
function defaultName({ job, attempt, ...place }) {
    const words = [job, attempt].map((word) => word.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 80) || "0");
    return `evidence-${words.join("-")}-${digitsFor(place)}`;
}
/** The name to use: the given one or the default; one without words of the workflow, and `isRefused`, when that would give a value away. */
function chooseName(given, step, redactor) {
    const wanted = given ?? defaultName(step);
    const isRefused = (0,_redact_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .S)(Buffer.from(wanted), redactor).length > 0;
    return { name: isRefused ? `evidence-${digitsFor(step)}` : wanted, isRefused };
}
function digitsFor({ legId, step }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${legId}\n${step}`).digest("hex").slice(0, 8);
}
/** The name under which the service stores the zip. */
function storedName(name) {
    return `${name}${ENDING}`;
}
/**
 * The leg's id from the `scp` claim of the runner's token, `Actions.Results:<run>:<leg>`; empty when there is none. The token's signature is the
 * service's business.
 */
function legIdOf(runtimeToken) {
    try {
        const claims = JSON.parse(Buffer.from(runtimeToken.split(".")[1] ?? "", "base64url").toString("utf8"));
        const scopes = typeof claims.scp === "string" ? claims.scp.split(" ") : [];
        return scopes.find((scope) => scope.startsWith("Actions.Results:"))?.split(":")[2] ?? "";
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uploadEvidence)
/* harmony export */ });
/* harmony import */ var _contract_define_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268);
/* harmony import */ var _contract_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3452);
/* harmony import */ var _glob_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5669);
/* harmony import */ var _redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6508);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6241);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8079);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4230);







const uploadEvidence = (0,_contract_define_action_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: "upload-evidence",
    title: "Upload evidence",
    description: "Remove the job's secrets from logs and reports, prove on the very bytes that leave that none is left, and upload them with a manifest; fail closed.",
    branding: { icon: "upload-cloud", color: "green" },
    runs: { using: "node", post: true },
    inputs: {
        paths: {
            description: "Files of the workspace to upload, one pattern per line; a leading `!` excludes. The job's records and the evidence of the suite's other actions are added by themselves.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(_glob_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI),
            default: "",
        },
        name: {
            description: "Name of the artifact, without `.zip`. Left out, it is made of the job, the attempt and eight hex digits, so that no two legs of a matrix share it.",
            field: _artifact_name_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactName */ .Cs,
        },
        secrets: {
            description: "Values to remove beside those in the environment: one per line, or the expression `toJSON(secrets)` for all secrets the job can see.",
            field: { expects: "one value per line, or a JSON object of names and values", parse: _redact_known_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSecrets */ .d },
            secret: true,
            default: "",
        },
        token: {
            description: "The job's own token, so that it is removed as well; it is used for nothing else.",
            field: { expects: "a token", parse: (raw) => ({ ok: true, value: raw.trim() }) },
            secret: true,
            default: "${{ github.token }}",
        },
        strict: {
            description: "Whether a secret that is too short or too common to be removed everywhere fails the step.",
            field: _contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
            default: "false",
        },
        when: {
            description: "`now` uploads in this step; `post` uploads at the end of the job, so that the steps after this one are included.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)("now", "post"),
            default: "now",
        },
        "retention-days": {
            description: "Days until the artifact is deleted, from 1 up to the repository's own limit. Left out, the repository's default holds.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 1, max: 400, unit: "days" }),
        },
        "max-bytes": {
            description: "Most bytes of all files together, before compression.",
            field: (0,_contract_field_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 1, max: _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_MAX_BYTES */ .k9, unit: "bytes" }),
            default: String(_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_MAX_BYTES */ .fS),
        },
    },
    outputs: {
        "artifact-name": {
            description: "Name of the uploaded artifact, `.zip` included: the evidence, or the redaction report when the evidence was withheld. Empty when nothing was uploaded.",
        },
        "artifact-id": { description: "Number by which the service knows the artifact. Empty when nothing was uploaded." },
        digest: { description: "`sha256:` digest of the uploaded zip. Empty when nothing was uploaded." },
        manifest: { description: "Path of a copy of the artifact's manifest. Empty when the evidence was withheld." },
        found: { description: "How many files and other entries were found." },
        redacted: { description: "In how many files something was replaced." },
        withheld: { description: "How many entries were withheld." },
    },
    reasons: _reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reasons */ .O,
});


/***/ }),

/***/ 8079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ FILE_COUNT_LIMIT),
/* harmony export */   dH: () => (/* binding */ FILE_LIMIT_BYTES),
/* harmony export */   fS: () => (/* binding */ DEFAULT_MAX_BYTES),
/* harmony export */   k9: () => (/* binding */ MAX_MAX_BYTES)
/* harmony export */ });
/** Largest single file, in bytes; it is held in memory together with its squeezed view. */
const FILE_LIMIT_BYTES = 64 * 1024 * 1024;
/** Most files in one artifact; the zip format without its 64-bit extension ends at 65,535 entries. */
const FILE_COUNT_LIMIT = 50_000;
/** Default of `max-bytes`: all files together before compression, in bytes. */
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
/** Largest accepted `max-bytes`; the compressed files are held in memory until the zip is checked. */
const MAX_MAX_BYTES = 1024 * 1024 * 1024;


/***/ }),

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reasons)
/* harmony export */ });
/** Why evidence was not uploaded, or not all of it. */
const reasons = {
    "evidence.nothing-found": {
        what: "A pattern of `paths` selects no file, or there is no evidence at all",
        why: "Missing evidence looks like evidence of nothing; what was found is uploaded all the same",
        fix: "Check that the test step ran and wrote the file, or take the pattern out; a name that starts with a dot must be named",
    },
    "evidence.unreadable": {
        what: "A file could not be read",
        why: "What cannot be read cannot be judged; only the redaction report was uploaded",
        fix: "Check the file's permissions and that no process of an earlier step still writes, or exclude it with `!`",
    },
    "evidence.undecodable": {
        what: "A file is no text, such as an image, an archive or a database",
        why: "Nobody can say whether a secret is in it; only the redaction report was uploaded",
        fix: "Exclude such files with a pattern that starts with `!`, or let the test write text",
    },
    "evidence.too-large": {
        what: "A file is larger than one file may be, or all files together exceed `max-bytes`",
        why: "Files over the limit are not read, so they cannot be judged; only the redaction report was uploaded",
        fix: "Raise `max-bytes`, name fewer files, or let the test write less",
    },
    "evidence.unredacted": {
        what: "A secret's value was still found after redaction, or in text that redaction must not change",
        why: "The last check reads the very bytes that would leave; only the redaction report was uploaded, or nothing when even that held the value",
        fix: "Look for a secret whose value is also a common word, a file name or a name in the workflow, and rename one of them",
    },
    "evidence.secret-in-name": {
        what: "A file's path, or the artifact's name, holds a secret's value",
        why: "Names cannot be redacted without breaking the references to them; the file is listed under a neutral name, and only the redaction report was uploaded",
        fix: "Let the test name its files without the value, and give `name` none",
    },
    "evidence.unsafe-name": {
        what: "A file's path holds a character that some file system takes for syntax, or it is longer than a manifest may hold",
        why: "Whoever unpacks the artifact could get a file in another place; only the redaction report was uploaded",
        fix: 'Rename the file without control characters, backslashes and any of `" : < > | * ?`',
    },
    "evidence.credential-file": {
        what: "A file is one that tools keep credentials in, such as `.env` or `.npmrc`",
        why: "It is withheld unread and listed in the manifest; the rest was uploaded",
        fix: "Nothing, or exclude the file with a pattern that starts with `!`",
    },
    "evidence.not-a-file": {
        what: "An entry is a symbolic link, a socket or a device",
        why: "Links are never followed, because they can lead out of the workspace; it is listed in the manifest, and the rest was uploaded",
        fix: "Nothing, or name the file the link points to",
    },
    "evidence.short-secret": {
        what: "A secret is too short or too common a word to be removed everywhere",
        why: "Removing it would shred the evidence, and with `strict: true` it may not stay; only the redaction report was uploaded",
        fix: "Use a longer secret, or set `strict: false` when the value may be seen",
    },
    "evidence.name-taken": {
        what: "The run has an artifact of this name already",
        why: "Artifacts are never overwritten; two steps or two legs of a matrix use the same `name`",
        fix: "Put the matrix values into `name`, or leave it out for a name that no other step gets",
    },
    "evidence.upload-failed": {
        what: "The artifact service did not take the artifact",
        why: "The message names what the service answered; the artifact may be missing",
        fix: "Run the job again; when it fails again, check the storage quota and that the runner reaches the service",
    },
    "evidence.digest-mismatch": {
        what: "The service got other bytes than those that were checked",
        why: "The file changed between the check and the upload; the artifact was deleted again when the service allowed it",
        fix: "Let no other process write to the runner's temp folder, and treat the artifact as leaked if it still exists",
    },
};


/***/ })

};
