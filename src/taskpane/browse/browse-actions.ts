/** Acts of the pages of a cluster and of a unit. */
export type BrowseActions = Record<never, never>;
