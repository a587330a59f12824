/** Acts of a cluster's scale. */
export type ScaleActions = Record<never, never>;
