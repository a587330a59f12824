import { sourceCell } from "./output-cells";
import type { OutputColumn } from "./output-table";

type Place = { readonly file: string | null; readonly sheet: string | null; readonly cell: string | null };
type Room = Pick<OutputColumn<never>, "width" | "widest">;

/** Tệp, Trang, Ô that a row comes from, to be folded away; `null` = it comes from no cell. */
export function sourceColumns<Row>(
  placeOf: (row: Row) => Place | null,
  room: Readonly<Record<keyof Place, Room>>,
): readonly OutputColumn<Row>[] {
  const column = (header: string, part: keyof Place): OutputColumn<Row> => ({
    header,
    states: part,
    ...room[part],
    folds: true,
    cell: (row) => sourceCell(placeOf(row)?.[part] ?? null),
  });
  return [column("Tệp", "file"), column("Trang", "sheet"), column("Ô", "cell")];
}
