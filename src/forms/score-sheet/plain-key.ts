/** Whether a sheet compares a code as what it is: without a number, a pattern or a comparison in it. */
export function isPlainCode(code: string): boolean {
  return isPlainName(code) && /\p{L}/u.test(code) && !/^[\d.]+e\d+$/iu.test(code);
}

/** Excel compares at most 255 characters. */
export function isPlainName(text: string): boolean {
  return text !== "" && text.length < 250 && !/[*?~<>=]/u.test(text);
}
