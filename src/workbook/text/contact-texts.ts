/** Mail addresses in a text. */
export function emailsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu) ?? [];
}

/**
 * Viet Nam's numbers of 9 to 11 digits, that begin with 0 or +84; days, numbers of documents, and what is called a tax
 * code are none.
 */
export function phonesIn(text: string): readonly string[] {
  const found = text.matchAll(/(?<![\d\p{L}/.,-])(?:\+84|\(0|0)(?:[ .()-]{0,2}\d){8,10}(?![\d/]|\.\d)/gu);
  return [...found].flatMap(({ 0: each, index }) =>
    isDay(each) || taxCode.test(text.slice(0, index).normalize("NFC")) ? [] : [each],
  );
}

/** The words before the number of an enterprise, which has ten digits and may begin with 0. */
const taxCode = /(?:MST|MSDN|mã số (?:thuế|doanh nghiệp))[\p{P}\s]*(?:là[\p{P}\s]*)?$/iu;

function isDay(text: string): boolean {
  return /^\d{1,2}[.\- ]\d{1,2}[.\- ]\d{4}/u.test(text);
}

/** Two spellings of one number, or of one mail address, have the same key. */
export function contactKey(text: string): string {
  const mail = text.trim().toLowerCase();
  return mail.includes("@") ? mail : mail.replace(/\D/gu, "").replace(/^(?:84|0)+/u, "");
}
