import type { Indicator } from "../indicator";

/** Texts that mean done where a Đạt/Chưa đạt indicator names none (contract §4, Numbers). */
export const defaultAcceptedTexts: readonly string[] = ["Đạt", "Hoàn thành", "Hoàn thành vượt mức"];

/** Whether the result is among Văn bản chấp nhận. Words in a Định tính indicator that names none are never accepted. */
export function isAcceptedText(indicator: Pick<Indicator, "evaluation" | "acceptedTexts">, result: string): boolean {
  const byDefault = indicator.evaluation === "pass-fail" ? defaultAcceptedTexts : [];
  const accepted = indicator.acceptedTexts.length > 0 ? indicator.acceptedTexts : byDefault;
  return accepted.some((text) => foldWords(text) === foldWords(result));
}

const oldPlacement =
  /(?:(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(u)([\u0300\u0301\u0303\u0309\u0323])(y))(?![\p{L}\p{M}])/gu;

/** Words that are the same but for Unicode form, case, space, look-alikes of Đ and the place of the tone mark. */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(oldPlacement, "$1$3$2$4$6$5")
    .normalize("NFC")
    .replace(/[\u00F0\u0256]/gu, "đ")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
