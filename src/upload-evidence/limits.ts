/** Largest single file, in bytes; it is held in memory together with its squeezed view. */
export const FILE_LIMIT_BYTES = 64 * 1024 * 1024;

/** Most files in one artifact; the zip format without its 64-bit extension ends at 65,535 entries. */
export const FILE_COUNT_LIMIT = 50_000;

/** Default of `max-bytes`: all files together before compression, in bytes. */
export const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;

/** Largest accepted `max-bytes`; the compressed files are held in memory until the zip is checked. */
export const MAX_MAX_BYTES = 1024 * 1024 * 1024;

/** Most withheld entries that a manifest or report lists; its totals count all. */
export const LISTED_LIMIT = 50_000;
