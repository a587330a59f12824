export type Command = readonly string[];
export const port: number;
export function refusal(platform: string): string | null;
export function beforeServing(): readonly Command[];
export function whileServing(manifest: string): readonly Command[];
export function stopping(manifest: string, options: { readonly alsoCertificate: boolean }): readonly Command[];
