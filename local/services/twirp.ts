import * as z from "zod/mini";
import { BlobError, DISK_FULL_MESSAGE, isDiskFull } from "./blob-error.ts";

/** The Twirp error codes of these services, with their HTTP status. */
const STATUSES = {
  malformed: 400,
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  bad_route: 404,
  not_found: 404,
  already_exists: 409,
  failed_precondition: 412,
  // Twirp specifies 429, which the toolkit retries for a minute; retries do not help when the disk
  // is full.
  resource_exhausted: 507,
  internal: 500,
} as const;

export type TwirpCode = keyof typeof STATUSES;

/**
 * A rejected call: its code, and a message without secrets.
 * @see https://twitchtv.github.io/twirp/docs/errors.html
 */
export class TwirpError extends Error {
  readonly code: TwirpCode;

  constructor(code: TwirpCode, message: string) {
    super(message);
    this.name = "TwirpError";
    this.code = code;
  }

  get status(): number {
    return STATUSES[this.code];
  }
}

/**
 * One method: receives the parsed JSON of the request and returns the response message, with fields
 * in snake_case.
 */
export type TwirpMethod = (message: unknown) => object | Promise<object>;

/** One service: its full name, which includes the package, and its methods by name. */
export interface TwirpService {
  readonly name: string;
  readonly methods: ReadonlyMap<string, TwirpMethod>;
}

/** Creates a service from its methods. */
export function defineTwirpService(name: string, methods: { readonly [key: string]: TwirpMethod }): TwirpService {
  return { name, methods: new Map(Object.entries(methods)) };
}

/**
 * Calls `<service>/<method>` with the request's body.
 * @throws TwirpError for an unknown method, for invalid JSON, and for rejected calls
 */
export async function callTwirp(services: readonly TwirpService[], route: string, body: string): Promise<object> {
  const [name, methodName = ""] = route.split("/");
  const method = services.find((service) => service.name === name)?.methods.get(methodName);
  if (method === undefined) throw new TwirpError("bad_route", "The method does not exist.");
  const message = parseJson(body);
  try {
    return await method(message);
  } catch (error) {
    throw toTwirpError(error);
  }
}

/**
 * Parses a message by its schema. Field names are in snake_case or lowerCamelCase, as in protobuf's
 * JSON; unknown fields are ignored.
 * @throws TwirpError invalid_argument with the first invalid field
 */
export function parseMessage<Schema extends z.ZodMiniType>(schema: Schema, message: unknown): z.output<Schema> {
  if (typeof message !== "object" || message === null)
    throw new TwirpError("malformed", "The message is not a JSON object.");
  const fields = Object.entries(message).map(([name, value]) => [toSnakeCase(name), value]);
  const result = z.safeParse(schema, Object.fromEntries(fields));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new TwirpError("invalid_argument", `${issue?.path.join(".")}: ${issue?.message}`);
}

/** An int64 in protobuf's JSON: a decimal string or a number. Negative values are invalid. */
export const int64Schema = z.pipe(
  z.union([z.string().check(z.regex(/^\d{1,15}$/)), z.int().check(z.nonnegative())]),
  z.transform(Number),
);

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new TwirpError("malformed", "The body is not valid JSON.");
  }
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (char) => `_${char.toLowerCase()}`);
}

function toTwirpError(error: unknown): unknown {
  if (isDiskFull(error)) return new TwirpError("resource_exhausted", DISK_FULL_MESSAGE);
  if (!(error instanceof BlobError)) return error;
  const codes: { readonly [key: number]: TwirpCode } = {
    400: "invalid_argument",
    404: "not_found",
    507: "resource_exhausted",
  };
  return new TwirpError(codes[error.status] ?? "failed_precondition", error.message);
}
