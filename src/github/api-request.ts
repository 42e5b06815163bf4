/** One request to the REST API, as the host's `send` takes it. The token is in a header and never in the address. */
export interface ApiRequest {
  readonly method: "GET";
  readonly url: string;
  readonly headers: Readonly<{ [name: string]: string }>;
}

/** Where and as whom the API is asked: `address` without a slash at its end, `repository` as `owner/name`. */
export interface ApiAccess {
  readonly address: string;
  readonly repository: string;
  readonly token: string;
}

/**
 * The address of the REST API from the runner's `GITHUB_API_URL`, on github.com and on GitHub Enterprise Server. `undefined` when a token must not be
 * sent there: only https, or http on loopback, without user, query or fragment.
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

/** Asks for one entry of a commit's tree, as one object whatever it is. @see https://docs.github.com/rest/repos/contents */
export function contentRequest(access: ApiAccess, path: string, sha: string): ApiRequest {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return request(access, `contents/${encoded}?ref=${sha}`, "application/vnd.github.object+json");
}

/** Asks for a commit, which needs the same permission as its content. @see https://docs.github.com/rest/git/commits */
export function commitRequest(access: ApiAccess, sha: string): ApiRequest {
  return request(access, `git/commits/${sha}`, "application/vnd.github+json");
}

function request({ address, repository, token }: ApiAccess, route: string, accept: string): ApiRequest {
  return {
    method: "GET",
    url: `${address}/repos/${repository}/${route}`,
    headers: { accept, authorization: `Bearer ${token}`, "x-github-api-version": "2022-11-28" },
  };
}
