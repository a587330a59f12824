import { checkPlanted } from "../../../sample/check-planted";
import { plantedFile, type Planted } from "../../../sample/planted";
import { provinces, type Province } from "../../../sample/provinces";
import { consolidationJson } from "../../app/consolidation-json";
import { issueLine } from "../../app/issue-line";
import { lastDays } from "../../app/last-days";
import type { Consolidation } from "../../domain/consolidation";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { sayConsolidated } from "../say-consolidated";
import { statusTable } from "../status-table";
import { consolidateFolder } from "./consolidate";
import { figuresFile, makeDemoPapers, type PaperCounts, paperFolders } from "./demo-papers";
import { runFillSample } from "./fill-sample";
import { runIssue } from "./issue";
import { runNew } from "./new";

export type DemoOptions = {
  readonly out: string | null;
  readonly asOf: string | null;
  /** `all`: the second sample after the first, in a folder of its own below the first's. */
  readonly sample: "huyen" | "xa" | "all";
};

const shownIssues = 8;

/**
 * `thidua demo`: the whole path on a sample province, or on both, checked against what was planted. Exit 0 = all of it
 * found, nothing else.
 */
export async function runDemo(desk: Desk, { out, asOf, sample }: DemoOptions): Promise<ExitCode> {
  const folder = out ?? desk.files.temporaryFolder();
  if (sample !== "all") return runProvince(desk, provinces[sample], { folder, asOf });
  const first = await runProvince(desk, provinces.huyen, { folder, asOf });
  desk.say("");
  const second = await runProvince(desk, provinces.xa, { folder: `${folder}/${provinces.xa.name}`, asOf });
  return first === 0 ? second : first;
}

type Run = { readonly folder: string; readonly asOf: string | null };

async function runProvince(desk: Desk, province: Province, { folder, asOf: given }: Run): Promise<ExitCode> {
  const paths = {
    board: `${folder}/board.xlsx`,
    issued: `${folder}/issued`,
    filled: `${folder}/filled`,
    out: `${folder}/board-out.xlsx`,
    json: `${folder}/consolidated.json`,
    planted: `${folder}/filled/${plantedFile}`,
  };
  const asOf = given ?? province.asOf;
  const { issued } = province;
  const quietly: Desk = { ...desk, say: () => undefined };
  const papers = [...paperFolders, figuresFile].map((name) => `${folder}/${name}`);
  takeAwayEarlier(desk, folder, [paths.board, paths.out, paths.issued, paths.filled, ...papers]);
  await runNew(quietly, paths.board, { sample: province.name, asOf: issued });
  await runIssue(quietly, paths.board, { out: paths.issued, cluster: null, unit: null, asOf: issued });
  await runFillSample(quietly, paths.issued, { out: paths.filled });
  const planted = JSON.parse(new TextDecoder().decode(desk.files.read(paths.planted))) as Planted;
  desk.files.move(paths.planted, `${folder}/planted.json`);
  const { consolidation } = await consolidateFolder(quietly, paths.board, {
    in: [paths.filled],
    out: paths.out,
    asOf,
    received: null,
    json: paths.json,
    dryRun: false,
  });
  sayStatus(desk, consolidation);
  sayTopIssues(desk, consolidation);
  const sound = sayPlanted(desk, planted, consolidation);
  const made = await makeDemoPapers(quietly, consolidation, folder);
  sayPlaces(desk, { ...paths, planted: `${folder}/planted.json`, folder, made });
  return sound ? 0 : 1;
}

/**
 * Only a demo leaves its list of planted faults. Throws CannotRun over a folder in which somebody has files of these
 * names.
 */
function takeAwayEarlier(desk: Desk, folder: string, paths: readonly string[]): void {
  const there = paths.find((path) => desk.files.exists(path));
  if (there === undefined) return;
  if (!desk.files.exists(`${folder}/planted.json`))
    throw new CannotRun(desk.texts.cli.failures.notTheDemos({ path: there }));
  for (const path of paths) desk.files.remove(path);
}

function sayStatus(desk: Desk, consolidation: Consolidation): void {
  const { demo } = desk.texts.cli;
  desk.say(demo.statusTitle({ asOf: consolidation.asOf }));
  for (const line of statusTable(consolidation.clusters, desk.texts)) desk.say(line);
  desk.say(demo.lastDay(lastDays(consolidation.board.period)));
  desk.say("");
  sayConsolidated(desk, consolidation);
}

function sayTopIssues(desk: Desk, { issues }: Consolidation): void {
  const { results } = desk.texts.cli;
  desk.say("");
  const errors = issues.map((issue) => issueLine(issue, desk.texts)).filter(({ severity }) => severity === "error");
  for (const line of errors.slice(0, shownIssues))
    desk.say(results.issue({ ...line, severity: desk.texts.words.severity[line.severity] }));
}

function sayPlanted(desk: Desk, planted: Planted, consolidation: Consolidation): boolean {
  const { demo } = desk.texts.cli;
  const { missing, unexpected } = checkPlanted(planted, JSON.parse(consolidationJson(consolidation, desk.texts)));
  desk.say("");
  desk.say(demo.faultsFound({ found: planted.faults.length - missing.length, planted: planted.faults.length }));
  for (const fault of missing)
    desk.say(
      demo.faultMissed({
        code: fault.fault,
        place: [fault.file, fault.unit].filter((part) => part !== null).join(", "),
      }),
    );
  for (const issue of unexpected)
    desk.say(
      demo.faultUnexpected({
        code: issue.code,
        place: [issue.file, issue.sheet, issue.cell].filter((part) => part !== null).join(", "),
      }),
    );
  return missing.length === 0 && unexpected.length === 0;
}

type Places = {
  readonly folder: string;
  readonly board: string;
  readonly issued: string;
  readonly filled: string;
  readonly out: string;
  readonly json: string;
  readonly planted: string;
  readonly made: PaperCounts;
};

function sayPlaces(desk: Desk, { made, ...places }: Places): void {
  const { demo } = desk.texts.cli;
  desk.say("");
  desk.say(demo.whereFilesAre({ path: places.folder }));
  const lines: readonly (readonly [string, string])[] = [
    [demo.whereBoard, places.board],
    [demo.whereIssued, places.issued],
    [demo.whereFilled, places.filled],
    [demo.wherePlanted, places.planted],
    [demo.whereConsolidated, places.out],
    [demo.whereJson, places.json],
    [demo.wherePapers({ count: made.papers }), `${places.folder}/papers`],
    [demo.whereReminders({ count: made.reminders }), `${places.folder}/reminders`],
    [demo.whereLeaders({ count: made.leaders }), `${places.folder}/leaders`],
    [demo.whereMails({ count: made.mails }), `${places.folder}/mails`],
    [demo.whereFigures, `${places.folder}/${figuresFile}`],
  ];
  for (const [what, path] of lines) desk.say(`  ${what}: ${path}`);
}
