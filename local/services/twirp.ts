import * as z from "zod/mini";
import { BlobError, DISK_FULL, isDiskFull } from "./blob-error.ts";

/** Twirp's error codes, as far as these services use them, with their HTTP status. */
const statuses = {
  malformed: 400,
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  bad_route: 404,
  not_found: 404,
  already_exists: 409,
  failed_precondition: 412,
  // Twirp says 429 here; the toolkit repeats a 429 for a minute, and a full disk does not pass by itself.
  resource_exhausted: 507,
  internal: 500,
} as const;

export type TwirpCode = keyof typeof statuses;

/** A refused call: its code, and a message that holds no secret. @see https://twitchtv.github.io/twirp/docs/errors.html */
export class TwirpError extends Error {
  readonly code: TwirpCode;

  constructor(code: TwirpCode, message: string) {
    super(message);
    this.name = "TwirpError";
    this.code = code;
  }

  get status(): number {
    return statuses[this.code];
  }
}

/** One method: takes the parsed JSON of the request, returns the message to send back, fields in snake_case. */
export type TwirpMethod = (message: unknown) => object | Promise<object>;

/** One service: its full name with the package, and its methods by name. */
export interface TwirpService {
  readonly name: string;
  readonly methods: ReadonlyMap<string, TwirpMethod>;
}

/** A service of these methods. */
export function defineTwirpService(name: string, methods: Readonly<Record<string, TwirpMethod>>): TwirpService {
  return { name, methods: new Map(Object.entries(methods)) };
}

/**
 * Calls `<service>/<method>` with the request's body.
 * @throws TwirpError for an unknown method, for bad JSON, and for whatever the method refuses
 */
export async function callTwirp(services: readonly TwirpService[], route: string, body: string): Promise<object> {
  const [name, methodName = ""] = route.split("/");
  const method = services.find((service) => service.name === name)?.methods.get(methodName);
  if (method === undefined) throw new TwirpError("bad_route", "There is no such method here.");
  const message = parseJson(body);
  try {
    return await method(message);
  } catch (error) {
    throw toTwirpError(error);
  }
}

/**
 * The message in the schema's type. Field names may come in snake_case or lowerCamelCase, as protobuf's JSON allows; unknown fields are ignored.
 * @throws TwirpError invalid_argument naming the first bad field
 */
export function readMessage<Schema extends z.ZodMiniType>(schema: Schema, message: unknown): z.output<Schema> {
  if (typeof message !== "object" || message === null)
    throw new TwirpError("malformed", "The message is no JSON object.");
  const fields = Object.entries(message).map(([name, value]) => [toSnakeCase(name), value]);
  const result = z.safeParse(schema, Object.fromEntries(fields));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new TwirpError("invalid_argument", `${issue?.path.join(".")}: ${issue?.message}`);
}

/** An int64 as protobuf's JSON writes it: a decimal string or a number; never negative here. */
export const int64 = z.pipe(
  z.union([z.string().check(z.regex(/^\d{1,15}$/)), z.int().check(z.nonnegative())]),
  z.transform(Number),
);

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new TwirpError("malformed", "The body is no JSON.");
  }
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (char) => `_${char.toLowerCase()}`);
}

function toTwirpError(error: unknown): unknown {
  if (isDiskFull(error)) return new TwirpError("resource_exhausted", DISK_FULL);
  if (!(error instanceof BlobError)) return error;
  const codes: Readonly<Record<number, TwirpCode>> = {
    400: "invalid_argument",
    404: "not_found",
    507: "resource_exhausted",
  };
  return new TwirpError(codes[error.status] ?? "failed_precondition", error.message);
}
