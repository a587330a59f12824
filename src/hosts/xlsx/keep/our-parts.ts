import { strFromU8 } from "fflate";
import type { OpenParts } from "../mark/open-parts";
import type { PartWriter } from "../write/part-writer";

/** The parts that hucre made for sheets, with the names that they get in a package which has others. */
export type OurParts = {
  /** Name in the package of a part that hucre called so; `null` = the part isn't taken over. */
  readonly nameOf: (part: string) => string | null;
  /** Makes the lists of relations lead to the new names. */
  readonly relink: (writer: PartWriter) => void;
  /** `<Override>` elements, and the endings that they need. */
  readonly types: string;
  readonly endings: readonly { readonly ending: string; readonly type: string }[];
};

const ofSheets = /^xl\/(?:worksheets|drawings|charts|comments)/;
const relationList = /^(.*\/)_rels\/([^/]+)\.rels$/;

/**
 * Names are the first free ones, in hucre's order: the same kept parts give the same names. `isDrawn`: false where no
 * sheet of ours is drawn; the one that holds the looks stays out.
 */
export function ourParts(
  hucre: ReadonlyMap<string, Uint8Array>,
  { parts, isDrawn }: { readonly parts: OpenParts; readonly isDrawn: boolean },
): OurParts {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const part of hucre.keys()) {
    if (!isDrawn || !ofSheets.test(part) || relationList.test(part)) continue;
    const name = freeName(part, (each) => taken.has(each) || parts.has(each));
    taken.add(name);
    names.set(part, name);
  }
  for (const part of hucre.keys()) {
    const [, folder = "", owner = ""] = relationList.exec(part) ?? [];
    const name = names.get(folder + owner);
    if (name !== undefined) names.set(part, name.replace(/([^/]+)$/, "_rels/$1.rels"));
  }
  const types = strFromU8(hucre.get("[Content_Types].xml") ?? new Uint8Array());
  return {
    nameOf: (part) => names.get(part) ?? null,
    relink: ({ change }) => {
      for (const part of names.keys())
        if (relationList.test(part)) change(part, (xml) => relinked(xml, part.replace(/_rels\/[^/]+$/, ""), names));
    },
    types: [...types.matchAll(/<Override PartName="\/([^"]+)"([^>]*)\/>/g)]
      .flatMap(([, part = "", rest = ""]) => {
        const name = names.get(part);
        return name === undefined ? [] : [`<Override PartName="/${name}"${rest}/>`];
      })
      .join(""),
    endings: [...types.matchAll(/<Default Extension="([^"]+)" ContentType="([^"]+)"\/>/g)].map(
      ([, ending = "", type = ""]) => ({ ending, type }),
    ),
  };
}

function freeName(part: string, isTaken: (name: string) => boolean): string {
  const [, stem = part, ending = ""] = /^(.*?)\d*(\.\w+)$/.exec(part) ?? [];
  let number = 1;
  while (isTaken(`${stem}${number}${ending}`)) number += 1;
  return `${stem}${number}${ending}`;
}

function relinked(xml: string, folder: string, names: ReadonlyMap<string, string>): string {
  return xml.replace(/ Target="([^"]*)"/g, (found, target: string) => {
    const name = names.get(target.startsWith("/") ? target.slice(1) : resolved(folder, target));
    return name === undefined ? found : ` Target="/${name}"`;
  });
}

function resolved(folder: string, target: string): string {
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
