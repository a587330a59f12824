export function withScript(html: string, script: string, attributes?: string): string;
export function packed(script: string): string;
