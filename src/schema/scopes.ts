/** The kinds of tests that a record can represent, from the smallest to the largest. */
export const scopes = ["unit", "contract", "integration", "e2e", "release-gate"] as const;
