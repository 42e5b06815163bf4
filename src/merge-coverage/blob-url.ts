/**
 * Returns the web address of this commit's files from the runner's variables. Returns an empty
 * string if the variables have another form.
 */
export function createBlobUrl(environment: Readonly<{ [name: string]: string | undefined }>): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment;
  const url = `${server}/${repository}/blob/${sha}`;
  return /^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40}$/.test(url) ? url : "";
}
