/** A rejected blob request: HTTP status, error code as in Azure, and a message without secrets. */
export class BlobError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "BlobError";
    this.status = status;
    this.code = code;
  }
}

/** The error message for a full disk. */
export const DISK_FULL_MESSAGE = "The disk is full. Free some space and run again.";

/** True for the errors of a full disk or an exhausted quota. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}
