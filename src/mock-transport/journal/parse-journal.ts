import {
  type JournalEnd,
  type JournalRecording,
  type JournalRequest,
  journalLineSchema,
} from "../core/journal-line.ts";

/** A journal as it was read. `broken` counts lines that are none; `fixtures` is 0 when the first line is missing. */
export interface Journal {
  readonly instance?: string;
  readonly fixtures: number;
  /** In order of arrival. */
  readonly requests: readonly JournalRequest[];
  /** Missing where nothing was recorded. */
  readonly recording?: JournalRecording;
  readonly end?: JournalEnd;
  readonly broken: number;
}

/** The journal in the text of its file. Never throws: what cannot be read is counted, and makes the journal incomplete. */
export function parseJournal(text: string): Journal {
  const lines = text.split("\n").filter((line) => line !== "");
  const parsed = lines.map(parseLine);
  const known = parsed.filter((line) => line !== undefined);
  const start = known.find((line) => line.kind === "start");
  const recording = known.find((line) => line.kind === "recording");
  const last = parsed.at(-1);
  return {
    ...(start === undefined ? {} : { instance: start.instance }),
    fixtures: start?.fixtures ?? 0,
    requests: known.filter((line) => line.kind === "request").sort((a, b) => a.seq - b.seq),
    ...(recording === undefined ? {} : { recording }),
    ...(last?.kind === "end" ? { end: last } : {}),
    broken: lines.length - known.length,
  };
}

function parseLine(line: string) {
  try {
    return journalLineSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
