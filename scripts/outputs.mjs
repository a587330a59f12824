/**
 * Everything that the command line makes of the sample province, in both languages, into one folder: to hold the
 * product before a change against the product after it. npm run outputs -- <folder>, then diff -r of two folders.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("npm run outputs -- <folder>");
  process.exit(1);
}
const out = path.resolve(folder);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

/** What a command says is kept beside what it writes, with the folder's own name left out. */
function keep(name, words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, "bin", "thidua.mjs"), ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  writeFileSync(path.join(out, `${name}.txt`), `exit ${status}\n${stdout}${stderr}`.replaceAll(out, ""));
}

const day = "2020-07-15";
for (const lang of ["vi", "en"]) {
  const at = path.join(out, lang);
  keep(`demo-${lang}`, ["demo", "--out", at, "--as-of", day, "--lang", lang]);
  const filled = readdirSync(path.join(at, "filled"), { recursive: true })
    .filter((file) => file.endsWith(".xlsx"))
    .sort()
    .map((file) => path.join(at, "filled", file));
  keep(`check-${lang}`, ["check", ...filled, "--as-of", day, "--lang", lang]);
  keep(`help-${lang}`, ["--help", "--lang", lang]);
}
const filled = path.join(out, "vi", "filled", "K03");
const marked = path.join(out, "marked");
mkdirSync(marked);
keep("mark", ["mark", ...formsIn(filled), "--out", marked, "--as-of", day]);
keep("slips", ["slips", path.join(out, "vi", "board-out.xlsx"), "--out", path.join(out, "slips"), "--as-of", day]);
keep("new", ["new", path.join(out, "empty.xlsx"), "--as-of", "2020-05-20"]);

function formsIn(place) {
  return readdirSync(place)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => path.join(place, name));
}
