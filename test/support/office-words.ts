/** A header and a choice of the contract; bodies that are called so; and an ordinary verb, in capitals. */
const otherWords = /Ban đã tiếp nhận|Ý kiến Ban|ỦY BAN|BAN THƯỜNG VỤ|BAN HÀNH/gu;

/** Whether a text names the Board's office by itself, in a sentence or in a title: Kỳ báo cáo alone does. */
export function namesTheOffice(text: string): boolean {
  return /\b(?:Ban|BAN)\b/u.test(text.replace(otherWords, ""));
}
