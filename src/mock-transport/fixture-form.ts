import type * as z from "zod/mini";
import { faultKinds, faultSchema, paceSchema } from "../schema/delivery.ts";
import { WAIT_LIMIT_MS } from "../schema/delivery-bounds.ts";
import {
  DELTA_COUNT_LIMIT,
  FIXTURE_COUNT_LIMIT,
  fixtureEntrySchema,
  fixtureProviders,
  fixtureSchema,
  matchSchema,
  PATTERN_LIMIT_UNITS,
  REPLY_COUNT_LIMIT,
  replySchema,
  stepSchema,
  toolCallSchema,
  wireProtocols,
} from "../schema/fixture.ts";
import { LABEL_LIMIT, TOKEN_LIMIT } from "../record/to-label.ts";
import { quote } from "../text/quote.ts";

type Issue = z.core.$ZodIssue;

/** Most keys that are named in one problem. */
const KEY_LIMIT = 5;

const word = `a word of 1 to ${TOKEN_LIMIT} letters, digits and \`. _ : / @ + -\``;
const milliseconds = `a number of milliseconds from 0 to ${WAIT_LIMIT_MS}`;
const share = "a number from 0 to 1";
const tokens = "a whole number from 0 to 1000000000";
const count = (limit: number, of: string) => `a list of 1 to ${limit} ${of}`;
const oneOf = (words: readonly string[]) =>
  words
    .map((one) => `"${one}"`)
    .join(", ")
    .replace(/, ([^,]+)$/, " or $1");

/** What must stand at a place; the first pattern that fits its path says it. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^schemaVersion$/, "the number 1"],
  [/^lane$/, '"no-model"'],
  [/^provider$/, `${oneOf(fixtureProviders)}, which is for replies that belong to no provider`],
  [/^harness$/, `${word}, such as "claude"`],
  [/^redaction$/, '"none-needed" for replies written by hand or "redacted" for recorded ones'],
  [/^description$/, `a text of 1 to ${LABEL_LIMIT} characters on one line`],
  [/^fixtures$/, `${count(FIXTURE_COUNT_LIMIT, "entries")} of the form \`{match, reply}\``],
  [
    /^fixtures\[\d+\]$/,
    "an object with `match` and one of `reply`, `replies` and `steps`; `after` stands beside `replies` alone",
  ],
  [/\.match$/, "an object; an empty one fits all that a user says"],
  [
    /\.match\.(?:user|system|model|toolResult|test)$/,
    `a text, or one of \`{"contains": "…"}\`, \`{"pattern": "…"}\` with 1 to ${PATTERN_LIMIT_UNITS} characters and optional \`ignoreCase\`, and \`{"json": …}\``,
  ],
  [/\.match\.protocol$/, oneOf(wireProtocols)],
  [/\.match\.tools/, "a list of at least one tool name"],
  [/\.match\.body$/, "an object with what the request's JSON must have at least"],
  [/\.match\.turn$/, "a whole number from 1 to 1000000; the conversation's first answer is 1"],
  [/\.replies$/, count(REPLY_COUNT_LIMIT, "replies")],
  [/\.after$/, '"unmatched" or "last"'],
  [/\.steps$/, `${count(REPLY_COUNT_LIMIT, "steps")} of the form \`{reply, times}\``],
  [/\.steps\[\d+\]$/, "an object with `reply` and optional `times`"],
  [/\.times$/, `a whole number from 1 to ${REPLY_COUNT_LIMIT}`],
  [
    /\.(?:reply|replies\[\d+\])$/,
    "an object with `text`, `deltas` or `json`, with `toolCalls`, or with both, and optional `reasoning`, `usage`, `finishReason`, `pace` and `fault`; or with `error`; or with `fault` alone",
  ],
  [/\.(?:reasoning|message)$/, "a text of at least one character"],
  [/\.text$/, "a text"],
  [/\.deltas/, count(DELTA_COUNT_LIMIT, "texts")],
  [/\.toolCalls$/, "a list of at least one call"],
  [
    /\.toolCalls\[\d+\]$/,
    "an object with `name` and one of `arguments`, `parts`, which joined are a JSON object, and `input`; `id` is optional",
  ],
  [/\.arguments$/, "an object"],
  [/\.parts/, `${count(DELTA_COUNT_LIMIT, "texts")} that joined are a JSON object`],
  [/\.input$/, "a text"],
  [/\.usage$/, "an object with `inputTokens` and `outputTokens`"],
  [/\.usage\.(?:input|output)Tokens$/, tokens],
  [/\.finishReason$/, '"stop", "length", "tool-calls" or "content-filter"'],
  [/\.error$/, "an object with `status` and `message`, and optional `type`, `code` and `retryAfterMs`"],
  [/\.status$/, "a whole number from 400 to 599"],
  [/\.error\.retryAfterMs$/, "a whole number of milliseconds from 0 to 1000000000"],
  [/\.(?:name|id|type|code)$/, word],
  [/\.pace$/, "an object with any of `firstTokenMs`, `tokensPerSecond` and `jitter`"],
  [/\.tokensPerSecond$/, "a number from 0.1 to 100000"],
  [/\.(?:jitter|rate)$/, share],
  [/\.fault$/, "an object with `kind` and the parts that this kind can have, which the README lists"],
  [/\.fault\.kind$/, oneOf(faultKinds)],
  [/\.afterEvents$/, "a whole number of events from 0 to 100000"],
  [/Ms$/, milliseconds],
];

/** Objects whose keys are known, by the path at which they stand. */
const objects: readonly (readonly [RegExp, { readonly shape: object }])[] = [
  [/^$/, fixtureSchema],
  [/^fixtures\[\d+\]$/, fixtureEntrySchema],
  [/\.match$/, matchSchema],
  [/\.(?:reply|replies\[\d+\])$/, replySchema],
  [/\.steps\[\d+\]$/, stepSchema],
  [/\.toolCalls\[\d+\]$/, toolCallSchema],
  [/\.usage$/, replySchema.shape.usage._zod.def.innerType],
  [/\.error$/, replySchema.shape.error._zod.def.innerType],
  [/\.pace$/, paceSchema._zod.innerType],
  [/\.fault$/, faultSchema._zod.innerType],
];

/** What must stand at the path of a schema's finding, or which keys it knows there; begins with a verb and quotes no value. */
export function formAt(issue: Issue, path: string): string {
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.slice(0, KEY_LIMIT).map(quote).join(", ");
    const known = objects.find(([pattern]) => pattern.test(path))?.[1].shape;
    const rest =
      known === undefined
        ? ""
        : `; it knows ${Object.keys(known)
            .map((key) => `\`${key}\``)
            .join(", ")}`;
    return `has ${keys}, which this version does not know${rest}`;
  }
  return `must be ${forms.find(([pattern]) => pattern.test(path))?.[1] ?? "an object"}`;
}
