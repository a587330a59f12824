// What the workbench serves beside the page: the sample provinces' files, made by the command line and kept until it
// changes. Tests read those of the second one, too.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Name in `?book=` → file under the folder, `null` for a workbook as Excel makes it, and what a person calls it. */
export const books = {
  board: { file: "board.xlsx", label: "Sổ cấp tỉnh, tỉnh mẫu" },
  consolidated: { file: "board-out.xlsx", label: "Sổ cấp tỉnh, đã tổng hợp" },
  cluster: { file: "issued/K03/_K03.xlsx", label: "Sổ của khối K03" },
  unit: { file: "filled/K03/K03-01.xlsx", label: "Biểu của đơn vị, đã điền" },
  blank: { file: "issued/K03/K03-01.xlsx", label: "Biểu của đơn vị, chưa điền" },
  empty: { file: "empty.xlsx", label: "Sổ cấp tỉnh, chưa có số liệu" },
  new: { file: null, label: "Sổ tính mới, trống" },
};

/** What the demo itself said, beside its files: `code`, `out` and `err`. */
export const demoSaid = "demo-said.json";

/** A folder with the demo's files, named after what made them: another command line or sample has another folder. */
export function prepareFiles(root, say) {
  const cache = path.join(root, "node_modules", ".cache", "thidua");
  const thidua = (...words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, "bin", "thidua.mjs"), ...words], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    if (status !== 0) throw new Error(`thidua ${words.join(" ")} ended with ${status}: ${stderr}`);
    return { code: status, out: stdout, err: stderr };
  };
  thidua("--version"); // builds the command line where it is stale
  const samples = ["sample", "sample-xa"].flatMap((name) => filesUnder(path.join(root, "assets", name)));
  // The command line is built in several files, of which only the one that changed says so.
  const built = readdirSync(path.join(root, "dist"))
    .filter((name) => name.endsWith(".mjs"))
    .sort();
  const makers = [...built.map((name) => path.join(root, "dist", name)), fileURLToPath(import.meta.url), ...samples];
  const folder = path.join(cache, `workbench-${contentMark(makers)}`);
  if (existsSync(folder)) return folder;
  say("Đang tạo các tệp của tỉnh mẫu…");
  mkdirSync(cache, { recursive: true });
  removeOld(cache);
  const made = path.join(cache, `workbench-making-${process.pid}`);
  const demo = thidua("demo", "--sample", "all", "--out", made);
  writeFileSync(path.join(made, demoSaid), JSON.stringify(demo));
  thidua("new", path.join(made, "empty.xlsx"), "--as-of", "2020-05-20");
  place(made, folder);
  return folder;
}

/**
 * Renamed, so that a folder is there whole or not at all. Where another start was quicker, its folder stays: that start
 * is already serving from it.
 */
export function place(made, folder) {
  try {
    renameSync(made, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw cause;
    rmSync(made, { recursive: true, force: true });
  }
}

/** Folders of former versions; what was made within the day may still be served by another start. */
function removeOld(cache) {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith("workbench"))) {
    const folder = path.join(cache, name);
    if (statSync(folder).mtimeMs < yesterday) rmSync(folder, { recursive: true, force: true });
  }
}

function contentMark(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

export function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    );
}

/** Time of the last change of anything under these files and folders. */
export function newestChange(places) {
  return Math.max(
    0,
    ...places
      .flatMap((place) => (statSync(place).isDirectory() ? filesUnder(place) : [place]))
      .map((file) => statSync(file).mtimeMs),
  );
}
