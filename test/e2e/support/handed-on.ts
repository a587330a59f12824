import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { decoded, readMail } from "../../app/reminding/read-mail";
import { docxLines } from "../../papers/docx-text";
import { xmlFault } from "../../support/well-formed";

/** Folders of what a round hands on. */
const folders = ["papers", "reminders", "leaders", "mails"];

export type HandedOn = {
  /** Relative to the demo's folder, "/" between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** Papers and messages below a demo's folder, in alphabetical order. */
export function handedOn(folder: string): readonly HandedOn[] {
  return folders
    .filter((each) => existsSync(path.join(folder, each)))
    .flatMap((each) =>
      readdirSync(path.join(folder, each), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
        .map((file) => ({
          name: path.relative(folder, file).split(path.sep).join("/"),
          bytes: new Uint8Array(readFileSync(file)),
        })),
    );
}

/** The figures that the demo's list names, of all papers. */
export function listedFigures(folder: string): readonly { readonly value: unknown; readonly source: string }[] {
  const { papers } = JSON.parse(readFileSync(path.join(folder, "papers.json"), "utf8")) as {
    papers: readonly { readonly figures: readonly { readonly value: unknown; readonly source: string }[] }[];
  };
  return papers.flatMap(({ figures }) => figures);
}

/** Why a paper or a message in a demo's folder can't be opened, or says nothing; [] = it can. */
export function faultsOfFile({ name, bytes }: HandedOn, folder: string): readonly string[] {
  return (name.endsWith(".docx") ? paperFaults(bytes) : mailFaults(bytes, folder)).map((fault) => `${name}: ${fault}`);
}

function paperFaults(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([part]) => /\.(?:xml|rels)$/u.test(part));
  const broken = parts.flatMap(([part, content]) => {
    const fault = xmlFault(strFromU8(content));
    return fault === null ? [] : [`${part}: ${fault}`];
  });
  return docxLines(bytes).length > 5 ? broken : [...broken, "says nothing"];
}

/** The letter's words, and behind them the form as it was issued to the unit, if one goes with it. */
function mailFaults(bytes: Uint8Array, folder: string): readonly string[] {
  const { headers, parts } = readMail(bytes);
  const [text, form] = parts;
  const issued =
    form === undefined ? null : path.join(folder, "issued", form.name?.split("-")[0] ?? "", form.name ?? "");
  return [
    ...(decoded(headers.get("subject") ?? "") === "" ? ["no subject"] : []),
    ...((text?.bytes.length ?? 0) < 100 ? ["says nothing"] : []),
    ...(issued !== null && !readFileSync(issued).equals(form?.bytes ?? Buffer.of()) ? ["another form"] : []),
  ];
}
