import { mockTransport } from "../../src/mock-transport/contract.ts";
import { runPost } from "../_shell/run-action.ts";
import { postAct } from "./post-act.ts";

await runPost(mockTransport, postAct);
