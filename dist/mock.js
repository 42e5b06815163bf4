import { library } from "./index.js";
export const startMock = async (options) => (await library()).startMock(options);
