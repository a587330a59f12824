export function withScript(html: string, script: string, attributes?: string): string;
