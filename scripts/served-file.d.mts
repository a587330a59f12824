export function servedFile(folder: string, pathname: string): string | null;
