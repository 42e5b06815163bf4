/**
 * Lower-case paths with `/` of files in which tools store credentials. Such a file is withheld
 * unread, because it may contain more secrets than those the action knows.
 */
const credentialPaths: readonly RegExp[] = [
  // Package registries, network tools and version control.
  /(?:^|\/)(?:\.netrc|_netrc|\.npmrc|\.pypirc|\.yarnrc(?:\.yml)?|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd)$/,
  /(?:^|\/)\.git\/config$/,
  /(?:^|\/)(?:\.cargo\/credentials(?:\.toml)?|\.gem\/credentials|\.m2\/settings(?:-security)?\.xml)$/,
  // Clouds, containers and clusters.
  /(?:^|\/)\.(?:aws|azure|gnupg|kube|gemini)\//,
  /(?:^|\/)\.config\/(?:gcloud\/|gh\/hosts\.yml$)/,
  /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|application_default_credentials\.json)$/,
  /(?:^|\/)\.ssh\/(?!known_hosts$)/,
  /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/,
  /\.tfstate(?:\.backup)?$/,
  // Agents.
  /(?:^|\/)(?:\.codex\/auth\.json|\.claude\/\.credentials\.json|\.claude\.json)$/,
  // Environments and key stores; examples are meant to be read.
  /(?:^|\/)\.env(?:\.(?!example$|sample$|template$)[^/]*)?$/,
  /\.(?:pem|p12|pfx|jks|keystore|kdbx|ppk|key)$/,
  // Browser profiles and saved logins of browser tests.
  /(?:^|\/)(?:cookies|login data|web data)(?:-journal)?$/,
  /(?:^|\/)(?:storage-?state|playwright\/\.auth\/[^/]*)(?:\.json)?$/,
];

/**
 * Returns whether tools store credentials in a file at this path. The path uses `/`, and letter
 * case is ignored.
 */
export function isCredentialFile(path: string): boolean {
  const lower = path.toLowerCase();
  return credentialPaths.some((pattern) => pattern.test(lower));
}
