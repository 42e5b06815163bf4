import { mergeCoverage } from "../../src/merge-coverage/contract.ts";
import { runAction } from "../_runtime/run-action.ts";
import { act } from "./act.ts";
import { coverageHost } from "./host.ts";

await runAction(mergeCoverage, act, coverageHost());
