import type { ReasonSpec } from "../contract/define-action.ts";

/** Reasons why evidence was not uploaded, or only in part. */
export const reasons = {
  "evidence.nothing-found": {
    what: "No file matches a pattern of `paths`, or there is no evidence",
    why: "Missing evidence would otherwise go unnoticed. The files that were found are uploaded",
    fix: "Check that the test step ran and wrote the file, or remove the pattern. Wildcards skip names that start with a dot, so name such files explicitly",
  },
  "evidence.all-withheld": {
    what: "Every file that `paths` selects was withheld",
    why: "An artifact without these files proves nothing. The suite's records are uploaded if there are any; otherwise only the redaction report is uploaded",
    fix: "Read the reason of each entry in the summary, and make the test write text files",
  },
  "evidence.unreadable": {
    what: "A file could not be read, or a directory could not be listed",
    why: "Evidence is missing by accident, not by policy. The manifest lists the entry, and the rest is uploaded",
    fix: "Check its permissions and the disk, or exclude it with a pattern that starts with `!`",
  },
  "evidence.changed": {
    what: "A file was removed, replaced or truncated between the search and the end of reading",
    why: "A process of an earlier step is still running. The manifest lists the entry, and the rest is uploaded",
    fix: "Stop that process before this step, use `when: post`, or exclude the file with a pattern that starts with `!`",
  },
  "evidence.undecodable": {
    what: "A file is not text, for example an image, an archive or a database",
    why: "Such a file cannot be searched for secrets. The manifest lists the entry, and the rest is uploaded",
    fix: "Exclude such files with a pattern that starts with `!`, or make the test write text",
  },
  "evidence.too-large": {
    what: "A file exceeds the size limit for one file, or all files together exceed `max-bytes`",
    why: "Files over the limit are not read. The manifest lists the entry, and the rest is uploaded",
    fix: "Raise `max-bytes`, select fewer files, or make the test write less",
  },
  "evidence.too-many": {
    what: "There are more files than one artifact may contain",
    why: "Files over the limit are not read. The manifest counts them, and the rest is uploaded",
    fix: "Select fewer files, or use one step for each part",
  },
  "evidence.unredacted": {
    what: "A secret's value was found after redaction or in text that redaction must not change, or a file could not be redacted",
    why: "The final check reads the exact bytes to upload. Only the redaction report is uploaded, or nothing if the report also contains the value",
    fix: "Look for a secret whose value is also a common word, a file name or a name in the workflow, and rename one of them",
  },
  "evidence.secret-in-name": {
    what: "A file's path contains a secret's value",
    why: "A name cannot be redacted without breaking references to it. The file is listed under a number, and the rest is uploaded",
    fix: "Make the test name its files without the value",
  },
  "evidence.secret-in-artifact-name": {
    what: "The artifact's name contains a secret's value",
    why: "Everyone who can see the run can see the names of its artifacts. Only the redaction report is uploaded, under another name",
    fix: "Use no secret in `name`, and replace the secret if it is in the workflow file",
  },
  "evidence.unsafe-name": {
    what: "A file's path is not UTF-8, is too long, or contains a character or a name that some file system treats as syntax",
    why: "The file could be unpacked to another place or not at all. The manifest lists the entry with `%XX` for such bytes, and the rest is uploaded",
    fix: 'Rename the file. Avoid control characters, backslashes, `" : < > | * ?`, a dot or space at the end, and device names of Windows',
  },
  "evidence.colliding-name": {
    what: "Two paths differ only in letter case or Unicode form, or one path is a file where the other needs a directory",
    why: "On Windows and macOS the second would replace the first. The manifest lists the second, and the rest is uploaded",
    fix: "Rename one of the files",
  },
  "evidence.credential-file": {
    what: "A file is one in which tools store credentials, such as `.env` or `.npmrc`",
    why: "It is withheld unread, so its values are unknown and may also be in other files. Only the redaction report is uploaded",
    fix: "Exclude the file with a pattern that starts with `!`, and pass its values in `secrets`",
  },
  "evidence.not-a-file": {
    what: "An entry is a symbolic link, a pipe, a socket or a device",
    why: "Links are never followed, because they can lead out of the workspace. The manifest lists the entry, and the rest is uploaded",
    fix: "Select the file that the link points to, or exclude the entry with a pattern that starts with `!`",
  },
  "evidence.short-secret": {
    what: "A secret, or a part of one, is too short or too common to be searched for everywhere",
    why: "It was removed only after its name or a key such as `password`. With `strict: true` this is not sufficient, and only the redaction report is uploaded",
    fix: "Use a longer secret, or set `strict: false` if the value may be visible",
  },
  "evidence.name-taken": {
    what: "The run already has an artifact with this name",
    why: "Artifacts are never overwritten. Two steps or two legs of a matrix use the same `name`",
    fix: "Put the matrix values into `name`, or omit it to get a unique name",
  },
  "evidence.failed": {
    what: "The evidence could not be collected, packed or delivered",
    why: "The message names the type of the failure. The original message is withheld because it may contain a secret's value. The redaction report is uploaded if the service accepts it",
    fix: "Run the job again with debug logging, select fewer files, and report the type and the stack that are printed",
  },
  "evidence.interrupted": {
    what: "The step ended before it decided",
    why: "It was cancelled, exceeded its time limit, or was killed by the system, for example for lack of memory. The post step uploads the redaction report instead",
    fix: "Look at the end of the step's log. If memory was short, lower `max-bytes` or select fewer files",
  },
  "evidence.upload-failed": {
    what: "The artifact service did not accept the artifact",
    why: "The message contains the response of the service. The artifact may be missing",
    fix: "Run the job again. If it fails again, check the storage quota and the connection from the runner to the service",
  },
  "evidence.digest-mismatch": {
    what: "The service received other bytes than those that were checked",
    why: "The file changed between the check and the upload. The artifact was deleted if the service allowed it",
    fix: "Let no other process write to the runner's temporary directory, and treat the artifact as leaked if it still exists",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The reason codes of this action, in addition to those of every action. */
export type EvidenceReason = keyof typeof reasons;
