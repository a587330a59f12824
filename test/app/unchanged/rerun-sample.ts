import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { sheetNames } from "../../../src/contract/sheet-names";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { viCommands } from "../../../src/text/command-texts";
import { addressOf } from "../../../src/workbook/address";
import { smallBoard } from "../../e2e/support/small-board";
import { fill, issuedProvince } from "../../sample/filled-province";
import { commandDesk } from "../../support/command-desk";

const { at, desk, said, bytesOf, takeAway } = commandDesk("rerun");
export { at, bytesOf, said, takeAway };

const day = "2020-07-15";

/** What a run is asked for beside its files. */
export type Asked = { readonly asOf: string; readonly received: string | null; readonly program: string };
export const asked: Asked = { asOf: day, received: null, program: "one" };

/** One cluster's Board workbook and what its units sent, in `in`; one file is no workbook. */
export async function writeRound(): Promise<void> {
  writeFileSync(at("board.xlsx"), await smallBoard(["K03"], { unregistered: [] }));
  rmSync(at("in"), { recursive: true, force: true });
  for (const [name, bytes] of await sentFiles()) give(name, bytes);
  give("in/cong-van.pdf", new TextEncoder().encode("%PDF"));
}

let sent: Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> | null = null;

/** Made once: every story begins with the same files. */
function sentFiles(): NonNullable<typeof sent> {
  sent ??= filledForms();
  return sent;
}

async function filledForms(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const { issued } = await issuedProvince((path) => path.startsWith("K03/K03-0"));
  const { folder } = await fill(issued, 7);
  return [...folder].flatMap(([name, { bytes }]) =>
    name.startsWith("filled/K03/") && name.endsWith(".xlsx")
      ? [[name.replace("filled/K03", "in"), bytes] as const]
      : [],
  );
}

/** At the same time whenever it is put there. */
export function give(name: string, bytes: Uint8Array, seconds = 1_593_500_000): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), bytes);
  utimesSync(at(name), seconds, seconds);
}

export const lineOfStanding = viCommands.cli.results.stands();

/** What a run said, in order; failures too. `whole`: made anew whatever stands, since its JSON is asked for. */
export async function run(from: string, out: string, ask: Asked & { readonly whole?: boolean }): Promise<string[]> {
  said.length = 0;
  const { asOf, received, program, whole = false } = ask;
  const options = { in: [at("in")], out: at(out), asOf, received, json: whole ? at("out.json") : null, dryRun: false };
  await runConsolidate({ ...desk, program: () => program }, at(from), options);
  return [...said];
}

/** The numbers of a run, without where it wrote and which files are to be seen. */
export function numbersIn(lines: readonly string[]): readonly string[] {
  const starts = ["TỔNG HỢP", "Tệp: ", "Đơn vị: ", "Nội dung cần rà soát: "];
  return lines.filter((line) => starts.some((start) => line.startsWith(start)));
}

/** Sheets in which a person at the Board types. */
const typed = [sheetNames.roster, sheetNames.scale, sheetNames.receipts, sheetNames.indicators];

/** A change that a person makes to a workbook: the n-th cell of its typed sheets gets something else. */
export function typeSomewhere(name: string, n: number, sheets: readonly string[] = typed): void {
  const bytes = bytesOf(name);
  const places = nodeHost
    .readWorkbook(bytes)
    .sheets.filter((sheet) => sheets.includes(sheet.name))
    .flatMap((sheet) =>
      [...sheet.rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value, formula }]) =>
          row > 4 && formula === null && (typeof value === "string" || typeof value === "number")
            ? [{ sheet: sheet.name, cell: addressOf(row, column), value }]
            : [],
        ),
      ),
    );
  const place = places[n % places.length];
  if (place === undefined) throw new Error(`${name} has no cell to be typed into`);
  const value = typeof place.value === "number" ? place.value + 1 : `${place.value} (sửa)`;
  give(name, nodeHost.patchWorkbook(bytes, [{ kind: "set", ...place, value }]));
}

export function takeFile(name: string): void {
  rmSync(at(name), { force: true });
}

export function copy(from: string, to: string): void {
  writeFileSync(at(to), readFileSync(at(from)));
}
