export const id = "mock-transport-read-yaml";
export const ids = ["mock-transport-read-yaml"];
export const modules = {

/***/ 70383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _schema_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28472);
/* harmony import */ var _fixture_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49130);



/** Descriptions of the parser's error codes; its own messages quote the document. */
const ERROR_MEANINGS = {
    ALIAS_PROPS: "an alias has an anchor or a tag of its own",
    BAD_ALIAS: "an alias refers to no earlier anchor",
    BAD_DQ_ESCAPE: "a text in double quotes has an escape that is not part of YAML",
    BAD_INDENT: "a line has the wrong indentation",
    DUPLICATE_KEY: "a mapping has the same key twice",
    MISSING_CHAR: "a quote, bracket, comma or colon is missing",
    MULTIPLE_DOCS: "a second document begins",
    TAB_AS_INDENT: "a line is indented by a tab",
    TAG_RESOLVE_FAILED: "there is a tag; tags are not accepted",
};
/**
 * Parses YAML 1.2 with the core schema and without tags. The number of expanded aliases is limited;
 * the caller checks the size of the expanded document.
 */
function readYaml(text) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const describeOffset = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `line ${line}, column ${col}`;
    };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            lineCounter,
            schema: "core",
            resolveKnownTags: false,
            prettyErrors: false,
            // With "silent" a second document is ignored without an error.
            logLevel: "error",
        });
        // The parser only warns about an unknown tag, which would change the meaning of a value.
        const [problem] = [...document.errors, ...document.warnings];
        if (problem !== undefined)
            return {
                ok: false,
                reason: `At ${describeOffset(problem.pos[0])} ${ERROR_MEANINGS[problem.code] ?? "the syntax is not valid YAML"}`,
            };
        return {
            ok: true,
            source: {
                value: document.toJS({ maxAliasCount: _schema_fixture_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXTURE_COUNT_LIMIT */ .EY }),
                describePlace: (path) => {
                    // A missing value has no line; the nearest enclosing node has one.
                    const node = path.map((_, index) => document.getIn(path.slice(0, path.length - index), true)).find(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll);
                    return node?.range ? `${(0,_fixture_source_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .N)(path)} (${describeOffset(node.range[0])})` : (0,_fixture_source_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .N)(path);
                },
            },
        };
    }
    catch (error) {
        return { ok: false, reason: describeConversionError(error) };
    }
}
/** Describes an error that the parser throws while it builds the data. */
function describeConversionError(error) {
    if (error instanceof ReferenceError)
        return error.message.startsWith("Unresolved alias")
            ? "An alias refers to no earlier anchor"
            : "Its aliases expand to more than a fixture document may contain";
    if (error instanceof RangeError)
        return "It is nested too deeply";
    throw error;
}


/***/ })

};
