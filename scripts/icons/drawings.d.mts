import type { Layer } from "./paint.mjs";
export const drawings: Readonly<Record<string, (size: number) => readonly Layer[]>>;
