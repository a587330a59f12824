/** Acts of the cluster's file for the Board. */
export type HandInActions = Record<never, never>;
