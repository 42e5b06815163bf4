import type { Provider } from "../../core/protocol.ts";
import { encodeError } from "./encode-error.ts";

/** Amazon Bedrock's runtime. */
export const bedrock: Provider = {
  encodeError,
  keyHint:
    "`Authorization: Bearer`, or sign with it as the access key id; clients of AWS read it from AWS_BEARER_TOKEN_BEDROCK",
  keyInQuery: false,
  keyStatus: 403,
};
