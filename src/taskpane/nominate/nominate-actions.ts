/** Acts of nominations and votes. */
export type NominateActions = Record<never, never>;
