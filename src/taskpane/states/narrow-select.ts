/** A choice takes the width of its longest option otherwise, however narrow the pane. */
export const narrowSelect = { minWidth: 0, width: "100%" } as const;
