import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One entry of a fake commit's tree: the text of a file, or another type. */
type FakeEntry = string | { readonly type: "dir" | "symlink" | "submodule" };

/** An answer that replaces GitHub's own. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
}

/**
 * The content of the server: the trees of its repository by commit, the accepted token, and
 * replaced answers.
 */
export interface FakeRepository {
  readonly commits: { readonly [sha: string]: { readonly [path: string]: FakeEntry } };
  readonly token?: string;
  /**
   * Receives the route below `/repos/<owner>/<name>/`. `undefined` means the server's own answer.
   */
  readonly answer?: (route: string) => FakeAnswer | undefined;
}

/** The server's repository. */
export const REPOSITORY = "octo/repo";
/** The default token. */
export const TOKEN = ["ghs", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("_");

/**
 * Starts a fake of GitHub's REST API on loopback with `contents` and `git/commits` of one
 * repository. `url` is the value of `GITHUB_API_URL`; `seen` holds the requests as path and token.
 */
export async function startFakeGithub() {
  const seen: { readonly path: string; readonly token: string }[] = [];
  let repository: FakeRepository = { commits: {} };
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    const token = (request.headers.authorization ?? "").replace(/^Bearer /, "");
    seen.push({ path, token });
    send(response, answer(repository, path, token));
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`,
    seen,
    have: (next: FakeRepository) => {
      repository = next;
      seen.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function answer({ commits, token = TOKEN, answer: replaced }: FakeRepository, path: string, given: string): FakeAnswer {
  const url = new URL(path, "http://localhost");
  const prefix = `/api/v3/repos/${REPOSITORY}/`;
  if (!url.pathname.startsWith(prefix)) return json(404, { message: "Not Found" });
  const route = url.pathname.slice(prefix.length);
  const other = replaced?.(route);
  if (other !== undefined) return other;
  if (given !== token) return json(401, { message: "Bad credentials" });
  const [, kind, rest = ""] = /^(contents|git\/commits)\/(.+)$/.exec(route) ?? [];
  const sha = kind === "git/commits" ? rest : (url.searchParams.get("ref") ?? "");
  const tree = commits[sha];
  if (tree === undefined)
    return json(404, { message: kind === "contents" ? `No commit found for the ref ${sha}` : "Not Found" });
  if (kind === "git/commits") return json(200, { sha, tree: { sha: "0".repeat(40) } });
  const entry = tree[decodeURIComponent(rest)];
  return entry === undefined ? json(404, { message: "Not Found" }) : json(200, describe(rest, entry));
}

/** Renders an entry in the object form of the contents API, with GitHub's line length of base64. */
function describe(path: string, entry: FakeEntry): unknown {
  if (typeof entry !== "string")
    return { type: entry.type, path, size: 0, ...(entry.type === "dir" ? { entries: [] } : {}) };
  const size = Buffer.byteLength(entry);
  const content = Buffer.from(entry).toString("base64").replace(/.{60}/g, "$&\n");
  return size > 1024 * 1024
    ? { type: "file", path, size, encoding: "none", content: "" }
    : { type: "file", path, size, encoding: "base64", content: `${content}\n` };
}

function json(status: number, body: unknown): FakeAnswer {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(body) };
}

function send(response: ServerResponse, { status, headers = {}, body = "" }: FakeAnswer): void {
  response.writeHead(status, headers).end(body);
}
