/** Name of the file of recorded fixtures among the evidence. */
export const RECORDED_FILE = "recorded-fixtures.json";
