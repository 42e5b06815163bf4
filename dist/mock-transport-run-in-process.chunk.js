export const id = "mock-transport-run-in-process";
export const ids = ["mock-transport-run-in-process"];
export const modules = {

/***/ 73606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInProcess: () => (/* binding */ runInProcess)
/* harmony export */ });
/* harmony import */ var _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45966);
/* harmony import */ var _server_serve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36239);


/**
 * Serves in this process until a signal: a runner cancels a background step with SIGINT, then
 * SIGTERM.
 */
async function runInProcess(options) {
    const server = await (0,_server_serve_js__WEBPACK_IMPORTED_MODULE_1__/* .serve */ .w)(options, _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVER_LIMITS */ .L_);
    for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => void server.end("signal"));
    return { pid: process.pid, port: server.port, instance: options.instance, ended: server.ended };
}


/***/ })

};
