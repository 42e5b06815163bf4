/** Largest file in bytes. A file is held in memory together with its stripped text. */
export const FILE_LIMIT_BYTES = 64 * 1024 * 1024;

/**
 * Maximum number of files in one artifact. A zip without the 64-bit extension has at most 65,535
 * entries.
 */
export const FILE_COUNT_LIMIT = 50_000;

/** Default of `max-bytes`: total size of all files before compression, in bytes. */
export const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;

/**
 * Largest accepted `max-bytes`. The compressed files are held in memory until the zip is checked.
 */
export const MAX_MAX_BYTES = 1024 * 1024 * 1024;

/** Maximum number of withheld entries that a manifest or report lists. Its totals count all. */
export const LISTED_LIMIT = 50_000;
