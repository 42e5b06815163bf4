import type { RedactionReport } from "../schema/manifest.ts";
import type { Subject } from "../schema/record.ts";

/**
 * The run's variables that a minimal report repeats. A value must match its pattern, which no
 * secret matches.
 */
const identities = {
  sha: ["GITHUB_SHA", /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/],
  run: ["GITHUB_RUN_ID", /^\d{1,20}$/],
  attempt: ["GITHUB_RUN_ATTEMPT", /^\d{1,6}$/],
} as const satisfies { readonly [field in keyof Subject]?: readonly [variable: string, form: RegExp] };

/**
 * Builds a report that contains a reason, counts and the numbers that identify the run, but no
 * names. It is used when nothing can be searched for secrets, or when the full report contains one.
 */
export function buildMinimalReport(
  reason: string,
  totals: RedactionReport["totals"],
  environment: Readonly<{ [name: string]: string | undefined }>,
  createdAt: Date,
): RedactionReport {
  const known = Object.entries(identities).flatMap(([field, [variable, form]]) => {
    const text = environment[variable] ?? "";
    return form.test(text) ? [[field, text] as const] : [];
  });
  const unknown = "unknown";
  return {
    schemaVersion: 1,
    createdAt: createdAt.toISOString(),
    subject: {
      repo: unknown,
      sha: unknown,
      ref: unknown,
      event: unknown,
      trust: unknown,
      workflow: unknown,
      run: unknown,
      attempt: unknown,
      job: unknown,
      ...Object.fromEntries(known),
    },
    reason,
    withheld: [],
    totals,
    secrets: { removed: [], tooCommon: [] },
    tool: { name: "testing-actions/upload-evidence", version: unknown },
  };
}
