import { headers } from "../../../contract/headers";
import { kindWords } from "../../../contract/kind-words";
import type { Consolidation } from "../../../domain/consolidation";
import type {
  Compared,
  ComparedFigure,
  ComparedSum,
  ComparedUnit,
  RoundComparison,
} from "../../../domain/next-round/compare-rounds";
import { kindRules } from "../../../domain/round/period";
import type { Texts } from "../../../text/texts";
import { decimalsOf, numberFormat, styled } from "../../drawing/styles";
import type { ScorePlaces } from "../../score-sheet/score-places";
import { knownTexts, listedFigure, resultCell } from "../figures/figure-result";
import type { OutputCell } from "../output-cells";
import type { ComparedLine } from "./compared-columns";

export type ComparedSources = {
  readonly compared: RoundComparison;
  /** Where `Bảng điểm` has totals and ranks; empty in a round without points. */
  readonly places: ScorePlaces;
  readonly texts: Texts;
};

const nothing: Compared = { then: null, now: null, difference: null, percent: null };

type Lines = (unit: ComparedUnit) => readonly ComparedLine[];

/** A unit's indicators in the catalogue's order, then its total, rank and class as far as either round has them. */
export function unitLines(consolidation: Consolidation, { compared, places, texts }: ComparedSources): Lines {
  const known = knownTexts(consolidation.board);
  const decimals = comparedDecimals(compared);
  const { results } = kindRules[consolidation.board.period.kind];
  const figureLine = ({ unit, wasThere }: ComparedUnit, each: ComparedFigure): ComparedLine => {
    const { indicator, figure, target, result } = each;
    const submission = consolidation.accepted.get(unit.code);
    const listed = figure === null ? null : listedFigure(consolidation.board, figure, { known, submission, decimals });
    return {
      ...aboutUnit(unit),
      code: indicator.code,
      name: indicator.name,
      measure: indicator.measure,
      decimals: decimals.get(indicator.code) ?? 0,
      target,
      result,
      resultNow: listed === null ? null : resultCell(listed),
      note: wasThere ? whyBlank(each, results, texts) : "đơn vị không có trong kỳ trước",
    };
  };
  return (of) => [
    ...of.figures.map((each) => figureLine(of, each)),
    ...pointLines(consolidation, { of, place: places.get(of.unit.code) }),
  ];
}

function aboutUnit({ code, name }: ComparedUnit["unit"]): Pick<ComparedLine, "unit" | "unitName" | "live" | "isSum"> {
  return { unit: code, unitName: name, live: false, isSum: false };
}

/** Why the former value is blank; that no target was set is said only where targets are what is reported. */
function whyBlank({ blank }: ComparedFigure, results: boolean, texts: Texts): string | null {
  const reason = blank.result ?? (results && blank.target === "missing" ? null : blank.target);
  return reason === null ? null : texts.nextRound.blankReasons[reason];
}

type Placed = { readonly of: ComparedUnit; readonly place: ReturnType<ScorePlaces["get"]> };

function pointLines({ board }: Consolidation, { of, place }: Placed): readonly ComparedLine[] {
  const { points } = kindWords[board.period.kind];
  const { decimals } = board.clusters.find(({ code }) => code === of.unit.cluster)?.scoring ?? board.period.scoring;
  const shown = Math.max(decimals, decimalsOf(of.total.then, of.total.now));
  const line = { ...aboutUnit(of.unit), code: null, measure: null, decimals: 0, target: nothing, note: null };
  const lines: readonly ComparedLine[] = [
    {
      ...line,
      name: points === null ? "Tổng điểm" : `Tổng điểm (${points})`,
      decimals: shown,
      result: of.total,
      resultNow: referred(place?.total, of.total.now, styled("number", { format: numberFormat(shown) })),
      live: true,
    },
    {
      ...line,
      name: "Hạng trong cụm, khối",
      result: of.rank,
      resultNow: referred(place?.rank, of.rank.now, styled("number", { format: "0" })),
      note: movedWords(of.rank),
    },
    { ...line, name: headers.classOf, result: of.class, resultNow: null },
  ];
  return lines.filter(({ result }) => result.then !== null || result.now !== null);
}

/** The value of `Bảng điểm` by reference; a unit without one there shows what is known. */
function referred(place: string | null | undefined, value: Compared["now"], style: OutputCell["style"]): OutputCell {
  return place === null || place === undefined ? { value, style } : { value: value ?? "", style, formula: place };
}

/** Places up or down in words: a smaller number is the better place, and a bare sign could be misread. */
function movedWords({ then, now }: Compared): string | null {
  if (typeof then !== "number" || typeof now !== "number") return null;
  if (then === now) return "giữ hạng";
  return now < then ? `lên ${String(then - now)} bậc` : `xuống ${String(now - then)} bậc`;
}

/** The sums of a cluster; `null` = of the whole roster. */
export function sumLines({ sums, units }: RoundComparison, cluster: string | null): readonly ComparedLine[] {
  const decimals = comparedDecimals({ units });
  return sums
    .filter((sum) => sum.cluster === cluster)
    .map(
      ({ indicator, units: count, of, target, result }: ComparedSum): ComparedLine => ({
        unit: "",
        unitName: `Tổng ${String(count)}/${String(of)} đơn vị`,
        code: indicator.code,
        name: indicator.name,
        measure: indicator.measure,
        decimals: decimals.get(indicator.code) ?? 0,
        target,
        result,
        resultNow: null,
        live: false,
        note: null,
        isSum: true,
      }),
    );
}

/** As stated, else as many as the figures of both rounds have, at most 4. */
function comparedDecimals({ units }: Pick<RoundComparison, "units">): ReadonlyMap<string, number> {
  const needed = new Map<string, number>();
  for (const { indicator, target, result } of units.flatMap(({ figures }) => figures)) {
    const own = decimalsOf(target.then, target.now, result.then, result.now);
    needed.set(indicator.code, indicator.decimals ?? Math.max(needed.get(indicator.code) ?? 0, own));
  }
  return needed;
}
