export function withScript(html: string, script: string): string;
