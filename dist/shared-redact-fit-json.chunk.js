export const id = "shared-redact-fit-json";
export const ids = ["shared-redact-fit-json", "shared-schema-label"];
export const modules = {

/***/ 45269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ encodeMarker),
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   Qk: () => (/* binding */ MARKER_PATTERN)
/* harmony export */ });
/**
 * Renders the text that replaces a value. It has only letters, hyphens and underscores, so that a
 * JSON string, a plain YAML scalar, XML text, attribute or name, a CSV cell, a shell word and every
 * part of a URL can contain it.
 */
function renderMarker(kind) {
    return `__REDACTED-${kind}__`;
}
/** Matches the first marker in a text. */
const MARKER_PATTERN = /__REDACTED-[a-z0-9-]+__/;
const known = new Map();
/**
 * Encodes the marker as bytes. `quotes` is the depth in JSON strings at which it must be a JSON
 * string itself, 0 outside of strings. -1 omits the quotes.
 */
function encodeMarker(kind, quotes) {
    const key = `${kind} ${quotes}`;
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const quote = quotes < 0 ? "" : `${"\\".repeat(2 ** quotes - 1)}"`;
    const marker = Buffer.from(`${quote}${renderMarker(kind)}${quote}`);
    known.set(key, marker);
    return marker;
}


/***/ }),

/***/ 14445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ redact),
  R: () => (/* binding */ redactText)
});

;// CONCATENATED MODULE: ./build/src/redact/json-escapes.js
const [BACKSLASH, LOWER_U, OPEN_OBJECT, OPEN_LIST] = [0x5c, 0x75, 0x7b, 0x5b];
/** Calls `onEscape` for each escape between the quotes of a JSON string. */
function forEachEscape(bytes, start, end, onEscape) {
    for (let at = bytes.indexOf(BACKSLASH, start); at >= 0 && at < end;) {
        const next = at + (bytes[at + 1] === LOWER_U ? 6 : 2);
        onEscape(at, next);
        at = bytes.indexOf(BACKSLASH, next);
    }
}
/**
 * Decodes the text between the quotes of a JSON string. Returns `undefined` unless it begins like a
 * JSON object or list.
 */
function decodeJsonString(bytes, start, end) {
    if (!beginsLikeJson(bytes, start, end))
        return undefined;
    const text = Buffer.allocUnsafe(end - start);
    const origins = new Uint32Array(end - start + 1);
    let length = 0;
    const copy = (from, to) => {
        for (let at = from; at < to; at++) {
            origins[length] = at;
            text[length++] = bytes[at];
        }
    };
    let kept = start;
    forEachEscape(bytes, start, end, (from, to) => {
        copy(kept, from);
        const decoded = decodeEscape(Buffer.from(bytes.subarray(from, to)).toString("latin1"));
        for (const byte of decoded) {
            origins[length] = from;
            text[length++] = byte;
        }
        kept = to;
    });
    copy(kept, end);
    origins[length] = end;
    return {
        bytes: text.subarray(0, length),
        origin: (index) => origins[index],
        indexOf: (origin) => firstAtLeast(origins, length, origin),
    };
}
function beginsLikeJson(bytes, start, end) {
    let at = start;
    while (at < end) {
        const byte = bytes[at];
        if (byte === OPEN_OBJECT || byte === OPEN_LIST)
            return true;
        const isBreak = byte === BACKSLASH && /[nrt]/.test(String.fromCharCode(bytes[at + 1] ?? 0));
        if (byte !== 32 && !isBreak)
            return false;
        at += isBreak ? 2 : 1;
    }
    return false;
}
const named = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
/**
 * Decodes an escape. Half a surrogate pair becomes a replacement character, because only the places
 * matter.
 */
