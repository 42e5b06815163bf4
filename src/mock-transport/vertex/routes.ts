import { google } from "../google/provider.ts";
import { type Route, rowsOf, unsupported } from "../route.ts";

/** The routes of Google's Vertex AI, of a project and without one. */
export const vertexRoutes: readonly Route[] = rowsOf(google, [
  "google.vertex",
  "any",
  /^\/v1(?:beta1)?\/(?:projects|publishers)\/.+$/,
  unsupported,
]);
