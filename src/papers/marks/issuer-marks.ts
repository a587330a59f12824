import { letterheadOf, type Formality, type Letterhead } from "../../domain/round/letterhead";
import type { Board } from "../../domain/round/board";
import { officeOf } from "../../domain/round/period";
import { blank, cellOf, type HeaderKey, text } from "./ask";
import { scopeOf, type Figure, type MarkTable, type Scope } from "./mark";

/** Who issues a paper: its head, where it is written, and who signs. */
export type Issuer = Letterhead & {
  /** Signed for whom: "TM. HỘI ĐỒNG"; "" = the head of the body signs. */
  readonly authority: string;
  readonly place: string;
};

/** A line of the letterhead, or the title of who signs. */
const said = (shown: string | null, label: HeaderKey): Figure => ({
  shown: shown ?? "",
  value: shown,
  source: cellOf("letterheads", label),
});

export const issuerMarks: MarkTable<Issuer> = {
  "Cơ quan cấp trên": {
    kind: "figure",
    says: "Cơ quan cấp trên của nơi ban hành, theo Mẫu văn bản.",
    of: ({ superior }) => said(superior, "superiorLine"),
  },
  "Cơ quan ban hành": {
    kind: "figure",
    says: "Nơi ban hành văn bản.",
    of: ({ body }) => said(body, "issuerLine"),
  },
  "Quốc hiệu": {
    kind: "figure",
    says: "Quốc hiệu, hoặc tiêu đề của Đảng.",
    of: ({ motto }) => said(motto[0], "mottoLine"),
  },
  "Tiêu ngữ": { kind: "figure", says: "Tiêu ngữ.", of: ({ motto }) => said(motto[1], "submottoLine") },
  "Địa danh": {
    kind: "figure",
    says: "Nơi viết văn bản: tên tỉnh ở Kỳ báo cáo.",
    of: ({ place }) => text(place, cellOf("period", "province")),
  },
  "Ký thay": {
    kind: "figure",
    says: "TM., KT. …; trống = người đứng đầu ký.",
    of: ({ authority }) => ({ shown: authority, value: authority, source: "" }),
  },
  "Chức danh ký": {
    kind: "figure",
    says: "Chức danh người ký.",
    of: ({ signer }) =>
      signer === null || signer === "" ? blank(cellOf("period", "headTitle")) : said(signer, "signerTitle"),
  },
};

/** The office that receives the reports; signed by its head. */
export function officeIssuer({ letterheads, period }: Pick<Board, "letterheads" | "period">): Issuer {
  const head = letterheadOf(letterheads, { name: officeOf(period), formality: "state" });
  return { ...head, signer: period.headTitle ?? null, authority: "", place: period.province };
}

/** The Council; its chairman's title is left open. */
export function councilIssuer({ letterheads, period }: Pick<Board, "letterheads" | "period">): Issuer {
  const { motto, superior } = letterheadOf(letterheads, { name: period.council, formality: "state" });
  return {
    superior,
    body: period.council,
    motto,
    signer: "CHỦ TỊCH",
    authority: "TM. HỘI ĐỒNG",
    place: period.province,
  };
}

/** A cluster stands under the Council; its papers have the form of its leader's, who signs for it. */
export function clusterIssuer(
  { letterheads, period, clusters, roster }: Pick<Board, "letterheads" | "period" | "clusters" | "roster">,
  code: string,
): Issuer {
  const leader = roster.find((unit) => unit.cluster === code && unit.role === "leader");
  const cluster = clusters.find((each) => each.code === code);
  const formality: Formality = leader?.formality ?? "state";
  const { motto } = letterheadOf(letterheads, { name: cluster?.name ?? code, formality });
  return {
    superior: period.council === "" ? null : period.council,
    body: cluster?.name ?? code,
    motto,
    signer: cluster?.kind === "khoi" ? "KHỐI TRƯỞNG" : "CỤM TRƯỞNG",
    authority: "",
    place: period.province,
  };
}

export const issuerScope = (issuer: Issuer, around: Scope): Scope => scopeOf(issuerMarks, issuer, around);
