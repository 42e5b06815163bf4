/** A request to the REST API for the host's `send`. The token is in a header, never in the URL. */
export interface ApiRequest {
  readonly method: "GET";
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
}

/** The API's address without a trailing slash, the `repository` as `owner/name`, and the token. */
export interface ApiAccess {
  readonly address: string;
  readonly repository: string;
  readonly token: string;
}

/**
 * Parses the REST API's address in `GITHUB_API_URL`, on github.com and GitHub Enterprise Server.
 * Returns `undefined` when a token must not be sent there: only https, or http on loopback, without
 * user, query or fragment.
 */
export function parseApiAddress(text: string): string | undefined {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined || address.username !== "" || address.password !== "") return undefined;
  if (address.search !== "" || address.hash !== "") return undefined;
  const isLoopback = /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(address.hostname);
  const isSafe = address.protocol === "https:" || (address.protocol === "http:" && isLoopback);
  return isSafe ? address.href.replace(/\/+$/, "") : undefined;
}

/** Whether the text is `owner/name`. */
export function isRepositoryName(text: string): boolean {
  return /^[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(text);
}

/**
 * Creates the request for one entry of a commit's tree as a single object.
 * @see https://docs.github.com/rest/repos/contents
 */
export function createContentRequest(access: ApiAccess, path: string, sha: string): ApiRequest {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return createRequest(access, `contents/${encoded}?ref=${sha}`, "application/vnd.github.object+json");
}

/**
 * Creates the request for a commit, which needs the same permission as its content.
 * @see https://docs.github.com/rest/git/commits
 */
export function createCommitRequest(access: ApiAccess, sha: string): ApiRequest {
  return createRequest(access, `git/commits/${sha}`, "application/vnd.github+json");
}

function createRequest({ address, repository, token }: ApiAccess, route: string, accept: string): ApiRequest {
  return {
    method: "GET",
    url: `${address}/repos/${repository}/${route}`,
    headers: { accept, authorization: `Bearer ${token}`, "x-github-api-version": "2022-11-28" },
  };
}
