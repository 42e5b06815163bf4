import type { Reply } from "../schema/fixture.ts";
import type { CompletionRequest, Decoded } from "./completion-request.ts";

/** An HTTP answer as plain data; header names are lower case. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<{ [name: string]: string }>;
  readonly body: string;
}

/** What an encoder needs beside reply and request; `id` is unique in the run, `createdSeconds` counts from the Unix epoch. */
export interface Stamp {
  readonly id: string;
  readonly createdSeconds: number;
}

/** Something the server refuses, or a fixture says it refuses; a `type` left out is left to the protocol. After a `final` one no client tries again. */
export interface WireError {
  readonly status: number;
  readonly message: string;
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly param?: string | undefined;
  readonly final?: true;
}

/** One provider's wire format: how its requests are read and how replies and errors are written. A route names its protocol. */
export interface Protocol {
  readonly decode: (body: unknown) => Decoded;
  /** The reply whole, or as a finished stream when the request asks for one. The reply holds no error. */
  readonly encode: (reply: Reply, request: CompletionRequest, stamp: Stamp) => WireAnswer;
  readonly encodeError: (error: WireError) => WireAnswer;
  /** Names of the models as the provider's list of models. */
  readonly encodeModels: (models: readonly string[]) => WireAnswer;
}
