export const id = "upload-evidence-post";
export const ids = ["upload-evidence-post"];
export const modules = {

/***/ 47023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ postAct)
/* harmony export */ });
/**
 * Uploads the evidence of the whole job if the main step deferred it, and the redaction report if
 * the main step did not complete.
 */
const postAct = async (inputs, host) => {
    const when = host.runner.state("when");
    if (when === "now")
        return undefined;
    const { collect, reportInterruption } = await Promise.all(/* import() */[__webpack_require__.e("zod"), __webpack_require__.e("shared-redact-fit-json"), __webpack_require__.e("upload-evidence-collect")]).then(__webpack_require__.bind(__webpack_require__, 45783));
    return when === "post" ? collect(inputs, host) : reportInterruption(inputs, host);
};


/***/ }),

/***/ 24234:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _src_upload_evidence_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(509);
/* harmony import */ var _runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37964);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35526);
/* harmony import */ var _post_act_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47023);




await (0,_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runPost */ .a)(_src_upload_evidence_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadEvidence */ .d, _post_act_js__WEBPACK_IMPORTED_MODULE_3__/* .postAct */ .z, (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceHost */ .c)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
