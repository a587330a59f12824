import type { HostTestKit } from "../../../self-test/host-test";
import { hostTests } from "../../../self-test/host-tests";
import { runSelfTest, type SelfTestRequest } from "../../../self-test/run-self-test";
import type { Language } from "../../text/language";
import { Stopped, type Watch } from "../act-types";
import type { WorkDesk } from "../acts/desk";
import { vietnamTime } from "../clock";
import { withoutRepeats } from "./repeated-answers";
import { type LookPlace, selfTestLook, type SelfTestLook } from "./self-test-look";

/** Excel calculates by itself, and reading widths is left out on this host. */
const abilities = { calculates: true, widths: false, beside: false, features: true } as const;

/** What the self-test needs of the place it runs in. */
export type SelfTestPlace = LookPlace & {
  /** Versions and platform, for the file of results. */
  readonly environment: () => Readonly<Record<string, string | number | boolean | null>>;
  /** Records what goes to Excel and comes back, until the returned function is called, which gives it. */
  readonly startRecording: () => () => readonly unknown[];
  /** Returns after that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The sheets of an .xlsx file. */
  readonly readBytes: HostTestKit["readBytes"];
  /** What a written sheet has beside its cells. */
  readonly readBack: HostTestKit["readBack"];
  /** Gives an area a name, as a person does. */
  readonly nameArea: HostTestKit["nameArea"];
  /** The text in a .gz file, and that file as base64. */
  readonly pack: (text: string) => Promise<PackedText>;
  /** Milliseconds from some beginning, with fractions. */
  readonly milliseconds: () => number;
  /** Tells after a write which sheets Excel would not lay out for printing, until the returned function is called. */
  readonly watchPages: (told: (refused: readonly string[]) => void) => () => void;
};

export type PackedText = { readonly bytes: Uint8Array; readonly base64: string };

export type SelfTestDesk = Pick<WorkDesk, "workbook" | "sheetTexts" | "clock"> & { readonly selfTest: SelfTestPlace };

/** What the tests in the live Excel came to. */
export type SelfTestReport = {
  readonly steps: readonly {
    readonly title: { readonly [L in Language]: string };
    readonly passed: boolean;
    readonly differences: readonly string[];
  }[];
  /**
   * The file of results: Excel's version, timings, every request and response. It is packed, since JSON of 20 MB goes
   * into no mail.
   */
  readonly packed: PackedText;
  readonly fileName: string;
  /** Pictures and the workbook, in a file apart from the results; `null` = this Excel gave none. */
  readonly look: SelfTestLook["file"];
};

/** The shared host tests and a small round in the live Excel, with everything that went to and fro in one file. */
export function selfTestActs(desk: SelfTestDesk) {
  return {
    selfTest: async (watch: Watch, language: Language): Promise<SelfTestReport | "not-empty"> => {
      const { workbook, clock, selfTest: place } = desk;
      const now = vietnamTime(clock());
      const { result, requests, pagesRefused } = await recordedRun(desk, now, toldBy(watch, language));
      if (result === "not-empty") return result;
      const name = `thidua-tu-kiem-tra-${now.replaceAll(/[T:]/gu, "-")}`;
      const look = await selfTestLook(place, workbook, { fileName: `${name}-anh.zip`, day: now.slice(0, 10) });
      // The count tells a list that was cut.
      const file = {
        ...result,
        environment: result.facts,
        pagesRefused,
        pictures: look.taken,
        count: requests.length,
        requests: withoutRepeats(requests),
      };
      return {
        steps: stepsOf(result.tests),
        packed: await place.pack(JSON.stringify(file)),
        fileName: `${name}.json.gz`,
        look: look.file,
      };
    },
  };
}

type Told = SelfTestRequest["progress"];

function toldBy({ progress, signal }: Watch, language: Language): Told {
  return (done, all, test) => {
    if (signal.aborted) throw new Stopped();
    progress({ stage: "testing", done, all, name: test.title[language] });
  };
}

/** Runs the tests while requests are recorded, and ends both whatever happens. */
async function recordedRun({ workbook, sheetTexts, selfTest: place }: SelfTestDesk, now: string, progress: Told) {
  const pagesRefused = new Set<string>();
  const stopWatching = place.watchPages((refused) => refused.forEach((sheet) => pagesRefused.add(sheet)));
  let requests: readonly unknown[] = [];
  const stopRecording = place.startRecording();
  const result = await runSelfTest({
    workbook,
    tests: hostTests,
    kit: {
      abilities: { ...abilities, bytes: workbook.bytes !== undefined },
      calculate: () => Promise.resolve(),
      wait: place.wait,
      readBytes: place.readBytes,
      readBack: place.readBack,
      nameArea: place.nameArea,
      besides: () => [],
      now,
      texts: sheetTexts,
    },
    clock: place.milliseconds,
    facts: place.environment(),
    progress,
  }).finally(() => {
    requests = stopRecording();
    stopWatching();
  });
  return { result, requests, pagesRefused: [...pagesRefused] };
}

type Results = readonly { readonly id: string; readonly passed: boolean; readonly differences: readonly string[] }[];

function stepsOf(results: Results): SelfTestReport["steps"] {
  const titles = new Map(hostTests.map(({ id, title }) => [id, title]));
  return results.map(({ id, passed, differences }) => ({
    title: titles.get(id) ?? { vi: id, en: id },
    passed,
    differences,
  }));
}
