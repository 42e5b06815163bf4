import { mockTransport } from "../../src/mock-transport/contract.ts";
import { runPost } from "../_shell/run-action.ts";
import { mockHost } from "./host.ts";
import { postAct } from "./post-act.ts";

await runPost(mockTransport, postAct, mockHost());
