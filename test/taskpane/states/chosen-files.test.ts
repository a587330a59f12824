import { ChosenFileError } from "../../../src/taskpane/act-types";
import {
  type BrowserFile,
  type DroppedEntry,
  filesOfDrop,
  filesOfPicker,
  manyFilesOfPicker,
  withMore,
} from "../../../src/taskpane/states/chosen-files";

const changed = Date.parse("2020-06-28T03:00:00Z");

function file(name: string, webkitRelativePath = ""): BrowserFile {
  return {
    name,
    webkitRelativePath,
    lastModified: changed,
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(name).buffer as ArrayBuffer),
  };
}

const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

function fileEntry(fullPath: string): DroppedEntry {
  return {
    isFile: true,
    isDirectory: false,
    fullPath,
    file: (done) => done(file(fullPath.slice(fullPath.lastIndexOf("/") + 1))),
  };
}

/** As Chromium reads a folder: in parts, the last one empty. */
function folder(fullPath: string, ...parts: readonly (readonly DroppedEntry[])[]): DroppedEntry {
  return {
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => {
      const waiting = [...parts];
      return { readEntries: (done) => done(waiting.shift() ?? []) };
    },
  };
}

test("a picked file has its name, its own time in Viet Nam and its bytes", async () => {
  const [picked] = filesOfPicker([file("Sở Nội vụ.xlsx".normalize("NFD"))]);
  expect([picked?.name, picked?.changed]).toEqual(["Sở Nội vụ.xlsx", "2020-06-28T10:00:00"]);
  expect(new TextDecoder().decode(await picked?.file.arrayBuffer())).toBe("Sở Nội vụ.xlsx".normalize("NFD"));
});

test("names are relative to the chosen folder and in order", () => {
  expect(names(filesOfPicker([file("b.xlsx", "nhan/K03/b.xlsx"), file("a.xlsx", "nhan/a.xlsx")]))).toEqual([
    "K03/b.xlsx",
    "a.xlsx",
  ]);
});

test("lock files, hidden files and what desktops leave behind are passed over", () => {
  const left = ["~$a.xlsx", ".DS_Store", "Thumbs.db", "desktop.ini"].map((name) => file(name, `nhan/${name}`));
  expect(names(filesOfPicker([...left, file("x.xlsx", "nhan/.git/x.xlsx"), file("a.xlsx", "nhan/a.xlsx")]))).toEqual([
    "a.xlsx",
  ]);
});

test("dropped folders are read to their last file, in however many parts", async () => {
  const inner = folder("/nhan/K03", [fileEntry("/nhan/K03/c.xlsx")], [fileEntry("/nhan/K03/d.xlsx")]);
  const dropped = await filesOfDrop([folder("/nhan", [fileEntry("/nhan/b.xlsx"), inner]), fileEntry("/a.xlsx")]);
  expect(names(dropped)).toEqual(["K03/c.xlsx", "K03/d.xlsx", "a.xlsx", "b.xlsx"]);
});

test("a dropped file that the browser can't give is named", async () => {
  const gone: DroppedEntry = {
    isFile: true,
    isDirectory: false,
    fullPath: "/a.xlsx",
    file: (_, failed) => failed("gone"),
  };
  await expect(filesOfDrop([gone])).rejects.toMatchObject({ constructor: ChosenFileError, message: "/a.xlsx" });
});

test("files chosen later join the others; of one name the later counts", async () => {
  const first = filesOfPicker([file("a.xlsx"), file("b.xlsx")]);
  const again = { ...first[0]!, changed: "2020-07-01T08:00:00" };
  const all = withMore(first, [again, ...filesOfPicker([file("c.xlsx")])]);
  expect(all.map(({ name, changed: time }) => `${name} ${time}`)).toEqual([
    "a.xlsx 2020-07-01T08:00:00",
    "b.xlsx 2020-06-28T10:00:00",
    "c.xlsx 2020-06-28T10:00:00",
  ]);
});

test("hundreds of files are taken in turns, all of them and in order, though the picker is emptied meanwhile", async () => {
  const list = Array.from({ length: 200 }, (_, index) =>
    file("x.xlsx", `nhan/${String(199 - index).padStart(3, "0")}.xlsx`),
  );
  let turns = 0;
  const taken = manyFilesOfPicker(list, () => Promise.resolve(void (turns += 1)));
  list.length = 0;
  expect(names(await taken)).toEqual(
    Array.from({ length: 200 }, (_, index) => `${String(index).padStart(3, "0")}.xlsx`),
  );
  expect(turns).toBe(4);
});
