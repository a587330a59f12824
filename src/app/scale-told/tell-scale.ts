import type { Board } from "../../domain/round/board";
import { type Band, bandsOf, type Criterion, scaleOf } from "../../domain/round/scale";
import { pathKey, sectionsOf, type Section } from "../../domain/round/section";
import { type SectionNode, type TreeItem, treeOf } from "../../domain/scoring/sections/section-tree";
import { mostPoints, partOf, usesBands } from "../../domain/ways/ways";
import { tellAwards, tellClasses, tellConditions } from "./tell-decisions";
import { type ScaleTexts, tellLine } from "./tell-line";
import { tellRules, type ToldCluster } from "./tell-rules";

/** A section or a line of the scale in words. `level` from 0: how deep it stands. */
export type ToldItem =
  | { readonly kind: "section"; readonly level: number; readonly title: string; readonly points: string }
  | {
      readonly kind: "line";
      readonly level: number;
      readonly order: number;
      readonly title: string;
      readonly points: string;
      readonly rules: readonly string[];
    };

/** Sentences under a heading. */
export type ToldPart = { readonly heading: string; readonly sentences: readonly string[] };

/** A cluster's scale in words, for the screen and for paper alike. */
export type ToldScale = {
  readonly title: string;
  readonly subject: string;
  readonly note: string;
  readonly heading: string;
  readonly items: readonly ToldItem[];
  readonly parts: readonly ToldPart[];
};

/** "no-cluster": the workbook has none of this code. "no-scale": it has no line for it, nor one for all. */
export type NotTold = { readonly refused: "no-cluster" | "no-scale" };

/** A cluster's scale as a regulation would write it; nothing that is set in its cells is left unsaid. */
export function tellScale(board: Board, code: string, texts: ScaleTexts): ToldScale | NotTold {
  const cluster = board.clusters.find((each) => each.code === code);
  if (cluster === undefined) return { refused: "no-cluster" };
  const scale = scaleOf(board, code);
  if (scale.length === 0) return { refused: "no-scale" };
  const given = { board, cluster, scale, texts };
  const { scaleTold: words } = texts;
  return {
    title: words.title,
    subject: words.subject({ cluster: cluster.name, year: board.period.year }),
    note: words.note({ rules: cluster.rules, state: cluster.scaleState, isShared: scale[0]?.cluster !== code }),
    heading: words.parts.lines,
    items: tellItems(given),
    parts: [
      { heading: words.parts.rules, sentences: tellRules(given) },
      { heading: words.parts.conditions, sentences: tellConditions(given) },
      { heading: words.parts.classes, sentences: tellClasses(given) },
      { heading: words.parts.awards, sentences: tellAwards(given) },
    ],
  };
}

/** The tree from the top down; lines are numbered through. A Mục that is no path is a title above its lines. */
function tellItems(given: ToldCluster): readonly ToldItem[] {
  const { items } = treeOf(given.board, given.cluster.code);
  const rows = sectionsOf(given.board, given.cluster.code);
  let order = 0;
  let title: string | null = null;
  const told = (item: TreeItem, level: number): readonly ToldItem[] => {
    if (item.kind === "section")
      return [
        toldSection(item.node, { level, rows, given }),
        ...item.node.items.flatMap((each) => told(each, level + 1)),
      ];
    order += 1;
    return [toldLine(item.criterion, { level, order, given })];
  };
  return items.flatMap((item) => {
    const own = item.kind === "line" ? item.criterion.section : null;
    const above: readonly ToldItem[] =
      own === null || own === title
        ? []
        : [{ kind: "section", level: 0, title: given.texts.scaleTold.line.title({ title: own }), points: "" }];
    title = own;
    return [...above, ...told(item, own === null ? 0 : 1)];
  });
}

type Placed = { readonly level: number; readonly given: ToldCluster };

function toldSection(node: SectionNode, { level, rows, given }: Placed & { rows: readonly Section[] }): ToldItem {
  const { line: words } = given.texts.scaleTold;
  const lowest = rows.find(({ path }) => pathKey(path) === node.key)?.lowest ?? null;
  const points = [
    ...(node.declared === null ? [] : [words.sectionMaximum({ points: node.declared, counts: node.counts })]),
    ...(lowest === null ? [] : [words.sectionMinimum({ points: lowest })]),
  ];
  return { kind: "section", level, title: words.section(node), points: points.join(", ") };
}

function toldLine(criterion: Criterion, { level, order, given }: Placed & { order: number }): ToldItem {
  const { board, scale, texts } = given;
  const { line: words } = texts.scaleTold;
  const [most, part] = [mostPoints(criterion), partOf(criterion)];
  const isRange = most === null || part === "bonus-or-penalty";
  return {
    kind: "line",
    level,
    order,
    title: words.heading(criterion),
    points: isRange ? words.range({ ...criterion, part }) : words.maximum({ points: most, part }),
    rules: tellLine({ criterion, bands: ownOrUsed(board, criterion) }, { board, scale, texts }),
  };
}

/** Bands for all clusters ("*") that a cluster's own line doesn't use were not written for it. */
function ownOrUsed(board: Pick<Board, "bands">, line: Criterion): readonly Band[] {
  return bandsOf(board.bands, line).filter(({ cluster }) => usesBands(line) || cluster === line.cluster);
}
