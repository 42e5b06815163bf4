import { mockTransport } from "../../src/mock-transport/contract.ts";
import { runAction } from "../_runtime/run-action.ts";
import { act } from "./act.ts";
import { mockHost } from "./setup/host.ts";

await runAction(mockTransport, act, mockHost());
