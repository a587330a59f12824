import { headers } from "../../../contract/headers";
import { sourceColumns } from "../source-columns";
import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { Texts } from "../../../text/texts";
import type { SheetDraft } from "../../../workbook/draft";
import { contentLines, toldOn, type ContentLine, type ContentSubject } from "./content-lines";
import { countCell, textCell, wordCell } from "../output-cells";
import { clusterRemarks } from "../output-heading";
import { outputList } from "../output-list";
import { inSections, outputTable, type OutputColumn } from "../output-table";

/**
 * `Tổng hợp nội dung`: what clusters and units reported, item by item in the order of the Board's catalogue. Numbers of
 * units are added up, of dates the first and last are shown, Có/Không are counted; then everything that was written is
 * shown in full, the cluster's own words before those of its units, each with its cell.
 */
export function contentsPage(consolidation: Consolidation, texts: Texts): SheetDraft {
  const rows = inSections(sectionsOf(consolidation), {
    text: (section) => section.title,
    rows: (section) => section.items.flatMap((item) => contentLines(item, toldOn(consolidation, item.code), texts)),
  });
  return outputList(consolidation, {
    name: sheetNames.contentSummary,
    title: "TỔNG HỢP NỘI DUNG BÁO CÁO CỦA CÁC ĐƠN VỊ, CỤM, KHỐI",
    table: outputTable(contentColumns(consolidation), rows),
    frozenColumns: 2,
    orientation: "landscape",
    whenEmpty: "Danh mục nội dung chưa có nội dung nào.",
    remarks: rows.length === 0 ? [] : clusterRemarks(consolidation.board),
  });
}

type Section = { readonly title: string; readonly items: readonly ContentSubject[] };

/**
 * Neighbouring items of one Mục, in the catalogue's order even if a Mục occurs again; last, items that only reports
 * have.
 */
function sectionsOf(consolidation: Consolidation): readonly Section[] {
  const sections: { readonly title: string; readonly items: ContentSubject[] }[] = [];
  for (const item of consolidation.board.contentItems) {
    const title = item.section ?? "Nội dung khác";
    const last = sections.at(-1);
    if (last?.title === title) last.items.push(item);
    else sections.push({ title, items: [item] });
  }
  return [...sections, { title: "Nội dung ngoài Danh mục nội dung", items: itemsOutside(consolidation) }];
}

/** Items with content that are not in the catalogue (any more): a cluster may add rows to its report. */
function itemsOutside({ board, accepted, sent }: Consolidation): readonly ContentSubject[] {
  const known = new Set(board.contentItems.map(({ code }) => code));
  const told = [
    ...[...sent.values()].flatMap(({ report }) => report),
    ...[...accepted.values()].flatMap(({ contents }) => contents.map((row) => ({ ...row, name: null }))),
  ];
  const names = new Map<string, string>();
  for (const { code, name, content } of told)
    if (content.state !== "blank" && !known.has(code)) names.set(code, names.get(code) || (name ?? ""));
  return [...names]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, name]) => ({ code, name, measure: null, type: "text" }));
}

export function contentColumns({
  board,
  roster,
}: Pick<Consolidation, "board" | "roster">): readonly OutputColumn<ContentLine>[] {
  const units = new Map(roster.map((unit) => [unit.code, unit.name]));
  const clusters = new Map(board.clusters.map((cluster) => [cluster.code, cluster.name]));
  return [
    { header: "Mã", states: "content", width: 9, widest: 12, cell: ({ item }) => wordCell(item.code) },
    { header: "Nội dung", width: 34, cell: ({ item, answered }) => textCell(answered === null ? null : item.name) },
    {
      header: headers.measure,
      width: 10,
      cell: ({ item, answered }) => wordCell(answered === null ? null : item.measure),
    },
    { header: "Số đơn vị trả lời", width: 9, cell: ({ answered }) => countCell(answered) },
    { header: headers.cluster, states: "cluster", width: 11, cell: ({ cluster }) => wordCell(cluster) },
    { header: headers.unit, states: "unit", width: 9, widest: 16, cell: ({ unit }) => wordCell(unit) },
    {
      header: "Tên đơn vị, cụm, khối",
      width: 20,
      widest: 28,
      cell: ({ unit, cluster }) => textCell((unit === null ? clusters.get(cluster ?? "") : units.get(unit)) ?? null),
    },
    { header: "Cách tổng hợp", width: 12, cell: ({ meaning }) => wordCell(meaning) },
    { header: "Kết quả tổng hợp, nội dung báo cáo", width: 60, cell: ({ content }) => content },
    ...sourceColumns<ContentLine>(({ source }) => source, {
      file: { width: 14, widest: 24 },
      sheet: { width: 11, widest: 16 },
      cell: { width: 7 },
    }),
  ];
}
