import { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import { runPost } from "../_runtime/run-action.ts";
import { evidenceHost } from "./host.ts";
import { postAct } from "./post-act.ts";

await runPost(uploadEvidence, postAct, evidenceHost());
