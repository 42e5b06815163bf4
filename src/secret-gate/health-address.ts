/**
 * Path endings of base URLs as provider clients use them. The endpoint is at the path before the
 * ending.
 */
const BASE_END = /\/(?:(?:api|openai|anthropic)\/)?(?:v\d\w*|openai|anthropic)$/;

/**
 * The path segment with the run's token, by which mock-transport recognizes its clients when a real
 * provider answers.
 */
const TOKEN_DIRECTORY = /\/mock-[0-9a-f]{16,}(?=\/|$)/;

/** The health route of mock-transport and of most gateways. */
const HEALTH_PATH = "/health";

/** The URL that is requested for a health report, and the address as it may be printed. */
export interface HealthAddress {
  readonly url: string;
  readonly shown: string;
}

/**
 * Resolves the health address of an endpoint. In a base URL, such as the outputs of mock-transport,
 * `/health` replaces the ending; any other path, such as `/health/liveliness`, is requested as
 * written. The token in a base URL of mock-transport is neither sent nor printed.
 */
export function parseHealthAddress(written: string): HealthAddress {
  const { origin, pathname } = new URL(written);
  const path = pathname.replace(TOKEN_DIRECTORY, "");
  const directory = path.replace(/\/+$/, "");
  const isBase = directory === "" || BASE_END.test(directory);
  return {
    url: `${origin}${isBase ? `${directory.replace(BASE_END, "")}${HEALTH_PATH}` : path}`,
    shown: TOKEN_DIRECTORY.test(pathname) ? `${origin}${path}` : written,
  };
}
