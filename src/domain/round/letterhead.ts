import type { Membership } from "./roster";

export type Formality = Membership["formality"];

/** One row of `Mẫu văn bản`: how papers of bodies of one kind begin and who signs them. Blank is `null`. */
export type StatedLetterhead = {
  readonly formality: Formality;
  readonly leftFirst: string | null;
  readonly leftSecond: string | null;
  readonly rightFirst: string | null;
  readonly rightSecond: string | null;
  readonly signature: string | null;
};

/** The head of one body's paper. */
export type Letterhead = {
  /** The body above the one that issues; `null` = none is named. */
  readonly superior: string | null;
  readonly body: string;
  /** National or Party heading, and the line under it; "" where there is none. */
  readonly motto: readonly [string, string];
  /** Title of who signs for the body; `null` = whatever the form says of itself. */
  readonly signer: string | null;
};

const stateMotto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] as const;
const partyMotto = ["ĐẢNG CỘNG SẢN VIỆT NAM", ""] as const;

/** The placeholder in `Mẫu văn bản` for the name of the issuing body. */
const anyBody = /\[\s*tên đơn vị\s*\]/iu;

/**
 * The head of a body's paper as `Mẫu văn bản` has it for bodies of its kind. What is blank there: the body's own name
 * with nobody above it, the Party's heading for Party bodies and the State's for all others (Decree 30/2020), no title.
 */
export function letterheadOf(
  letterheads: readonly StatedLetterhead[],
  { name, formality }: { readonly name: string; readonly formality: Formality },
): Letterhead {
  const stated = letterheads.find((each) => each.formality === formality);
  const named = (line: string | null): string | null => line?.normalize("NFC").replace(anyBody, name) ?? null;
  const [first, second] = [named(stated?.leftFirst ?? null), named(stated?.leftSecond ?? null)];
  const isOwnFirst = second === null && anyBody.test(stated?.leftFirst?.normalize("NFC") ?? "");
  const motto = formality === "party" ? partyMotto : stateMotto;
  return {
    superior: isOwnFirst ? null : first,
    body: (isOwnFirst ? first : second) ?? name,
    motto: stated?.rightFirst == null ? motto : [stated.rightFirst, stated.rightSecond ?? ""],
    signer: stated?.signature ?? null,
  };
}
