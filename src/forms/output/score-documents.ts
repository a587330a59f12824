import type { Consolidation } from "../../domain/consolidation";
import type { Score } from "../../domain/score";
import type { UnitStanding } from "../../domain/standing";
import type { Canvas } from "../drawing/canvas";
import { drawSection } from "../drawing/draw-table";
import { looks, numberFormat, styled } from "../drawing/styles";
import { documentWords } from "./score-formula";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";

/** How a document of one unit came, in the words that the formulas look for. */
type Arrival = { readonly status: string; readonly daysLate: number | null };

type Sources = {
  readonly plan: ScorePlan;
  readonly documents: Consolidation["board"]["documents"];
  readonly standings: ReadonlyMap<string, UnitStanding>;
  /** Computed scores by unit code and criterion code. */
  readonly computed: (unit: string, criterion: string) => Score | null;
};

/** Under the table: for every document that a deadline criterion scores, how it came and how many days late. */
export function drawDocuments(drawn: Canvas, scored: ScoredCluster, sources: Sources): void {
  const { units } = scored;
  const [first] = sources.plan.documents.values();
  if (first === undefined) return;
  drawSection(drawn, first.status - 1, { text: "Ngày nhận hồ sơ (căn cứ của tiêu chí chấm theo thời hạn)", columns: scoreColumns.firstUnit - 1 + units.length });
  for (const [code, { status, daysLate }] of sources.plan.documents) {
    const name = sources.documents.find((document) => document.code === code)?.name;
    drawLabel(drawn, status, `${code}${name === undefined ? "" : ` – ${name}`}: tình trạng`);
    drawLabel(drawn, daysLate, `${code}: số ngày chậm`);
    units.forEach((unit, index) => {
      const arrival = arrivalOf(scored, sources, { unit: unit.code, document: code });
      const column = scoreColumns.firstUnit + index;
      drawn.put(status, column, { value: arrival.status, style: styled("centered", { format: "@" }) });
      drawn.put(daysLate, column, { value: arrival.daysLate, style: styled("number", { format: numberFormat(0) }) });
    });
    drawn.height(status, 32);
  }
}

function drawLabel(drawn: Canvas, row: number, text: string): void {
  for (let column = 1; column < scoreColumns.firstUnit; column += 1) drawn.put(row, column, { value: column === 1 ? text : null, style: looks.text });
  drawn.merge({ top: row, left: 1, bottom: row, right: scoreColumns.firstUnit - 1 });
  drawn.height(row, 18);
}

/** As the engine scored it; where it gave no points for time yet, why not. */
function arrivalOf({ scale }: ScoredCluster, { computed, standings }: Sources, asked: { readonly unit: string; readonly document: string }): Arrival {
  const criteria = scale.filter(({ kind, document }) => kind === "deadline" && document === asked.document);
  const parts = criteria.map(({ code }) => computed(asked.unit, code)?.explanation?.parts).find((found) => found !== undefined);
  if (parts === undefined) return { status: whyOpen(standings.get(asked.unit)), daysLate: null };
  const { status, daysLate } = parts;
  const days = typeof daysLate === "number" ? daysLate : null;
  switch (status) {
    case "on-time":
      return { status: documentWords.onTime, daysLate: days };
    case "late":
      return { status: documentWords.late, daysLate: days };
    case "exempt":
      return { status: documentWords.exempt, daysLate: null };
    default:
      return { status: documentWords.missing, daysLate: null };
  }
}

/** None of these words gives points. */
function whyOpen(standing: UnitStanding | undefined): string {
  if (standing === undefined) return "Chưa rõ";
  if (standing.status === "not-due") return "Chưa đến hạn";
  if (standing.status === "returned") return "Đề nghị hoàn thiện";
  return standing.received !== null && !standing.confirmed ? "Tạm tính" : "Chưa rõ";
}
