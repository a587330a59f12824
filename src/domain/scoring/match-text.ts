/** Texts that count as achieved in a Đạt/Chưa đạt indicator that names none (contract §4, Numbers). */
export const defaultAcceptedTexts: readonly string[] = ["Đạt", "Hoàn thành", "Hoàn thành vượt mức"];

/** Two texts are the same when their keys are: Unicode form, case and width of spaces don't count. */
export function textKey(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}

export function isAmong(text: string, accepted: readonly string[]): boolean {
  const key = textKey(text);
  return accepted.some((candidate) => textKey(candidate) === key);
}
