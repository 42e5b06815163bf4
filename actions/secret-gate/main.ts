import { secretGate } from "../../src/secret-gate/contract.ts";
import { runAction } from "../_runtime/run-action.ts";
import { act } from "./act.ts";
import { createGateHost } from "./host.ts";

await runAction(secretGate, act, createGateHost());
