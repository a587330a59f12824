import { defaultLimits } from "../../../src/hosts/xlsx/read/limits";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import type { SimulatedExcel } from "../simulated-excel";

/** Excel gives a workbook as many sheets as memory has room for. */
const excelLimits = { ...defaultLimits, sheets: 1_000 };

type Done = (result: { readonly status: "succeeded"; readonly value: unknown }) => void;

/** `Office.context.document` of the common interface, as far as code asks for the workbook's own file. */
export function documentFile(host: Pick<SimulatedExcel, "toDraft">) {
  return {
    getFileAsync: (_type: string, { sliceSize }: { readonly sliceSize: number }, done: Done): void => {
      void writeWorkbook(host.toDraft(), undefined, excelLimits).then((bytes) =>
        done({ status: "succeeded", value: fileOf(bytes, sliceSize) }),
      );
    },
  };
}

function fileOf(bytes: Uint8Array, sliceSize: number) {
  let open = true;
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index: number, done: Done): void => {
      if (!open) throw new Error("Simulated host: a slice of a file that was closed");
      const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
      done({ status: "succeeded", value: { data, index, size: data.length } });
    },
    closeAsync: (): void => {
      open = false;
    },
  };
}
