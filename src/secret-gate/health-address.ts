/**
 * Ends of base URLs, as clients of providers take them; what is before them is where the endpoint
 * is.
 */
const baseEnd = /\/(?:(?:api|openai|anthropic)\/)?(?:v\d\w*|openai|anthropic)$/;

/**
 * The folder with the run's token, by which mock-transport knows its clients where a real provider
 * answers.
 */
const tokenFolder = /\/mock-[0-9a-f]{16,}(?=\/|$)/;

/** The health route of mock-transport and of most gateways. */
const HEALTH_PATH = "/health";

/** The address that is asked how an endpoint is, and the address as it may be shown. */
export interface HealthAddress {
  readonly url: string;
  readonly shown: string;
}

/**
 * The health address of an endpoint. For a base URL, as the outputs of mock-transport are, it is
 * `/health` where the end of the base would be; any other path, as
 * `/health/liveliness`, is asked as it is written. The token in a base URL of mock-transport is
 * neither sent nor shown.
 */
export function healthAddressOf(written: string): HealthAddress {
  const { origin, pathname } = new URL(written);
  const path = pathname.replace(tokenFolder, "");
  const folders = path.replace(/\/+$/, "");
  const isBase = folders === "" || baseEnd.test(folders);
  return {
    url: `${origin}${isBase ? `${folders.replace(baseEnd, "")}${HEALTH_PATH}` : path}`,
    shown: tokenFolder.test(pathname) ? `${origin}${path}` : written,
  };
}
