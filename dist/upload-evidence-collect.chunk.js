export const id = "upload-evidence-collect";
export const ids = ["upload-evidence-collect"];
export const modules = {

/***/ 45783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect),
  reportInterruption: () => (/* binding */ reportInterruption)
});

;// CONCATENATED MODULE: ./build/src/upload-evidence/delivery.js
/** Returns whether the service received other bytes than those that were checked. */
function hasDigestMismatch({ upload, digest }) {
    return upload.ok && upload.digest !== digest;
}
/**
 * Returns the delivery with its artifact id. Returns `undefined` if no artifact was stored or its
 * digest does not match.
 */
function findStored(delivery) {
    return delivery?.upload.ok === true && !hasDigestMismatch(delivery)
        ? { ...delivery, id: delivery.upload.id }
        : undefined;
}

// EXTERNAL MODULE: ./build/src/text/describe-text.js
var describe_text = __webpack_require__(13786);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
;// CONCATENATED MODULE: ./build/src/upload-evidence/describe-withheld.js

/** Maximum number of names shown for one reason. */
const NAMES_LIMIT = 3;
/**
 * Describes the withheld entries as a clause: for each reason, the first names and the number of
 * further ones. Returns an empty string if there are none.
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
/**
 * The run: the commit, the event, and in `trust` why GitHub withheld the Actions secrets (`fork`,
 * `bot`), if it did. See `readTrust`.
 */
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
/**
 * The observations and the decision of one action. Safe to publish by type: no field accepts a
 * sentence, a URL query or a secret.
 */
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
 * The names of the secrets that were searched for everywhere. `tooCommon` names those that are too
 * short or too common for that, or have such parts. These were only searched for after their name
 * and keys.
 */
const secretsSchema = schemas/* strictObject */.rej({ removed: schemas/* array */.YOg(label/* labelSchema */.Gx), tooCommon: schemas/* array */.YOg(label/* labelSchema */.Gx) });
const tool = schemas/* strictObject */.rej({ name: label/* tokenSchema */.Bk, version: label/* tokenSchema */.Bk });
/**
 * The list of evidence in one artifact: what was copied, what was redacted, and what was withheld
 * and why. Digests are of the uploaded bytes. Originals have no digest, because the digest of a
 * short secret lets a reader guess it.
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
        /** The number of replaced matches, by the encoding of the value. */
        replacements: schemas/* record */.g1P(label/* codeSchema */.rk, manifest_count),
    })),
    withheld: withheldSchema,
    totals: schemas/* strictObject */.rej({ found: manifest_count, copied: manifest_count, redacted: manifest_count, withheld: manifest_count, sizeBytes: manifest_count }),
    secrets: secretsSchema,
    /**
     * The final scan of the listed files as they are in the zip. The zip's other files are scanned
     * too, and a hit in any of them stops the upload.
     */
    verification: schemas/* strictObject */.rej({ scannedFiles: manifest_count, scannedBytes: manifest_count, needles: manifest_count, hits: schemas/* literal */.euz(0) }),
    tool,
});
/**
 * The document that replaces the evidence when something could not be made safe. It names the
 * entries that caused this and contains none of their content.
 */
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




/** Returns the digest in the format of the manifest. */
function computeDigest(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}
/**
 * Builds the manifest of the files to upload and checks it against its schema.
 * @throws ZodError when the manifest cannot contain a name
 */
