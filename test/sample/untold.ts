import { checkWorkbook } from "../../src/app/check-workbooks";
import type { PlantedJson } from "../../sample/check-planted";
import { provinces } from "../../sample/provinces";
import type { IssueCode } from "../../src/domain/issue";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { Folder } from "./filled-province";

/** What only other units' files, the register, the roster or the Board's own scale tell. */
const tellsMore: ReadonlySet<string> = new Set<IssueCode>([
  "same-figures",
  "far-from-peers",
  "file-name-differs",
  "unit-conflict",
  "name-near",
  "receipt-unconfirmed",
  "receipt-ambiguous",
  "accepted-scale-differs",
  "result-differs",
]);

/**
 * Accepted files of units and clusters, and what the Board is told of one alone that its sender is not told before
 * sending.
 */
export function untoldIn(
  folder: Folder,
  json: PlantedJson,
): { readonly files: readonly string[]; readonly untold: readonly string[] } {
  const accepted = new Set(json.files.filter(({ verdict }) => verdict === "accepted").map(({ name }) => name));
  const sent = [...folder].flatMap(([path, { bytes }]) =>
    path.startsWith("filled/") && accepted.has(path.slice("filled/".length))
      ? [{ name: path.slice("filled/".length), bytes }]
      : [],
  );
  const untold = sent.flatMap(({ name, bytes }) => {
    const own = checkWorkbook({ name, sha256: "", changed: null, receivedOption: null }, nodeHost.readWorkbook(bytes), {
      asOf: provinces.huyen.asOf,
    });
    const told = new Set(own.issues.map(({ code, place }) => `${code} ${place.sheet ?? ""}!${place.cell ?? ""}`));
    const theirs = json.issues.filter(
      ({ code, file, severity }) => file === name && severity !== "notice" && !tellsMore.has(code),
    );
    return theirs
      .map(({ code, sheet, cell }) => `${code} ${sheet ?? ""}!${cell ?? ""}`)
      .filter((each) => !told.has(each))
      .map((each) => `${name}: ${each}`);
  });
  return { files: sent.map(({ name }) => name), untold };
}
