import { start } from "./index.js";
await start("secret-gate");
