export type Shape = { readonly box: readonly number[]; readonly has: (x: number, y: number) => boolean };
export type Layer = readonly [color: readonly number[], shape: Shape];
export function paint(data: Uint8Array, size: number, layers: readonly Layer[]): void;
