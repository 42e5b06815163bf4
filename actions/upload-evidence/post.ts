import { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import { runPost } from "../_shell/run-action.ts";
import { postAct } from "./post-act.ts";

await runPost(uploadEvidence, postAct);
