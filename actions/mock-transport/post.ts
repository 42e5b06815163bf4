import { mockTransport } from "../../src/mock-transport/contract.ts";
import { runPost } from "../_runtime/run-action.ts";
import { mockHost } from "./setup/host.ts";
import { postAct } from "./post-act.ts";

await runPost(mockTransport, postAct, mockHost());
