export const id = "upload-evidence-collect";
export const ids = ["upload-evidence-collect"];
export const modules = {

/***/ 71802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect),
  replaceLost: () => (/* binding */ replaceLost)
});

;// CONCATENATED MODULE: ./build/src/upload-evidence/delivery.js
/** Whether the service got other bytes than those that were checked. */
function isForeign({ upload, digest }) {
    return upload.ok && upload.digest !== digest;
}
/**
 * The artifact that the run has since this step, with its number; `undefined` when there is none,
 * or another.
 */
function arrived(delivery) {
    return delivery?.upload.ok === true && !isForeign(delivery) ? { ...delivery, id: delivery.upload.id } : undefined;
}

// EXTERNAL MODULE: ./build/src/text/describe-text.js
var describe_text = __webpack_require__(13786);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/upload-evidence/describe-withheld.js

/** Most names shown for one reason. */
const NAMES_LIMIT = 3;
/**
 * The withheld entries in words, without a full stop: for each reason the first names and how many
 * more. Empty when there are none.
 */
function describeWithheld(withheld) {
    const groups = Map.groupBy(withheld, ({ reason }) => reason);
    return [...groups]
        .map(([reason, entries]) => {
        const names = entries.slice(0, NAMES_LIMIT).map(({ path }) => (0,quote/* quote */.hD)(path));
        const more = entries.length - names.length;
        return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""} (${reason})`;
    })
        .join("; ");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/text/to-label.js
var to_label = __webpack_require__(3691);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/src/schema/digest.js
var digest = __webpack_require__(85609);
// EXTERNAL MODULE: ./build/src/schema/label.js
var label = __webpack_require__(89307);
// EXTERNAL MODULE: ./build/src/schema/scopes.js
var scopes = __webpack_require__(2032);
;// CONCATENATED MODULE: ./build/src/schema/record.js




const count = schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(0));
/** Who ran what: the commit, the event, and in `trust` why GitHub withheld the Actions secrets (`fork`, `bot`), if it did. See `readTrust`. */
const subjectSchema = schemas/* strictObject */.rej({
    repo: label/* labelSchema */.Gx,
    sha: label/* labelSchema */.Gx,
    ref: label/* labelSchema */.Gx,
    event: label/* labelSchema */.Gx,
    trust: schemas/* enum */.k5n(["trusted", "fork", "bot", "unknown"]),
    workflow: label/* labelSchema */.Gx,
    run: label/* labelSchema */.Gx,
    attempt: label/* labelSchema */.Gx,
    job: label/* labelSchema */.Gx,
});
/** What one action saw and decided, safe to publish by type: no field admits a sentence, a URL query or a secret. */
const recordSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    kind: label/* codeSchema */.rk,
    id: label/* tokenSchema */.Bk,
    createdAt: iso/* datetime */.w$(),
    subject: subjectSchema,
    lane: schemas/* optional */.lqM(schemas/* enum */.k5n(["no-model", "model-backed"])),
    scope: schemas/* optional */.lqM(schemas/* enum */.k5n(scopes/* scopes */.W)),
    scenario: schemas/* optional */.lqM(label/* labelSchema */.Gx),
    verdict: schemas/* optional */.lqM(schemas/* enum */.k5n(["pass", "skip", "fail"])),
    reason: schemas/* optional */.lqM(label/* codeSchema */.rk),
    observations: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: label/* labelSchema */.Gx, status: schemas/* enum */.k5n(["ok", "bad", "unknown"]), code: schemas/* optional */.lqM(label/* codeSchema */.rk) })),
    ids: schemas/* record */.g1P(label/* tokenSchema */.Bk, label/* tokenSchema */.Bk),
    versions: schemas/* record */.g1P(label/* tokenSchema */.Bk, label/* tokenSchema */.Bk),
    calls: schemas/* record */.g1P(label/* tokenSchema */.Bk, count),
    artifacts: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: label/* labelSchema */.Gx, sizeBytes: count, digest: digest/* digestSchema */.e })),
    parents: schemas/* array */.YOg(digest/* digestSchema */.e),
});

;// CONCATENATED MODULE: ./build/src/schema/manifest.js




const manifest_count = schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(0));
const path = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(1024), api/* _regex */.Fk(/^[^\p{Cc}\\]*$/u));
const withheldSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ path, reason: label/* codeSchema */.rk }));
/**
 * Which secrets were looked for everywhere, by name. `tooCommon` names those that are, or have parts that are, too short or too common for that; these were looked
 * for after their name and keys only.
 */
const secretsSchema = schemas/* strictObject */.rej({ removed: schemas/* array */.YOg(label/* labelSchema */.Gx), tooCommon: schemas/* array */.YOg(label/* labelSchema */.Gx) });
const tool = schemas/* strictObject */.rej({ name: label/* tokenSchema */.Bk, version: label/* tokenSchema */.Bk });
/**
 * The list of evidence in one artifact: what was copied, what was redacted, what was withheld and why.
 * Digests are of the bytes that left; originals get none, because the digest of a short secret is an oracle for it.
 */
const manifestSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    createdAt: iso/* datetime */.w$(),
    subject: subjectSchema,
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path,
        sizeBytes: manifest_count,
        digest: digest/* digestSchema */.e,
        action: schemas/* enum */.k5n(["copied", "redacted"]),
        /** Replaced stretches by the form in which the value stood there. */
        replacements: schemas/* record */.g1P(label/* codeSchema */.rk, manifest_count),
    })),
    withheld: withheldSchema,
    totals: schemas/* strictObject */.rej({ found: manifest_count, copied: manifest_count, redacted: manifest_count, withheld: manifest_count, sizeBytes: manifest_count }),
    secrets: secretsSchema,
    /** The re-scan of the listed files as they stand in the zip. The zip's other files are scanned too; none leaves with a hit. */
    verification: schemas/* strictObject */.rej({ scannedFiles: manifest_count, scannedBytes: manifest_count, needles: manifest_count, hits: schemas/* literal */.euz(0) }),
    tool,
});
/** What leaves in place of the evidence when something could not be made safe: which entries stood in the way, and nothing of their content. */
const redactionReportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    createdAt: iso/* datetime */.w$(),
    subject: subjectSchema,
    reason: label/* codeSchema */.rk,
    withheld: withheldSchema,
    totals: schemas/* strictObject */.rej({ found: manifest_count, withheld: manifest_count }),
    secrets: secretsSchema,
    tool,
});

// EXTERNAL MODULE: ./build/src/upload-evidence/limits.js
var limits = __webpack_require__(88079);
;// CONCATENATED MODULE: ./build/src/upload-evidence/documents.js




/** The digest in the form of the manifest. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}
/** The manifest of the files that leave, checked against its own schema. @throws ZodError when a name cannot stand in a manifest */
function buildManifest(kept, withheld, about) {
    const files = kept.map(({ path, bytes, replacements }) => ({
        path,
        sizeBytes: bytes.length,
        digest: digestOf(bytes),
        action: Object.keys(replacements).length > 0 ? "redacted" : "copied",
        replacements,
    }));
    const redacted = files.filter(({ action }) => action === "redacted").length;
    const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
    return manifestSchema.parse({
        ...headOf(about),
        files,
        withheld: listed(withheld),
        totals: {
            found: kept.length + withheld.length,
            copied: files.length - redacted,
            redacted,
            withheld: withheld.length,
            sizeBytes,
        },
        verification: { scannedFiles: files.length, scannedBytes: sizeBytes, needles: about.needles, hits: 0 },
    });
}
/** What leaves when the evidence may not. @throws ZodError as for the manifest */
function buildReport(reason, found, withheld, about) {
    return redactionReportSchema.parse({
        ...headOf(about),
        reason,
        withheld: listed(withheld),
        totals: { found, withheld: withheld.length },
    });
}
function listed(withheld) {
    return withheld.slice(0, limits/* LISTED_LIMIT */.aI).map(({ path, reason }) => ({ path, reason }));
}
function headOf({ createdAt, subject, actionRef, removed, tooCommon }) {
    return {
        schemaVersion: 1,
        createdAt: createdAt.toISOString(),
        subject,
        secrets: { removed: removed.map(to_label/* toLabel */.AA), tooCommon: tooCommon.map(to_label/* toLabel */.AA) },
        tool: { name: "testing-actions/upload-evidence", version: (0,to_label/* toToken */.fD)(actionRef) },
    };
}
/** A document as it stands in the artifact. */
function documentBytes(document) {
    return Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
}
/** The digests in the form that `sha256sum --check` reads, one file per line. @see GNU coreutils, "sha2 utilities" */
function renderSums(files) {
    return files.map(({ path, digest }) => `${digest.slice("sha256:".length)}  ${path}\n`).join("");
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/redact/redact.js + 3 modules
var redact = __webpack_require__(14445);
// EXTERNAL MODULE: ./build/src/redact/redactor.js + 10 modules
var redact_redactor = __webpack_require__(66730);
;// CONCATENATED MODULE: ./build/src/redact/redact-file.js



/** Marks by which formats that are no text are known although their first bytes could be text. @see each format's own specification */
const signatures = [
    [0, "PK\x03\x04"],
    [0, "PK\x05\x06"],
    [0, "\x1f\x8b"],
    [0, "\x28\xb5\x2f\xfd"],
    [0, "\xfd7zXZ"],
    [0, "7z\xbc\xaf\x27\x1c"],
    [0, "BZh"],
    [0, "Rar!\x1a\x07"],
    [0, "%PDF-"],
    [0, "GIF8"],
    [0, "\x89PNG"],
    [0, "\xff\xd8\xff"],
    [0, "wOFF"],
    [0, "wOF2"],
    [257, "ustar"],
];
/**
 * The file's content without the values; UTF-16 with a byte-order mark is redacted as text and written in UTF-16 again.
 * `undefined` when the bytes are no text, so that nobody can say what they hold.
 */
function redactFile(bytes, redactor) {
    const encoding = encodingOf(bytes);
    if (encoding === undefined)
        return undefined;
    if (encoding === "bytes")
        return (0,redact/* redact */.E)(bytes, redactor);
    const text = decodeUtf16(bytes, encoding);
    if (text === undefined)
        return undefined;
    const { bytes: redacted, replacements } = (0,redact/* redact */.E)(Buffer.from(text), redactor);
    const isSame = Object.keys(replacements).length === 0;
    return { bytes: isSame ? bytes : encodeUtf16(Buffer.from(redacted).toString("utf8"), encoding), replacements };
}
/** What gives a value away in the bytes, and in the text when they are UTF-16; empty when nothing does. Places in UTF-16 count from the text's start in UTF-8. */
function scanFile(bytes, redactor) {
    const encoding = byteOrderMark(bytes);
    const text = encoding === undefined ? undefined : decodeUtf16(bytes, encoding);
    const found = [(0,redact_redactor/* scan */.S)(bytes, redactor), ...(text === undefined ? [] : [(0,redact_redactor/* scan */.S)(Buffer.from(text), redactor)])];
    return found.filter(({ length }) => length > 0);
}
/** How the text is written; `undefined` for anything that is not text: known formats, NUL bytes, or neither UTF-8 nor free of control characters. */
function encodingOf(bytes) {
    const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
    if (signatures.some(([offset, text]) => start.startsWith(text, offset)))
        return undefined;
    const marked = byteOrderMark(bytes);
    if (marked !== undefined)
        return marked;
    if (bytes.includes(0))
        return undefined;
    return (0,external_node_buffer_.isUtf8)(bytes) || !hasControls(bytes) ? "bytes" : undefined;
}
function byteOrderMark(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}
/** Whether there are control characters that no log holds; compressed and encrypted bytes have one in every dozen or so. */
function hasControls(bytes) {
    return bytes.some((byte) => byte < 32 && (byte < 7 || byte > 13) && byte !== 27);
}
function decodeUtf16(bytes, encoding) {
    if (bytes.length % 2 !== 0)
        return undefined;
    const little = encoding === "utf-16le" ? bytes : Buffer.from(bytes).swap16();
    try {
        return new TextDecoder("utf-16le", { fatal: true, ignoreBOM: true }).decode(little);
    }
    catch {
        return undefined;
    }
}
function encodeUtf16(text, encoding) {
    const little = Buffer.from(text, "utf16le");
    return encoding === "utf-16le" ? little : little.swap16();
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/upload-evidence/unzip.js

/**
 * The files of a zip as `zip` writes it: one volume, no comment, no extra fields, no gap between members, both headers alike. Anything else
 * gives `undefined`, so that no byte of the zip escapes whoever looks at its files. It shares no code with the writer.
 */
function unzip(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = view.length - 22;
    if (end < 0 || view.readUInt32LE(end) !== 0x06054b50 || view.readUInt16LE(end + 20) !== 0)
        return undefined;
    const [count, centralStart] = [view.readUInt16LE(end + 10), view.readUInt32LE(end + 16)];
    const files = [];
    let [local, central] = [0, centralStart];
    for (let index = 0; index < count; index++) {
        const member = readMember(view, local, central, centralStart);
        if (member === undefined)
            return undefined;
        files.push(member.file);
        local = member.nextLocal;
        central = member.nextCentral;
    }
    return local === centralStart && central === end ? files : undefined;
}
const [LOCAL_LENGTH, CENTRAL_LENGTH] = [30, 46];
function readMember(view, local, central, limit) {
    if (local + LOCAL_LENGTH > limit || central + CENTRAL_LENGTH > view.length)
        return undefined;
    if (view.readUInt32LE(local) !== 0x04034b50 || view.readUInt32LE(central) !== 0x02014b50)
        return undefined;
    // From the version needed up to the extra field's length, the headers are equal byte for byte.
    if (!view.subarray(local + 4, local + 30).equals(view.subarray(central + 6, central + 32)))
        return undefined;
    const [method, crc] = [view.readUInt16LE(local + 8), view.readUInt32LE(local + 14)];
    const [packed, sizeBytes] = [view.readUInt32LE(local + 18), view.readUInt32LE(local + 22)];
    const [nameLength, extraLength] = [view.readUInt16LE(local + 26), view.readUInt16LE(local + 28)];
    const [dataStart, nextCentral] = [local + LOCAL_LENGTH + nameLength, central + CENTRAL_LENGTH + nameLength];
    const name = view.subarray(local + LOCAL_LENGTH, dataStart);
    const nextLocal = dataStart + packed;
    if (extraLength !== 0 || nextLocal > limit || view.readUInt32LE(central + 42) !== local)
        return undefined;
    if (view.readUInt16LE(central + 32) !== 0 || !name.equals(view.subarray(central + CENTRAL_LENGTH, nextCentral)))
        return undefined;
    const data = view.subarray(dataStart, nextLocal);
    const bytes = method === 8 ? (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, sizeBytes) }) : data;
    if (bytes.length !== sizeBytes || (0,external_node_zlib_.crc32)(bytes) !== crc)
        return undefined;
    return { file: { path: name.toString("utf8"), bytes }, nextLocal, nextCentral };
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/verify.js



/**
 * The last check before bytes leave: the zip is opened again, and its names, its files and its raw bytes are searched for every needle.
 * True when nothing was found and its files are exactly the expected ones, in their order.
 */
function isClean(zipBytes, expected, redactor) {
    const files = unzip(zipBytes);
    if (files === undefined || files.length !== expected.length)
        return false;
    const isAsExpected = files.every(({ path, bytes }, index) => {
        const wanted = expected[index];
        return wanted !== undefined && path === wanted.path && Buffer.compare(bytes, wanted.bytes) === 0;
    });
    const hasHit = files.some(({ path, bytes }) => (0,redact_redactor/* scan */.S)(Buffer.from(path), redactor).length > 0 || scanFile(bytes, redactor).length > 0);
    return isAsExpected && !hasHit && (0,redact_redactor/* scan */.S)(zipBytes, redactor).length === 0;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/withholding.js
/** The reasons for which one entry is withheld. */
const consequences = {
    "evidence.undecodable": "policy",
    "evidence.too-large": "policy",
    "evidence.too-many": "policy",
    "evidence.not-a-file": "policy",
    "evidence.unsafe-name": "policy",
    "evidence.colliding-name": "policy",
    "evidence.secret-in-name": "policy",
    "evidence.changed": "policy",
    "evidence.unreadable": "incomplete",
    "evidence.credential-file": "unsafe",
    "evidence.unredacted": "unsafe",
};
/**
 * The consequence for an entry. Records and the evidence of the suite's other actions are never
 * left out by policy: no pattern asked for them, so no reader would miss them.
 */
function consequenceOf({ reason, isAutomatic, }) {
    const consequence = consequences[reason];
    return isAutomatic && consequence === "policy" ? "incomplete" : consequence;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/zip.js

/**
 * Level 1: evidence gets 6 % larger than with zlib's default and takes a bit more than half of the time, which is most of the step's.
 */
const LEVEL = 1;
/** 1980-01-01 00:00, the first moment the format knows; equal content gives equal bytes. */
const [TIME, DATE] = [0, 0x21];
/** General purpose bit 11: names are UTF-8. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.4 */
const UTF8_NAMES = 0x800;
/** Regular file, readable by all, writable by the owner, in the form Unix zips give it. */
const MODE = (0o100644 << 16) >>> 0;
/** Version 2.0 of the format, which has deflate; made on Unix, so that the mode counts. */
const [VERSION, MADE_BY] = [20, (3 << 8) | 20];
/** The file compressed, or stored where compressing gains nothing. */
function zipMember(path, bytes) {
    const deflated = (0,external_node_zlib_.deflateRawSync)(bytes, { level: LEVEL });
    const isDeflated = deflated.length < bytes.length;
    return { path, crc: (0,external_node_zlib_.crc32)(bytes), sizeBytes: bytes.length, isDeflated, data: isDeflated ? deflated : bytes };
}
/** One zip of the members, in the order of their paths, with fixed dates and modes: equal members give equal bytes. */
function zip(members) {
    const locals = [];
    const centrals = [];
    let offset = 0;
    for (const member of [...members].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const name = Buffer.from(member.path);
        const shared = sharedFields(member, name.length);
        const local = Buffer.concat([numbers([4, 0x04034b50], [2, VERSION]), shared, name]);
        const attributes = numbers([2, 0], [2, 0], [2, 0], [4, MODE], [4, offset]);
        centrals.push(numbers([4, 0x02014b50], [2, MADE_BY], [2, VERSION]), shared, attributes, name);
        locals.push(local, member.data);
        offset += local.length + member.data.length;
    }
    const central = Buffer.concat(centrals);
    const count = members.length;
    const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, central.length], [4, offset], [2, 0]);
    return Buffer.concat([...locals, central, end]);
}
/** The fields a member's two headers have in common, from the flags to the length of the extra field. */
function sharedFields({ isDeflated, crc, data, sizeBytes }, nameLength) {
    const method = isDeflated ? 8 : 0;
    return numbers([2, UTF8_NAMES], [2, method], [2, TIME], [2, DATE], [4, crc], [4, data.length], [4, sizeBytes], [2, nameLength], [2, 0]);
}
/** Little-endian unsigned numbers, each given as its width in bytes and its value. */
function numbers(...fields) {
    const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
    let at = 0;
    for (const [width, value] of fields)
        at = bytes.writeUIntLE(value, at, width);
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/pack.js




/** Whether the entry keeps all others from leaving. */
function isUnsafe(entry) {
    return consequenceOf(entry) === "unsafe";
}
/**
 * Packs the evidence when every file in it could be made safe. Whatever leaves has passed the last
 * check.
 */
function packEvidence(kept, withheld, { isStrict, isNameRefused }, about, redactor) {
    const refused = (reason) => ({ status: "refused", reason });
    const unsafe = withheld.find(isUnsafe);
    if (unsafe !== undefined)
        return refused(unsafe.reason);
    if (isNameRefused)
        return refused("evidence.secret-in-artifact-name");
    if (isStrict && about.tooCommon.length > 0)
        return refused("evidence.short-secret");
    if (kept.length === 0)
        return refused(withheld.length === 0 ? "evidence.nothing-found" : "evidence.all-withheld");
    const manifest = buildManifest(kept, withheld, about);
    const sealed = seal([...kept, ...indexFiles(manifest)], redactor);
    return sealed === undefined ? refused("evidence.unredacted") : { status: "evidence", ...sealed, manifest };
}
/** Packs the report; `undefined` when it does not pass the last check. */
function packReport(reason, found, withheld, about, redactor) {
    return sealReport(buildReport(reason, found, withheld, about), redactor);
}
/**
 * A report as a zip with its digest; `undefined` when the last check does not pass. Only a bare
 * report needs no redactor.
 */
function sealReport(report, redactor) {
    const sealed = seal([{ path: "redaction-report.json", bytes: documentBytes(report) }], redactor);
    return sealed && { status: "report", ...sealed, report };
}
function indexFiles(manifest) {
    const bytes = documentBytes(manifest);
    const sums = renderSums([...manifest.files, { path: "manifest.json", digest: digestOf(bytes) }]);
    return [
        { path: "manifest.json", bytes },
        { path: "SHA256SUMS", bytes: Buffer.from(sums) },
    ];
}
function seal(files, redactor) {
    const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    const bytes = zip(inOrder.map((file) => zipMember(file.path, file.bytes)));
    const mayLeave = redactor === undefined || isClean(bytes, inOrder, redactor);
    return mayLeave ? { zip: bytes, digest: digestOf(bytes) } : undefined;
}

// EXTERNAL MODULE: ./build/src/upload-evidence/reasons.js
var reasons = __webpack_require__(64230);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
;// CONCATENATED MODULE: ./build/src/upload-evidence/short-notice.js


/** Most names that are shown; the manifest lists all. */
const SHOWN_LIMIT = 20;
/** The annotation about secrets that are not looked for everywhere. Holds their names, and nothing of their values. */
function shortNotice(names) {
    return `upload-evidence: ${shortSentence(names)} A value may be left elsewhere. Use longer secrets, or set \`strict: true\` to fail instead. [evidence.short-secret]`;
}
/** Which secrets are not looked for everywhere, and where they are. */
function shortSentence(names) {
    const [subject, verb, own] = names.length === 1
        ? ["1 secret is, or has a part that is,", "was", "its"]
        : [`${names.length} secrets are, or have parts that are,`, "were", "their"];
    return `${subject} too short or too common to be searched everywhere, and ${verb} removed only after ${own} name or a key such as \`password\`: ${namesIn(names)}.`;
}
/** The names in backticks, the first of them when there are many. */
function namesIn(names) {
    return list(names, (name) => `\`${(0,to_label/* toLabel */.AA)(name)}\``);
}
/** The same for the summary, in Markdown. */
function shortSummary(names) {
    return names.length === 0
        ? ""
        : `Too short or too common to be searched everywhere, removed only after a name: ${list(names, markdown/* code */.aY)}`;
}
function list(names, show) {
    const shown = names.slice(0, SHOWN_LIMIT).map(show).join(", ");
    return names.length > SHOWN_LIMIT ? `${shown} and ${names.length - SHOWN_LIMIT} more` : shown;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/judge.js








/** The step's verdict. What left and should not have is named first, then what was withheld, then what is missing. */
function judge(facts) {
    const { pack, evidence } = facts;
    const foreign = [evidence, facts.report].find((delivery) => delivery && isForeign(delivery));
    if (foreign !== undefined) {
        const what = `The artifact ${(0,quote/* quote */.hD)(foreign.artifact)} does not hold the bytes that were checked.`;
        return failure("evidence.digest-mismatch", foreign === evidence ? `${what} ${describeReport(facts)}` : what);
    }
    if (pack.status === "failed")
        return { status: "fail", reason: pack.failure.reason, text: `${pack.failure.text} ${describeReport(facts)}` };
    if (pack.status === "refused")
        return pack.reason === "evidence.nothing-found" ? nothingFound(facts) : refusal(facts, pack.reason);
    if (evidence?.upload.ok === false) {
        const what = `The artifact ${(0,quote/* quote */.hD)(evidence.artifact)} was not uploaded: ${evidence.upload.detail}.`;
        return failure(evidence.upload.reason, `${what} ${describeReport(facts)}`);
    }
    const artifact = evidence?.artifact ?? "";
    const gap = incompleteness(facts);
    if (gap !== undefined)
        return gap;
    if (facts.unmatched.length > 0)
        return nothingFound(facts);
    if (evidence?.trouble !== undefined)
        return failure("evidence.failed", `The artifact ${(0,quote/* quote */.hD)(artifact)} was uploaded, but ${evidence.trouble}.`);
    const { copied, redacted, withheld } = pack.manifest.totals;
    const counts = `${redacted} redacted, ${copied} copied, ${withheld} withheld`;
    const text = `${(0,quote/* quote */.hD)(artifact)} holds ${redacted + copied} files (${counts}); ${claim(pack.manifest.secrets.removed, facts)}`;
    return { status: "pass", reason: "ok", text: withheld === 0 ? text : `${text} ${describeOmissions(facts)}` };
}
/** What was searched for, and no more than that. */
function claim({ length }, { tooCommon }) {
    const count = length === 1 ? "1 secret was searched for and is" : `${length} secrets were searched for and are`;
    const main = length === 0 ? "no secret was known to search for everywhere." : `${count} not in it.`;
    return tooCommon.length === 0 ? main : `${main} ${shortSentence(tooCommon)}`;
}
const EXCLUDE = "Exclude such files with a pattern that starts with `!`";
/**
 * What was withheld by policy from evidence that was uploaded, as one sentence for a warning;
 * `undefined` when nothing was.
 */
function warningOf({ withheld, evidence, onWithheld }) {
    const there = arrived(evidence);
    const left = withheld.filter((entry) => consequenceOf(entry) === "policy");
    if (there === undefined || left.length === 0 || onWithheld === "fail")
        return undefined;
    const what = `${judge_count(left)} withheld and not in ${(0,quote/* quote */.hD)(there.artifact)}: ${describeWithheld(left)}`;
    return `${what}. ${EXCLUDE}, or set \`on-withheld: fail\`.`;
}
/**
 * The verdict when entries are missing from evidence that was uploaded; `undefined` when none is,
 * or only by an accepted policy.
 */
function incompleteness(facts) {
    const { kept, withheld, onWithheld } = facts;
    const missing = withheld.filter((entry) => consequenceOf(entry) === "incomplete" || onWithheld === "fail");
    const first = missing.find((entry) => consequenceOf(entry) === "incomplete") ?? missing[0];
    const seen = `${describeOmissions(facts)} The rest was uploaded.`;
    if (first !== undefined) {
        const isChoice = missing.every((entry) => consequenceOf(entry) === "policy");
        const fix = isChoice ? `${EXCLUDE}, or set \`on-withheld: warn\`` : fixOf(first);
        return { status: "fail", reason: first.reason, text: `${seen} ${fix}.`, findings: missing.map(findingOf) };
    }
    const isSelected = ({ isAutomatic }) => !isAutomatic;
    if (kept.some(isSelected) || !withheld.some(isSelected))
        return undefined;
    const what = "Every file that `paths` selects was withheld.";
    return { ...failure("evidence.all-withheld", `${what} ${seen}`), findings: withheld.map(findingOf) };
}
function nothingFound({ unmatched, pack }) {
    const missing = unmatched.map(describe_text/* showText */.h$).join(", ");
    const what = missing === "" ? "There is no evidence at all." : `No file matches \`paths\` ${missing}.`;
    return failure("evidence.nothing-found", `${what} ${pack.status === "evidence" ? "The rest" : "Nothing"} was uploaded.`);
}
function refusal(facts, reason) {
    const isAll = reason === "evidence.all-withheld";
    const fatal = isAll ? facts.withheld : facts.withheld.filter(isUnsafe);
    const seen = isAll ? describeOmissions(facts) : describeRefusal(fatal, reason, facts);
    const text = `The evidence was withheld. ${seen} ${describeReport(facts)}`;
    return { ...failure(reason, text), findings: fatal.map(findingOf) };
}
function describeRefusal(fatal, reason, { tooCommon }) {
    const [first] = fatal;
    if (first === undefined)
        return reason === "evidence.short-secret"
            ? `Too short or too common to be searched everywhere: ${namesIn(tooCommon)}.`
            : `${reasons/* reasons */.O[reason].what}.`;
    const count = fatal.length === 1 ? "One entry" : `${fatal.length} entries`;
    return `${count} could not be made safe, first ${(0,quote/* quote */.hD)(first.path)}: ${reasons/* reasons */.O[first.reason].what}.`;
}
function describeOmissions({ withheld }) {
    return `${judge_count(withheld)} withheld: ${describeWithheld(withheld)}.`;
}
function judge_count({ length }) {
    return length === 1 ? "One entry was" : `${length} entries were`;
}
/** What left in place of the evidence, and where its copy is when nothing did. */
function describeReport({ report, pack }) {
    if (report === undefined)
        return "Nothing was uploaded.";
    // A main step that was killed may have uploaded the evidence before.
    const isAlone = pack.status !== "failed" || pack.failure.reason !== "evidence.interrupted";
    if (report.upload.ok)
        return `${isAlone ? "Only the" : "The"} redaction report was uploaded.`;
    const copy = report.path === "" ? "" : ` It is in the file ${(0,quote/* quote */.hD)(report.path)}.`;
    return `The redaction report could not be uploaded: ${report.upload.detail}.${copy}`;
}
/**
 * What to do about the entry; the advice for selected files does not fit those that no pattern
 * selects.
 */
function fixOf({ reason, isAutomatic }) {
    return isAutomatic
        ? "Let nothing but the suite's actions write to `$RUNNER_TEMP/testing-actions`, and check the disk"
        : reasons/* reasons */.O[reason].fix;
}
function findingOf(entry) {
    const { path, workspacePath, reason } = entry;
    const message = `${(0,quote/* quote */.hD)(path)} was withheld. ${reasons/* reasons */.O[reason].what}. ${fixOf(entry)}.`;
    return { rule: reason, message, ...(workspacePath === undefined ? {} : { location: { path: workspacePath } }) };
}
function failure(reason, text) {
    return { status: "fail", reason, text: `${text} ${reasons/* reasons */.O[reason].fix}.` };
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/record-facts.js


/** Most withheld entries in a record, which is small; the manifest or the report lists all. */
const OBSERVED_LIMIT = 50;
/**
 * What the step's record adds: the artifacts that left, as its parents the records that are in the
 * evidence, and what was withheld as observations of which nothing is known.
 */
function factsOf(evidence, report, kept, withheld) {
    const observations = withheld
        .slice(0, OBSERVED_LIMIT)
        .map(({ path, reason }) => ({ name: path, status: "unknown", code: reason }));
    const calls = { kept: kept.length, withheld: withheld.length };
    const there = arrived(evidence) ?? arrived(report);
    if (there === undefined)
        return { observations, calls };
    const artifacts = [{ name: there.artifact, sizeBytes: there.sizeBytes, digest: there.digest }];
    const records = kept.filter(({ path }) => /^records\/[^/]+\.json$/.test(path));
    const parents = arrived(evidence) === undefined ? [] : records.map(({ bytes }) => digestOf(bytes));
    return { observations, calls, artifacts, parents, ids: { artifact: String(there.id) } };
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/render.js



/** Most withheld entries shown; the manifest and the report list all. */
const render_SHOWN_LIMIT = 20;
/** The summary: what was uploaded, how many files did what, what was replaced in which form, what was withheld and why. Holds names, never values. */
function renderEvidence(artifact, kept, withheld, tooCommon, report) {
    const redacted = kept.filter(({ replacements }) => Object.keys(replacements).length > 0);
    const counts = [kept.length + withheld.length, kept.length - redacted.length, redacted.length, withheld.length];
    const head = ["Found", "Copied", "Redacted", "Withheld"];
    return [
        artifact === undefined ? "" : `${(0,markdown/* code */.aY)(artifact.name)} · ${(0,markdown/* code */.aY)(artifact.digest)}`,
        report === undefined || report.upload.ok || report.path === "" ? "" : `Redaction report: ${(0,markdown/* code */.aY)(report.path)}`,
        (0,markdown/* table */.tp)(head, [counts.map(String)], head),
        replaced(redacted),
        withheldTable(withheld),
        shortSummary(tooCommon),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function replaced(redacted) {
    const sums = new Map();
    for (const [form, count] of redacted.flatMap(({ replacements }) => Object.entries(replacements)))
        sums.set(form, (sums.get(form) ?? 0) + count);
    const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, count]) => [(0,markdown/* code */.aY)(form), String(count)]);
    return rows.length === 0 ? "" : (0,markdown/* table */.tp)(["Form of the value", "Replaced"], rows, ["Replaced"]);
}
function withheldTable(withheld) {
    if (withheld.length === 0)
        return "";
    const rows = withheld
        .slice(0, render_SHOWN_LIMIT)
        .map(({ path, reason }) => [(0,markdown/* code */.aY)(path), (0,markdown/* code */.aY)(reason), reasons/* reasons */.O[reason].what]);
    const more = withheld.length - rows.length;
    return `${(0,markdown/* table */.tp)(["Withheld", "Reason", "What it means"], rows)}${more > 0 ? `\n\nand ${more} more` : ""}`;
}

// EXTERNAL MODULE: ./build/actions/_runtime/unknown-failure.js
var unknown_failure = __webpack_require__(27555);
;// CONCATENATED MODULE: ./build/actions/upload-evidence/attempt.js
/**
 * Runs the work and catches what it throws. For effects whose failure must not keep the other
 * files, or the report, from being uploaded; a failure must end in the verdict.
 */
async function attempt(work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        return { ok: false, error };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/upload-evidence/artifact-name.js
var artifact_name = __webpack_require__(16241);
// EXTERNAL MODULE: ./build/src/contract/action-error.js
var action_error = __webpack_require__(17647);
// EXTERNAL MODULE: ./build/src/upload-evidence/contract.js
var contract = __webpack_require__(509);
;// CONCATENATED MODULE: ./build/actions/upload-evidence/describe-failure.js



/**
 * The form of the codes that Node and the system give; nothing else that is thrown with an error is
 * shown.
 */
const SYSTEM_CODE = /^(?:E[A-Z0-9]{2,20}|ERR_[A-Z0-9_]{2,60})$/;
/**
 * What was thrown while something was done, as a failure without values. `doing` begins a sentence.
 */
function describeFailure(error, doing) {
    if (error instanceof action_error/* ActionError */.lZ)
        return { reason: codeOf(error), text: error.message };
    return { reason: "evidence.failed", text: `${doing} failed: ${describeError(error)}.` };
}
/** The kind of what was thrown, in words; the words of an `ActionError` are safe to show. */
function describeError(error) {
    if (error instanceof action_error/* ActionError */.lZ)
        return error.message.replace(/\.$/, "");
    const { code } = (error ?? {});
    const answer = typeof code === "string" && SYSTEM_CODE.test(code) ? ` with the code ${code}` : "";
    return `an unexpected ${(0,unknown_failure/* unknownFailure */.P)(error).type}${answer}, whose message is withheld because it may hold a secret`;
}
function codeOf({ code }) {
    return Object.hasOwn(contract/* uploadEvidence */.d.reasons, code) ? code : "evidence.failed";
}

;// CONCATENATED MODULE: ./build/actions/upload-evidence/deliver.js






/**
 * Writes the pack and a copy of its document to an own folder, uploads it, and takes it back when
 * other bytes arrived than were checked. Never rejects: what failed is in the result.
 */
async function deliver(pack, name, retentionDays, host) {
    const artifact = (0,artifact_name/* storedName */.Rs)(name);
    const { digest } = pack;
    const about = { artifact, digest, sizeBytes: pack.zip.length };
    const claimed = await attempt(() => host.claimFolder((0,external_node_path_.join)(host.environment["RUNNER_TEMP"] ?? ".testing", "testing-actions/upload-evidence")));
    if (!claimed.ok)
        return { ...about, upload: notUploaded(describeError(claimed.error)), path: "" };
    const [file, document] = pack.status === "evidence"
        ? ["manifest.json", pack.manifest]
        : ["redaction-report.json", pack.report];
    const copy = (0,external_node_path_.join)(claimed.value, file);
    const copied = await attempt(() => host.files.write(copy, documentBytes(document)));
    const zipPath = (0,external_node_path_.join)(claimed.value, artifact);
    const upload = await store(zipPath, pack.zip, retentionDays, host);
    const foreign = isForeign({ upload, digest });
    if (foreign)
        await attempt(() => host.artifacts.remove(artifact));
    const declared = upload.ok && !foreign ? await attempt(() => host.artifacts.declare(zipPath)) : { ok: true };
    const troubles = [
        copied.ok ? "" : `no copy of its \`${file}\` could be written: ${describeError(copied.error)}`,
        declared.ok ? "" : `it could not be declared to the runner: ${describeError(declared.error)}`,
    ].filter((trouble) => trouble !== "");
    return {
        ...about,
        upload,
        path: copied.ok ? copy : "",
        ...(troubles.length > 0 ? { trouble: troubles.join("; ") } : {}),
    };
}
async function store(path, bytes, retentionDays, host) {
    const stored = await attempt(async () => {
        await host.files.write(path, bytes);
        return host.artifacts.upload(path, retentionDays === undefined ? {} : { retentionDays });
    });
    return stored.ok ? stored.value : notUploaded(describeError(stored.error));
}
function notUploaded(detail) {
    return { ok: false, reason: "evidence.upload-failed", detail };
}

// EXTERNAL MODULE: ./build/src/redact/known-secrets.js + 1 modules
var known_secrets = __webpack_require__(43113);
;// CONCATENATED MODULE: ./build/src/upload-evidence/choose-name.js


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
    const isRefused = (0,redact_redactor/* scan */.S)(Buffer.from(wanted), redactor).length > 0;
    return { name: isRefused ? neutralName(step) : wanted, isRefused };
}
/** A name that holds no words of the workflow, the same for every attempt. */
function neutralName(step) {
    return `evidence-${digitsFor(step)}`;
}
function digitsFor({ legId, step }) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${legId}\n${step}`).digest("hex").slice(0, 8);
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

// EXTERNAL MODULE: ./build/actions/_runtime/record.js + 3 modules
var record = __webpack_require__(54096);
;// CONCATENATED MODULE: ./build/src/upload-evidence/credential-file.js
/** Paths, lower-case with `/`, of files in which tools keep credentials. Such a file is withheld unread, because its form cannot be trusted to hold nothing else. */
const credentialPaths = [
    // Package registries, network tools and version control.
    /(?:^|\/)(?:\.netrc|_netrc|\.npmrc|\.pypirc|\.yarnrc(?:\.yml)?|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd)$/,
    /(?:^|\/)\.git\/config$/,
    /(?:^|\/)(?:\.cargo\/credentials(?:\.toml)?|\.gem\/credentials|\.m2\/settings(?:-security)?\.xml)$/,
    // Clouds, containers and clusters.
    /(?:^|\/)\.(?:aws|azure|gnupg|kube|gemini)\//,
    /(?:^|\/)\.config\/(?:gcloud\/|gh\/hosts\.yml$)/,
    /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|application_default_credentials\.json)$/,
    /(?:^|\/)\.ssh\/(?!known_hosts$)/,
    /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/,
    /\.tfstate(?:\.backup)?$/,
    // Agents.
    /(?:^|\/)(?:\.codex\/auth\.json|\.claude\/\.credentials\.json|\.claude\.json)$/,
    // Environments and key stores; examples are meant to be read.
    /(?:^|\/)\.env(?:\.(?!example$|sample$|template$)[^/]*)?$/,
    /\.(?:pem|p12|pfx|jks|keystore|kdbx|ppk|key)$/,
    // Browser profiles and saved logins of browser tests.
    /(?:^|\/)(?:cookies|login data|web data)(?:-journal)?$/,
    /(?:^|\/)(?:storage-?state|playwright\/\.auth\/[^/]*)(?:\.json)?$/,
];
/** Whether the file at the path, with `/`, is one that tools keep credentials in. Upper and lower case count alike. */
function isCredentialFile(path) {
    const lower = path.toLowerCase();
    return credentialPaths.some((pattern) => pattern.test(lower));
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/entry-name.js

/** Longest path inside the artifact, in UTF-16 units; the manifest's own limit. */
const PATH_LIMIT = 1024;
/** Longest name between two slashes, in bytes of UTF-8: what the file systems of Linux take. */
const NAME_LIMIT_BYTES = 255;
/** Longest spelling of an unsafe path, in UTF-16 units. */
const SPELLED_LIMIT = 240;
/**
 * Characters that some file system or unpacker takes for syntax, that the service refuses, or that
 * change how a reader sees the name: control characters, line separators, lone surrogates, controls
 * of the writing direction. U+FFFD replaces bytes that are not UTF-8.
 */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\ufffd\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\\":<>|*?]/gu;
/**
 * Names of devices on Windows, with any extension.
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;
/**
 * Why a path may not be in the artifact; `undefined` when it may. Paths have `/` and are relative
 * to the artifact's root.
 */
function refuseName(path, redactor) {
    if ((0,redact_redactor/* scan */.S)(Buffer.from(path), redactor).length > 0)
        return "evidence.secret-in-name";
    const isUnsafe = path.length > PATH_LIMIT || path.search(unsafe) >= 0 || path.split("/").some(isUnsafeName);
    return isUnsafe ? "evidence.unsafe-name" : undefined;
}
/**
 * Whether a name is empty or a step to another directory, or cannot be unpacked on Windows, where
 * trailing dots and spaces are dropped.
 */
function isUnsafeName(name) {
    return name === "" || /[. ]$/.test(name) || device.test(name) || Buffer.byteLength(name) > NAME_LIMIT_BYTES;
}
/**
 * The path with each unsafe character written as `%XX`, cut after `SPELLED_LIMIT`, below
 * `withheld/`, where no file of the artifact is. `undefined` when even this form holds a secret.
 */
function spellUnsafe(path, redactor) {
    const cut = path.length > SPELLED_LIMIT ? `${path.slice(0, SPELLED_LIMIT)}…` : path;
    const spelled = `withheld/${cut.replace(unsafe, percentBytes)}`;
    return (0,redact_redactor/* scan */.S)(Buffer.from(spelled), redactor).length > 0 ? undefined : spelled;
}
function percentBytes(character) {
    return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/treat-file.js



/** Answers that mean that the file is no longer what the search found. */
const changed = ["ENOENT", "ENOTDIR", "ESTALE"];
/** The reason for which what could not be read is withheld. */
function reasonOf({ problem, answer }) {
    return problem === "unreadable" && changed.includes(answer) ? "evidence.changed" : `evidence.${problem}`;
}
/**
 * The entry withheld because it may not be read; `undefined` when it may. `place` is its number in
 * the list, counted from 1.
 */
function refuseEntry(entry, redactor, place) {
    const refusal = refuseName(entry.path, redactor);
    const reason = isCredentialFile(entry.path) ? "evidence.credential-file" : refusal;
    if (reason === undefined)
        return undefined;
    if (refusal === undefined)
        return withhold(entry, reason);
    return withholdUnnamed(entry, reason, place, refusal === "evidence.unsafe-name" ? redactor : undefined);
}
/** The entry withheld under its own path, which was found safe. */
function withhold(entry, reason) {
    return { ...entry, status: "withheld", reason, isAutomatic: entry.workspacePath === undefined };
}
/**
 * The entry withheld under the form of its path that is safe to show; under its number without a
 * redactor, or where that form holds a secret.
 */
function withholdUnnamed(entry, reason, place, redactor) {
    const spelled = redactor === undefined ? undefined : spellUnsafe(entry.path, redactor);
    const isAutomatic = entry.workspacePath === undefined;
    return { status: "withheld", path: spelled ?? `withheld/${place}`, reason, isAutomatic };
}
/** The file redacted and scanned once more, or withheld because that could not be done. */
function treatFile(entry, content, redactor) {
    if ("problem" in content)
        return withhold(entry, reasonOf(content));
    const redaction = redactFile(content.bytes, redactor);
    if (redaction === undefined)
        return withhold(entry, "evidence.undecodable");
    const { bytes, replacements } = redaction;
    // Without a replacement the search that found nothing has seen these very bytes.
    if (bytes !== content.bytes && scanFile(bytes, redactor).length > 0)
        return withhold(entry, "evidence.unredacted");
    return { status: "kept", path: entry.path, bytes, replacements, isAutomatic: entry.workspacePath === undefined };
}

// EXTERNAL MODULE: ./build/actions/_runtime/files/find-files.js
var find_files = __webpack_require__(77281);
;// CONCATENATED MODULE: ./build/actions/upload-evidence/find-entries.js




/** Takes every path: the folders it is used for hold nothing but what the suite's actions wrote. */
const everything = {
    text: "**",
    excludes: false,
    matches: () => true,
    mayMatchBelow: () => true,
    names: () => true,
};
/** What the patterns select in the workspace, and all records and evidence of the job; each in its own folder of the artifact, in order. */
async function findEntries(paths, host) {
    const records = (0,record/* recordsFolder */.RM)(host);
    const selected = await find("files", ".", paths, host);
    const automatic = [
        ...(await find("evidence", (0,external_node_path_.join)((0,external_node_path_.dirname)(records), "evidence"), [everything], host)),
        ...(await find("records", records, [everything], host)),
    ];
    const unmatched = paths.filter((glob) => !glob.excludes && !selected.some(({ path }) => glob.matches(path)));
    return { entries: [...automatic, ...selected], unmatched: unmatched.map(({ text }) => text) };
}
async function find(folder, root, globs, host) {
    const { files, skipped, unreadable } = await host.findFiles(globs, root);
    const locate = (path) => ({
        entry: {
            path: path === "" ? folder : `${folder}/${path}`,
            ...(folder === "files" ? { workspacePath: path || "." } : {}),
        },
        root,
        path,
    });
    return [
        ...files.map(({ path }) => locate(path)),
        ...skipped.map(({ path }) => ({ ...locate(path), obstacle: "evidence.not-a-file" })),
        ...unreadable.map((entry) => ({ ...locate(entry.path), obstacle: obstacleOf(entry) })),
    ];
}
function obstacleOf({ answer }) {
    return answer === find_files/* NOT_UTF_8 */.td ? "evidence.unsafe-name" : reasonOf({ problem: "unreadable", answer });
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/path-register.js
/** A register without paths. */
function createPathRegister() {
    const files = new Set();
    const directories = new Set();
    return {
        collides: (path) => {
            const key = keyOf(path);
            return files.has(key) || directories.has(key) || directoriesOf(key).some((directory) => files.has(directory));
        },
        add: (path) => {
            const key = keyOf(path);
            files.add(key);
            for (const directory of directoriesOf(key))
                directories.add(directory);
        },
    };
}
function keyOf(path) {
    return path.normalize("NFD").toLowerCase().normalize("NFC");
}
function directoriesOf(path) {
    return path.split("/").flatMap((_, index, names) => (index === 0 ? [] : [names.slice(0, index).join("/")]));
}

;// CONCATENATED MODULE: ./build/actions/upload-evidence/treat-entries.js




/**
 * Reads the entries one after the other and keeps what could be made safe. Entries over a limit are
 * not read. What is thrown over one entry withholds that entry: as unreadable when reading threw,
 * as unredacted otherwise.
 */
async function treatEntries(entries, maxBytes, redactor, host) {
    const kept = [];
    const withheld = [];
    const register = createPathRegister();
    let room = maxBytes;
    for (const [index, located] of entries.entries()) {
        const { entry, root, path } = located;
        const refusal = await refuse(located, index + 1, redactor, register.collides);
        if (refusal !== undefined) {
            withheld.push(refusal);
            continue;
        }
        const read = await attempt(() => host.readConfined(root, path, Math.min(limits/* FILE_LIMIT_BYTES */.dH, room)));
        const content = read.ok ? read.value : { problem: "unreadable" };
        if ("bytes" in content)
            room -= content.bytes.length;
        const treated = await attempt(() => treatFile(entry, content, redactor));
        if (!treated.ok)
            withheld.push(withhold(entry, "evidence.unredacted"));
        else if (treated.value.status === "withheld")
            withheld.push(treated.value);
        else {
            kept.push(treated.value);
            register.add(entry.path);
        }
    }
    return { kept, withheld };
}
/** The entry withheld without being read; `undefined` when it may be read. */
async function refuse({ entry, obstacle }, place, redactor, collides) {
    const refusal = await attempt(() => refuseEntry(entry, redactor, place));
    if (!refusal.ok)
        return withholdUnnamed(entry, "evidence.unredacted", place);
    if (refusal.value !== undefined)
        return refusal.value;
    if (obstacle === "evidence.unsafe-name")
        return withholdUnnamed(entry, obstacle, place, redactor);
    if (obstacle !== undefined)
        return withhold(entry, obstacle);
    if (place > limits/* FILE_COUNT_LIMIT */.BJ)
        return withhold(entry, "evidence.too-many");
    return collides(entry.path) ? withhold(entry, "evidence.colliding-name") : undefined;
}

;// CONCATENATED MODULE: ./build/actions/upload-evidence/gather.js








/** Progress before anything was done. */
function createProgress(host) {
    return { name: neutralName(stepOf(host)), found: 0, tooCommon: [], unmatched: [], kept: [], withheld: [] };
}
/**
 * Learns the secrets, and with them the artifact's name and what every document says beside its
 * files.
 */
async function prepare(inputs, progress, host) {
    const given = [...inputs.secrets, { name: "token", value: inputs.token }];
    const { values, names, tooCommon } = (0,known_secrets/* knownSecrets */.xU)(host.environment, given);
    const redactor = (0,redact_redactor/* redactorOf */.y)(values, (0,known_secrets/* shortSecrets */._9)(host.environment, given));
    if (tooCommon.length > 0)
        host.log.warning(shortNotice(tooCommon));
    const { name, isRefused: isNameRefused } = chooseName(inputs.name, stepOf(host), redactor);
    const about = {
        createdAt: host.now(),
        subject: await (0,record/* subjectOf */.et)(host),
        actionRef: host.environment["GITHUB_ACTION_REF"] || "local",
        removed: names,
        tooCommon,
        needles: redactor.plain.size + redactor.squeezed.size,
    };
    Object.assign(progress, { name, redactor, about, tooCommon });
    return { redactor, about, isNameRefused };
}
/** Finds, redacts and packs the evidence. */
async function gather(inputs, progress, host) {
    const { redactor, about, isNameRefused } = await prepare(inputs, progress, host);
    const { entries, unmatched } = await findEntries(inputs.paths, host);
    Object.assign(progress, { found: entries.length, unmatched });
    const { kept, withheld } = await treatEntries(entries, inputs["max-bytes"], redactor, host);
    Object.assign(progress, { kept, withheld });
    return packEvidence(kept, withheld, { isStrict: inputs.strict, isNameRefused }, about, redactor);
}
function stepOf({ environment }) {
    return {
        job: environment["GITHUB_JOB"] ?? "",
        attempt: environment["GITHUB_RUN_ATTEMPT"] ?? "",
        legId: legIdOf(environment["ACTIONS_RUNTIME_TOKEN"] ?? ""),
        step: environment["GITHUB_ACTION"] ?? "",
    };
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/bare-report.js
/**
 * The run's variables that a bare report repeats, and the only form in which it does: no secret has
 * it.
 */
const identities = {
    sha: ["GITHUB_SHA", /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/],
    run: ["GITHUB_RUN_ID", /^\d{1,20}$/],
    attempt: ["GITHUB_RUN_ATTEMPT", /^\d{1,6}$/],
};
/**
 * The report without a name or a word from outside, for when nothing can be searched for secrets or
 * when a word of the full report holds one: a reason, counts, and the numbers that identify the
 * run.
 */
function buildBareReport(reason, totals, environment, createdAt) {
    const known = Object.entries(identities).flatMap(([field, [variable, form]]) => {
        const text = environment[variable] ?? "";
        return form.test(text) ? [[field, text]] : [];
    });
    const unknown = "unknown";
    return {
        schemaVersion: 1,
        createdAt: createdAt.toISOString(),
        subject: {
            repo: unknown,
            sha: unknown,
            ref: unknown,
            event: unknown,
            trust: unknown,
            workflow: unknown,
            run: unknown,
            attempt: unknown,
            job: unknown,
            ...Object.fromEntries(known),
        },
        reason,
        withheld: [],
        totals,
        secrets: { removed: [], tooCommon: [] },
        tool: { name: "testing-actions/upload-evidence", version: unknown },
    };
}

;// CONCATENATED MODULE: ./build/actions/upload-evidence/leave-report.js




/**
 * Uploads the redaction report, or the bare one where the full one cannot be made or holds a
 * secret. Where the name is taken, or the report could not be written, it is tried once more under
 * another name. `undefined` when even the bare report holds a secret.
 */
async function leaveReport(reason, progress, retentionDays, host) {
    const pack = (await fullReport(reason, progress)) ?? (await bareReport(reason, progress, host));
    if (pack === undefined)
        return undefined;
    const name = `${progress.name}-report`;
    const delivery = await deliver(pack, name, retentionDays, host);
    const isRetried = !delivery.upload.ok && (delivery.upload.reason === "evidence.name-taken" || delivery.path === "");
    const word = isRetried ? await attempt(() => host.randomHex(4)) : undefined;
    return word?.ok ? deliver(pack, `${name}-${word.value}`, retentionDays, host) : delivery;
}
async function fullReport(reason, { found, withheld, about, redactor }) {
    if (about === undefined || redactor === undefined)
        return undefined;
    const packed = await attempt(() => packReport(reason, found, withheld, about, redactor));
    return packed.ok ? packed.value : undefined;
}
async function bareReport(reason, { found, withheld, redactor }, host) {
    const now = await attempt(() => host.now());
    const createdAt = now.ok ? now.value : new Date(0);
    const report = buildBareReport(reason, { found, withheld: withheld.length }, host.environment, createdAt);
    const checked = await attempt(() => sealReport(report, redactor));
    // A search that fails has nothing to say about a report that holds no text from outside.
    return checked.ok ? checked.value : sealReport(report, undefined);
}

;// CONCATENATED MODULE: ./build/actions/upload-evidence/collect.js










/**
 * Finds, redacts, packs, checks and uploads the evidence; the redaction report when that fails in
 * whatever way.
 */
async function collect(inputs, host) {
    const progress = createProgress(host);
    const gathered = await attempt(() => gather(inputs, progress, host));
    if (gathered.ok)
        return conclude(gathered.value, progress, inputs, host);
    host.log.debug((0,unknown_failure/* unknownFailure */.P)(gathered.error).frames.join("\n"));
    const failure = describeFailure(gathered.error, "Collecting the evidence");
    return conclude({ status: "failed", failure }, progress, inputs, host);
}
/** Uploads the redaction report in place of a main step that did not come to its end. */
async function replaceLost(inputs, host) {
    const progress = createProgress(host);
    await attempt(() => prepare(inputs, progress, host));
    const failure = {
        reason: "evidence.interrupted",
        text: "The main step ended before it had decided: it was cancelled, timed out or killed.",
    };
    return conclude({ status: "failed", failure }, progress, inputs, host);
}
/** Delivers what may leave and judges what happened. */
async function conclude(pack, progress, { "on-withheld": onWithheld, "retention-days": retentionDays }, host) {
    const { kept, withheld, unmatched, tooCommon } = progress;
    const evidence = pack.status === "evidence" ? await deliver(pack, progress.name, retentionDays, host) : undefined;
    const lost = reasonOfLoss(pack, evidence);
    const report = lost === undefined ? undefined : await leaveReport(lost, progress, retentionDays, host);
    const facts = { pack, kept, withheld, unmatched, tooCommon, onWithheld, evidence, report };
    const warning = warningOf(facts);
    if (warning !== undefined)
        host.log.warning(`upload-evidence: ${warning}`);
    const there = arrived(evidence) ?? arrived(report);
    return {
        verdict: judge(facts),
        outputs: {
            "artifact-name": there?.artifact ?? "",
            "artifact-id": there === undefined ? "" : String(there.id),
            digest: there?.digest ?? "",
            manifest: arrived(evidence)?.path ?? "",
            report: report?.path ?? "",
            found: String(progress.found),
            redacted: String(kept.filter(({ replacements }) => Object.keys(replacements).length > 0).length),
            withheld: String(withheld.length),
        },
        summary: renderEvidence(there && { name: there.artifact, digest: there.digest }, kept, withheld, tooCommon, report),
        record: factsOf(evidence, report, kept, withheld),
    };
}
/** Why the evidence did not leave; `undefined` when it did, or when there was none to report on. */
function reasonOfLoss(pack, evidence) {
    if (pack.status === "failed")
        return pack.failure.reason;
    if (pack.status === "refused")
        return pack.reason === "evidence.nothing-found" ? undefined : pack.reason;
    if (arrived(evidence) !== undefined)
        return undefined;
    return evidence?.upload.ok === false ? evidence.upload.reason : "evidence.digest-mismatch";
}


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scopes)
/* harmony export */ });
/** What kind of test a record stands for, from the smallest to the largest. */
const scopes = ["unit", "contract", "integration", "e2e", "release-gate"];


/***/ })

};
