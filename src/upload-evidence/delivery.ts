/** What the artifact service answered. `detail` says why not, without values. */
export type UploadResult =
  | { readonly ok: true; readonly id: number; readonly sizeBytes: number; readonly digest: string }
  | {
      readonly ok: false;
      readonly reason: "evidence.name-taken" | "evidence.upload-failed";
      readonly detail: string;
    };

/** One artifact on its way to the service: the evidence or the report. */
export interface Delivery {
  readonly artifact: string;
  readonly sizeBytes: number;
  /** Of the bytes that were checked. */
  readonly digest: string;
  readonly upload: UploadResult;
  /**
   * Path of a copy of the manifest or the report on this machine; empty when it could not be
   * written.
   */
  readonly path: string;
  /** What failed after the service had the artifact, in words without values. */
  readonly problem?: string;
}

/** Whether the service got other bytes than those that were checked. */
export function hasDigestMismatch({ upload, digest }: Pick<Delivery, "upload" | "digest">): boolean {
  return upload.ok && upload.digest !== digest;
}

/**
 * The artifact that the run has since this step, with its number; `undefined` when there is none,
 * or another.
 */
export function findStored(delivery: Delivery | undefined): (Delivery & { readonly id: number }) | undefined {
  return delivery?.upload.ok === true && !hasDigestMismatch(delivery)
    ? { ...delivery, id: delivery.upload.id }
    : undefined;
}
