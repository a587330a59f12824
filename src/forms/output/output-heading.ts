import { kindWords } from "../../contract/kind-words";
import type { Board } from "../../domain/round/board";
import { type Formality, letterheadOf } from "../../domain/round/letterhead";
import { putAcross, type Canvas } from "../drawing/canvas";
import { drawLetterhead, letterheadRows } from "../drawing/draw-letterhead";
import type { Sheet } from "../../workbook/sheet";
import type { Style } from "../../workbook/style";
import { parseDate } from "../../workbook/text/parse-date";
import { looks, styled } from "../drawing/styles";
import { linesOf, totalWidth } from "../drawing/row-height";
import { periodName } from "../unit/form-heading";
import { cellText, writtenDay } from "../reading/finding";
import type { Scope } from "../../domain/round/indicator";
import type { DocumentType } from "../../domain/round/receipt";
import { officeOf, type Period } from "../../domain/round/period";
import { lastDayOnTime } from "../../domain/standing/deadlines";
import { type Signature, openTitle, preparedAndHead, signerLines } from "../unit/signatures";
import type { Consolidation } from "../../domain/consolidation";
import type { Cluster, Role } from "../../domain/round/roster";

type OutputHeading = {
  readonly board: Pick<Board, "period" | "kind" | "clusters" | "letterheads" | "outgoing">;
  /** ISO date up to which the page reports. */
  readonly asOf: string;
  readonly title: string;
  /** Under the title, such as a cluster's name. */
  readonly subtitle?: string;
  /** Units of measure, right above the table: "Đơn vị tính: điểm". */
  readonly measureLine?: string;
  /** Widths in characters of all columns of the table below; the heading is over them. */
  readonly widths: readonly number[];
  /** A signed paper has the heading of State or Party on the right, according to who signs it (Decree 30/2020). */
  readonly signed?: Formality;
  /** It goes with a report or a letter of the Board. */
  readonly annex?: boolean;
  /** Row where the heading begins, 1 unless several pages share a sheet. */
  readonly top?: number;
};

const dayLead = "tính đến ngày ";

/** More than any heading takes. */
const headingRows = 12;

/**
 * Draws the heading of an output page: whose it is, what it shows, of which round and day. Returns the row for the
 * table's header.
 */
export function drawOutputHeading(drawn: Canvas, heading: OutputHeading): number {
  const { board, widths, signed, top = 1 } = heading;
  const body = issuerOf(board);
  const motto = signed === undefined ? null : letterheadOf(board.letterheads, { name: body, formality: signed }).motto;
  drawLetterhead(drawn, { superior: board.period.council, body, motto }, { top, widths });
  const total = totalWidth(widths);
  const annex = annexWords(heading, drawn.name);
  const lines: readonly (readonly [string | null | undefined, Style, number])[] = [
    [annex, styled("subtitle", { bold: true }), 18],
    [board.period.stamp, looks.stamp, 18],
    [heading.title, looks.title, 22 * linesOf(heading.title, total * 0.7)],
    [heading.subtitle, styled("subtitle", { bold: true }), 18 * linesOf(heading.subtitle ?? "", total * 0.85)],
    [annex === null ? null : annexNote(board.period), looks.subtitle, 18],
    [board.outgoing === undefined ? null : standingWords[board.outgoing.standing], looks.stamp, 18],
    [`${periodName(board.period)} – ${dayLead}${writtenDay(heading.asOf)}`, looks.subtitle, 18],
    [heading.measureLine, looks.measureLine, 18],
  ];
  const drawnLines = lines.filter(([text]) => text !== undefined && text !== null && text !== "");
  drawnLines.forEach(([text, style, height], index) => {
    const row = top + letterheadRows + index;
    putAcross(drawn, row, { left: 1, right: widths.length, value: text ?? null, style });
    drawn.height(row, height);
  });
  return top + letterheadRows + drawnLines.length;
}

/** A copy says whether its figures are the sealed ones (rounds.md, Sealing). */
const standingWords = { draft: "DỰ THẢO", official: "CHÍNH THỨC" } as const;

/**
 * "Phụ lục IV"; `null` = the sheet is no annex. Annexes are counted in Roman numerals (Decree 30/2020). Where nobody
 * has counted them the number stays open: a sheet of the Board's workbook may go with several papers.
 */
function annexWords({ board, annex }: OutputHeading, sheet: string): string | null {
  const counted = board.outgoing?.annexes ?? new Map<string, number>();
  const number = counted.get(sheet);
  if (number !== undefined) return `PHỤ LỤC ${romanNumeral(number)}`;
  return annex === true && board.kind !== "cluster" && counted.size === 0 ? "PHỤ LỤC ………" : null;
}

/** From 1 to 49. */
function romanNumeral(number: number): string {
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return `${["", "X", "XX", "XXX", "XL"][Math.floor(number / 10)] ?? ""}${ones[number % 10] ?? ""}`;
}

/** Number and day of the letter that the annex goes with are written in by hand once it has them. */
function annexNote(period: Period): string {
  const office = officeOf(period);
  const of = office === "" ? "" : ` của ${office}`;
  return `(Kèm theo Văn bản số ……………… ngày …… tháng …… năm ………${of})`;
}

/** The issuing body: the Board's standing office, or the cluster in its own workbook. The Council is above both. */
function issuerOf(board: OutputHeading["board"]): string {
  return issuingCluster(board)?.name ?? officeOf(board.period);
}

