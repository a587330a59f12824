/** Acts of points. */
export type ScoreActions = Record<never, never>;
