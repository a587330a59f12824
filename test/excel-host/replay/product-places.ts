import { officeUses } from "../../checks/office-uses";
import { officeSources, programOf } from "../../checks/source-program";
import type { AskedMember, Difference } from "./replay";

/** Where the product uses a member: "src/hosts/excel/…ts:12"; the nearest ones first, [] = nowhere by that name. */
export type PlacesOf = (members: Difference["members"]) => readonly string[];

type Use = { readonly owner: string; readonly name: string; readonly place: string };

/**
 * Reads the sources with their types, which takes some seconds. What goes to Excel says which member is meant, but
 * "GetRange" doesn't say that it gives a Range: a use counts where the two names go together, else every use of that
 * name does.
 */
export function productPlaces(): PlacesOf {
  const files = officeSources();
  const program = programOf(files);
  const uses = files
    .flatMap((file) => officeUses(program, file).uses)
    .map(({ member, file, line }): Use => {
      const [owner = "", name = ""] = member.split(".").slice(-2);
      return { owner: owner.toLowerCase(), name: name.toLowerCase(), place: `${file}:${line}` };
    });
  return (members) => [...new Set(members.flatMap((member) => placesOf(uses, member)))];
}

function placesOf(uses: readonly Use[], { owner, name }: AskedMember): readonly string[] {
  // A load may name a whole path: "format/fill/color".
  const [wanted = "", above = owner] = name.toLowerCase().split("/").reverse();
  const named = uses.filter((use) => use.name === wanted);
  const word = above.toLowerCase();
  const near = named.filter((use) => word !== "" && (use.owner.endsWith(word) || word.includes(use.owner)));
  return (near.length > 0 ? near : named).map(({ place }) => place);
}