function decodeEscape(escape) {
    const letter = escape.charAt(1);
    if (letter === "u")
        return Buffer.from(String.fromCharCode(Number.parseInt(escape.slice(2), 16)));
    return Buffer.from(named[letter] ?? letter, "latin1");
}
function firstAtLeast(origins, length, origin) {
    let [low, high] = [0, length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (origins[middle] < origin)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/redact/walk-json.js
const [QUOTE, walk_json_BACKSLASH, walk_json_LOWER_U, COMMA, COLON] = [0x22, 0x5c, 0x75, 0x2c, 0x3a];
const [walk_json_OPEN_LIST, CLOSE_LIST, walk_json_OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
/** Bytes that may follow the backslash of a short escape. */
const escapable = createByteSet('"\\/bfnrt');
const hexDigits = createByteSet("0123456789abcdefABCDEF");
const scalarBytes = createByteSet("0123456789+-.eEtrufalsn");
/** Maximum depth of nested values. */
const DEPTH_LIMIT = 10_000;
/**
 * Walks one JSON value between two places. Returns the place after it, or `undefined` at the first
 * byte that JSON does not allow.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
function walkJson(bytes, start, limit, visitor) {
    const open = [];
    let at = start;
    let isEmpty = false;
    const skipSpace = () => {
        for (; at < limit; at++) {
            const byte = bytes[at];
            if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9)
                return;
        }
    };
    /** Reads a string. Returns `false` when it does not end. */
    const readString = () => {
        const end = findStringEnd(bytes, at, limit);
        if (end === undefined)
            return false;
        visitor.string(at, end);
        at = end;
        return true;
    };
    const readName = () => {
        if (bytes[at] !== QUOTE || !readString())
            return false;
        skipSpace();
        return bytes[at++] === COLON;
    };
    for (;;) {
        skipSpace();
        if (at >= limit)
            return undefined;
        const byte = bytes[at];
        const from = at;
        const closes = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
        if (closes && !isEmpty)
            return undefined;
        if (byte === walk_json_OPEN_LIST || byte === walk_json_OPEN_OBJECT) {
            if (open.push(at++) > DEPTH_LIMIT)
                return undefined;
            skipSpace();
            isEmpty = bytes[at] === getClosing(byte);
            if (!isEmpty && byte === walk_json_OPEN_OBJECT && !readName())
                return undefined;
            continue;
        }
        if (byte === QUOTE) {
            if (!readString())
                return undefined;
        }
        else if (!closes) {
            const length = measureScalar(bytes, at, limit);
            if (length === 0)
                return undefined;
            at += length;
        }
        if (!closes)
            visitor.value(from, at);
        isEmpty = false;
        // A value has ended. It may end those around it.
        for (;;) {
            const container = open.at(-1);
            if (container === undefined)
                return at;
            skipSpace();
            const next = bytes[at++];
            if (at > limit)
                return undefined;
            const kind = bytes[container];
            if (next === getClosing(kind)) {
                open.pop();
                visitor.value(container, at);
                continue;
            }
            if (next !== COMMA)
                return undefined;
            skipSpace();
            if (kind === walk_json_OPEN_OBJECT && !readName())
                return undefined;
            break;
        }
    }
}
function getClosing(opening) {
    return opening === walk_json_OPEN_LIST ? CLOSE_LIST : CLOSE_OBJECT;
}
/**
 * Returns the place after a string that begins at a quote. Returns `undefined` when the string does
 * not end, or contains a control character or an invalid escape.
 */
function findStringEnd(bytes, start, limit) {
    for (let at = start + 1; at < limit; at++) {
        const byte = bytes[at];
        if (byte === QUOTE)
            return at + 1;
        if (byte < 0x20)
            return undefined;
        if (byte !== walk_json_BACKSLASH)
            continue;
        const next = bytes[at + 1] ?? 0;
        const isUnit = next === walk_json_LOWER_U && [2, 3, 4, 5].every((ahead) => hexDigits[bytes[at + ahead] ?? 0] === 1);
        if (!isUnit && escapable[next] === 0)
            return undefined;
        at++;
    }
    return undefined;
}
function measureScalar(bytes, at, limit) {
    let end = at;
    while (end < limit && scalarBytes[bytes[end]] === 1)
        end++;
    return scalar.test(Buffer.from(bytes.subarray(at, end)).toString("latin1")) ? end - at : 0;
}
function createByteSet(characters) {
    const set = new Uint8Array(256);
    for (const byte of Buffer.from(characters))
        set[byte] = 1;
    return set;
}

;// CONCATENATED MODULE: ./build/src/redact/fit-json.js


/** Depth to which JSON in JSON strings is parsed. */
const fit_json_DEPTH_LIMIT = 3;
/**
 * Most failed attempts to parse JSON in one line of a log, so that a line of brackets does not take
 * quadratic time.
 */
const FAILURES_PER_LINE = 8;
const [fit_json_OPEN_OBJECT, fit_json_OPEN_LIST, LF] = [0x7b, 0x5b, 10];
/**
 * Moves the matches so that JSON stays valid. A match in a string is widened to whole escapes. A
 * match that is, or cuts, another value is widened to that value and gets quotes. Documents,
 * sequences of documents, lines of logs, and JSON in strings are parsed. Outside of JSON, matches
 * stay as they are.
 */
function fitJson(bytes, found) {
    const draft = createDraft(found.length, found.start, found.end);
    const first = findFirstText(bytes);
    if (bytes[first] === fit_json_OPEN_OBJECT || bytes[first] === fit_json_OPEN_LIST)
        fitDocuments(bytes, draft, first, 0);
    fitLines(bytes, draft);
    return join(draft, found);
}
function createDraft(count, start, end) {
    const draft = {
        starts: new Uint32Array(count),
        ends: new Uint32Array(count),
        quotes: new Int8Array(count).fill(-1),
        isFitted: new Uint8Array(count),
    };
    for (let index = 0; index < count; index++) {
        draft.starts[index] = start(index);
        draft.ends[index] = end(index);
    }
    return draft;
}
/** Fits documents that are separated by white space, up to the first text that is not JSON. */
function fitDocuments(bytes, draft, first, depth) {
    let at = first;
    let next = 0;
    while (at !== undefined && at < bytes.length) {
        const fitting = createFitting(bytes, draft, next, depth);
        at = walkJson(bytes, at, bytes.length, fitting);
        next = fitting.next();
        while (at !== undefined && isSpace(bytes[at]))
            at++;
    }
}
/** Fits JSON in the lines of matches that no document contains. */
function fitLines(bytes, draft) {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    let lineEnd = 0;
    for (let index = 0; index < draft.starts.length; index++) {
        const start = draft.starts[index];
        if (draft.isFitted[index] === 1 || start < lineEnd)
            continue;
        const lineStart = start === 0 ? 0 : source.lastIndexOf(LF, start - 1) + 1;
        const found = source.indexOf(LF, start);
        lineEnd = found < 0 ? source.length : found;
        fitLine(bytes, draft, lineStart, lineEnd, index);
    }
}
function fitLine(bytes, draft, from, to, next) {
    let [at, ahead, failures] = [from, next, 0];
    while (failures < FAILURES_PER_LINE) {
        while (at < to && bytes[at] !== fit_json_OPEN_OBJECT && bytes[at] !== fit_json_OPEN_LIST)
            at++;
        if (at === to)
            return;
        const fitting = createFitting(bytes, draft, ahead, 0);
        const end = walkJson(bytes, at, to, fitting);
        if (end === undefined)
            failures++;
        else
            ahead = fitting.next();
        at = end ?? at + 1;
    }
}
/**
 * Creates a visitor that fits matches from `next` on. A match outside of strings waits for the end
 * of the smallest value around it.
 */
function createFitting(bytes, draft, next, depth) {
    let ahead = next;
    const waiting = [];
    return {
        next: () => ahead,
        string: (start, end) => {
            const inside = [];
            for (; ahead < draft.starts.length && draft.starts[ahead] < end; ahead++) {
                const isInside = draft.starts[ahead] > start && draft.ends[ahead] < end;
                (isInside ? inside : waiting).push(ahead);
            }
            if (inside.length > 0)
                fitString(bytes, draft, inside, start + 1, end - 1, depth);
        },
        value: (start, end) => {
            for (; ahead < draft.starts.length && draft.starts[ahead] < end; ahead++)
                waiting.push(ahead);
            const later = [];
            for (let index = waiting.at(-1); index !== undefined; index = waiting.at(-1)) {
                if (draft.starts[index] < start)
                    break;
                waiting.pop();
                if (draft.ends[index] > end)
                    later.push(index);
                else
                    moveMatch(draft, index, start, end, depth);
            }
            waiting.push(...later.reverse());
        },
    };
}
function moveMatch({ starts, ends, quotes, isFitted }, index, start, end, depth) {
    [starts[index], ends[index], quotes[index], isFitted[index]] = [start, end, depth, 1];
}
/**
 * Fits the matches inside of one string. Each is widened to whole escapes. When the string is JSON
 * itself, they are fitted to that.
 */
function fitString(bytes, draft, inside, start, end, depth) {
    const { starts, ends, isFitted } = draft;
    let [opening, closing] = [0, 0];
    forEachEscape(bytes, start, end, (from, to) => {
        for (; opening < inside.length && starts[inside[opening]] < to; opening++)
            if (starts[inside[opening]] > from)
                starts[inside[opening]] = from;
        for (; closing < inside.length && ends[inside[closing]] < to; closing++)
            if (ends[inside[closing]] > from)
                ends[inside[closing]] = to;
    });
    for (const index of inside)
        isFitted[index] = 1;
    if (depth === fit_json_DEPTH_LIMIT)
        return;
    const inner = decodeJsonString(bytes, start, end);
    if (inner === undefined)
        return;
    const view = createDraft(inside.length, (index) => inner.indexOf(starts[inside[index]]), (index) => inner.indexOf(ends[inside[index]]));
    fitDocuments(inner.bytes, view, findFirstText(inner.bytes), depth + 1);
    for (const [index, outer] of inside.entries()) {
        starts[outer] = inner.origin(view.starts[index]);
        ends[outer] = inner.origin(view.ends[index]);
        draft.quotes[outer] = view.quotes[index];
    }
}
/**
 * Returns the matches in order. Matches that overlap are joined, with the quotes of the largest.
 */
function join(draft, found) {
    const { starts, ends, quotes } = draft;
    const kept = new Uint32Array(found.length);
    let count = 0;
    const at = (place) => kept[place];
    for (let index = 0; index < found.length; index++) {
        let start = starts[index];
        let end = ends[index];
        let quote = quotes[index];
        while (count > 0 && start < ends[at(count - 1)]) {
            const last = at(--count);
            const length = ends[last] - starts[last];
            if (length > end - start)
                quote = quotes[last];
            start = Math.min(start, starts[last]);
            end = Math.max(end, ends[last]);
        }
        starts[index] = start;
        ends[index] = end;
        quotes[index] = quote;
        kept[count++] = index;
    }
    return {
        length: count,
        start: (index) => starts[at(index)],
        end: (index) => ends[at(index)],
        kind: (index) => found.kind(at(index)),
        quotes: (index) => quotes[at(index)],
    };
}
function findFirstText(bytes) {
    let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (isSpace(bytes[at]))
        at++;
    return at;
}
function isSpace(byte) {
    return byte === 32 || byte === LF || byte === 13 || byte === 9;
}

// EXTERNAL MODULE: ./build/src/redact/marker.js
var redact_marker = __webpack_require__(45269);
// EXTERNAL MODULE: ./build/src/redact/redactor.js + 10 modules
var redact_redactor = __webpack_require__(24960);
;// CONCATENATED MODULE: ./build/src/redact/redact.js



/**
 * Replaces every match by a marker. JSON stays JSON. Line breaks inside a match are kept, so that
 * the number of lines does not change. The given bytes are not changed; without a match they are
 * returned. A value that the marker itself contains, such as `REDACTED`, is rejected by the final
 * scan.
 */
function redact(bytes, redactor) {
    const found = (0,redact_redactor/* scan */.S)(bytes, redactor);
    if (found.length === 0)
        return { bytes, replacements: {} };
    const fitted = fitJson(bytes, found);
    const replacements = {};
    let sizeBytes = bytes.length;
    for (let index = 0; index < fitted.length; index++) {
        const kind = fitted.kind(index);
        replacements[kind] = (replacements[kind] ?? 0) + 1;
        const removed = fitted.end(index) - fitted.start(index) - countBreaks(bytes, fitted.start(index), fitted.end(index));
        sizeBytes += (0,redact_marker/* encodeMarker */.$N)(kind, fitted.quotes(index)).length - removed;
    }
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const target = Buffer.allocUnsafeSlow(sizeBytes);
    let [kept, written] = [0, 0];
    for (let index = 0; index < fitted.length; index++) {
        const [start, end] = [fitted.start(index), fitted.end(index)];
        written += source.copy(target, written, kept, start);
        const marker = (0,redact_marker/* encodeMarker */.$N)(fitted.kind(index), fitted.quotes(index));
        target.set(marker, written);
        written += marker.length;
        for (let at = start; at < end; at++)
            if (isBreak(source[at]))
                target[written++] = source[at];
        kept = end;
    }
    source.copy(target, written, kept);
    return { bytes: target, replacements };
}
/** Redacts the text as UTF-8. */
function redactText(text, redactor) {
    const bytes = Buffer.from(text);
    const redacted = redact(bytes, redactor).bytes;
    return redacted === bytes ? text : Buffer.from(redacted).toString("utf8");
}
function countBreaks(bytes, start, end) {
    let count = 0;
    for (let at = start; at < end; at++)
        if (isBreak(bytes[at]))
            count++;
    return count;
}
function isBreak(byte) {
    return byte === 10 || byte === 13;
}


/***/ }),

