/** Acts of the opinions on adjusted targets. */
export type AdjustActions = Record<never, never>;
