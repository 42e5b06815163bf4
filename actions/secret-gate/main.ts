import { secretGate } from "../../src/secret-gate/contract.ts";
import { nodeHost } from "../_shell/node-host.ts";
import { runAction } from "../_shell/run-action.ts";
import { act } from "./act.ts";

await runAction(secretGate, act, nodeHost());
