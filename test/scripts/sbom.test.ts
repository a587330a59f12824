import { readFileSync } from "node:fs";
import path from "node:path";
import { billOf } from "../../scripts/sbom.mjs";

const root = path.join(__dirname, "..", "..");
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), "utf8"));

type Pins = Readonly<Record<string, string>>;
const product = json("package.json") as {
  readonly dependencies: Pins;
  readonly devDependencies: Pins;
  readonly overrides: Pins;
};
const bill = billOf(json("package-lock.json"));
const delivered = bill.components.filter(({ scope }) => scope !== "excluded");

test("every library of the lockfile stands in it once, with its checksum and its licence", () => {
  const refs = bill.components.map((component) => component["bom-ref"]);
  expect(new Set(refs).size).toBe(refs.length);
  expect(refs.length).toBeGreaterThan(300);
  for (const { purl, hashes } of bill.components)
    expect([purl, hashes.map(({ content }) => content.length)]).toEqual([purl, [128]]);
  expect(delivered.filter(({ licenses }) => licenses.length === 0).map(({ purl }) => purl)).toEqual([]);
});

test("what hangs on what leads to libraries that stand in it", () => {
  const refs = new Set(bill.dependencies.map(({ ref }) => ref));
  for (const { dependsOn } of bill.dependencies)
    for (const ref of dependsOn) expect([ref, refs.has(ref)]).toEqual([ref, true]);
});

test("what is delivered is of licences that let it", () => {
  const licences = new Set(delivered.flatMap(({ licenses }) => licenses.map(({ expression }) => expression)));
  for (const licence of licences)
    expect(licence).toMatch(
      /^\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-3\.0|PSF-2\.0|Unlicense)/u,
    );
});

test("our own choices are pinned exactly, and each is explained", () => {
  const reasons = readFileSync(path.join(root, "docs/security.md"), "utf8");
  for (const [name, version] of Object.entries({
    ...product.dependencies,
    ...product.devDependencies,
    ...product.overrides,
  })) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/u)]);
    expect([name, reasons.includes(`\`${name}\``)]).toEqual([name, true]);
  }
});
