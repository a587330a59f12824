import { carryOwnSheet } from "../../../src/forms/board/carry-sheet";
import type { HostTestKit } from "../../../self-test/host-test";
import { testSheet } from "../../../self-test/test-sheet";
import type { LiveWorkbook } from "../../../src/app/live-workbook";
import { excelLiveWorkbook } from "../../../src/hosts/excel/live-workbook";
import { nameArea } from "../../../src/hosts/excel/name-area";
import { readBack } from "../../../src/hosts/excel/reading/read-back";
import { encodeWorkbook, memoryLiveWorkbook, type MemoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import { deflateNode, inflateNode } from "../../../src/hosts/node/zlib";
import { xlsxLiveWorkbook, type XlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import { readWorkbook } from "../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { vi } from "../../../src/text/vi";
import { workbookOf, type WorkbookDraft } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { host as memoryHost } from "../../support/small-province";
import { useExcel } from "../../excel-host/node/use-excel";
import { calculateWithLibreOffice } from "../../support/calculate-with-libreoffice";
import { findSoffice } from "../../support/libreoffice";

export type OpenedHost = { readonly workbook: LiveWorkbook; readonly kit: HostTestKit };

/** A host under the shared tests: a new, empty workbook and what the tests need beside it. */
export type HostUnderTest = { readonly name: string; readonly open: () => Promise<OpenedHost> };

export const newWorkbook: WorkbookDraft = { title: "", sheets: [testSheet("Sheet1", [])], names: [], active: 0 };

export const plainKit: HostTestKit = {
  abilities: { calculates: false, widths: true, bytes: false, beside: false, features: false },
  calculate: () => Promise.resolve(),
  wait: () => Promise.resolve(),
  readBytes: (bytes) => Promise.resolve(memoryHost.readWorkbook(bytes)),
  besides: () => [],
  readBack: () => Promise.resolve([]),
  nameArea: () => Promise.resolve(null),
  now: "2020-07-15T08:30:00",
  texts: vi,
};

/** All the tests in one workbook leave more sheets than any workbook of a round has. */
const mostSheets = 200;

export async function emptyXlsx(): Promise<XlsxLiveWorkbook> {
  return xlsxLiveWorkbook(await writeWorkbook(newWorkbook), {
    inflate: inflateNode,
    deflate: deflateNode,
    limits: { sheets: mostSheets },
    carry: carryOwnSheet,
  });
}

export type MemoryWithFiles = MemoryLiveWorkbook & Required<Pick<LiveWorkbook, "bytes" | "openBeside">>;

/** A workbook in memory that is given as a listing of its cells, and notes what is opened beside it. */
export function memoryWithFiles(): { readonly live: MemoryWithFiles; readonly kit: HostTestKit } {
  const live = memoryLiveWorkbook(workbookOf(newWorkbook));
  const besides: Uint8Array[] = [];
  const files = {
    bytes: () => Promise.resolve(encodeWorkbook(live.workbook())),
    openBeside: (bytes: Uint8Array) => Promise.resolve(void besides.push(bytes)),
  };
  return {
    live: { ...live, ...files },
    kit: { ...plainKit, abilities: { ...plainKit.abilities, bytes: true, beside: true }, besides: () => besides },
  };
}

const readXlsx = (bytes: Uint8Array): Promise<Workbook> =>
  Promise.resolve(readWorkbook(bytes, { inflate: inflateNode, limits: { sheets: mostSheets } }));

export const memory: HostUnderTest = {
  name: "memory",
  open: () => {
    const { live, kit } = memoryWithFiles();
    return Promise.resolve({ workbook: live, kit });
  },
};
export const xlsx: HostUnderTest = {
  name: "xlsx",
  open: async () => ({
    workbook: await emptyXlsx(),
    kit: { ...plainKit, abilities: { ...plainKit.abilities, bytes: true }, readBytes: readXlsx },
  }),
};

/** Microsoft's own library before a simulated Excel; LibreOffice calculates, where it is installed. */
export const excel: HostUnderTest = {
  name: "excel",
  open: () => {
    const { host } = useExcel({ workbook: newWorkbook });
    const calculates = findSoffice() !== null;
    const kit = {
      ...plainKit,
      abilities: { calculates, widths: false, bytes: true, beside: true, features: true },
      readBack,
      nameArea,
      readBytes: readXlsx,
      besides: () => host.besides.map((base64) => new Uint8Array(Buffer.from(base64, "base64"))),
      calculate: () => (calculates ? calculateWithLibreOffice(host) : Promise.resolve()),
      wait: breathe,
    };
    return Promise.resolve({ workbook: excelLiveWorkbook(), kit });
  },
};

/** The simulated host sends its events a moment later, in a turn of their own. */
const breathe = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 5)));
