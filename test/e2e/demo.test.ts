import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { answerOf } from "../papers/source-answer";
import { habitFaults } from "../support/excel-habits";
import { packageFaults } from "../support/package-check";
import { commandFolder, type CommandRun } from "./support/command-folder";
import { expectNothingNew, expectSameWithJobs, xa } from "./support/demo-again";
import { digest, digests } from "./support/digests";
import { faultsOfFile, handedOn, listedFigures } from "./support/handed-on";
import { sampleFiles } from "./support/sample-files";
import { smallBoard } from "./support/small-board";

const root = path.join(__dirname, "..", "..");
const inFolder = commandFolder();
const { folder, at, run, bytes } = inFolder;
const runLine = (words: string): CommandRun => run(...words.split(" "));

type Json = {
  readonly units: readonly { readonly code: string }[];
  readonly clusters: readonly { readonly code: string }[];
};

function json(name: string): Json {
  return JSON.parse(readFileSync(at(name), "utf8")) as Json;
}

let demo: CommandRun;

/** The demo of both samples is made once for all tests: here its files lie under `demo`. */
beforeAll(() => {
  symlinkSync(sampleFiles(), at("demo"));
  demo = JSON.parse(readFileSync(at("demo/demo-said.json"), "utf8")) as CommandRun;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("thidua demo", () => {
  test("finds every planted fault and no other, in both samples", () => {
    expect({ code: demo.code, err: demo.err }).toEqual({ code: 0, err: "" });
    expect([...demo.out.matchAll(/Lỗi cài sẵn đã phát hiện: (\d+)\/\1\n/gu)]).toHaveLength(2);
    expect(json("demo/consolidated.json").units).toHaveLength(184);
    expect(json("demo/xa/consolidated.json").units).toHaveLength(60);
  });

  /** Both samples: test/prove/demo-twice.prove.ts. */
  test("gives the same bytes when it is run again, in every file of the smaller sample", () => {
    expect(run("demo", "--sample", "xa", "--out", "again-xa").err).toBe("");
    expect(digests(at("again-xa"))).toEqual(digests(at("demo/xa")));
  });

  test("consolidating its own output with the same files changes nothing but says unchanged, in the smaller sample", () =>
    expectNothingNew(inFolder, xa));

  test("reading in two threads gives the same bytes, in the smaller sample", () => expectSameWithJobs(inFolder, xa));

  test.each(["demo", "demo/xa"])("%s hands on every paper of its round, and each of them opens", (place) => {
    const files = handedOn(at(place));
    const round = json(`${place}/consolidated.json`);
    const below = (name: string) => files.filter((file) => file.name.startsWith(`${name}/`));
    expect(below("papers")).toHaveLength(2 + round.clusters.length);
    expect(below("mails")).toHaveLength(round.units.length);
    expect(round.clusters.filter(({ code }) => below(`leaders/${code}`).length < 5)).toEqual([]);
    expect(files.flatMap((file) => faultsOfFile(file, at(place)))).toEqual([]);
  });

  test("makes more than 250 papers and messages, and says where they are", () => {
    const told = [...demo.out.matchAll(/ (\d+) tệp.*: .*\/(?:papers|reminders|leaders|mails)$/gmu)];
    expect(told).toHaveLength(8);
    const files = ["demo", "demo/xa"].flatMap((place) => handedOn(at(place)));
    expect(told.reduce((all, [, count]) => all + Number(count), 0)).toBe(files.length);
    expect(files.length).toBeGreaterThan(250);
  });

  test("its papers are those of the commands", () => {
    run("papers", "demo/xa/board-out.xlsx", "--out", "papers");
    run("remind", "demo/xa/board-out.xlsx", "--out", "reminders");
    run("issue", "demo/xa/board.xlsx", "--cluster", "X02", "--out", "mails", "--mail", "--as-of", "2026-11-02");
    const made = new Map(handedOn(at("demo/xa")).map(({ name, bytes: given }) => [name, digest(given)]));
    const asked = handedOn(folder).filter(({ name }) => name.endsWith(name.startsWith("mails/") ? ".eml" : ".docx"));
    expect(asked.length).toBeGreaterThan(50);
    for (const { name, bytes: given } of asked) {
      const letter = name.replace("papers/", "reminders/");
      expect([name, made.get(name) ?? made.get(letter)]).toEqual([name, digest(given)]);
    }
  });

  test.each(["demo", "demo/xa"])("every figure of the papers in %s is in the JSON of the round", (place) => {
    const round = JSON.parse(readFileSync(at(`${place}/consolidated.json`), "utf8")) as Record<string, unknown>;
    const figures = listedFigures(at(place))
      .map((figure) => ({ ...figure, answer: answerOf(figure.source, round) }))
      .filter(({ answer }) => answer !== undefined);
    expect(figures.length).toBeGreaterThan(1000);
    expect(figures.filter(({ value, answer }) => answer !== value)).toEqual([]);
  });

  test("its workbooks are sound packages", () => {
    for (const name of [
      "demo/board.xlsx",
      "demo/board-out.xlsx",
      "demo/issued/C01/C01-01.xlsx",
      "demo/issued/K08/_K08.xlsx",
      "demo/filled/K01/K01-02.xlsx",
    ]) {
      expect([name, packageFaults(bytes(name))]).toEqual([name, []]);
      expect([name, habitFaults(bytes(name))]).toEqual([name, []]);
    }
  });
});

describe("the other commands", () => {
  /** A Board's workbook of one cluster: what is tested here is the same with few units. */
  const small = "small.xlsx";

  beforeAll(async () => writeFileSync(at(small), await smallBoard(["C01"], { unregistered: [] })));

  test("cells prints what the reader saw, and names a refused file", () => {
    const seen = run("cells", "demo/board.xlsx");
    expect(seen.code).toBe(0);
    expect((JSON.parse(seen.out) as { sheets: { name: string }[] }).sheets[0]?.name).toBe("Kỳ báo cáo");
    const refused = run("cells", "demo/filled/K05/ghi-chu.pdf");
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toContain("ghi-chu.pdf");
  });

  test("check tells a unit its faults, one line an issue, in both languages", () => {
    const good = run("check", "demo/filled/C01/C01-01.xlsx");
    expect([good.code, good.err]).toEqual([0, ""]);
    const poor = run("check", "demo/filled/K05/K05-04.xlsx", "--json", "check.json");
    expect(poor.code).toBe(1);
    expect(poor.out).toContain("H15");
    expect(run("check", "--lang", "en", "demo/filled/K05/K05-04.xlsx").out).toMatch(/not (?:be )?read|number/);
    expect(Object.keys(JSON.parse(readFileSync(at("check.json"), "utf8")) as object)).toEqual([
      "schema",
      "app",
      "files",
      "units",
      "figures",
      "adjustments",
      "issues",
    ]);
  });

  test("an empty board is ready to be filled and refuses to be written over", () => {
    expect(run("new", "empty.xlsx").code).toBe(0);
    expect(run("new", "empty.xlsx").code).toBe(2);
    const unready = run("issue", "empty.xlsx", "--out", "nothing");
    expect([unready.code, unready.out]).toEqual([2, ""]);
    expect(unready.err).not.toBe("");
  });

  test("writing over its own input leaves the earlier file beside it", () => {
    execFileSync("cp", [at(small), at("mine.xlsx")]);
    run("consolidate", "mine.xlsx", "--in", "demo/filled/C01", "--out", "mine.xlsx", "--as-of", "2020-07-15");
    expect(existsSync(at("mine.xlsx.bak"))).toBe(true);
    expect(bytes("mine.xlsx.bak")).toEqual(bytes(small));
  });

  test("issuing into a folder where forms were filled in keeps them, however often it is done", () => {
    const issue = (day: string): CommandRun =>
      run("issue", small, "--out", "again", "--unit", "C01-01", "--as-of", day);
    issue("2020-06-01");
    expect(issue("2020-06-01").err).toBe("");
    execFileSync("cp", [at("demo/filled/C01/C01-01.xlsx"), at("again/C01/C01-01.xlsx")]);
    expect(issue("2020-06-02").err).toContain("again/C01/C01-01.xlsx.bak");
    issue("2020-06-03");
    expect(readdirSync(at("again/C01"))).toEqual(["C01-01.xlsx", "C01-01.xlsx.bak", "C01-01.xlsx.bak2"]);
    expect(bytes("again/C01/C01-01.xlsx.bak")).toEqual(bytes("demo/filled/C01/C01-01.xlsx"));
  });

  test("a dry run writes nothing", () => {
    const before = readdirSync(folder).map((name) => [name, statSync(at(name)).mtimeMs]);
    expect(
      runLine(`consolidate ${small} --in demo/filled/C01 --out dry.xlsx --json dry.json --dry-run --as-of 2020-07-15`)
        .code,
    ).toBe(0);
    expect(readdirSync(folder).map((name) => [name, statSync(at(name)).mtimeMs])).toEqual(before);
  });

  test("no workbook is lost to a slip: neither to the JSON's name nor to the demo's folder", () => {
    execFileSync("cp", [at(small), at("board.xlsx")]);
    const before = bytes("board.xlsx");
    for (const words of [
      ["consolidate", "board.xlsx", "--in", "demo/filled/C01", "--out", "x.xlsx", "--json", "board.xlsx"],
      ["consolidate", small, "--in", "demo/filled/C01", "--out", "x.xlsx", "--json", "x.xlsx"],
      ["check", "board.xlsx", "--json", "board.xlsx"],
      ["demo", "--out", "."],
    ]) {
      const { code, err } = run(...words);
      expect([words, code, err]).toEqual([words, 2, expect.stringMatching(/Đề nghị chọn/u)]);
      expect(bytes("board.xlsx")).toEqual(before);
    }
    expect(existsSync(at("x.xlsx"))).toBe(false);
  });

  test("what can't run says why and exits with 2", () => {
    for (const words of [
      ["nonsense"],
      ["consolidate", "demo/board.xlsx"],
      ["new"],
      ["issue", "missing.xlsx", "--out", "x"],
      ["consolidate", "demo/board.xlsx", "--in", "missing", "--out", "x.xlsx"],
      ["check", "--as-of", "1/2/2020", "x"],
    ]) {
      const { code, err } = run(...words);
      expect([words, code, err.trim() === ""]).toEqual([words, 2, false]);
    }
  });

  test("help and version answer without a failure", () => {
    expect(run("--help").code).toBe(0);
    expect(run("consolidate", "--help").out).toContain("--as-of");
    expect(run("--version").out.trim()).toBe(
      (JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string }).version,
    );
  });
});
