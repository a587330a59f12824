import type { Consolidation } from "../../domain/consolidation";
import type { ContentItem } from "../../domain/indicator";
import type { Texts } from "../../text/texts";
import type { SheetDraft } from "../../workbook/draft";
import { answersTo, contentLines, type ContentLine } from "./content-lines";
import { countCell, sourceCell, textCell, wordCell } from "./output-cells";
import { outputList } from "./output-list";
import { inSections, outputTable, type OutputColumn } from "./output-table";

/**
 * `Tổng hợp nội dung`: what the units told, item by item in the order of the Board's catalogue. Numbers are added up,
 * dates and Có/Không counted; words stand in full, one row a unit, with their cell.
 */
export function contentsPage(consolidation: Consolidation, texts: Texts): SheetDraft {
  const sections = sectionsOf(consolidation.board.contentItems);
  const rows = inSections(sections, {
    text: (section) => section.title,
    rows: (section) => section.items.flatMap((item) => contentLines(item, answersTo(consolidation, item), texts)),
  });
  return outputList(consolidation, {
    name: "Tổng hợp nội dung",
    title: "TỔNG HỢP NỘI DUNG BÁO CÁO CỦA CÁC ĐƠN VỊ",
    table: outputTable(contentColumns(consolidation), rows),
    frozenColumns: 2,
    orientation: "landscape",
    whenEmpty: "Danh mục nội dung chưa có nội dung nào.",
  });
}

type Section = { readonly title: string; readonly items: readonly ContentItem[] };

/** Neighbouring items of one Mục. The order of the catalogue is kept even where a Mục comes back. */
function sectionsOf(items: readonly ContentItem[]): readonly Section[] {
  const sections: { readonly title: string; readonly items: ContentItem[] }[] = [];
  for (const item of items) {
    const title = item.section ?? "Nội dung khác";
    const last = sections.at(-1);
    if (last?.title === title) last.items.push(item);
    else sections.push({ title, items: [item] });
  }
  return sections;
}

export function contentColumns({ roster }: Pick<Consolidation, "roster">): readonly OutputColumn<ContentLine>[] {
  const units = new Map(roster.map((unit) => [unit.code, unit]));
  return [
    { header: "Mã", states: "content", width: 9, widest: 12, cell: ({ item }) => wordCell(item.code) },
    { header: "Nội dung", width: 34, cell: ({ item, answered }) => textCell(answered === null ? null : item.name) },
    { header: "ĐVT", width: 10, cell: ({ item, answered }) => wordCell(answered === null ? null : item.measure) },
    { header: "Số đơn vị trả lời", width: 9, cell: ({ answered }) => countCell(answered) },
    { header: "Mã cụm/khối", states: "cluster", width: 11, cell: ({ unit }) => wordCell(units.get(unit ?? "")?.cluster ?? null) },
    { header: "Mã đơn vị", states: "unit", width: 9, widest: 16, cell: ({ unit }) => wordCell(unit) },
    { header: "Tên đơn vị", width: 20, widest: 28, cell: ({ unit }) => textCell(units.get(unit ?? "")?.name ?? null) },
    { header: "Cách tổng hợp", width: 12, cell: ({ meaning }) => wordCell(meaning) },
    { header: "Kết quả tổng hợp, nội dung báo cáo", width: 60, cell: ({ content }) => content },
    { header: "Tệp", states: "file", width: 14, widest: 24, folds: true, cell: ({ source }) => sourceCell(source?.file ?? null) },
    { header: "Trang", states: "sheet", width: 11, widest: 16, folds: true, cell: ({ source }) => sourceCell(source?.sheet ?? null) },
    { header: "Ô", states: "cell", width: 7, folds: true, cell: ({ source }) => sourceCell(source?.cell ?? null) },
  ];
}