/** The cluster whose own workbook it is; `null` = the Board's office issues the sheet. */
function issuingCluster({ kind, clusters, outgoing }: OutputHeading["board"]): Cluster | null {
  return kind === "cluster" && outgoing?.byOffice !== true ? (clusters[0] ?? null) : null;
}

/** Says which day still counts as on time, for units and clusters, for sending and for holding the review. */
export function lastDaySentence(period: Period): string {
  const last = (date: string): string => lastOnTime(date, period);
  const { review } = kindWords[period.kind];
  const holding = (date: string | null): string => (date === null ? "" : `tổ chức ${review} ${last(date)}, `);
  return (
    `Ngày cuối còn tính là đúng hạn: đơn vị ${holding(period.unitHoldBy)}gửi báo cáo ${last(period.unitSendBy)}; ` +
    `cụm, khối ${holding(period.clusterHoldBy)}gửi báo cáo ${last(period.clusterSendBy)}. Nơi được gia hạn tính theo ngày gia hạn.`
  );
}

/** What the headings of documents stand for, and which have days of their own; [] = there are none. */
export function documentRemarks(
  { documents, period }: Pick<Board, "documents" | "period">,
  level: DocumentType["level"],
): readonly string[] {
  const own = documents.filter((document) => document.level === level);
  const named = own.map(({ code, name }) => `${code}: ${name}`);
  const dated = own.flatMap(({ code, rows = [] }) =>
    rows.flatMap(({ due, scope }) => (due === null ? [] : [`${code} ${lastOnTime(due, period)}${scopeWords(scope)}`])),
  );
  return [
    ...(named.length === 0 ? [] : [`Hồ sơ: ${named.join("; ")}.`]),
    ...(dated.length === 0 ? [] : [`Hồ sơ có hạn riêng, ngày cuối còn tính là đúng hạn: ${dated.join("; ")}.`]),
  ];
}

/** In brackets, as Áp dụng has it; "" = everyone. */
function scopeWords({ include, exclude }: Scope): string {
  const marks = [...include, ...exclude.map((mark) => `trừ ${mark}`)];
  return marks.length === 0 ? "" : ` (${marks.join(", ")})`;
}

function lastOnTime(date: string, { inclusive }: Pick<Period, "inclusive">): string {
  return writtenDay(lastDayOnTime({ date, extendedTo: null, inclusive }));
}

/** What the codes of clusters stand for, below lists that go by other sections; [] = there are none. */
export function clusterRemarks({ clusters }: Pick<Board, "clusters">): readonly string[] {
  return clusters.length === 0
    ? []
    : [`Cụm, khối: ${clusters.map(({ code, name }) => `${code}: ${name}`).join("; ")}.`];
}

export const provisionalRemark =
  "Tạm tính: ngày nhận lấy theo thời gian ghi trên tệp, chờ ghi Ngày đến vào Sổ theo dõi nhận báo cáo.";

export const uncountedRemark =
  "Ngày làm việc chậm để trống: chưa biết lịch nghỉ lễ, làm bù của những ngày đó; đề nghị đếm theo lịch nghỉ đã công bố.";

/** How an output sheet is signed: the kind of body for its heading, and the signature blocks. */
export type Signing = { readonly formality: Formality; readonly blocks: readonly Signature[] };

type Round = Pick<Consolidation, "board" | "roster">;

/**
 * Signing of sheets for the whole round: in a cluster's workbook by its leader and deputy, else by the head of the
 * standing office.
 */
export function roundSigning(round: Round): Signing {
  const { board } = round;
  const own = issuingCluster(board);
  if (own !== null) return clusterSigning(round, own);
  const { headTitle, province } = board.period;
  const place = province === "" ? {} : { place: province };
  const signer = headTitle ?? openTitle;
  return { formality: "state", blocks: preparedAndHead({ signer, ...place, body: officeOf(board.period) }) };
}

/**
 * Signing of a cluster's sheets, in its workbook and in the Board's: by who prepared them, its deputy and its leader.
 */
export function clusterSigning({ board, roster }: Round, cluster: Cluster): Signing {
  const unitOf = (role: Role) => roster.find((unit) => unit.cluster === cluster.code && unit.role === role);
  const title = (role: Role): string | null => {
    const unit = unitOf(role);
    return unit === undefined ? null : letterheadOf(board.letterheads, unit).signer;
  };
  const kind = cluster.kind === "cum" ? "CỤM" : "KHỐI";
  return {
    formality: issuingCluster(board) === null ? "state" : (unitOf("leader")?.formality ?? "state"),
    blocks: [
      { title: "NGƯỜI TỔNG HỢP", hint: "(Ký, ghi rõ họ tên)", dated: false },
      { title: signerLines(`${kind} PHÓ`, title("deputy")), hint: "(Ký tên, đóng dấu)", dated: false },
      { title: signerLines(`${kind} TRƯỞNG`, title("leader")), hint: "(Ký tên, đóng dấu)", dated: true },
    ],
  };
}

/** The day up to which an output sheet reports, by its heading; `null` = it has no heading of ours. */
export function reportedDay({ rows }: Pick<Sheet, "rows">): string | null {
  for (const [row, cells] of rows) {
    if (row > headingRows) continue;
    const said = cellText(cells.get(1));
    const at = said.lastIndexOf(dayLead);
    const day = at < 0 ? null : parseDate(said.slice(at + dayLead.length).trim());
    if (day !== null) return day;
  }
  return null;
}
