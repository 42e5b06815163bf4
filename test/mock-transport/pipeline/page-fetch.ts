/**
 * Headers and methods that a page may use without asking.
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
const safeRequestHeaders = ["accept", "accept-language", "content-language", "range"];
const safeMethods = ["GET", "HEAD", "POST"];
const safeResponseHeaders = ["cache-control", "content-language", "content-length", "content-type", "expires"];

/** The preflights that were sent. */
export interface PageLog {
  readonly preflights: Response[];
}

/**
 * `fetch` as a page of this website has it: it asks before it sends what is not safe, rejects an
 * answer that the page may not read, and hides headers that are not exposed. The rules are those of
 * the Fetch standard for requests without cookies.
 */
export function pageFetch(website: string, log: PageLog = { preflights: [] }): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const asked = [...request.headers.keys()].filter((name) => !safeRequestHeaders.includes(name)).sort();
    if (asked.length > 0 || !safeMethods.includes(request.method)) {
      const preflight = await fetch(request.url, {
        method: "OPTIONS",
        headers: {
          origin: website,
          "access-control-request-method": request.method,
          "access-control-request-private-network": "true",
          ...(asked.length > 0 ? { "access-control-request-headers": asked.join(",") } : {}),
        },
      });
      log.preflights.push(preflight);
      allow(preflight.ok && isShared(preflight, website), `the preflight of ${request.url}`);
      const methods = listIn(preflight, "access-control-allow-methods");
      allow(safeMethods.includes(request.method) || methods.includes(request.method.toLowerCase()), request.method);
      const headers = listIn(preflight, "access-control-allow-headers");
      for (const name of asked)
        allow(headers.includes(name) || (headers.includes("*") && name !== "authorization"), `the header ${name}`);
      allow(preflight.headers.get("access-control-allow-private-network") === "true", "this machine");
    }
    const headers = new Headers(request.headers);
    headers.set("origin", website);
    const answer = await fetch(new Request(request, { headers }));
    allow(isShared(answer, website), `the answer of ${request.url}`);
    const exposed = listIn(answer, "access-control-expose-headers");
    const seen = [...answer.headers].filter(
      ([name]) => safeResponseHeaders.includes(name) || exposed.includes("*") || exposed.includes(name),
    );
    return new Response(answer.body, { status: answer.status, headers: seen });
  };
}

function isShared(answer: Response, website: string): boolean {
  return ["*", website].includes(answer.headers.get("access-control-allow-origin") ?? "");
}

function listIn(answer: Response, header: string): string[] {
  return (answer.headers.get(header) ?? "").split(",").map((entry) => entry.trim().toLowerCase());
}

function allow(isAllowed: boolean, what: string): void {
  if (!isAllowed) throw new TypeError(`A page may not have ${what}.`);
}
