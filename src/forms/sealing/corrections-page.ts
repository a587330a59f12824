import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../../domain/consolidation";
import type { SealedChange } from "../../domain/round/seal";
import { scaleOf } from "../../domain/round/scale";
import type { Sealing } from "../../domain/sealing/seal-state";
import type { Texts } from "../../text/texts";
import type { SheetDraft } from "../../workbook/draft";
import type { Sheet } from "../../workbook/sheet";
import { decimalsOf, palette } from "../drawing/styles";
import { countCell, figureCell, textCell, wordCell, type OutputCell } from "../output/output-cells";
import { outputList } from "../output/output-list";
import { inSections, outputTable, type OutputColumn } from "../output/output-table";
import { withSealFoot } from "./seal-foot";
import { detailWords, fieldWords, originWords, partWords, valueWords } from "./sealed-words";

/** Whether `Đính chính` has anything to say. */
export function hasCorrections({ sealing }: Pick<Consolidation, "sealing">): boolean {
  return sealing.differences.length > 0 || sealing.seals.some(({ changes }) => changes.length > 0);
}

type Group = { readonly title: string; readonly changes: readonly SealedChange[] };

/**
 * `Đính chính`: what differs from the last seal, value by value; under it each correction that was accepted, newest
 * first.
 */
export function correctionsPage(consolidation: Consolidation, texts: Texts): SheetDraft {
  const { sealing } = consolidation;
  const accepted = sealing.seals.filter(({ changes }) => changes.length > 0).reverse();
  const groups: readonly Group[] = [
    { title: texts.sealing.differs, changes: sealing.differences },
    ...accepted.map((seal) => ({
      title: `${texts.sealing.foot([seal])}. Lý do: ${seal.reason ?? ""}`,
      changes: seal.changes,
    })),
  ];
  const placeOf = places(consolidation);
  const rows = inSections(groups, {
    text: ({ title }) => title,
    rows: ({ changes }) => [...changes].sort((one, other) => placeOf(one) - placeOf(other)),
  });
  return outputList(consolidation, {
    name: sheetNames.corrections,
    title: "ĐÍNH CHÍNH SỐ LIỆU ĐÃ CHỐT",
    table: outputTable(correctionColumns(consolidation, texts), rows),
    frozenColumns: 3,
    orientation: "landscape",
    whenEmpty: texts.sealing.verdict({ state: "not-sealed" }),
    tab: sealing.differences.length > 0 ? palette.fixTab : palette.outputTab,
    remarks: ["Số liệu được so với bản đã chốt, xét tại ngày chốt. Ô để trống nghĩa là không có số liệu."],
  });
}

const blankChange: SealedChange = {
  part: "units",
  owner: "",
  code: "",
  detail: "",
  field: "",
  was: null,
  now: null,
  origin: null,
};

/** How the page looks that held these differences, where the numbers no longer differ: for one that comes back. */
export function correctionsLook(consolidation: Consolidation, before: Sheet, texts: Texts): SheetDraft {
  const { sealing } = consolidation;
  const held = [...before.rows.values()].filter((cells) => typeof cells.get(1)?.value === "number");
  const differences = held.map(() => blankChange);
  const told = sealing.state === "not-sealed" || sealing.seal === null ? {} : { state: "differs", seal: sealing.seal };
  const differing = { ...sealing, ...told, differences } as Sealing;
  return withSealFoot(correctionsPage({ ...consolidation, sealing: differing }, texts), differing, texts);
}

/** Units in roster order, then clusters; the values of each in canonical order. */
function places({ roster, board }: Consolidation): (change: SealedChange) => number {
  const order = [...roster, ...board.clusters].map(({ code }) => code);
  const place = new Map(order.map((code, index) => [code, index]));
  return ({ owner }) => place.get(owner) ?? order.length;
}

export function correctionColumns(consolidation: Consolidation, texts: Texts): readonly OutputColumn<SealedChange>[] {
  const { board } = consolidation;
  const nameOf = ownerNames(consolidation);
  const aboutOf = aboutWords(consolidation);
  const valueCell = (change: SealedChange, value: SealedChange["now"]): OutputCell => {
    const words = valueWords(change, value, texts);
    return figureCell(words, decimalsOf(words));
  };
  return [
    { header: headers.order, width: 6, cell: (_, { order }) => countCell(order) },
    { header: "Mã đơn vị, cụm/khối", states: "sender", width: 11, widest: 16, cell: ({ owner }) => wordCell(owner) },
    { header: "Tên đơn vị, cụm/khối", width: 24, widest: 30, cell: ({ owner }) => textCell(nameOf(owner)) },
    { header: "Phần số liệu", width: 16, cell: ({ part }) => textCell(partWords[part]) },
    { header: "Về việc", width: 28, cell: (change) => textCell(aboutOf(change)) },
    { header: "Giai đoạn, lần", width: 12, cell: (change) => wordCell(detailWords(change, texts)) },
    { header: "Giá trị", width: 18, cell: (change) => textCell(fieldWords(change, board.period)) },
    { header: "Số liệu đã chốt", width: 16, widest: 30, cell: (change) => valueCell(change, change.was) },
    { header: "Số liệu mới", width: 16, widest: 30, cell: (change) => valueCell(change, change.now) },
    { header: "Nguồn thay đổi", width: 34, cell: ({ origin }) => textCell(originWords(origin)) },
  ];
}

function ownerNames({ roster, board }: Consolidation): (owner: string) => string | null {
  const names = new Map([...board.clusters, ...roster].map(({ code, name }) => [code, name]));
  return (owner) => names.get(owner) ?? null;
}

/** What a row of the seal is about, by code and name. */
function aboutWords({ board, figures, unitByCode }: Consolidation): (change: SealedChange) => string | null {
  const indicators = new Map([...figures.map((each) => [each.indicator, each.name] as const)]);
  for (const { code, name } of board.indicators) indicators.set(code, name);
  const items = new Map(board.contentItems.map(({ code, name }) => [code, name]));
  const nameOf = ({ part, owner, code }: SealedChange): string | undefined => {
    if (part === "figures" || part === "adjustments") return indicators.get(code);
    if (part === "contents" || part === "clusterReports") return items.get(code);
    if (part !== "scores") return undefined;
    const cluster = unitByCode.get(owner)?.cluster ?? "";
    return scaleOf(board, cluster).find((criterion) => criterion.code === code)?.name;
  };
  return (change) => {
    const name = nameOf(change);
    return change.code === "" ? null : name === undefined ? change.code : `${change.code}. ${name}`;
  };
}
