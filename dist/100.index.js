export const id = 100;
export const ids = [100];
export const modules = {

/***/ 33100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_mock_transport_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45966);
/* harmony import */ var _serve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11632);


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
