/** What kind of test a record stands for, from the smallest to the largest. */
export const scopes = ["unit", "contract", "integration", "e2e", "release-gate"] as const;
