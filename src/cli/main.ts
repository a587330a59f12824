import { nodeFiles } from "../hosts/node/node-files";
import { nodeHost } from "../hosts/node/node-host";
import { vietnamHolidays } from "../hosts/holidays";
import { runNew } from "./commands/new";
import { runIssue } from "./commands/issue";

export async function main(argv: readonly string[], assets: string): Promise<number> {
  const desk = { host: nodeHost, files: nodeFiles(assets), texts: null as never, today: "2020-05-20", holidays: vietnamHolidays, say: console.log, progress: () => undefined };
  const c0 = process.cpuUsage();
  if (argv[2] === "new") await runNew(desk, argv[3]!, { sample: true, asOf: null });
  if (argv[2] === "issue") await runIssue(desk, argv[3]!, { out: argv[4]!, cluster: argv[5] ?? null, unit: null, asOf: null });
  const c = process.cpuUsage(c0); console.error((c.user + c.system) / 1e6);
  return 0;
}
