import { mockTransport } from "../../src/mock-transport/contract.ts";
import { runAction } from "../_shell/run-action.ts";
import { act } from "./act.ts";
import { mockHost } from "./host.ts";

await runAction(mockTransport, act, mockHost());
