/** Mail addresses in a text. */
export function emailsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu) ?? [];
}

/** Viet Nam's numbers of 9 to 11 digits, that begin with 0 or +84; days and numbers of documents are none. */
export function phonesIn(text: string): readonly string[] {
  const found = text.match(/(?<![\d\p{L}/.,-])(?:\+84|\(0|0)(?:[ .()-]{0,2}\d){8,10}(?![\d/]|\.\d)/gu) ?? [];
  return found.filter((each) => !/^\d{1,2}[.\- ]\d{1,2}[.\- ]\d{4}/u.test(each));
}

/** Two spellings of one number, or of one mail address, have the same key. */
export function contactKey(text: string): string {
  const mail = text.trim().toLowerCase();
  return mail.includes("@") ? mail : mail.replace(/\D/gu, "").replace(/^(?:84|0)+/u, "");
}
