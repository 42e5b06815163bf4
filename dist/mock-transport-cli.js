import { start } from "./index.js";
await start("mock-transport-cli");
