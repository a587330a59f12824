import type { Consolidation } from "../../domain/consolidation";
import type { PeriodKind } from "../../domain/round/period";
import type { MarkNames, Scope } from "../marks/mark";
import type { PaperHead } from "../paper";
import type { PaperTemplate } from "../template";

/** A paper that the product makes: who makes it in which rounds, and how often. */
export type PaperKind = {
  /** By this it is asked for; also the beginning of its file's name. */
  readonly name: string;
  readonly by: Consolidation["board"]["kind"];
  readonly fits: (kind: PeriodKind) => boolean;
  /** Whether it says what was consolidated: it is refused where nothing was. */
  readonly reports: boolean;
  /** It names a new day for what is owed, which a person decides. */
  readonly namesNewDate?: true;
  /** One paper for each. */
  readonly subjects: (round: Consolidation) => readonly PaperSubject[];
  /** The marks that it may hold, the inmost first: those of its subject, then those around it. */
  readonly marks: readonly MarkNames[];
  readonly template: (kind: PeriodKind) => PaperTemplate;
};

/** `path`: folders and the file's name without its ending; codes in it stand as they are. */
export type PaperSubject = { readonly path: readonly string[]; readonly scope: Scope };

const dots = "……";

type Stated = Partial<Pick<PaperHead, "about" | "title" | "subject" | "addressees">> & {
  /** After the number: "BC", "GM"; absent on an official letter; `null` = the paper has no number. */
  readonly symbol?: string | null;
};

/** The head of every paper: number, day and month are left to a person (nothing is sent by the product). */
export function headOf({ symbol, about = "", title = "", subject = "", addressees = [] }: Stated): PaperHead {
  const number = symbol === null ? "" : `Số: ${dots}/${symbol === undefined ? dots : `${symbol}-${dots}`}`;
  return {
    superior: "{Cơ quan cấp trên}",
    body: "{Cơ quan ban hành}",
    motto: ["{Quốc hiệu}", "{Tiêu ngữ}"],
    number,
    about,
    placeAndDate: `{Địa danh}, ngày …… tháng …… năm {Năm lập}`,
    title,
    subject,
    addressees,
  };
}

/** Who signs for the issuing body, on the right. */
export const issuersSigner = { authority: "{Ký thay}", title: "{Chức danh ký}", name: "" };
