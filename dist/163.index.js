export const id = 163;
export const ids = [163];
export const modules = {

/***/ 12163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeReadConfined: () => (/* binding */ nodeReadConfined)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Reads on this machine, relative to `workspace`. */
function nodeReadConfined(workspace) {
    return async (root, path, limitBytes) => read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, root), path, limitBytes);
}
function read(root, path, limitBytes) {
    try {
        // A pipe would block the open; on Windows both flags are missing, and the comparison of real paths stands alone.
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), path))
                return { problem: "not-a-file" };
            return readUpTo(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, limitBytes);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        return { problem: error.code === "ELOOP" ? "not-a-file" : "unreadable" };
    }
}
function readUpTo(file, sizeBytes, limitBytes) {
    if (sizeBytes > limitBytes)
        return { problem: "too-large" };
    const bytes = Buffer.alloc(sizeBytes);
    let length = 0;
    while (length < sizeBytes) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, sizeBytes - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return { bytes: bytes.subarray(0, length) };
}


/***/ })

};
