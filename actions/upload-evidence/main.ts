import { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import { runAction } from "../_runtime/run-action.ts";
import { act } from "./act.ts";
import { evidenceHost } from "./host.ts";

await runAction(uploadEvidence, act, evidenceHost());
