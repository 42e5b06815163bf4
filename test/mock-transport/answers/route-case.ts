import type { ErrorForm } from "./error-forms.ts";

/** One route with the whole of its successful answer. */
export interface RouteCase {
  readonly route: string;
  readonly name: string;
  readonly method?: "GET" | "POST";
  readonly target: string;
  readonly headers?: { readonly [name: string]: string };
  readonly request?: object;
  /** The parameter that an empty body lacks. */
  readonly missing?: string;
  readonly errors: ErrorForm;
  readonly keyHint: string;
  /** Whether fixtures answer the route. */
  readonly isCompletion?: true;
  /** `false` where the route is open, or the request must have a key of its own. */
  readonly isRefused?: false;
  readonly answer: { readonly headers: { readonly [name: string]: string }; readonly body: unknown };
}

/** A provider's route that the mock does not answer. */
export type UnsupportedCase = Pick<RouteCase, "route" | "target" | "errors" | "keyHint">;
