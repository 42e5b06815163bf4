import { encodeSegment, getJson, joinUrl, markPaid, postJson } from "../probes/build-request.ts";
import { createBaseAddressRule } from "../probes/base-address.ts";
import { createClassifier } from "../probes/classify.ts";
import { GOOGLE_RULES } from "../probes/google-rules.ts";
import type { Access, ProbeFacts, Profile, ShapeRule } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

/** The key of any Google API. */
const key: ShapeRule = {
  what: "a key of a Google API",
  pattern: /^AIza[\w-]{30,}$|^AQ\.[\w-]{30,}$/,
  prefix: /^AIza[\w-]/,
  form: "begins with `AIza` or `AQ.`",
  source: "https://cloud.google.com/docs/authentication/api-keys",
};

/** Whether the answer counts tokens, which proves that the call ran. */
export function hasGoogleUsage(json: unknown): boolean {
  const count = readMember(readMember(json, "usageMetadata"), "totalTokenCount");
  return typeof count === "number" && count > 0;
}

/** A request of one word with one token of output. */
export const GOOGLE_COMPLETION = {
  contents: [{ role: "user", parts: [{ text: "Hi" }] }],
  generationConfig: { maxOutputTokens: 1 },
};

function createGoogleAccess(variable: string): Access {
  // The key is in a header, because URLs are logged.
  const identify = ({ credentials }: ProbeFacts) => ({ "x-goog-api-key": credentials[variable] ?? "" });
  const models = ({ metadata }: ProbeFacts, path: string) => joinUrl(metadata["base"], `/v1beta/models${path}`);
  const encodeModel = ({ model }: ProbeFacts) => encodeSegment(model.replace(/^models\//, ""));
  const table = { rules: GOOGLE_RULES };
  return {
    vendor: "google",
    kind: "model",
    variable,
    shape: key,
    metadata: [createBaseAddressRule(["GOOGLE_GEMINI_BASE_URL"], "https://generativelanguage.googleapis.com")],
    hosts: ["generativelanguage.googleapis.com"],
    probes: {
      auth: {
        request: (facts) => getJson(models(facts, ""), identify(facts)),
        classify: createClassifier({ ...table, proves: (json) => Array.isArray(readMember(json, "models")) }),
      },
      model: {
        request: (facts) => getJson(models(facts, `/${encodeModel(facts)}`), identify(facts)),
        classify: createClassifier({ ...table, proves: (json) => typeof readMember(json, "name") === "string" }),
      },
      completion: {
        request: (facts) =>
          markPaid(
            postJson(models(facts, `/${encodeModel(facts)}:generateContent`), identify(facts), GOOGLE_COMPLETION),
          ),
        classify: createClassifier({ ...table, proves: hasGoogleUsage }),
      },
    },
  };
}

/** Google Gemini by API key. The list of models proves the key. */
export const google: Profile = {
  id: "google",
  title: "Google Gemini",
  accesses: [createGoogleAccess("GEMINI_API_KEY"), createGoogleAccess("GOOGLE_API_KEY")],
};
