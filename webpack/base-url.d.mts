export const localhost: string;
export function readBaseUrl(text: string): string;
export function placeManifest(manifest: string, baseUrl: string): string;
export function paneOnly(manifest: string): string;
