/** Largest file that counts as a credential, in bytes; a service account's key has about two thousand. */
export const CREDENTIAL_FILE_LIMIT_BYTES = 64 * 1024;
