import { findSoffice, resave, type Files } from "../support/libreoffice";
import { markFaults } from "../support/marking/mark-faults";
import { checked, filledBy, marked, numbersFrom, said, sampleForms, unmarked } from "../support/marking/marked-forms";
import { notesFaults } from "../support/marking/notes-in-libreoffice";
import { savers } from "../support/marking/savers";
import { canCheckSchema, schemaFaults } from "../support/marking/schema-faults";
import { nodeHost } from "../../src/hosts/node/node-host";
import { wanted } from "./wanted";

/** Forms of one program. */
const { cases, seed } = wanted({ cases: 75 });

/** What goes wrong with the copies of one program's files, by file. */
async function faultsOf(files: Files): Promise<readonly string[]> {
  const faults: string[] = [];
  const copies = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) {
    const { bytes: copy } = await marked(bytes);
    const told = said(bytes);
    copies.set(name, copy);
    const off = await unmarked(copy);
    faults.push(
      ...markFaults(bytes, copy).map((fault) => `${name}: ${fault}`),
      ...markFaults(bytes, off).map((fault) => `${name}, marks off: ${fault}`),
      ...(said(copy) === told ? [] : [`${name}: the copy says something else`]),
      ...(said(off) === told ? [] : [`${name}: without marks it says something else`]),
      ...(Buffer.from((await marked(copy)).bytes).equals(Buffer.from(copy))
        ? []
        : [`${name}: marked again it is another`]),
    );
  }
  const opened = findSoffice() === null ? [] : resavedFaults(copies);
  return [...faults, ...schemaFaults(files, copies), ...opened];
}

/** Opened and saved by LibreOffice the copy still says the same, and shows each note. */
function resavedFaults(copies: Files): readonly string[] {
  return [...inParts(copies, resave)].flatMap(([name, again]) =>
    notesFaults(copies.get(name) ?? again, again).map((fault) => `${name}, from LibreOffice: ${fault}`),
  );
}

/** A start of LibreOffice has its time limit, which a busy machine must not reach. */
const atOnce = 15;

function inParts(files: Files, save: (files: Files) => Files): Files {
  const all = [...files];
  const parts = Array.from(
    { length: Math.ceil(all.length / atOnce) },
    (_, index) => new Map(all.slice(index * atOnce, (index + 1) * atOnce)),
  );
  return new Map(parts.flatMap((part) => [...save(part)]));
}

describe(`${cases} forms of each program that saves .xlsx, from seed ${seed}: marks change nothing else`, () => {
  const forms = sampleForms();
  if (!canCheckSchema())
    process.stdout.write(
      "LEFT OUT: the schema of workbooks, since xmllint or the folder that THIDUA_SCHEMAS names is not there\n",
    );
  for (const [index, { name, save }] of savers().entries()) {
    const title = `saved by ${name}`;
    if (save === null) {
      process.stdout.write(`LEFT OUT: ${title}: it is not installed\n`);
      continue;
    }
    test(title, async () => {
      const next = numbersFrom(seed + index);
      const written: [string, Uint8Array][] = [];
      for (let done = 0; done < cases; done += 1) {
        const form = forms[(done * 7 + index * 3) % forms.length];
        if (form !== undefined)
          written.push([`${done}-${form.name}`, await nodeHost.writeWorkbook(filledBy(form.draft(), next))]);
      }
      const files = inParts(new Map(written), save);
      const faults = await faultsOf(files);
      const cells = [...files.values()].reduce((sum, bytes) => sum + checked(bytes).issues.length, 0);
      process.stdout.write(`${name}: ${files.size} files, ${cells} lines, ${faults.length} faults\n`);
      expect({ found: faults.length, first: faults.slice(0, 20) }).toEqual({ found: 0, first: [] });
    });
  }
});
