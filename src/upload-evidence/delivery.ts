/** The response of the artifact service. `detail` explains a failure and contains no values. */
export type UploadResult =
  | { readonly ok: true; readonly id: number; readonly sizeBytes: number; readonly digest: string }
  | {
      readonly ok: false;
      readonly reason: "evidence.name-taken" | "evidence.upload-failed";
      readonly detail: string;
    };

/** An upload of one artifact: the evidence or the report. */
export interface Delivery {
  readonly artifact: string;
  readonly sizeBytes: number;
  /** Digest of the checked bytes. */
  readonly digest: string;
  readonly upload: UploadResult;
  /** Path of a local copy of the manifest or the report. Empty if it could not be written. */
  readonly path: string;
  /** Describes a failure after the upload. Contains no values. */
  readonly problem?: string;
}

/** Returns whether the service received other bytes than those that were checked. */
export function hasDigestMismatch({ upload, digest }: Pick<Delivery, "upload" | "digest">): boolean {
  return upload.ok && upload.digest !== digest;
}

/**
 * Returns the delivery with its artifact id. Returns `undefined` if no artifact was stored or its
 * digest does not match.
 */
export function findStored(delivery: Delivery | undefined): (Delivery & { readonly id: number }) | undefined {
  return delivery?.upload.ok === true && !hasDigestMismatch(delivery)
    ? { ...delivery, id: delivery.upload.id }
    : undefined;
}
