export const id = 913;
export const ids = [913];
export const modules = {

/***/ 26909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unknownFailure)
/* harmony export */ });
/** What may be said of something thrown; no frames when it is no Error. */
function unknownFailure(error) {
    if (!(error instanceof Error))
        return { type: typeof error, frames: [] };
    const lines = (error.stack ?? "").split("\n");
    return { type: error.constructor.name, frames: lines.filter((line) => line.startsWith("    at ")) };
}


/***/ }),

/***/ 22541:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./build/src/mock-transport/limits.js
var limits = __webpack_require__(45966);
// EXTERNAL MODULE: ./build/actions/mock-transport/serve.js + 4 modules
var serve = __webpack_require__(57603);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/actions/mock-transport/two-tiers.js

/** Calls after which V8 compiles a function for good: a tenth of its own choice, because there is no compiler between to bridge the time. */
const CALLS_BEFORE_COMPILING = 300;
/**
 * Leaves out V8's middle compiler in this process. Its code and its feedback are a fifth of a small server's memory. Once hot functions went through the last
 * compiler, which they reach sooner without it, answers cost as much as before or less; in the first half second of a full load they cost up to twice as much.
 * To be called when the modules are loaded: a flag set earlier makes Node compile its own modules anew. A V8 that does not know a flag says so in the log and goes on.
 * @see bench/transport.ts, which measures all of it
 */
function useTwoTiers() {
    (0,external_node_v8_.setFlagsFromString)("--no-maglev");
    (0,external_node_v8_.setFlagsFromString)(`--invocation-count-for-turbofan=${CALLS_BEFORE_COMPILING}`);
}

;// CONCATENATED MODULE: ./build/actions/mock-transport/server.js



process.once("message", async (order) => {
    const server = await (0,serve/* serve */.w)(order, limits/* limits */.Fy, 0, load);
    for (const signal of ["SIGTERM", "SIGINT"])
        process.once(signal, () => void server.end("signal"));
    process.removeListener("disconnect", abandon);
    process.send?.({ port: server.port });
    await server.ended;
});
// A parent that goes away before it gave the order leaves nothing to serve.
process.once("disconnect", abandon);
function abandon() {
    process.exitCode = 1;
}
async function load(...given) {
    const answering = await (0,serve/* loadAnswering */.L)(...given);
    useTwoTiers();
    return answering;
}


/***/ })

};
