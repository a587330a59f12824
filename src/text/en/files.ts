import { formatDate } from "../dates";
import { formatNumber } from "../numbers";
import type { VerdictReasonParams } from "../../domain/submissions/file-record";
import type { Texts } from "../texts";

/** The reader's own detail, without the name that a limit has in the program. */
const wordsOfDetail = (detail: string): string =>
  detail.replace(
    / \(\w+\) (\d+) > (\d+)$/u,
    (_, found: string, most: string) =>
      ` ${formatNumber(Number(found), null, "en")}, at most ${formatNumber(Number(most), null, "en")}`,
  );

const detailOf = (detail: string): string => (detail === "" ? "" : ` (${wordsOfDetail(detail)})`);

export const refusals: Texts["refusals"] = {
  "empty-file": () => "The file is empty. Please ask the unit to send it again.",
  "not-a-workbook": (detail) =>
    `The file is not an Excel workbook${detailOf(detail)}. Please send the form that was issued.`,
  "old-format": (detail) =>
    `The file is not an .xlsx workbook${detailOf(detail)}. Please open it in Excel, choose Save As, type .xlsx, and send the new file.`,
  "internal-error": (detail) =>
    `The program failed on this file (reference ${detail}). Its figures don't count yet. Please send the reference to whoever looks after the program.`,
  encrypted: (detail) =>
    `The file is locked by a password${detailOf(detail)}. Please remove the password and send it again.`,
  corrupt: (detail) => `The file is damaged${detailOf(detail)}. Please open the original, save it and send it again.`,
  "no-sheets": (detail) => `The file has no worksheet${detailOf(detail)}. Please send the form that was issued.`,
  doctype: (detail) =>
    `The file holds an unsafe declaration and was not opened${detailOf(detail)}. Please save it in Excel and send it again.`,
  "over-limit": (detail) =>
    `The file is over a limit${detailOf(detail)}. Please remove pictures and spare content, and send the form that was issued.`,
  "unsupported-format": (detail) =>
    `This kind of file is not supported${detailOf(detail)}. Please save it as .xlsx and send it again.`,
  "saved-as-text": (detail) =>
    `The file is a table kept as text, not an Excel workbook${detailOf(detail)}. Please open it in Excel, choose Save As, type Excel Workbook (.xlsx), and send the new file; best of all, fill in the form that was issued.`,
};

export const verdictReasons: Texts["verdictReasons"] = {
  refused: ({ reason, detail }) => refusals[reason](detail),
  duplicate: ({ name }) => `The same content as the file "${name}".`,
  superseded: ({ name, received }) =>
    received === null
      ? `The newer file "${name}" counts.`
      : `The newer file "${name}", received ${formatDate(received)}, counts.`,
  unchanged: () => "Read in an earlier run; its content has not changed.",
  returned: ({ state }) => `The register says "${state}", so the figures of the file are not taken.`,
  "not-in-roster": ({ code }) => `"${code}" is not in the roster of this round.`,
  "own-copy": () =>
    "Another copy of this very workbook, not a report; please merge it (button Look and merge, or thidua merge).",
  "wrong-kind": () => "A readable workbook, but not a report of a unit or a cluster.",
  "wrong-year": ({ found, expected }) => `A form of ${found}; the round is of ${expected}.`,
  "wrong-period": ({ found, expected }) => `A form of the period "${found}"; the round is "${expected}".`,
  "unit-uncertain": ({ marks, cover }) =>
    `The unit is not certain: issued to ${nameOf(marks)}, the cover says ${nameOf(cover)}. Please confirm with the unit.`,
  "sender-differs": ({ what, found, other, sender }) =>
    `${differing[what](found, other, sender)} ${untilCertain[what]}`,
  "kind-contradicted": ({ marked, found }) =>
    `The file is marked as ${kinds[marked]}, but its sheets are ${found === "unit" ? "a unit's form" : "the workbook of a Board or a cluster"}. Please send the very file that was issued.`,
  "newer-schema": ({ found, expected }) =>
    `A form of version ${found}; this program reads up to version ${expected}. Please update the program.`,
};

const kinds = { board: "a Board's workbook", unit: "a unit's form", cluster: "a cluster's workbook" } as const;

type Differing = (found: string | null, other: string | null, sender: string) => string;

const differing: { readonly [W in VerdictReasonParams["sender-differs"]["what"]]: Differing } = {
  "file-name": (found, other, sender) =>
    `The file is named after ${other ?? nameOf(found)}, but the form in it is that of ${sender}; it counts for nobody yet.`,
  name: (found, other, sender) =>
    found === null
      ? `The form has lost its marks; its cover has the code of ${sender} and no name, so it counts for nobody yet.`
      : `The cover has the code of ${sender}, but the name "${found}"${other === null ? "" : ` (that of ${other})`}; it counts for nobody yet.`,
  cluster: (found, other, sender) =>
    `The cover puts ${sender} into "${found ?? ""}", the roster into ${other ?? ""}; it counts for nobody yet.`,
};

/** The command line asks nobody: there the file itself is put right. */
const untilCertain: { readonly [W in VerdictReasonParams["sender-differs"]["what"]]: string } = {
  "file-name":
    "Please ask who sent it and confirm that where reports are received, or rename the file and consolidate again.",
  name: "Please ask who sent it and confirm that where reports are received, or put code and name right in the file, or add this name to the unit's other names in the roster.",
  cluster:
    "Please ask who sent it and confirm that where reports are received, or put the cluster right in the file and consolidate again.",
};

function nameOf(unit: string | null): string {
  return unit === null ? "an unknown unit" : `"${unit}"`;
}