/***/ 24960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor),
  S: () => (/* binding */ scan)
});

;// CONCATENATED MODULE: ./build/src/redact/base64-encodings.js
/**
 * Collects the characters of base64 that encode these bytes at any place of a longer text, one core
 * for each of the three alignments. The first and last characters that also encode neighbours are
 * dropped, so the core is the same with any prefix and suffix.
 */
function collectBase64Cores(bytes) {
    return [0, 1, 2].map((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
        const head = Math.ceil((before * 8) / 6);
        return encoded.slice(head, Math.floor(((before + bytes.length) * 8) / 6));
    });
}
/**
 * Collects a core in both alphabets, and as JSON and URLs write the two characters that they
 * escape.
 */
function collectBase64Spellings(core) {
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

// EXTERNAL MODULE: ./build/src/redact/variant.js
var variant = __webpack_require__(78898);
;// CONCATENATED MODULE: ./build/src/redact/variant-windows.js

/**
 * Bits of the hash that selects a window's counter. Windows that share a counter are counted as
 * one, which costs time and misses nothing.
 */
const COUNTERS_BITS = 20;
/** Most variants with the same beginning before another window is chosen for them. */
const CROWD = 32;
/** Most places of one variant that are compared. */
const PLACES_LIMIT = 64;
/**
 * Chooses the place of each variant's window: its start, unless more than `CROWD` variants begin
 * alike, as the keys of one issuer do. Those get the window that the fewest of them contain.
 */
function chooseWindows(variants) {
    const places = new Uint32Array(variants.length);
    const groups = new Map();
    for (const [index, { bytes }] of variants.entries()) {
        const hash = windowHash(bytes, 0);
        const group = groups.get(hash);
        if (group === undefined)
            groups.set(hash, [index]);
        else
            group.push(index);
    }
    const crowded = [...groups.values()].filter((group) => group.length > CROWD).flat();
    if (crowded.length === 0)
        return places;
    const counters = new Uint16Array(1 << COUNTERS_BITS);
    for (const index of crowded)
        countWindows(bytesAt(variants, index), counters);
    for (const index of crowded)
        places[index] = findRarestWindow(bytesAt(variants, index), counters);
    return places;
}
function bytesAt(variants, index) {
    return variants[index]?.bytes ?? new Uint8Array();
}
function countWindows(bytes, counters) {
    for (let place = 0; place + variant/* VARIANT_MIN_BYTES */.Jo <= bytes.length; place++) {
        const counter = hashCounter(bytes, place);
        if (counters[counter] < 0xffff)
            counters[counter] = counters[counter] + 1;
    }
}
function findRarestWindow(bytes, counters) {
    const places = bytes.length - variant/* VARIANT_MIN_BYTES */.Jo + 1;
    const step = Math.max(1, Math.floor(places / PLACES_LIMIT));
    let [best, fewest] = [0, Infinity];
    for (let place = 0; place < places; place += step) {
        const here = counters[hashCounter(bytes, place)];
        if (here < fewest)
            [best, fewest] = [place, here];
    }
    return best;
}
/** Computes a 32-bit hash of the seven bytes from a place on. */
function windowHash(bytes, place) {
    let hash = 0x811c9dc5;
    for (let index = place; index < place + variant/* VARIANT_MIN_BYTES */.Jo; index++)
        hash = Math.imul(hash ^ bytes[index], 0x01000193);
    return hash;
}
function hashCounter(bytes, place) {
    const hash = windowHash(bytes, place);
    return (hash ^ (hash >>> COUNTERS_BITS)) & ((1 << COUNTERS_BITS) - 1);
}

;// CONCATENATED MODULE: ./build/src/redact/spans.js
/** Capacity for the first places. It doubles when it is used up. */
const FIRST_ROOM = 16;
/**
 * Creates an empty list of spans. A span takes eight bytes, so that millions of them fit into
 * memory. With `joinsTouching`, a span is joined with one that ends where it begins.
 */
function createSpans(joinsTouching = false) {
    const reach = joinsTouching ? 1 : 0;
    let room = new Uint32Array(2 * FIRST_ROOM);
    let count = 0;
    return {
        count: () => count,
        start: (index) => room[2 * index] ?? 0,
        end: (index) => room[2 * index + 1] ?? 0,
        add: (start, end) => {
            let [from, to] = [start, end];
            while (count > 0 && from < room[2 * count - 1] + reach) {
                count--;
                from = Math.min(from, room[2 * count]);
                to = Math.max(to, room[2 * count + 1]);
            }
            if (2 * count === room.length) {
                const larger = new Uint32Array(2 * room.length);
                larger.set(room);
                room = larger;
            }
            room[2 * count] = from;
            room[2 * count + 1] = to;
            count++;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/redact/find-variants.js



/**
 * Bits of the index for each word: so many that few other words of a text select one that is set.
 */
const BITS_PER_WORD = 32;
/**
 * Most bits of the hash. 2^20 bits are 128 KiB, which fit in a processor's second-level cache. The
 * bits of a few secrets fit in the first-level cache.
 */
const HASH_BITS_LIMIT = 20;
/** Offsets of the words by which a window is found. */
const OFFSETS = 4;
/** Knuth's multiplier for multiplicative hashing: 2^32 divided by the golden ratio, odd. */
const MULTIPLIER = 0x9e3779b1;
/**
 * Length from which the overlap of a variant with its last match is not compared again, in bytes.
 */
const LONG_VARIANT_BYTES = 256;
/**
 * Indexes each variant by a window of seven bytes, and the window by its four words of four bytes.
 * At any place of the window, exactly one of them begins at a multiple of four.
 */
function indexVariants(variants) {
    const hashBits = Math.min(HASH_BITS_LIMIT, Math.ceil(Math.log2(OFFSETS * BITS_PER_WORD * Math.max(1, variants.length))));
    const bits = new Uint8Array(1 << (hashBits - 3));
    const shift = 32 - hashBits;
    const words = new Map();
    const windows = new Map();
    const places = chooseWindows(variants);
    for (const [index, variant] of variants.entries()) {
        const window = places[index] ?? 0;
        for (let offset = 0; offset < OFFSETS; offset++) {
            const word = wordAt(variant.bytes, window + offset);
            const hash = Math.imul(word, MULTIPLIER) >>> shift;
            bits[hash >>> 3] = (bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
            words.set(word, (words.get(word) ?? 0) | (1 << offset));
        }
        const key = windowHash(variant.bytes, window);
        const known = windows.get(key);
        if (known === undefined)
            windows.set(key, [{ variant, window }]);
        else
            known.push({ variant, window });
    }
    return { size: variants.length, bits, shift, words, windows };
}
/**
 * Finds every place of every variant in the bytes, by kind. The time grows with the bytes, not with
 * the places.
 */
function findVariants(bytes, { bits, shift, words, windows }) {
    const found = {};
    const isAt = createMatcher(bytes);
    const whole = bytes.length - (bytes.length % 4);
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
    const view = new Int32Array(aligned.buffer, aligned.byteOffset, whole / 4);
    for (let index = 0; index < view.length; index++) {
        const word = view[index];
        const hash = Math.imul(word, MULTIPLIER) >>> shift;
        if ((bits[hash >>> 3] & (1 << (hash & 7))) === 0)
            continue;
        const offsets = words.get(word) ?? 0;
        // From the last offset, so that places are in ascending order.
        for (let offset = OFFSETS - 1; offset >= 0; offset--) {
            const place = index * 4 - offset;
            if ((offsets & (1 << offset)) === 0 || place < 0 || place + variant/* VARIANT_MIN_BYTES */.Jo > bytes.length)
                continue;
            for (const entry of windows.get(windowHash(bytes, place)) ?? []) {
                const start = place - entry.window;
                if (isAt(entry, start))
                    (found[entry.variant.kind] ??= createSpans()).add(start, start + entry.variant.bytes.length);
            }
        }
    }
    return found;
}
/** Whether this machine stores the lowest byte of a number first. */
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
/** Reads four bytes in the byte order of this machine. */
function wordAt(bytes, offset) {
    let word = 0;
    for (let index = 0; index < 4; index++) {
        const byte = bytes[offset + index] ?? 0;
        word |= byte << (IS_LITTLE_ENDIAN ? 8 * index : 24 - 8 * index);
    }
    return word;
}
/**
 * Creates a function that returns whether a variant is at a place of the bytes. A long variant that
 * repeats itself, such as a row of zeros, is compared from the end of its last match, because the
 * overlap is known to be equal.
 */
function createMatcher(bytes) {
    const last = new Map();
    return (entry, start) => {
        const variant = entry.variant.bytes;
        if (start < 0 || start + variant.length > bytes.length)
            return false;
        if (variant.length < LONG_VARIANT_BYTES)
            return isEqual(bytes, variant, start, 0);
        const before = last.get(entry);
        const step = before === undefined ? 0 : start - before.start;
        const overlaps = before !== undefined && step > 0 && step < variant.length;
        const repeats = overlaps && (before.step === step || repeatsBy(variant, step));
        if (!isEqual(bytes, variant, start, repeats ? variant.length - step : 0))
            return false;
        last.set(entry, { start, step: repeats ? step : 0 });
        return true;
    };
}
function repeatsBy(variant, step) {
    return Buffer.compare(variant.subarray(step), variant.subarray(0, variant.length - step)) === 0;
}
function isEqual(bytes, variant, start, from) {
    for (let index = from; index < variant.length; index++)
        if (bytes[start + index] !== variant[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/redact/text-encodings.js
const hex = (code, width) => code.toString(16).padStart(width, "0");
const both = (form, other) => (form === other ? [form] : [form, other]);
/**
 * Collects the encodings inside a JSON string: plain, with `\/`, with everything except ASCII
 * escaped, with markup and `+` escaped, or with every unit escaped.
 */
function collectJsonEncodings(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const cased = [unitEscape(false), unitEscape(true)].flatMap((unit) => {
        const ascii = plain.replace(/[^\0-\x7e]/g, unit);
        const sets = [MARKUP, QUOTES, STRICT].map((set) => ascii.replace(set, (c) => unit(c === '\\"' ? '"' : c)));
        return [ascii, ...sets, ascii.replace(/[<>&+]/g, unit), text.replace(/./gs, unit)];
    });
    const forms = [plain, ...cased];
    return unique([...forms, ...forms.map((form) => form.replaceAll("/", "\\/"))]);
}
/**
 * Characters that Go, PHP and .NET escape in addition: mark-up; mark-up and quotes; mark-up,
 * quotes, `+` and the grave accent.
 */
const [MARKUP, QUOTES, STRICT] = [/[<>&]/g, /[<>&']|\\"/g, /[<>&'+`]|\\"/g];
function unitEscape(upper) {
    return (c) => `\\u${upper ? hex(c.charCodeAt(0), 4).toUpperCase() : hex(c.charCodeAt(0), 4)}`;
}
const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/**
 * Collects the encodings in HTML and XML: named, decimal and hexadecimal references, in text and in
 * attributes.
 */
function collectHtmlEncodings(text) {
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
/**
 * Collects the encodings in URLs and forms: with the unreserved characters of JavaScript, RFC 3986
 * and HTML forms, with every byte encoded, and encoded twice.
 */
function collectPercentEncodings(text) {
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
/**
 * Collects the bytes as hexadecimal digits: bare, separated by colon, comma or space, as `\x41`, as
 * `0x41`.
 */
function collectHexEncodings(bytes) {
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
/**
 * Collects the quoted texts of POSIX shells: in apostrophes or double quotes, or with backslashes.
 */
function collectShellEncodings(text) {
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
;// CONCATENATED MODULE: ./build/src/redact/collect-variants.js




/**
 * Longest part that is searched for in all encodings, in UTF-16 units. A longer one is found by its
 * lines and leaves, and in its plain encodings. GitHub's own limit for a secret is 48 KiB.
 */
const ENCODED_PART_LIMIT = 64 * 1024;
/**
 * Collects every sequence of bytes that reveals one of the values: each part of a value in each
 * encoding that tools write into logs and reports. A sequence that two values share occurs once.
 * Values that are too common have none.
 */
function collectVariants(values) {
    const variants = new Map();
    const add = (kind, bytes) => {
        const key = Buffer.from(bytes).toString("latin1");
        if (bytes.length >= variant/* VARIANT_MIN_BYTES */.Jo && !variants.has(key))
            variants.set(key, { kind, bytes });
    };
    for (const part of new Set(values.flatMap(value_parts/* valueParts */.uE)))
        addForms(part, add);
    return [...variants.values()];
}
function addForms(part, add) {
    const addTexts = (kind, forms) => {
        for (const form of forms)
            add(kind, Buffer.from(form));
    };
    const utf8 = Buffer.from(part);
    const utf16 = Buffer.from(part, "utf16le");
    const json = collectJsonEncodings(part);
    add("value", utf8);
    // In files that are not UTF-8, each Latin-1 character is one byte.
    if (!/[^\0-\xff]/.test(part))
        add("value", Buffer.from(part, "latin1"));
    addTexts("json", json);
    if (part.length > ENCODED_PART_LIMIT)
        return;
    addTexts("json", json.flatMap(collectJsonEncodings));
    addTexts("html", [part, ...json].flatMap(collectHtmlEncodings));
    addTexts("json", collectHtmlEncodings(part).flatMap(collectJsonEncodings));
    addTexts("shell", collectShellEncodings(part));
    addTexts("percent", [part, ...json].flatMap(collectPercentEncodings));
    addTexts("hex", collectHexEncodings(utf8));
    add("utf-16", utf16);
    add("utf-16", Buffer.from(utf16).swap16());
    const plainJson = JSON.stringify(part).slice(1, -1);
    const cores = [utf8, utf16, Buffer.from(plainJson), Buffer.from(encodeURIComponent(part.toWellFormed()))].flatMap(collectBase64Cores);
    addTexts("base64", cores.flatMap(collectBase64Spellings));
    const twice = cores.flatMap((core) => collectBase64Cores(Buffer.from(core)));
    addTexts("base64", twice.flatMap(collectBase64Spellings));
}

// EXTERNAL MODULE: ./build/src/redact/values/secret-name.js
var secret_name = __webpack_require__(51722);
;// CONCATENATED MODULE: ./build/src/redact/secret-place.js

/** Number of bytes before a value that are examined for its meaning. */
const REACH = 160;
/** Most bytes between a name and its value. */
const GAP = 24;
/** Most words between a name and its value. */
const LINKS = 3;
/** Most names whose meaning is cached. */
const NAMES_LIMIT = 10_000;
/**
 * Words between a name and its value: verbs, schemes of `Authorization`, names of members that
 * contain values, and encoded separators.
 */
const secret_place_link = /^(?:is|was|are|equals|to|of|set|basic|bearer|token|digest|value|val|content|string|text|data|default|3d|3a|20|22|27|2c|quot|apos|nbsp|39|34|x22|x27|u0022|u0027|u003d|n|t|r)$/i;
const isWordByte = new Uint8Array(256);
for (const byte of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"))
    isWordByte[byte] = 1;
/** Bytes of names: letters, digits, underscores and the marks below. */
const isNameByte = Uint8Array.from(isWordByte);
for (const byte of Buffer.from(".-$"))
    isNameByte[byte] = 1;
/**
 * Creates a function that returns whether a delimited text between two places is where a secret is
 * written: after one of the names or another name of a secret, in any syntax; in an element or
 * attribute of such a name; in an address before its host; after `-p` or `-u user:`.
 */
function createSecretPlaces(source, names) {
    const known = new Map();
    const own = names.map((name) => (0,secret_name/* splitNameWords */.Tb)(name).join("_")).filter((name) => name !== "");
    const isSecretName = (name) => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const words = (0,secret_name/* splitNameWords */.Tb)(name).join("_");
        const is = (0,secret_name/* classifyName */.Ce)(name) === "holds" || own.some((owned) => words === owned || words.endsWith(`_${owned}`));
        if (known.size >= NAMES_LIMIT)
            known.clear();
        known.set(name, is);
        return is;
    };
    return (start, end) => {
        if (end < source.length && isWordByte[source[end]] === 1)
            return false;
        const first = Math.max(0, start - REACH);
        const previous = source[start - 1];
        if (previous !== undefined &&
            isWordByte[previous] === 1 &&
            !/(?:%[0-9A-Fa-f]{2}|\\+[nrt]|\\u00[0-9a-f]{2}|(?:^|\s)-p)$/.test(source.toString("latin1", Math.max(0, start - 8), start)))
            return false;
        if (hasNameBefore(source, start, isSecretName))
            return true;
        const text = source.toString("latin1", first, start);
        return (isInAddress(text, source.toString("latin1", end, end + 2)) || isOption(text) || isInElement(text, isSecretName));
    };
}
/** Whether a secret name is before the place, with only separators and linking words between. */
function hasNameBefore(source, place, isSecretName) {
    let at = place;
    for (let word = 0; word <= LINKS; word++) {
        const limit = Math.max(0, at - GAP);
        let end = at;
        while (end > limit && isWordByte[source[end - 1]] === 0)
            end--;
        let start = end;
        while (start > 0 && end - start < REACH && isNameByte[source[start - 1]] === 1)
            start--;
        if (start === end)
            return false;
        const name = source.toString("latin1", start, end);
        if (isSecretName(name))
            return true;
        if (!secret_place_link.test(name.replace(/^[.$-]+/, "")))
            return false;
        at = start;
    }
    return false;
}
/**
 * Whether the value is the user information of an address, `scheme://user:value@host` or
 * `scheme://value@host`.
 */
function isInAddress(before, after) {
    if (!after.startsWith("@") && after !== ":@")
        return false;
    return /[A-Za-z][A-Za-z0-9+.-]{1,32}:\/\/(?:[^\s/@"'<>]*:)?$/.test(before);
}
/** Whether the value belongs to an option from which programs read a password. */
function isOption(before) {
    return /(?:^|[\s"'])(?:-p ?|(?:-u|--user|--proxy-user)[ =]["']?[^\s:"']{0,64}:)$/.test(before);
}
/**
 * Whether the value is the content of an element whose name, or whose attribute, is a secret name.
 */
function isInElement(before, isSecretName) {
    const tag = /<([\w:.-]+)((?:\s+[\w:.-]+=(?:"[^"<>]*"|'[^'<>]*'))*)\s*>\s*(?:<!\[CDATA\[)?$/.exec(before);
    if (tag === null)
        return false;
    const named = [...(tag[2] ?? "").matchAll(/\s(?:name|key|id)=["']([^"']*)["']/g)].map((match) => match[1] ?? "");
    return [tag[1] ?? "", ...named].some(isSecretName);
}

;// CONCATENATED MODULE: ./build/src/redact/short-values.js



/**
 * Shortest value that is searched for at all, in UTF-16 units. A shorter one is part of too many
 * words.
 */
const SHORT_VALUE_MIN_LENGTH = 4;
/** Indexes the values that are long enough. */
function indexShortValues(values) {
    const long = values.filter(({ value }) => value.length >= SHORT_VALUE_MIN_LENGTH);
    const beginnings = new Uint8Array(1 << 13);
    const forms = new Map();
    const texts = new Set(long.flatMap(({ value }) => [
        value,
        ...collectJsonEncodings(value),
        ...collectHtmlEncodings(value),
        ...collectPercentEncodings(value),
    ]));
    for (const text of texts) {
        const form = Buffer.from(text);
        const pair = form.readUInt16LE(0);
        beginnings[pair >>> 3] = beginnings[pair >>> 3] | (1 << (pair & 7));
        const word = form.readInt32LE(0);
        const known = forms.get(word);
        if (known === undefined)
            forms.set(word, [form]);
        else
            known.push(form);
    }
    // The longest encoding is matched first, because it contains the others.
    for (const list of forms.values())
        list.sort((a, b) => b.length - a.length);
    return {
        size: texts.size,
        names: [...new Set(long.map(({ name }) => name))],
        beginnings,
        forms,
        values: new Set(long.map(({ value }) => value)),
    };
}
/**
 * Finds the places of the values where the text around them says that a secret is there: after the
 * name of the variable or another secret name, in a header, an option, an element or attribute, or
 * the user information of an address.
 */
function findShortValues(bytes, index) {
    const spans = createSpans();
    if (index.size === 0)
        return spans;
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const isSecretPlace = createSecretPlaces(source, index.names);
    const { beginnings, forms } = index;
    for (let at = 0; at + 4 <= source.length; at++) {
        const pair = source[at] | (source[at + 1] << 8);
        if ((beginnings[pair >>> 3] & (1 << (pair & 7))) === 0)
            continue;
        const form = forms.get(source.readInt32LE(at))?.find((bytes) => isAt(source, bytes, at));
        if (form !== undefined && isSecretPlace(at, at + form.length))
            spans.add(at, at + form.length);
    }
    return spans;
}
/**
 * Finds the runs of base64 that follow `Basic` or are the value of `auth`, and contain one of the
 * values as the password.
 */
function findShortPasswords(bytes, { values }) {
    const spans = createSpans();
    if (values.size === 0)
        return spans;
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (const mark of ["asic ", 'auth"'])
        for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + mark.length)) {
            const text = source.toString("latin1", at + mark.length, at + mark.length + 1024);
            const match = /^[\s:"\\]{0,12}([A-Za-z0-9+/_-]{8,}={0,2})/.exec(text);
            const run = match?.[1];
            if (match === null || run === undefined)
                continue;
            const parts = Buffer.from(run, "base64").toString("utf8").split(":");
            if (!parts.some((part) => values.has(part)))
                continue;
            const start = at + mark.length + match[0].length - run.length;
            spans.add(start, start + run.length);
        }
    return spans;
}
function isAt(source, form, at) {
    if (at + form.length > source.length)
        return false;
    for (let index = 0; index < form.length; index++)
        if (source[at + index] !== form[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/redact/strip-formatting.js

const [TAB, LF, CR, ESC, SPACE, QUOTE, EQUALS, OPEN, BACKSLASH, LESS] = [9, 10, 13, 27, 32, 34, 61, 91, 92, 60];
/** Longest mark-up tag or terminal sequence that is dropped, in bytes. Anything longer is text. */
const SEQUENCE_LIMIT = 256;
/**
 * Returns a view without white space, terminal sequences, mark-up tags, soft line breaks of
 * quoted-printable, and the JSON escapes of line breaks, tabs and terminal sequences. A value that
 * is wrapped at some column, coloured in the middle or cut by tags is whole in the view.
 */
function stripFormatting(bytes) {
    const view = Buffer.allocUnsafe(bytes.length);
    const length = keep(bytes, view);
    return { bytes: view.subarray(0, length), toOriginal: (spans) => findOriginals(bytes, spans) };
}
/** Copies the bytes that are not dropped to the view. Returns the length of the view. */
function keep(bytes, view, onRun) {
    let length = 0;
    let at = 0;
    let isAfterTag = false;
    while (at < bytes.length) {
        const [origin, from] = [at, length];
        let byte = 0;
        for (; at < bytes.length && droppable[(byte = bytes[at])] === 0; at++)
            view[length++] = byte;
        const skipped = at === bytes.length ? 0 : countDropped(bytes, at, byte);
        // A run of backslashes is examined once, at its start. Examining it at each of its bytes would
        // take quadratic time.
        if (skipped === 0 && at < bytes.length) {
            do
                view[length++] = bytes[at++];
            while (byte === BACKSLASH && bytes[at] === BACKSLASH);
        }
        if (onRun !== undefined && length > from)
            onRun(from, length - from, origin, isAfterTag);
        isAfterTag = skipped > 0 && (byte === LESS || (isAfterTag && length === from));
        at += skipped;
    }
    return length;
}
/**
 * Finds the original places in a second walk over the bytes. Few texts contain a secret, and only
 * those need it.
 */
function findOriginals(bytes, spans) {
    const found = createSpans();
    let index = 0;
    let [start, end] = [-1, -1];
    const close = () => {
        if (start >= 0)
            found.add(start, end);
        start = -1;
    };
    keep(bytes, new Uint8Array(bytes.length), (from, length, origin, isAfterTag) => {
        const to = from + length;
        for (; index < spans.count() && spans.start(index) < to; index++) {
            const [first, last] = [Math.max(from, spans.start(index)), Math.min(to, spans.end(index))];
            if (first > spans.start(index) && !isAfterTag)
                end = origin + last - from;
            else {
                close();
                [start, end] = [origin + first - from, origin + last - from];
            }
            if (spans.end(index) > to)
                return;
        }
    });
    close();
    return found;
}
const droppable = new Uint8Array(256);
for (const byte of [TAB, LF, CR, ESC, SPACE, EQUALS, BACKSLASH, LESS])
    droppable[byte] = 1;
/** Counts the bytes to drop from here. Returns 0 when the byte belongs to the text. */
function countDropped(bytes, at, byte) {
    switch (byte) {
        case ESC:
            return measureTerminalSequence(bytes, at, 1);
        case EQUALS:
            if (bytes[at + 1] === LF)
                return 2;
            return bytes[at + 1] === CR && bytes[at + 2] === LF ? 3 : 0;
        case LESS:
            return measureTag(bytes, at);
        case BACKSLASH:
            return measureSpelledEscape(bytes, at);
        default:
            return 1;
    }
}
/**
 * Measures `ESC [ parameters letter`, given the length of the escape character's own spelling.
 * @see ECMA-48, 5.4
 */
function measureTerminalSequence(bytes, at, escapeLength) {
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
/**
 * Measures a tag on one line. A tag in which something could cut a value is not dropped, because
 * the value would be dropped with it.
 */
function measureTag(bytes, at) {
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
/**
 * Measures `\n`, `\r`, `\t`, a backslash at the end of a line, or the escape character as JSON and
 * shells write it, with any number of backslashes.
 */
function measureSpelledEscape(bytes, at) {
    let end = at;
    while (bytes[end] === BACKSLASH && end - at < SEQUENCE_LIMIT)
        end++;
    const next = bytes[end];
    if (next === 0x6e || next === 0x72 || next === 0x74 || next === LF)
        return end + 1 - at;
    // Most backslashes are before a quote. Only these letters begin a spelling of the escape
    // character.
    if (next !== 0x75 && next !== 0x78 && next !== 0x30 && next !== 0x65 && next !== 0x45)
        return 0;
    const spelling = escapeSpellings.find((word) => isWordAt(bytes, end, word));
    return spelling === undefined ? 0 : measureTerminalSequence(bytes, at, end - at + spelling.length);
}
/** Spellings of the escape character after a backslash. */
const escapeSpellings = ["u001b", "u001B", "x1b", "x1B", "033", "e", "E"];
function isWordAt(bytes, start, word) {
    for (let index = 0; index < word.length; index++)
        if (bytes[start + index] !== word.charCodeAt(index))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/redact/matches.js



/** No match. The mock scans each request, and most have nothing to replace. */
const NO_MATCHES = { length: 0, start: () => 0, end: () => 0, kind: () => "value" };
/**
 * Joins what was found in one list. Matches of base64 are widened to whole runs. Matches of
 * different kinds that overlap or touch are joined.
 */
function joinMatches(bytes, found) {
    const lists = found.flatMap((spansByKind) => variant/* VARIANT_KINDS */.Gt.flatMap((kind) => {
        const spans = spansByKind[kind];
        return spans === undefined ? [] : [{ kind, spans: kind === "base64" ? widen(bytes, spans) : spans, next: 0 }];
    }));
    if (lists.length === 0)
        return NO_MATCHES;
    const joined = createSpans(true);
    // There are at most as many as spans in all lists.
    const kinds = new Uint8Array(lists.reduce((sum, { spans }) => sum + spans.count(), 0));
    let longest = 0;
    for (;;) {
        const first = earliest(lists);
        if (first === undefined)
            break;
        const [start, end] = [first.spans.start(first.next), first.spans.end(first.next)];
        first.next++;
        const before = joined.count();
        joined.add(start, end);
        const isNew = joined.count() > before;
        if (isNew || end - start > longest)
            kinds[joined.count() - 1] = variant/* VARIANT_KINDS */.Gt.indexOf(first.kind);
        longest = isNew ? end - start : Math.max(longest, end - start);
    }
    return {
        length: joined.count(),
        start: joined.start,
        end: joined.end,
        kind: (index) => variant/* VARIANT_KINDS */.Gt[kinds[index] ?? 0] ?? "value",
    };
}
/**
 * Returns the list whose next span begins first. Of those that begin at the same place, the longest
 * wins.
 */
function earliest(lists) {
    let first;
    for (const list of lists) {
        if (list.next === list.spans.count())
            continue;
        if (first === undefined || isBefore(list, first))
            first = list;
    }
    return first;
}
function isBefore(a, b) {
    const difference = a.spans.start(a.next) - b.spans.start(b.next);
    return difference === 0 ? a.spans.end(a.next) > b.spans.end(b.next) : difference < 0;
}
/**
 * Widens each span to the whole run of base64 around it. The neighbours decode to the text around
 * the value, and the first and last characters to parts of it.
 */
function widen(bytes, spans) {
    const wider = createSpans();
    let done = 0;
    for (let index = 0; index < spans.count(); index++) {
        let [start, end] = [spans.start(index), spans.end(index)];
        // An earlier run already contains this span.
        if (end <= done)
            continue;
        while (start > done && isBase64Byte(bytes[start - 1]))
            start--;
        while (end < bytes.length && isBase64Byte(bytes[end]))
            end++;
        wider.add(start, end);
        done = end;
    }
    return wider;
}

;// CONCATENATED MODULE: ./build/src/redact/redactor.js








/** Most characters of one base64 word that also encode a neighbour of the value, on each side. */
const BASE64_NEIGHBOURS = 3;
/**
 * Prepares the search for values in any number of files. The values in `short` are searched for
 * only in certain places.
 */
function createRedactor(values, short = []) {
    const variants = collectVariants(values);
    const stripped = new Map();
    for (const { kind, bytes } of variants) {
        if (kind === "utf-16")
            continue;
        const view = stripFormatting(bytes).bytes;
        if (view.length > variant/* VARIANT_MIN_BYTES */.Jo)
            stripped.set(Buffer.from(view).toString("latin1"), { kind, bytes: Uint8Array.from(view) });
    }
    return {
        plain: indexVariants(variants),
        stripped: indexVariants([...stripped.values()]),
        short: indexShortValues(short),
    };
}
/**
 * Finds every match: values that are whole, encoded, wrapped or coloured. A match of base64 is the
 * whole run. Ascending and disjoint.
 */
function scan(bytes, { plain, stripped, short }) {
    const lists = [];
    if (plain.size > 0)
        lists.push(findVariants(bytes, plain), findStripped(bytes, stripped));
    if (short.size > 0)
        lists.push({ value: findShortValues(bytes, short), base64: findShortPasswords(bytes, short) });
    return joinMatches(bytes, lists);
}
/** Finds the variants that are whole in the view without formatting, at their original places. */
function findStripped(bytes, stripped) {
    const view = stripFormatting(bytes);
    const inView = findVariants(view.bytes, stripped);
    const originals = {};
    for (const kind of variant/* VARIANT_KINDS */.Gt) {
        const spans = inView[kind];
        if (spans === undefined)
            continue;
        originals[kind] = view.toOriginal(kind === "base64" ? withNeighbours(view.bytes, spans) : spans);
    }
    return originals;
}
/** Widens the spans by the characters before and after that also encode a part of the value. */
function withNeighbours(bytes, spans) {
    const wider = createSpans();
    for (let index = 0; index < spans.count(); index++) {
        let [start, end] = [spans.start(index), spans.end(index)];
        for (let room = BASE64_NEIGHBOURS; room > 0 && start > 0 && isBase64Byte(bytes[start - 1]); room--)
            start--;
        for (let room = BASE64_NEIGHBOURS; room > 0 && end < bytes.length && isBase64Byte(bytes[end]); room--)
            end++;
        wider.add(start, end);
    }
    return wider;
}


/***/ }),

/***/ 85609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ digestSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

/**
 * `sha256:` and 64 lower-case hex digits.
 * @see https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests
 */
const digestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^sha256:[0-9a-f]{64}$/));


/***/ }),

/***/ 89307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ tokenSchema),
/* harmony export */   Gx: () => (/* binding */ labelSchema),
/* harmony export */   rk: () => (/* binding */ codeSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);
/* harmony import */ var _text_to_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);


/** A short name that a person chose (workflow, branch, file): one line, no control characters. */
const labelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_text_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_LIMIT */ .hS), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^\p{Cc}\u2028\u2029]*$/u));
/**
 * A machine-made word: letters, digits and `. _ : / @ + -`. It cannot contain Markdown, markup or a
 * sentence.
 */
const tokenSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z0-9._:/@+-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(_text_to_label_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_LIMIT */ .qr));
/**
 * A reason or rule code: lower-case words joined by dots and hyphens, such as `credential.missing`.
 */
const codeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(80));


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81041);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