function buildManifest(kept, withheld, about) {
    const files = kept.map(({ path, bytes, replacements }) => ({
        path,
        sizeBytes: bytes.length,
        digest: computeDigest(bytes),
        action: Object.keys(replacements).length > 0 ? "redacted" : "copied",
        replacements,
    }));
    const redacted = files.filter(({ action }) => action === "redacted").length;
    const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
    return manifestSchema.parse({
        ...buildHead(about),
        files,
        withheld: listWithheld(withheld),
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
/**
 * Builds the report that is uploaded if the evidence is withheld.
 * @throws ZodError when the report cannot contain a name
 */
function buildReport(reason, found, withheld, about) {
    return redactionReportSchema.parse({
        ...buildHead(about),
        reason,
        withheld: listWithheld(withheld),
        totals: { found, withheld: withheld.length },
    });
}
function listWithheld(withheld) {
    return withheld.slice(0, limits/* LISTED_LIMIT */.aI).map(({ path, reason }) => ({ path, reason }));
}
function buildHead({ createdAt, subject, actionRef, removed, tooCommon }) {
    return {
        schemaVersion: 1,
        createdAt: createdAt.toISOString(),
        subject,
        secrets: { removed: removed.map(to_label/* toLabel */.AA), tooCommon: tooCommon.map(to_label/* toLabel */.AA) },
        tool: { name: "testing-actions/upload-evidence", version: (0,to_label/* toToken */.fD)(actionRef) },
    };
}
/** Returns a document as it is stored in the artifact. */
function renderDocument(document) {
    return Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
}
/**
 * Returns the digests in the format of `sha256sum --check`, one file per line.
 * @see GNU coreutils, "sha2 utilities"
 */
function renderSums(files) {
    return files.map(({ path, digest }) => `${digest.slice("sha256:".length)}  ${path}\n`).join("");
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/redact/redact.js + 3 modules
var redact = __webpack_require__(14445);
// EXTERNAL MODULE: ./build/src/redact/redactor.js + 10 modules
var redact_redactor = __webpack_require__(24960);
;// CONCATENATED MODULE: ./build/src/redact/redact-file.js



/**
 * Signatures of binary formats whose first bytes could be text.
 * @see each format's own specification
 */
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
 * Returns the file's content without the values. UTF-16 with a byte-order mark is redacted as text
 * and written as UTF-16 again. Returns `undefined` when the bytes are not text, because their
 * content cannot be checked.
 */
function redactFile(bytes, redactor) {
    const encoding = detectEncoding(bytes);
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
/**
 * Finds what reveals a value in the bytes, and in the text when they are UTF-16. The list is empty
 * when nothing does. Places in UTF-16 count from the text's start in UTF-8.
 */
function scanFile(bytes, redactor) {
    const encoding = detectByteOrderMark(bytes);
    const text = encoding === undefined ? undefined : decodeUtf16(bytes, encoding);
    const found = [(0,redact_redactor/* scan */.S)(bytes, redactor), ...(text === undefined ? [] : [(0,redact_redactor/* scan */.S)(Buffer.from(text), redactor)])];
    return found.filter(({ length }) => length > 0);
}
/**
 * Detects the encoding of the text. Returns `undefined` for anything that is not text: known
 * formats, NUL bytes, or bytes that are not UTF-8 and have control characters.
 */
function detectEncoding(bytes) {
    const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
    if (signatures.some(([offset, text]) => start.startsWith(text, offset)))
        return undefined;
    const marked = detectByteOrderMark(bytes);
    if (marked !== undefined)
        return marked;
    if (bytes.includes(0))
        return undefined;
    return (0,external_node_buffer_.isUtf8)(bytes) || !hasControls(bytes) ? "bytes" : undefined;
}
function detectByteOrderMark(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}
/**
 * Whether there are control characters that no log contains. Compressed and encrypted bytes have
 * one in every dozen or so.
 */
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
 * Returns the files of a zip in the format of `zip`: one volume, no comment, no extra fields, no
 * gaps between members, equal headers. Returns `undefined` for anything else, so that every byte of
 * the zip belongs to a returned file or a known header. It shares no code with the writer.
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
    // From the version needed up to the extra field's length, both headers contain the same bytes.
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
 * The final check before the upload: opens the zip and searches its names, files and raw bytes for
 * every secret. Returns true if there is no match and the files are exactly the expected ones, in
 * order.
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
/** The consequence of each reason for withholding an entry. */
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
 * Returns the consequence of a withheld entry. Records and evidence of the suite's other actions
 * are never omitted by policy: no pattern selects them, so readers would not notice their absence.
 */
function findConsequence({ reason, isAutomatic, }) {
    const consequence = consequences[reason];
    return isAutomatic && consequence === "policy" ? "incomplete" : consequence;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/zip.js

/**
 * Level 1: evidence is 6 % larger than with zlib's default level and takes little more than half
 * the time, which dominates the step.
 */
const LEVEL = 1;
/**
 * 1980-01-01 00:00, the earliest time of the format. A fixed time makes equal content give equal
 * bytes.
 */
const [TIME, DATE] = [0, 0x21];
/**
 * General purpose bit 11: names are UTF-8.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.4
 */
const UTF8_NAMES = 0x800;
/** Regular file, readable by all, writable by the owner, in the encoding of Unix zips. */
const MODE = (0o100644 << 16) >>> 0;
/**
 * Version 2.0 of the format, which supports deflate. The creator is Unix, so that unpackers apply
 * the mode.
 */
const [VERSION, MADE_BY] = [20, (3 << 8) | 20];
/** Compresses the file, or stores it if compression does not reduce its size. */
function createZipMember(path, bytes) {
    const deflated = (0,external_node_zlib_.deflateRawSync)(bytes, { level: LEVEL });
    const isDeflated = deflated.length < bytes.length;
    return { path, crc: (0,external_node_zlib_.crc32)(bytes), sizeBytes: bytes.length, isDeflated, data: isDeflated ? deflated : bytes };
}
/**
 * Returns a zip of the members, sorted by path, with fixed dates and modes. Equal members give
 * equal bytes.
 */
function zip(members) {
    const locals = [];
    const centrals = [];
    let offset = 0;
    for (const member of [...members].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const name = Buffer.from(member.path);
        const shared = encodeSharedFields(member, name.length);
        const local = Buffer.concat([encodeNumbers([4, 0x04034b50], [2, VERSION]), shared, name]);
        const attributes = encodeNumbers([2, 0], [2, 0], [2, 0], [4, MODE], [4, offset]);
        centrals.push(encodeNumbers([4, 0x02014b50], [2, MADE_BY], [2, VERSION]), shared, attributes, name);
        locals.push(local, member.data);
        offset += local.length + member.data.length;
    }
    const central = Buffer.concat(centrals);
    const count = members.length;
    const end = encodeNumbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, central.length], [4, offset], [2, 0]);
    return Buffer.concat([...locals, central, end]);
}
/**
 * Encodes the fields that both headers of a member share, from the flags to the length of the extra
 * field.
 */
function encodeSharedFields({ isDeflated, crc, data, sizeBytes }, nameLength) {
    const method = isDeflated ? 8 : 0;
    return encodeNumbers([2, UTF8_NAMES], [2, method], [2, TIME], [2, DATE], [4, crc], [4, data.length], [4, sizeBytes], [2, nameLength], [2, 0]);
}
/** Encodes unsigned little-endian numbers, each given as its width in bytes and its value. */
function encodeNumbers(...fields) {
    const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
    let at = 0;
    for (const [width, value] of fields)
        at = bytes.writeUIntLE(value, at, width);
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/pack.js




/** Returns whether the entry prevents the upload of all others. */
function isUnsafe(entry) {
    return findConsequence(entry) === "unsafe";
}
/**
 * Packs the evidence if every file in it could be made safe. The result has passed the final check.
 */
function packEvidence(kept, withheld, { isStrict, isNameRejected }, about, redactor) {
    const reject = (reason) => ({ status: "rejected", reason });
    const unsafe = withheld.find(isUnsafe);
    if (unsafe !== undefined)
        return reject(unsafe.reason);
    if (isNameRejected)
        return reject("evidence.secret-in-artifact-name");
    if (isStrict && about.tooCommon.length > 0)
        return reject("evidence.short-secret");
    if (kept.length === 0)
        return reject(withheld.length === 0 ? "evidence.nothing-found" : "evidence.all-withheld");
    const manifest = buildManifest(kept, withheld, about);
    const verified = zipAndVerify([...kept, ...renderIndexFiles(manifest)], redactor);
    return verified === undefined ? reject("evidence.unredacted") : { status: "evidence", ...verified, manifest };
}
/** Packs the report. Returns `undefined` if it fails the final check. */
function packReport(reason, found, withheld, about, redactor) {
    return zipReport(buildReport(reason, found, withheld, about), redactor);
}
/**
 * Returns a report as a zip with its digest, or `undefined` if it fails the final check. Only a
 * minimal report may be packed without a redactor.
 */
function zipReport(report, redactor) {
    const verified = zipAndVerify([{ path: "redaction-report.json", bytes: renderDocument(report) }], redactor);
    return verified && { status: "report", ...verified, report };
}
function renderIndexFiles(manifest) {
    const bytes = renderDocument(manifest);
    const sums = renderSums([...manifest.files, { path: "manifest.json", digest: computeDigest(bytes) }]);
    return [
        { path: "manifest.json", bytes },
        { path: "SHA256SUMS", bytes: Buffer.from(sums) },
    ];
}
function zipAndVerify(files, redactor) {
    const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    const bytes = zip(inOrder.map((file) => createZipMember(file.path, file.bytes)));
    const isSafe = redactor === undefined || isClean(bytes, inOrder, redactor);
    return isSafe ? { zip: bytes, digest: computeDigest(bytes) } : undefined;
}

// EXTERNAL MODULE: ./build/src/upload-evidence/reasons.js
var reasons = __webpack_require__(64230);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(10492);
;// CONCATENATED MODULE: ./build/src/upload-evidence/short-notice.js


/** Maximum number of names shown. The manifest lists all. */
const SHOWN_LIMIT = 20;
/**
 * Returns the annotation about secrets that are not searched for everywhere. It contains their
 * names but nothing of their values.
 */
function renderShortNotice(names) {
    return `upload-evidence: ${renderShortSentence(names)} A value may remain elsewhere. Use longer secrets, or set \`strict: true\` to fail instead. [evidence.short-secret]`;
}
/** States which secrets are not searched for everywhere, and where they are removed. */
function renderShortSentence(names) {
    const [subject, verb, own] = names.length === 1
        ? ["1 secret is, or has a part that is,", "was", "its"]
        : [`${names.length} secrets are, or have parts that are,`, "were", "their"];
    return `${subject} too short or too common to be searched for everywhere, and ${verb} removed only after ${own} name or a key such as \`password\`: ${renderNames(names)}.`;
}
/** Returns the first names in backticks, and the number of further ones. */
function renderNames(names) {
    return list(names, (name) => `\`${(0,to_label/* toLabel */.AA)(name)}\``);
}
/** Returns the statement for the summary, in Markdown. */
function renderShortSummary(names) {
    return names.length === 0
        ? ""
        : `Too short or too common to be searched for everywhere, removed only after a name: ${list(names, markdown/* code */.aY)}`;
}
function list(names, show) {
    const shown = names.slice(0, SHOWN_LIMIT).map(show).join(", ");
    return names.length > SHOWN_LIMIT ? `${shown} and ${names.length - SHOWN_LIMIT} more` : shown;
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/judge.js








/**
 * Returns the verdict of the step. A digest mismatch comes first, then withheld entries, then
 * missing files.
 */
function judge(facts) {
    const { pack, evidence } = facts;
    const mismatched = [evidence, facts.report].find((delivery) => delivery && hasDigestMismatch(delivery));
    if (mismatched !== undefined) {
        const message = `The artifact ${(0,quote/* quote */.hD)(mismatched.artifact)} does not contain the checked bytes.`;
        return createFailure("evidence.digest-mismatch", mismatched === evidence ? `${message} ${describeReport(facts)}` : message);
    }
    if (pack.status === "failed")
        return { status: "fail", reason: pack.failure.reason, text: `${pack.failure.text} ${describeReport(facts)}` };
    if (pack.status === "rejected")
        return pack.reason === "evidence.nothing-found" ? judgeNothingFound(facts) : judgeRejection(facts, pack.reason);
    if (evidence?.upload.ok === false) {
        const message = `The artifact ${(0,quote/* quote */.hD)(evidence.artifact)} was not uploaded: ${evidence.upload.detail}.`;
        return createFailure(evidence.upload.reason, `${message} ${describeReport(facts)}`);
    }
    const artifact = evidence?.artifact ?? "";
    const incomplete = judgeCompleteness(facts);
    if (incomplete !== undefined)
        return incomplete;
    if (facts.unmatched.length > 0)
        return judgeNothingFound(facts);
    if (evidence?.problem !== undefined)
        return createFailure("evidence.failed", `The artifact ${(0,quote/* quote */.hD)(artifact)} was uploaded, but ${evidence.problem}.`);
    const { copied, redacted, withheld } = pack.manifest.totals;
    const counts = `${redacted} redacted, ${copied} copied, ${withheld} withheld`;
    const text = `${(0,quote/* quote */.hD)(artifact)} contains ${redacted + copied} files (${counts}); ${describeSearch(pack.manifest.secrets.removed, facts)}`;
    return { status: "pass", reason: "ok", text: withheld === 0 ? text : `${text} ${describeOmissions(facts)}` };
}
/** States which secrets were searched for, and claims nothing beyond that. */
function describeSearch({ length }, { tooCommon }) {
    const count = length === 1 ? "1 secret was searched for and is" : `${length} secrets were searched for and are`;
    const main = length === 0 ? "no secret was known to search for everywhere." : `${count} not in it.`;
    return tooCommon.length === 0 ? main : `${main} ${renderShortSentence(tooCommon)}`;
}
const EXCLUDE = "Exclude such files with a pattern that starts with `!`";
/**
 * Returns a warning about entries that were withheld by policy from uploaded evidence. Returns
 * `undefined` if there are none.
 */
function describeWarning({ withheld, evidence, onWithheld }) {
    const stored = findStored(evidence);
    const policyEntries = withheld.filter((entry) => findConsequence(entry) === "policy");
    if (stored === undefined || policyEntries.length === 0 || onWithheld === "fail")
        return undefined;
    const message = `${countEntries(policyEntries)} withheld and not in ${(0,quote/* quote */.hD)(stored.artifact)}: ${describeWithheld(policyEntries)}`;
    return `${message}. ${EXCLUDE}, or set \`on-withheld: fail\`.`;
}
/**
 * Returns the verdict when uploaded evidence lacks entries. Returns `undefined` if none is missing,
 * or if all of them were withheld by an accepted policy.
 */
function judgeCompleteness(facts) {
    const { kept, withheld, onWithheld } = facts;
    const missing = withheld.filter((entry) => findConsequence(entry) === "incomplete" || onWithheld === "fail");
    const first = missing.find((entry) => findConsequence(entry) === "incomplete") ?? missing[0];
    const omissions = `${describeOmissions(facts)} The rest was uploaded.`;
    if (first !== undefined) {
        const isPolicy = missing.every((entry) => findConsequence(entry) === "policy");
        const fix = isPolicy ? `${EXCLUDE}, or set \`on-withheld: warn\`` : describeFix(first);
        return { status: "fail", reason: first.reason, text: `${omissions} ${fix}.`, findings: missing.map(createFinding) };
    }
    const isSelected = ({ isAutomatic }) => !isAutomatic;
    if (kept.some(isSelected) || !withheld.some(isSelected))
        return undefined;
    const message = "Every file that `paths` selects was withheld.";
    return {
        ...createFailure("evidence.all-withheld", `${message} ${omissions}`),
        findings: withheld.map(createFinding),
    };
}
function judgeNothingFound({ unmatched, pack }) {
    const missing = unmatched.map(describe_text/* showText */.h$).join(", ");
    const message = missing === "" ? "There is no evidence." : `No file matches \`paths\` ${missing}.`;
    return createFailure("evidence.nothing-found", `${message} ${pack.status === "evidence" ? "The rest" : "Nothing"} was uploaded.`);
}
function judgeRejection(facts, reason) {
    const isAll = reason === "evidence.all-withheld";
    const unsafe = isAll ? facts.withheld : facts.withheld.filter(isUnsafe);
    const omissions = isAll ? describeOmissions(facts) : describeRejection(unsafe, reason, facts);
    const text = `The evidence was withheld. ${omissions} ${describeReport(facts)}`;
    return { ...createFailure(reason, text), findings: unsafe.map(createFinding) };
}
function describeRejection(unsafe, reason, { tooCommon }) {
    const [first] = unsafe;
    if (first === undefined)
        return reason === "evidence.short-secret"
            ? `Too short or too common to be searched for everywhere: ${renderNames(tooCommon)}.`
            : `${reasons/* reasons */.O[reason].what}.`;
    const count = unsafe.length === 1 ? "One entry" : `${unsafe.length} entries`;
    return `${count} could not be made safe, first ${(0,quote/* quote */.hD)(first.path)}: ${reasons/* reasons */.O[first.reason].what}.`;
}
function describeOmissions({ withheld }) {
    return `${countEntries(withheld)} withheld: ${describeWithheld(withheld)}.`;
}
function countEntries({ length }) {
    return length === 1 ? "One entry was" : `${length} entries were`;
}
/**
 * States whether the report was uploaded instead of the evidence, and where its copy is if the
 * upload failed.
 */
function describeReport({ report, pack }) {
    if (report === undefined)
        return "Nothing was uploaded.";
    // A main step that was killed may have uploaded the evidence earlier.
    const isOnlyReport = pack.status !== "failed" || pack.failure.reason !== "evidence.interrupted";
    if (report.upload.ok)
        return `${isOnlyReport ? "Only the" : "The"} redaction report was uploaded.`;
    const copy = report.path === "" ? "" : ` It is in the file ${(0,quote/* quote */.hD)(report.path)}.`;
    return `The redaction report could not be uploaded: ${report.upload.detail}.${copy}`;
}
/**
 * Returns the advice for a withheld entry. Advice for selected files does not apply to automatic
 * entries, which no pattern selects.
 */
function describeFix({ reason, isAutomatic }) {
    return isAutomatic
        ? "Let only the suite's actions write to `$RUNNER_TEMP/testing-actions`, and check the disk"
        : reasons/* reasons */.O[reason].fix;
}
function createFinding(entry) {
    const { path, workspacePath, reason } = entry;
    const message = `${(0,quote/* quote */.hD)(path)} was withheld. ${reasons/* reasons */.O[reason].what}. ${describeFix(entry)}.`;
    return { rule: reason, message, ...(workspacePath === undefined ? {} : { location: { path: workspacePath } }) };
}
function createFailure(reason, text) {
    return { status: "fail", reason, text: `${text} ${reasons/* reasons */.O[reason].fix}.` };
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/record-facts.js


/**
 * Maximum number of withheld entries in a record, which is small. The manifest or the report lists
 * all.
 */
const OBSERVED_LIMIT = 50;
/**
 * Returns this action's part of the step's record: the uploaded artifacts, the digests of the
 * records in the evidence as parents, and the withheld entries as unknown observations.
 */
function collectRecordFacts(evidence, report, kept, withheld) {
    const observations = withheld
        .slice(0, OBSERVED_LIMIT)
        .map(({ path, reason }) => ({ name: path, status: "unknown", code: reason }));
    const calls = { kept: kept.length, withheld: withheld.length };
    const stored = findStored(evidence) ?? findStored(report);
    if (stored === undefined)
        return { observations, calls };
    const artifacts = [{ name: stored.artifact, sizeBytes: stored.sizeBytes, digest: stored.digest }];
    const records = kept.filter(({ path }) => /^records\/[^/]+\.json$/.test(path));
    const parents = findStored(evidence) === undefined ? [] : records.map(({ bytes }) => computeDigest(bytes));
    return { observations, calls, artifacts, parents, ids: { artifact: String(stored.id) } };
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/render.js



/** Maximum number of withheld entries shown. The manifest and the report list all. */
const render_SHOWN_LIMIT = 20;
/**
 * Returns the summary: the artifact, the counts, the replacements by form, and the withheld entries
 * with their reasons. It contains names but no values.
 */
function renderEvidence(artifact, kept, withheld, tooCommon, report) {
    const redacted = kept.filter(({ replacements }) => Object.keys(replacements).length > 0);
    const counts = [kept.length + withheld.length, kept.length - redacted.length, redacted.length, withheld.length];
    const head = ["Found", "Copied", "Redacted", "Withheld"];
    return [
        artifact === undefined ? "" : `${(0,markdown/* code */.aY)(artifact.name)} · ${(0,markdown/* code */.aY)(artifact.digest)}`,
        report === undefined || report.upload.ok || report.path === "" ? "" : `Redaction report: ${(0,markdown/* code */.aY)(report.path)}`,
        (0,markdown/* table */.tp)(head, [counts.map(String)], head),
        renderReplacements(redacted),
        renderWithheld(withheld),
        renderShortSummary(tooCommon),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function renderReplacements(redacted) {
    const sums = new Map();
    for (const [form, count] of redacted.flatMap(({ replacements }) => Object.entries(replacements)))
        sums.set(form, (sums.get(form) ?? 0) + count);
    const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, count]) => [(0,markdown/* code */.aY)(form), String(count)]);
    return rows.length === 0 ? "" : (0,markdown/* table */.tp)(["Form of the value", "Replaced"], rows, ["Replaced"]);
}
function renderWithheld(withheld) {
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
 * Runs the work and catches what it throws. For effects whose failure must not prevent the upload
 * of the other files or the report. The caller must turn a failure into a verdict.
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



/** Describes an error as a failure without values. `doing` is the subject of the sentence. */
function describeFailure(error, doing) {
    if (error instanceof action_error/* ActionError */.lZ)
        return { reason: findFailureReason(error), text: error.message };
    return { reason: "evidence.failed", text: `${doing} failed: ${describeError(error)}.` };
}
/** Describes an error by its type and code. The message of an `ActionError` is safe to show. */
function describeError(error) {
    if (error instanceof action_error/* ActionError */.lZ)
        return error.message.replace(/\.$/, "");
    const { type, code } = (0,unknown_failure/* unknownFailure */.P)(error);
    const suffix = code === undefined ? "" : ` (code ${code})`;
    return `unexpected ${type}${suffix}; its message is withheld because it may contain a secret`;
}
function findFailureReason({ code }) {
    return Object.hasOwn(contract/* uploadEvidence */.d.reasons, code) ? code : "evidence.failed";
}

;// CONCATENATED MODULE: ./build/actions/upload-evidence/deliver.js






/**
 * Writes the pack and a copy of its document to a private directory and uploads it. Deletes the
 * artifact if the service received other bytes than those that were checked. Never rejects: a
 * failure is part of the result.
 */
async function deliver(pack, name, retentionDays, host) {
    const artifact = (0,artifact_name/* createStoredName */.lg)(name);
    const { digest } = pack;
    const about = { artifact, digest, sizeBytes: pack.zip.length };
    const claimed = await attempt(() => host.claimFolder((0,external_node_path_.join)(host.environment["RUNNER_TEMP"] ?? ".testing", "testing-actions/upload-evidence")));
    if (!claimed.ok)
        return { ...about, upload: createUploadFailure(describeError(claimed.error)), path: "" };
    const [file, document] = pack.status === "evidence"
        ? ["manifest.json", pack.manifest]
        : ["redaction-report.json", pack.report];
    const copy = (0,external_node_path_.join)(claimed.value, file);
    const copied = await attempt(() => host.files.write(copy, renderDocument(document)));
    const zipPath = (0,external_node_path_.join)(claimed.value, artifact);
    const upload = await store(zipPath, pack.zip, retentionDays, host);
    const mismatched = hasDigestMismatch({ upload, digest });
    if (mismatched)
        await attempt(() => host.artifacts.remove(artifact));
    const declared = upload.ok && !mismatched ? await attempt(() => host.artifacts.declare(zipPath)) : { ok: true };
    const problems = [
        copied.ok ? "" : `no copy of its \`${file}\` could be written: ${describeError(copied.error)}`,
        declared.ok ? "" : `it could not be declared to the runner: ${describeError(declared.error)}`,
    ].filter((problem) => problem !== "");
    return {
        ...about,
        upload,
        path: copied.ok ? copy : "",
        ...(problems.length > 0 ? { problem: problems.join("; ") } : {}),
    };
}
async function store(path, bytes, retentionDays, host) {
    const stored = await attempt(async () => {
        await host.files.write(path, bytes);
        return host.artifacts.upload(path, retentionDays === undefined ? {} : { retentionDays });
    });
    return stored.ok ? stored.value : createUploadFailure(describeError(stored.error));
}
function createUploadFailure(detail) {
    return { ok: false, reason: "evidence.upload-failed", detail };
}

// EXTERNAL MODULE: ./build/src/redact/known-secrets.js + 1 modules
var known_secrets = __webpack_require__(43113);
;// CONCATENATED MODULE: ./build/src/upload-evidence/choose-name.js


/**
 * Returns a name that no other step, leg or attempt of the run has. It consists of the job, the
 * attempt and eight hex digits for the leg and the step. The runner does not pass the matrix to an
 * action, but the service has an id for each leg.
 */
function createDefaultName({ job, attempt, ...stepInLeg }) {
    const words = [job, attempt].map((word) => word.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 80) || "0");
    return `evidence-${words.join("-")}-${createStepSuffix(stepInLeg)}`;
}
/**
 * Returns the given name or the default. If that name contains a secret, returns a name without
 * words of the workflow and sets `isRejected`.
 */
function chooseName(given, step, redactor) {
    const wanted = given ?? createDefaultName(step);
    const isRejected = (0,redact_redactor/* scan */.S)(Buffer.from(wanted), redactor).length > 0;
    return { name: isRejected ? createNeutralName(step) : wanted, isRejected };
}
/** Returns a name without words of the workflow. It is the same for every attempt. */
function createNeutralName(step) {
    return `evidence-${createStepSuffix(step)}`;
}
function createStepSuffix({ legId, step }) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${legId}\n${step}`).digest("hex").slice(0, 8);
}
/**
 * Returns the leg's id from the `scp` claim of the runner's token, `Actions.Results:<run>:<leg>`.
 * Returns an empty string if there is none. The service verifies the token's signature.
 */
function parseLegId(runtimeToken) {
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
/**
 * Lower-case paths with `/` of files in which tools store credentials. Such a file is withheld
 * unread, because it may contain more secrets than those the action knows.
 */
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
/**
 * Returns whether tools store credentials in a file at this path. The path uses `/`, and letter
 * case is ignored.
 */
function isCredentialFile(path) {
    const lower = path.toLowerCase();
    return credentialPaths.some((pattern) => pattern.test(lower));
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/entry-name.js

/** Longest path in the artifact, in UTF-16 units. It is the manifest's limit. */
const PATH_LIMIT = 1024;
/** Longest path segment in bytes of UTF-8. It is the limit of Linux file systems. */
const NAME_LIMIT_BYTES = 255;
/** Longest escaped form of an unsafe path, in UTF-16 units. */
const ESCAPED_LIMIT = 240;
/**
 * Characters that are syntax for some file system or unpacker, that the service rejects, or that
 * change how a name is displayed: control characters, line separators, lone surrogates and
 * bidirectional controls. U+FFFD replaces bytes that are not UTF-8.
 */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\ufffd\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\\":<>|*?]/gu;
/**
 * Windows device names, with any extension.
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;
/**
 * Returns the reason why the artifact may not contain a path. Returns `undefined` if it may. Paths
 * use `/` and are relative to the artifact's root.
 */
function rejectName(path, redactor) {
    if ((0,redact_redactor/* scan */.S)(Buffer.from(path), redactor).length > 0)
        return "evidence.secret-in-name";
    const isUnsafe = path.length > PATH_LIMIT || path.search(unsafe) >= 0 || path.split("/").some(isUnsafeName);
    return isUnsafe ? "evidence.unsafe-name" : undefined;
}
/**
 * Returns whether a name is empty, refers to another directory, or cannot be unpacked on Windows,
 * which drops trailing dots and spaces.
 */
function isUnsafeName(name) {
    return name === "" || /[. ]$/.test(name) || device.test(name) || Buffer.byteLength(name) > NAME_LIMIT_BYTES;
}
/**
 * Returns the path below `withheld/`, where the artifact has no files. Each unsafe character
 * becomes `%XX`, and the path is truncated after `ESCAPED_LIMIT`. Returns `undefined` if the
 * escaped path contains a secret.
 */
function escapeUnsafe(path, redactor) {
    const truncated = path.length > ESCAPED_LIMIT ? `${path.slice(0, ESCAPED_LIMIT)}…` : path;
    const escaped = `withheld/${truncated.replace(unsafe, percentEncode)}`;
    return (0,redact_redactor/* scan */.S)(Buffer.from(escaped), redactor).length > 0 ? undefined : escaped;
}
function percentEncode(character) {
    return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/redact-entry.js



/** System codes that mean that the file changed after the search. */
const changed = ["ENOENT", "ENOTDIR", "ESTALE"];
/** Returns the reason for withholding an entry that could not be read. */
function findReason({ problem, answer }) {
    return problem === "unreadable" && changed.includes(answer) ? "evidence.changed" : `evidence.${problem}`;
}
/**
 * Returns the withheld entry if its path forbids reading it, and `undefined` otherwise. `position`
 * is its 1-based index in the list.
 */
function rejectEntry(entry, redactor, position) {
    const rejection = rejectName(entry.path, redactor);
    const reason = isCredentialFile(entry.path) ? "evidence.credential-file" : rejection;
    if (reason === undefined)
        return undefined;
    if (rejection === undefined)
        return withhold(entry, reason);
    return withholdRenamed(entry, reason, position, rejection === "evidence.unsafe-name" ? redactor : undefined);
}
/** Withholds the entry under its own path, which is known to be safe. */
function withhold(entry, reason) {
    return { ...entry, status: "withheld", reason, isAutomatic: entry.workspacePath === undefined };
}
/**
 * Withholds the entry under a safe form of its path. Uses its position if there is no redactor or
 * if that form contains a secret.
 */
function withholdRenamed(entry, reason, position, redactor) {
    const escaped = redactor === undefined ? undefined : escapeUnsafe(entry.path, redactor);
    const isAutomatic = entry.workspacePath === undefined;
    return { status: "withheld", path: escaped ?? `withheld/${position}`, reason, isAutomatic };
}
/** Redacts the file and scans the result. Withholds the file if either step fails. */
function redactEntry(entry, content, redactor) {
    if ("problem" in content)
        return withhold(entry, findReason(content));
    const redaction = redactFile(content.bytes, redactor);
    if (redaction === undefined)
        return withhold(entry, "evidence.undecodable");
    const { bytes, replacements } = redaction;
    // Bytes without a replacement were already scanned by the redaction.
    if (bytes !== content.bytes && scanFile(bytes, redactor).length > 0)
        return withhold(entry, "evidence.unredacted");
    return { status: "kept", path: entry.path, bytes, replacements, isAutomatic: entry.workspacePath === undefined };
}

// EXTERNAL MODULE: ./build/actions/_runtime/files/find-files.js
var find_files = __webpack_require__(77281);
;// CONCATENATED MODULE: ./build/actions/upload-evidence/find-entries.js




/**
 * Matches every path. The directories that it searches contain only files of the suite's actions.
 */
const everything = {
    text: "**",
    excludes: false,
    matches: () => true,
    mayMatchBelow: () => true,
    names: () => true,
};
/**
 * Returns the entries that the patterns select in the workspace, and all records and evidence of
 * the job, in order. Each group has its own directory in the artifact.
 */
async function findEntries(paths, host) {
    const records = (0,record/* resolveRecordsDirectory */.Qk)(host);
    const selected = await find("files", ".", paths, host);
    const automatic = [
        ...(await find("evidence", (0,external_node_path_.join)((0,external_node_path_.dirname)(records), "evidence"), [everything], host)),
        ...(await find("records", records, [everything], host)),
    ];
    const unmatched = paths.filter((glob) => !glob.excludes && !selected.some(({ path }) => glob.matches(path)));
    return { entries: [...automatic, ...selected], unmatched: unmatched.map(({ text }) => text) };
}
async function find(directory, root, globs, host) {
    const { files, skipped, unreadable } = await host.findFiles(globs, root);
    const locate = (path) => ({
        entry: {
            path: path === "" ? directory : `${directory}/${path}`,
            ...(directory === "files" ? { workspacePath: path || "." } : {}),
        },
        root,
        path,
    });
    return [
        ...files.map(({ path }) => locate(path)),
        ...skipped.map(({ path }) => ({ ...locate(path), obstacle: "evidence.not-a-file" })),
        ...unreadable.map((entry) => ({ ...locate(entry.path), obstacle: findObstacle(entry) })),
    ];
}
function findObstacle({ answer }) {
    return answer === find_files/* NOT_UTF_8 */.t ? "evidence.unsafe-name" : findReason({ problem: "unreadable", answer });
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/path-register.js
/** Returns an empty register. */
function createPathRegister() {
    const files = new Set();
    const directories = new Set();
    return {
        collides: (path) => {
            const key = normalizePath(path);
            return files.has(key) || directories.has(key) || listDirectories(key).some((directory) => files.has(directory));
        },
        add: (path) => {
            const key = normalizePath(path);
            files.add(key);
            for (const directory of listDirectories(key))
                directories.add(directory);
        },
    };
}
function normalizePath(path) {
    return path.normalize("NFD").toLowerCase().normalize("NFC");
}
function listDirectories(path) {
    return path.split("/").flatMap((_, index, names) => (index === 0 ? [] : [names.slice(0, index).join("/")]));
}

;// CONCATENATED MODULE: ./build/actions/upload-evidence/redact-entries.js




/**
 * Reads the entries one after another and keeps those that could be made safe. Entries over a limit
 * are not read. An error withholds only its entry: as unreadable if reading failed, and as
 * unredacted otherwise.
 */
async function redactEntries(entries, maxBytes, redactor, host) {
    const kept = [];
    const withheld = [];
    const register = createPathRegister();
    let remainingBytes = maxBytes;
    for (const [index, located] of entries.entries()) {
        const { entry, root, path } = located;
        const rejection = await checkEntry(located, index + 1, redactor, register.collides);
        if (rejection !== undefined) {
            withheld.push(rejection);
            continue;
        }
        const read = await attempt(() => host.readConfined(root, path, Math.min(limits/* FILE_LIMIT_BYTES */.dH, remainingBytes)));
        const content = read.ok ? read.value : { problem: "unreadable" };
        if ("bytes" in content)
            remainingBytes -= content.bytes.length;
        const redacted = await attempt(() => redactEntry(entry, content, redactor));
        if (!redacted.ok)
            withheld.push(withhold(entry, "evidence.unredacted"));
        else if (redacted.value.status === "withheld")
            withheld.push(redacted.value);
        else {
            kept.push(redacted.value);
            register.add(entry.path);
        }
    }
    return { kept, withheld };
}
/** Returns the withheld entry if it must not be read, and `undefined` otherwise. */
async function checkEntry({ entry, obstacle }, position, redactor, collides) {
    const rejection = await attempt(() => rejectEntry(entry, redactor, position));
    if (!rejection.ok)
        return withholdRenamed(entry, "evidence.unredacted", position);
    if (rejection.value !== undefined)
        return rejection.value;
    if (obstacle === "evidence.unsafe-name")
        return withholdRenamed(entry, obstacle, position, redactor);
    if (obstacle !== undefined)
        return withhold(entry, obstacle);
    if (position > limits/* FILE_COUNT_LIMIT */.BJ)
        return withhold(entry, "evidence.too-many");
    return collides(entry.path) ? withhold(entry, "evidence.colliding-name") : undefined;
}

;// CONCATENATED MODULE: ./build/actions/upload-evidence/gather.js








/** Returns the initial progress. */
function createProgress(host) {
    return {
        name: createNeutralName(readStepIdentity(host)),
        found: 0,
        tooCommon: [],
        unmatched: [],
        kept: [],
        withheld: [],
    };
}
/** Determines the secrets, the name of the artifact and the document context. */
async function prepare(inputs, progress, host) {
    const given = [...inputs.secrets, { name: "token", value: inputs.token }];
    const { values, names, tooCommon, short } = (0,known_secrets/* knownSecrets */.x)(host.environment, given);
    const redactor = (0,redact_redactor/* createRedactor */.l)(values, short);
    if (tooCommon.length > 0)
        host.log.warning(renderShortNotice(tooCommon));
    const { name, isRejected: isNameRejected } = chooseName(inputs.name, readStepIdentity(host), redactor);
    const about = {
        createdAt: host.now(),
        subject: await (0,record/* readRunSubject */.ap)(host),
        actionRef: host.environment["GITHUB_ACTION_REF"] || "local",
        removed: names,
        tooCommon,
        needles: redactor.plain.size + redactor.stripped.size,
    };
    Object.assign(progress, { name, redactor, about, tooCommon });
    return { redactor, about, isNameRejected };
}
/** Finds, redacts and packs the evidence. */
async function gather(inputs, progress, host) {
    const { redactor, about, isNameRejected } = await prepare(inputs, progress, host);
    const { entries, unmatched } = await findEntries(inputs.paths, host);
    Object.assign(progress, { found: entries.length, unmatched });
    const { kept, withheld } = await redactEntries(entries, inputs["max-bytes"], redactor, host);
    Object.assign(progress, { kept, withheld });
    return packEvidence(kept, withheld, { isStrict: inputs.strict, isNameRejected }, about, redactor);
}
function readStepIdentity({ environment }) {
    return {
        job: environment["GITHUB_JOB"] ?? "",
        attempt: environment["GITHUB_RUN_ATTEMPT"] ?? "",
        legId: parseLegId(environment["ACTIONS_RUNTIME_TOKEN"] ?? ""),
        step: environment["GITHUB_ACTION"] ?? "",
    };
}

;// CONCATENATED MODULE: ./build/src/upload-evidence/minimal-report.js
/**
 * The run's variables that a minimal report repeats. A value must match its pattern, which no
 * secret matches.
 */
const identities = {
    sha: ["GITHUB_SHA", /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/],
    run: ["GITHUB_RUN_ID", /^\d{1,20}$/],
    attempt: ["GITHUB_RUN_ATTEMPT", /^\d{1,6}$/],
};
/**
 * Builds a report that contains a reason, counts and the numbers that identify the run, but no
 * names. It is used when nothing can be searched for secrets, or when the full report contains one.
 */
function buildMinimalReport(reason, totals, environment, createdAt) {
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

;// CONCATENATED MODULE: ./build/actions/upload-evidence/upload-report.js




/**
 * Uploads the redaction report, or the minimal one if the full one cannot be built or contains a
 * secret. Retries once under another name if the name is taken or the report could not be written.
 * Returns `undefined` if even the minimal report contains a secret.
 */
async function uploadReport(reason, progress, retentionDays, host) {
    const pack = (await packFullReport(reason, progress)) ?? (await packMinimalReport(reason, progress, host));
    if (pack === undefined)
        return undefined;
    const name = `${progress.name}-report`;
    const delivery = await deliver(pack, name, retentionDays, host);
    const isRetried = !delivery.upload.ok && (delivery.upload.reason === "evidence.name-taken" || delivery.path === "");
    const suffix = isRetried ? await attempt(() => host.randomHex(4)) : undefined;
    return suffix?.ok ? deliver(pack, `${name}-${suffix.value}`, retentionDays, host) : delivery;
}
async function packFullReport(reason, { found, withheld, about, redactor }) {
    if (about === undefined || redactor === undefined)
        return undefined;
    const packed = await attempt(() => packReport(reason, found, withheld, about, redactor));
    return packed.ok ? packed.value : undefined;
}
async function packMinimalReport(reason, { found, withheld, redactor }, host) {
    const now = await attempt(() => host.now());
    const createdAt = now.ok ? now.value : new Date(0);
    const report = buildMinimalReport(reason, { found, withheld: withheld.length }, host.environment, createdAt);
    const checked = await attempt(() => zipReport(report, redactor));
    // A failed scan does not block the minimal report, which contains no external text.
    return checked.ok ? checked.value : zipReport(report, undefined);
}

;// CONCATENATED MODULE: ./build/actions/upload-evidence/collect.js










/**
 * Finds, redacts, packs, checks and uploads the evidence. Uploads the redaction report if any of
 * this fails.
 */
async function collect(inputs, host) {
    const progress = createProgress(host);
    const gathered = await attempt(() => gather(inputs, progress, host));
    if (gathered.ok)
        return finalize(gathered.value, progress, inputs, host);
    host.log.debug((0,unknown_failure/* unknownFailure */.P)(gathered.error).frames.join("\n"));
    const failure = describeFailure(gathered.error, "Collecting the evidence");
    return finalize({ status: "failed", failure }, progress, inputs, host);
}
/** Uploads the redaction report in place of a main step that did not complete. */
async function reportInterruption(inputs, host) {
    const progress = createProgress(host);
    await attempt(() => prepare(inputs, progress, host));
    const failure = {
        reason: "evidence.interrupted",
        text: "The main step ended before it decided: it was cancelled, timed out or killed.",
    };
    return finalize({ status: "failed", failure }, progress, inputs, host);
}
/** Uploads the evidence or the report, and judges the result. */
async function finalize(pack, progress, { "on-withheld": onWithheld, "retention-days": retentionDays }, host) {
    const { kept, withheld, unmatched, tooCommon } = progress;
    const evidence = pack.status === "evidence" ? await deliver(pack, progress.name, retentionDays, host) : undefined;
    const lossReason = findLossReason(pack, evidence);
    const report = lossReason === undefined ? undefined : await uploadReport(lossReason, progress, retentionDays, host);
    const facts = { pack, kept, withheld, unmatched, tooCommon, onWithheld, evidence, report };
    const warning = describeWarning(facts);
    if (warning !== undefined)
        host.log.warning(`upload-evidence: ${warning}`);
    const stored = findStored(evidence) ?? findStored(report);
    return {
        verdict: judge(facts),
        outputs: {
            "artifact-name": stored?.artifact ?? "",
            "artifact-id": stored === undefined ? "" : String(stored.id),
            digest: stored?.digest ?? "",
            manifest: findStored(evidence)?.path ?? "",
            report: report?.path ?? "",
            found: String(progress.found),
            redacted: String(kept.filter(({ replacements }) => Object.keys(replacements).length > 0).length),
            withheld: String(withheld.length),
        },
        summary: renderEvidence(stored && { name: stored.artifact, digest: stored.digest }, kept, withheld, tooCommon, report),
        record: collectRecordFacts(evidence, report, kept, withheld),
    };
}
/**
 * Returns why the evidence was not uploaded. Returns `undefined` if it was, or if there was none.
 */
function findLossReason(pack, evidence) {
    if (pack.status === "failed")
        return pack.failure.reason;
    if (pack.status === "rejected")
        return pack.reason === "evidence.nothing-found" ? undefined : pack.reason;
    if (findStored(evidence) !== undefined)
        return undefined;
    return evidence?.upload.ok === false ? evidence.upload.reason : "evidence.digest-mismatch";
}


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scopes)
/* harmony export */ });
/** The kinds of tests that a record can represent, from the smallest to the largest. */
const scopes = ["unit", "contract", "integration", "e2e", "release-gate"];


/***/ })

};
