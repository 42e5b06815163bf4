import { below, costly, get, postJson, segment } from "../probes/ask.ts";
import { baseAddress } from "../probes/base-address.ts";
import { classifier } from "../probes/classify.ts";
import { googleRules } from "../probes/classify-google.ts";
import type { Access, ProbeFacts, Profile, ShapeRule } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

/** Keys of Google's APIs of every kind. */
const key: ShapeRule = {
  what: "a key of a Google API",
  pattern: /^AIza[\w-]{30,}$|^AQ\.[\w-]{30,}$/,
  prefix: /^AIza[\w-]/,
  form: "begins with `AIza` or `AQ.`",
  source: "https://cloud.google.com/docs/authentication/api-keys",
};

/** Whether tokens were counted for an answer, which only a call that ran has. */
export function hasGoogleUsage(json: unknown): boolean {
  const count = member(member(json, "usageMetadata"), "totalTokenCount");
  return typeof count === "number" && count > 0;
}

/** One word asked, one token answered. */
export const googleCompletion = {
  contents: [{ role: "user", parts: [{ text: "Hi" }] }],
  generationConfig: { maxOutputTokens: 1 },
};

function googleAccess(variable: string): Access {
  // In the header, because addresses end up in logs.
  const identify = ({ credentials }: ProbeFacts) => ({ "x-goog-api-key": credentials[variable] ?? "" });
  const models = ({ metadata }: ProbeFacts, path: string) => below(metadata["base"], `/v1beta/models${path}`);
  const nameOf = ({ model }: ProbeFacts) => segment(model.replace(/^models\//, ""));
  const table = { rules: googleRules };
  return {
    vendor: "google",
    kind: "model",
    variable,
    shape: key,
    metadata: [baseAddress(["GOOGLE_GEMINI_BASE_URL"], "https://generativelanguage.googleapis.com")],
    hosts: ["generativelanguage.googleapis.com"],
    probes: {
      auth: {
        request: (facts) => get(models(facts, ""), identify(facts)),
        classify: classifier({ ...table, proves: (json) => Array.isArray(member(json, "models")) }),
      },
      model: {
        request: (facts) => get(models(facts, `/${nameOf(facts)}`), identify(facts)),
        classify: classifier({ ...table, proves: (json) => typeof member(json, "name") === "string" }),
      },
      completion: {
        request: (facts) =>
          costly(postJson(models(facts, `/${nameOf(facts)}:generateContent`), identify(facts), googleCompletion)),
        classify: classifier({ ...table, proves: hasGoogleUsage }),
      },
    },
  };
}

export const google: Profile = {
  id: "google",
  title: "Google Gemini",
  accesses: [googleAccess("GEMINI_API_KEY"), googleAccess("GOOGLE_API_KEY")],
};
