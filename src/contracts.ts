import type { Contract } from "./contract/define-action.ts";
import { mergeCoverage } from "./merge-coverage/contract.ts";
import { mockTransport } from "./mock-transport/contract.ts";
import { secretGate } from "./secret-gate/contract.ts";
import { uploadEvidence } from "./upload-evidence/contract.ts";

/** Every action of the suite, in the order a lane uses them. */
export const contracts: readonly Contract[] = [secretGate, mockTransport, uploadEvidence, mergeCoverage];
