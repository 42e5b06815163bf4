import { start } from "./index.js";
await start("upload-evidence-post");
