import { parquetWriteBuffer, type SchemaElement } from "hyparquet-writer";
import type { DataTable, DataType, DataValue } from "../../../app/host";

type Column = { readonly name: string; readonly type: Exclude<DataType, "mixed">; readonly data: readonly DataValue[] };

const elements = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  "yes-no": { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
} as const satisfies { readonly [T in Column["type"]]: Partial<SchemaElement> };

/**
 * A table as Apache Parquet: numbers as DOUBLE, days as DATE, absent as null, not compressed, so that anybody can
 * search the file for what it must not hold. The same table gives the same bytes. A column has one type there, so where
 * numbers and words are mixed the words stand in a column of their own behind it: `result` and `resultText`.
 */
export function writeParquet({ columns, rows }: DataTable): Uint8Array {
  const written = columns.flatMap(({ key, type }, index) =>
    columnsOf(
      key,
      type,
      rows.map((row) => row[index] ?? null),
    ),
  );
  const schema: SchemaElement[] = [
    { name: "root", num_children: written.length },
    ...written.map(({ name, type }): SchemaElement => ({ name, repetition_type: "OPTIONAL", ...elements[type] })),
  ];
  const columnData = written.map(({ name, type, data }) => ({
    name,
    data:
      type === "date"
        ? data.map((value) => (value === null ? null : new Date(`${String(value)}T00:00:00Z`)))
        : [...data],
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, codec: "UNCOMPRESSED", createdBy: "thidua" }));
}

function columnsOf(key: string, type: DataType, data: readonly DataValue[]): readonly Column[] {
  if (type !== "mixed") return [{ name: key, type, data }];
  const only = (kind: "number" | "string"): readonly DataValue[] =>
    data.map((value) => (typeof value === kind ? value : null));
  return [
    { name: key, type: "number", data: only("number") },
    { name: `${key}Text`, type: "text", data: only("string") },
  ];
}
