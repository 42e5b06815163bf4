import type { ReasonSpec } from "../contract/define-action.ts";

/** Why evidence was not uploaded, or not all of it. */
export const reasons = {
  "evidence.nothing-found": {
    what: "A pattern of `paths` selects no file, or there is no evidence at all",
    why: "Missing evidence looks like evidence of nothing; what was found is uploaded all the same",
    fix: "Check that the test step ran and wrote the file, or take the pattern out; a name that starts with a dot must be named",
  },
  "evidence.unreadable": {
    what: "A file could not be read",
    why: "What cannot be read cannot be judged; only the redaction report was uploaded",
    fix: "Check the file's permissions and that no process of an earlier step still writes, or exclude it with `!`",
  },
  "evidence.undecodable": {
    what: "A file is no text, such as an image, an archive or a database",
    why: "Nobody can say whether a secret is in it; only the redaction report was uploaded",
    fix: "Exclude such files with a pattern that starts with `!`, or let the test write text",
  },
  "evidence.too-large": {
    what: "A file is larger than one file may be, or all files together exceed `max-bytes`",
    why: "Files over the limit are not read, so they cannot be judged; only the redaction report was uploaded",
    fix: "Raise `max-bytes`, name fewer files, or let the test write less",
  },
  "evidence.unredacted": {
    what: "A secret's value was still found after redaction, or in text that redaction must not change",
    why: "The last check reads the very bytes that would leave; only the redaction report was uploaded, or nothing when even that held the value",
    fix: "Look for a secret whose value is also a common word, a file name or a name in the workflow, and rename one of them",
  },
  "evidence.secret-in-name": {
    what: "A file's path, or the artifact's name, holds a secret's value",
    why: "Names cannot be redacted without breaking the references to them; the file is listed under a neutral name, and only the redaction report was uploaded",
    fix: "Let the test name its files without the value, and give `name` none",
  },
  "evidence.unsafe-name": {
    what: "A file's path holds a character that some file system takes for syntax, or it is longer than a manifest may hold",
    why: "Whoever unpacks the artifact could get a file in another place; only the redaction report was uploaded",
    fix: 'Rename the file without control characters, backslashes and any of `" : < > | * ?`',
  },
  "evidence.credential-file": {
    what: "A file is one that tools keep credentials in, such as `.env` or `.npmrc`",
    why: "It is withheld unread and listed in the manifest; the rest was uploaded",
    fix: "Nothing, or exclude the file with a pattern that starts with `!`",
  },
  "evidence.not-a-file": {
    what: "An entry is a symbolic link, a socket or a device",
    why: "Links are never followed, because they can lead out of the workspace; it is listed in the manifest, and the rest was uploaded",
    fix: "Nothing, or name the file the link points to",
  },
  "evidence.short-secret": {
    what: "A secret is too short or too common a word to be removed everywhere",
    why: "Removing it would shred the evidence, and with `strict: true` it may not stay; only the redaction report was uploaded",
    fix: "Use a longer secret, or set `strict: false` when the value may be seen",
  },
  "evidence.name-taken": {
    what: "The run has an artifact of this name already",
    why: "Artifacts are never overwritten; two steps or two legs of a matrix use the same `name`",
    fix: "Put the matrix values into `name`, or leave it out for a name that no other step gets",
  },
  "evidence.upload-failed": {
    what: "The artifact service did not take the artifact",
    why: "The message names what the service answered; the artifact may be missing",
    fix: "Run the job again; when it fails again, check the storage quota and that the runner reaches the service",
  },
  "evidence.digest-mismatch": {
    what: "The service got other bytes than those that were checked",
    why: "The file changed between the check and the upload; the artifact was deleted again when the service allowed it",
    fix: "Let no other process write to the runner's temp folder, and treat the artifact as leaked if it still exists",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The codes this action can give, beside those every action has. */
export type EvidenceReason = keyof typeof reasons;
