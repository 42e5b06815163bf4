/** A refused blob request: HTTP status, error code in Azure's style, and a message that holds no secret. */
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

/** What is answered when the disk has no room. */
export const DISK_FULL = "The disk is full. Free some space and run again.";

/** True for the errors of a full disk or an exhausted quota. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}
