import { sourceCell } from "./output-cells";
import type { OutputColumn } from "./output-table";

export type SourcePlace = { readonly file: string | null; readonly sheet: string | null; readonly cell: string | null };
type Room = Pick<OutputColumn<never>, "width" | "widest"> & { readonly header?: string };

/** File, sheet and cell that a row comes from, in columns that can be folded away; `null` = it comes from no cell. */
export function sourceColumns<Row>(
  placeOf: (row: Row) => SourcePlace | null,
  room: Readonly<Record<keyof SourcePlace, Room>>,
): readonly OutputColumn<Row>[] {
  const column = (header: string, part: keyof SourcePlace): OutputColumn<Row> => ({
    header,
    states: part,
    ...room[part],
    folds: true,
    cell: (row) => sourceCell(placeOf(row)?.[part] ?? null),
  });
  return [column("Tệp", "file"), column("Trang", "sheet"), column("Ô", "cell")];
}
