/** Acts of setting up a round. */
export type SetupActions = Record<never, never>;
