// npm run sbom: what the product is made of, as CycloneDX 1.5 (dist/sbom.cdx.json), from the lockfile alone: the same
// lockfile gives the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const nameOf = (place) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
const purl = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`;
const hashesOf = (integrity) =>
  (integrity ?? "")
    .split(" ")
    .filter((each) => each.startsWith("sha512-"))
    .map((each) => ({ alg: "SHA-512", content: Buffer.from(each.slice(7), "base64").toString("hex") }));

/** Where the one means the other: beside it, or in a folder further out. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === "") return null;
  }
}

/**
 * The bill of a lockfile (version 3). What is needed to build and test only is "excluded": it is in nothing that is
 * delivered.
 */
export function billOf({ name, version, packages }) {
  const all = Object.entries(packages).filter(([place, { link }]) => place !== "" && link !== true);
  const refs = new Map(all.map(([place, each]) => [place, `${purl(nameOf(place), each.version)}#${place}`]));
  const components = all.map(([place, each]) => ({
    type: "library",
    "bom-ref": refs.get(place),
    name: nameOf(place),
    version: each.version,
    scope:
      each.dev === true || each.devOptional === true ? "excluded" : each.optional === true ? "optional" : "required",
    hashes: hashesOf(each.integrity),
    licenses: typeof each.license === "string" ? [{ expression: each.license }] : [],
    purl: purl(nameOf(place), each.version),
  }));
  const needs = (place, each) => {
    const names = Object.keys({
      ...each.dependencies,
      ...each.optionalDependencies,
      ...(place === "" ? each.devDependencies : {}),
    });
    return names
      .flatMap((needed) => placeOf(packages, place, needed) ?? [])
      .map((found) => refs.get(found))
      .sort();
  };
  const product = purl(name, version);
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": product,
        name,
        version,
        licenses: [{ expression: packages[""].license }],
        purl: product,
      },
    },
    components,
    dependencies: [
      { ref: product, dependsOn: needs("", packages[""]) },
      ...all.map(([place, each]) => ({ ref: refs.get(place), dependsOn: needs(place, each) })),
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bill = billOf(JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")));
  const to = path.join(root, "dist", "sbom.cdx.json");
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, `${JSON.stringify(bill, null, 2)}\n`);
  const delivered = bill.components.filter(({ scope }) => scope !== "excluded").length;
  console.log(`dist/sbom.cdx.json: ${bill.components.length} libraries, ${delivered} of them delivered`);
}
