import { existsSync, statSync } from "node:fs";
import path from "node:path";

/** The file that a path of a URL names under `folder`, or null: never one outside of it. */
export function servedFile(folder, pathname) {
  let plain;
  try {
    plain = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const file = path.resolve(folder, `.${path.posix.normalize(`/${plain.replaceAll("\\", "/")}`)}`);
  const inside = file === folder || file.startsWith(folder + path.sep);
  if (!inside || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = path.join(file, "index.html");
  return existsSync(index) ? index : null;
}
