/** Acts of a unit's last look before it sends. */
export type SendActions = Record<never, never>;
