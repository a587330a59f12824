import { utf8ToBytes } from "@noble/hashes/utils.js";
import { marksSheet } from "../../contract/sheet-names";
import { resultLabel } from "../../forms/marks/workbook-marks";
import type { Host } from "../host";
import type { ToldRun } from "./told-run";

const place = { sheet: marksSheet, label: resultLabel };

type Lines = Pick<Host, "lines" | "sha256">;

/** What stands in the line: what the next run over the same would say, and one sum over it, its inputs and the file. */
type ResultLine = { readonly sum: string; readonly told: ToldRun };

/**
 * A finished workbook with the line by which the next run knows it again. `inputs`: see `runPrint`; `told`: what that
 * run would say.
 */
export function withResultLine(bytes: Uint8Array, result: { inputs: string; told: ToldRun }, host: Lines): Uint8Array {
  if (host.lines === undefined) return bytes;
  const { rest } = host.lines.read(bytes, place);
  const line: ResultLine = { sum: sumOf({ ...result, rest }, host), told: result.told };
  return host.lines.write(bytes, { ...place, text: JSON.stringify(line) });
}

/**
 * What a run over this workbook would say, where it is the untouched result of a run with the same inputs; `null` = it
 * isn't, or can't be known. `inputs` is asked for only where there is a line.
 */
export function resultStands(bytes: Uint8Array, inputs: () => string, host: Lines): ToldRun | null {
  try {
    const kept = host.lines?.read(bytes, place) ?? null;
    if (kept === null || kept.text === null) return null;
    const { sum, told } = JSON.parse(kept.text) as ResultLine;
    return sum === sumOf({ inputs: inputs(), told, rest: kept.rest }, host) ? told : null;
  } catch {
    // Another program's file, or a line that somebody typed over: the run is made as ever, and says what is wrong.
    return null;
  }
}

type Summed = { readonly inputs: string; readonly told: ToldRun; readonly rest: string };

function sumOf({ inputs, told, rest }: Summed, { sha256 }: Pick<Host, "sha256">): string {
  return sha256(utf8ToBytes(JSON.stringify([inputs, rest, told])));
}
