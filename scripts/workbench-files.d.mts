/** Moves what was made to its folder; where that is there already, it stays, and what was made goes. */
export function place(made: string, folder: string): void;
