import {
  type JournalEnd,
  type JournalRecording,
  type JournalRequest,
  journalLineSchema,
} from "../core/journal-line.ts";

/** A parsed journal. */
export interface Journal {
  readonly instance?: string;
  /** Number of fixtures; 0 when the first line is missing. */
  readonly fixtures: number;
  /** In order of arrival. */
  readonly requests: readonly JournalRequest[];
  /** Missing when nothing was recorded. */
  readonly recording?: JournalRecording;
  readonly end?: JournalEnd;
  /** Number of invalid lines. */
  readonly broken: number;
}

/**
 * Parses the text of a journal file. Never throws: invalid lines are counted and make the journal
 * incomplete.
 */
export function parseJournal(text: string): Journal {
  const lines = text.split("\n").filter((line) => line !== "");
  const parsed = lines.map(parseLine);
  const valid = parsed.filter((line) => line !== undefined);
  const start = valid.find((line) => line.kind === "start");
  const recording = valid.find((line) => line.kind === "recording");
  const last = parsed.at(-1);
  return {
    ...(start === undefined ? {} : { instance: start.instance }),
    fixtures: start?.fixtures ?? 0,
    requests: valid.filter((line) => line.kind === "request").sort((a, b) => a.seq - b.seq),
    ...(recording === undefined ? {} : { recording }),
    ...(last?.kind === "end" ? { end: last } : {}),
    broken: lines.length - valid.length,
  };
}

function parseLine(line: string) {
  try {
    return journalLineSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
