import type { ReasonSpec } from "../contract/define-action.ts";

/** Why evidence was not uploaded, or not all of it. */
export const reasons = {
  "evidence.nothing-found": {
    what: "A pattern of `paths` selects no file, or there is no evidence at all",
    why: "Missing evidence looks like evidence of nothing; what was found is uploaded all the same",
    fix: "Check that the test step ran and wrote the file, or take the pattern out; a name that starts with a dot must be named",
  },
  "evidence.all-withheld": {
    what: "Every file that `paths` selects was withheld",
    why: "An artifact without them proves nothing; the records of the suite were uploaded where there are any, else only the redaction report",
    fix: "Look at the reason of each entry in the summary, and let the test write text",
  },
  "evidence.unreadable": {
    what: "A file could not be read, or a directory could not be listed",
    why: "Evidence is missing for a reason that no one chose; the entry is listed in the manifest, and the rest was uploaded",
    fix: "Check its permissions and the disk, or exclude it with a pattern that starts with `!`",
  },
  "evidence.changed": {
    what: "A file was removed, replaced or cut short between the search and the end of reading",
    why: "A process of an earlier step still runs; the entry is listed in the manifest, and the rest was uploaded",
    fix: "End that process before this step, use `when: post`, or exclude the file with a pattern that starts with `!`",
  },
  "evidence.undecodable": {
    what: "A file is no text, such as an image, an archive or a database",
    why: "Nobody can say whether a secret is in it; the entry is listed in the manifest, and the rest was uploaded",
    fix: "Exclude such files with a pattern that starts with `!`, or let the test write text",
  },
  "evidence.too-large": {
    what: "A file is larger than one file may be, or all files together exceed `max-bytes`",
    why: "Files over the limit are not read; the entry is listed in the manifest, and the rest was uploaded",
    fix: "Raise `max-bytes`, name fewer files, or let the test write less",
  },
  "evidence.too-many": {
    what: "There are more files than one artifact may hold",
    why: "Files over the limit are not read; they are counted in the manifest, and the rest was uploaded",
    fix: "Name fewer files, or use one step for each part",
  },
  "evidence.unredacted": {
    what: "A secret's value was still found after redaction or in text that redaction must not change, or a file could not be redacted",
    why: "The last check reads the very bytes that would leave; only the redaction report was uploaded, or nothing when even that held the value",
    fix: "Look for a secret whose value is also a common word, a file name or a name in the workflow, and rename one of them",
  },
  "evidence.secret-in-name": {
    what: "A file's path holds a secret's value",
    why: "Names cannot be redacted without breaking the references to them; the file is listed under a number, and the rest was uploaded",
    fix: "Let the test name its files without the value",
  },
  "evidence.secret-in-artifact-name": {
    what: "The artifact's name holds a secret's value",
    why: "Everyone who sees the run sees the names of its artifacts; only the redaction report was uploaded, under another name",
    fix: "Give `name` no secret, and replace the secret if it is in the workflow's file",
  },
  "evidence.unsafe-name": {
    what: "A file's path is not UTF-8, is too long, or holds a character or a name that some file system takes for syntax",
    why: "Users who unpack the artifact could get a file in another place or none; the entry is listed in the manifest with `%XX` for such bytes, and the rest was uploaded",
    fix: 'Rename the file without control characters, backslashes and any of `" : < > | * ?`, without a dot or space at the end, and not like a device of Windows',
  },
  "evidence.colliding-name": {
    what: "Two paths differ in letter case or in the form of their characters only, or one is a file where the other needs a directory",
    why: "On Windows and macOS the second would replace the first; the second is listed in the manifest, and the rest was uploaded",
    fix: "Rename one of the files",
  },
  "evidence.credential-file": {
    what: "A file is one that tools keep credentials in, such as `.env` or `.npmrc`",
    why: "It is withheld unread, so its values are unknown and may be in the other files; only the redaction report was uploaded",
    fix: "Exclude the file with a pattern that starts with `!`, and hand its values to `secrets`",
  },
  "evidence.not-a-file": {
    what: "An entry is a symbolic link, a pipe, a socket or a device",
    why: "Links are never followed, because they can lead out of the workspace; the entry is listed in the manifest, and the rest was uploaded",
    fix: "Name the file the link points to, or exclude the entry with a pattern that starts with `!`",
  },
  "evidence.short-secret": {
    what: "A secret, or a part of one, is too short or too common to be searched everywhere",
    why: "It was removed only after its name or a key such as `password`; with `strict: true` that is not enough, and only the redaction report was uploaded",
    fix: "Use a longer secret, or set `strict: false` when the value may be seen",
  },
  "evidence.name-taken": {
    what: "The run has an artifact of this name already",
    why: "Artifacts are never overwritten; two steps or two legs of a matrix use the same `name`",
    fix: "Put the matrix values into `name`, or leave it out for a name that no other step gets",
  },
  "evidence.failed": {
    what: "The evidence could not be collected, packed or delivered",
    why: "The message names the kind of the failure; its own words are withheld because they may hold a secret's value. The redaction report was uploaded when the service took it",
    fix: "Run the job again with debug logging, name fewer files, and report the type and the stack it prints",
  },
  "evidence.interrupted": {
    what: "The step ended before it had decided",
    why: "It was cancelled, ran into its time limit, or the system ended it, for example for lack of memory; the post step uploaded the redaction report in its place",
    fix: "Look at the end of the step's log, and lower `max-bytes` or name fewer files when memory was short",
  },
  "evidence.upload-failed": {
    what: "The artifact service did not take the artifact",
    why: "The message names what the service answered; the artifact may be missing",
    fix: "Run the job again; when it fails again, check the storage quota and that the runner reaches the service",
  },
  "evidence.digest-mismatch": {
    what: "The service got other bytes than those that were checked",
    why: "The file changed between the check and the upload; the artifact was deleted again when the service allowed it",
    fix: "Let no other process write to the runner's temp directory, and treat the artifact as leaked if it still exists",
  },
} as const satisfies { readonly [code: string]: ReasonSpec };

/** The codes this action can give, beside those every action has. */
export type EvidenceReason = keyof typeof reasons;
