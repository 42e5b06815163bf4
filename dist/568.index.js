export const id = 568;
export const ids = [568];
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

/***/ 33100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45966);
/* harmony import */ var _serve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80245);


process.once("message", async (order) => {
    const server = await (0,_serve_js__WEBPACK_IMPORTED_MODULE_1__/* .serve */ .w)(order, _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy);
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


/***/ })

};
