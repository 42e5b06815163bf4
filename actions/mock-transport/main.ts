import { mockTransport } from "../../src/mock-transport/contract.ts";
import { runAction } from "../_shell/run-action.ts";
import { act } from "./act.ts";

await runAction(mockTransport, act);
