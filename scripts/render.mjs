/**
 * Shows what a workbook looks like on paper: node scripts/render.mjs <file.xlsx> <out-dir> [pages] [--dpi 70]
 * `pages` is one number or a range such as 2-4; all pages when it is left out. Needs LibreOffice (SOFFICE can name its
 * program) and pdftoppm. Prints the picture files, one a line.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { dpi: { type: "string", default: "70" } },
});
const [file, out, pages] = positionals;
if (file === undefined || out === undefined || (pages !== undefined && !/^\d+(-\d+)?$/.test(pages))) {
  console.error("node scripts/render.mjs <file.xlsx> <out-dir> [pages] [--dpi 70]");
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), "thidua-render-"));
try {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`;
  execFileSync(
    process.env.SOFFICE ?? "soffice",
    [profile, "--headless", "--convert-to", "pdf", "--outdir", work, resolve(file)],
    { stdio: "pipe" },
  );
  const name = basename(file, extname(file));
  const [first, last = first] = pages?.split("-") ?? [];
  const range = first === undefined ? [] : ["-f", first, "-l", last];
  mkdirSync(out, { recursive: true });
  execFileSync("pdftoppm", ["-png", "-r", values.dpi, ...range, join(work, `${name}.pdf`), join(out, name)]);
  const pictures = readdirSync(out).filter((picture) => picture.startsWith(`${name}-`) && picture.endsWith(".png"));
  for (const picture of pictures.sort()) console.log(join(out, picture));
} finally {
  rmSync(work, { recursive: true, force: true });
}
