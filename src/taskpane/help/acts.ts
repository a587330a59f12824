import type { HostTestKit } from "../../../self-test/host-test";
import { hostTests } from "../../../self-test/host-tests";
import { runSelfTest } from "../../../self-test/run-self-test";
import type { Language } from "../../text/language";
import { Stopped, type Watch } from "../act-types";
import type { WorkDesk } from "../acts/desk";
import { vietnamTime } from "../clock";
import { withoutRepeats } from "./repeated-answers";

/** Excel calculates by itself, and reading widths is left out on this host. */
const abilities = { calculates: true, widths: false, beside: false } as const;

/** What the self-test needs of the place it runs in. */
export type SelfTestPlace = {
  /** Versions and platform, for the file of results. */
  readonly environment: () => Readonly<Record<string, string | number | boolean | null>>;
  /** Records what goes to Excel and comes back, until the returned function is called, which gives it. */
  readonly startRecording: () => () => readonly unknown[];
  /** Returns after that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The sheets of an .xlsx file. */
  readonly readBytes: HostTestKit["readBytes"];
  /** The text in a .gz file, and that file as base64. */
  readonly pack: (text: string) => Promise<PackedText>;
  /** Milliseconds from some beginning, with fractions. */
  readonly milliseconds: () => number;
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
};

/** The shared host tests and a small round in the live Excel, with everything that went to and fro in one file. */
export function selfTestActs({ workbook, sheetTexts, clock, selfTest: place }: SelfTestDesk) {
  return {
    selfTest: async ({ progress, signal }: Watch, language: Language): Promise<SelfTestReport | "not-empty"> => {
      const now = vietnamTime(clock());
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
          besides: () => [],
          now,
          texts: sheetTexts,
        },
        clock: place.milliseconds,
        facts: place.environment(),
        progress: (done, all, test) => {
          if (signal.aborted) throw new Stopped();
          progress({ stage: "testing", done, all, name: test.title[language] });
        },
      }).finally(() => void (requests = stopRecording()));
      if (result === "not-empty") return result;
      // The count tells a list that was cut.
      const file = {
        ...result,
        environment: result.facts,
        count: requests.length,
        requests: withoutRepeats(requests),
      };
      return reportOf(result.tests, await place.pack(JSON.stringify(file)), now);
    },
  };
}

type Results = readonly { readonly id: string; readonly passed: boolean; readonly differences: readonly string[] }[];

function reportOf(results: Results, packed: PackedText, now: string): SelfTestReport {
  const titles = new Map(hostTests.map(({ id, title }) => [id, title]));
  return {
    steps: results.map(({ id, passed, differences }) => ({
      title: titles.get(id) ?? { vi: id, en: id },
      passed,
      differences,
    })),
    packed,
    fileName: `thidua-tu-kiem-tra-${now.replaceAll(/[T:]/gu, "-")}.json.gz`,
  };
}
