/**
 * What a name says about its value. `holds`: the value is a secret. `describes`: the value is a
 * property of a secret, such as its owner or its limit. `mentions`: it refers to a secret in
 * another way. `none`: it does not refer to a secret.
 */
export type NameMeaning = "holds" | "describes" | "mentions" | "none";

const createWordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Words for secrets that may be any word or number. */
const passwords = createWordSet(
  "password passwords passwd passwrd passphrase passphrases passcode pwd pw pswd psw pass pin otp psk secret secrets mnemonic",
);
/** Other words for secrets. */
const secrets = createWordSet(
  `token tokens credential credentials cred creds apikey apikeys pat jwt sas dsn bearer auth authorization cookie cookies webhook webhooks key keys
   sig signature seed seeds session keystore keyfile kubeconfig dockerconfigjson netrc npmrc pypirc`,
);
/** Endings of words that are written together, as in `PGPASSWORD` or `clientsecret`. */
const joined =
  /(?:password|passwd|passphrase|secret|secrets|token|apikey|(?:access|account|auth|deploy|encryption|master|private|secret|shared|signing|ssh|storage)key|credentials?|recoveryphrase)$/;
/**
 * Words after the name of a secret that do not change its meaning: its format, its use, or its
 * number.
 */
const transparent = createWordSet(
  `b64 base64 enc encoded encrypted string str value val data content contents text raw json yaml yml plain hex pem base
   prod production dev development staging stage test tests testing qa uat ci local live sandbox backup old new current previous next default
   ro rw read write readonly primary secondary first second`,
);
/** Words after the name of a secret that name one of its properties. */
const described = createWordSet(
  `name names id ids owner owners user users username account accounts type types kind mode modes method methods algorithm algorithms alg algo policy
   policies provider providers backend backends driver drivers engine store stores storage manager vault endpoint endpoints url urls uri uris host hosts
   hostname domain domains port path paths file files filename dir directory folder location issuer issuers audience audiences aud scope scopes claim claims
   realm tenant region zone expiry expiration expires expire exp ttl timeout age lifetime duration interval period rotation limit limits max min maximum minimum
   length len size count counter num number total budget quota rate per usage header headers prefix suffix format template pattern regex event events
   enabled disabled enable disable required optional secure httponly samesite version versions label labels tag tags title description arn ref refs reference
   references alias field fields param params parameter parameters attribute attributes property properties column columns sock socket agent helper helpers
   command cmd cipher ciphers curve bits strength hash hasher hashers hashing digest fingerprint checksum rounds iterations cost encoding charset server servers
   service services group groups namespace project projects repository repo registry cache ring space map index order table source sources target targets
   strategy schema class module handler handlers validator validators validation reset confirmation hint question prompt profile profiles env var variable
   vars environment check checks status state level flag flags option options setting settings permission permissions role roles rule rules trust page form
   view route redirect callback retries retry delay sync log logs debug verbose parallelism minute hour day days hours minutes seconds sec secs ms bytes
   kb mb percent ratio threshold window grace skew leeway cookieless lookup extractor resolver factory generator plugin extension adapter client clients flow grant
   grants issued created updated date time timestamp subject sub kid use usages ops spec config configuration configmap mount filter filters
   encoder encoders decoder decoders serializer`,
);
/** Words before the name of a secret that turn it into a property or a setting. */
const describing = createWordSet(
  `max min maximum minimum num number total count avg average estimated remaining used limit budget prompt completion input output cached reasoning
   use uses has have is are enable enabled disable disabled require required requires skip allow allows no with without should must validate check rotate pull`,
);
/** Words before `key` that name a key which opens nothing. */
const openingNothing = createWordSet(
  `cache primary sort sorting partition foreign public pub publishable hash range index routing object row column composite unique natural surrogate group
   grouping order ordering map dict lookup bucket idempotency dedup deduplication translation i18n locale message event feature flag registry restore
   record field property attribute metric label tag hot shortcut modifier meta arrow item entity document cluster shard cluster host known config setting
   state context prefix issue jira project`,
);
/** Names of identifiers that work like a password. */
const secretIds = /(?:^|_)(?:secret|role|session|private_key)_ids?$/;

/**
 * Splits a name into its words in lower case. `dbPassword`, `DB_PASSWORD` and `db-password` have
 * the same.
 */
export function splitNameWords(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (transparent.has(word) ? [word] : [word.replace(/\d+$/, "")]))
    .filter((word) => word !== "");
}

/** Classifies the name of a variable, a member, a header, a parameter or an option. */
export function classifyName(name: string): NameMeaning {
  const words = splitNameWords(name);
  if (secretIds.test(words.join("_"))) return "holds";
  const last = Math.max(words.findLastIndex(isSecretWord), findLastCompound(words));
  if (last < 0) return "none";
  const tail = words.slice(last + 1).filter((word) => !transparent.has(word));
  if (tail.length > 0) return tail.some((word) => described.has(word)) ? "describes" : "mentions";
  const before = words.slice(0, last);
  if (before.some((word) => describing.has(word))) return "describes";
  const isKey = /^keys?$/.test(words[last] ?? "");
  return isKey && openingNothing.has(before.at(-1) ?? "") ? "describes" : "holds";
}

/** Whether the name refers to a password or another secret that may be any word or number. */
export function isPasswordName(name: string): boolean {
  return splitNameWords(name).some(
    (word) => passwords.has(word) || /(?:password|passwd|passphrase|secret)$/.test(word),
  );
}

function isSecretWord(word: string): boolean {
  return passwords.has(word) || secrets.has(word) || joined.test(word);
}

/** Names of secrets with several words, none of which names a secret alone. */
const compounds =
  /(?:^|_)(?:recovery_(?:phrase|code|codes|words)|kube_config|docker_config|backup_codes?|conn(?:ection)?_str(?:ing)?)(?=_|$)/;

/** Returns the index of the last word of such a name, or -1. */
function findLastCompound(words: readonly string[]): number {
  const text = words.join("_");
  const match = compounds.exec(text);
  return match === null
    ? -1
    : text
        .slice(0, match.index + match[0].length)
        .split("_")
        .filter((word) => word !== "").length - 1;
}
