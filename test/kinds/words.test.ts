import { consolidationJson } from "../../src/app/consolidation-json";
import { zipName } from "../../src/app/live/board/setting-up/make-workbooks";
import { periodFields } from "../../src/app/live/board/setting-up/set-period";
import { kindWords } from "../../src/contract/kind-words";
import type { PeriodKind } from "../../src/domain/round/period";
import { issueLetter } from "../../src/papers/kinds/issue-letter";
import { openWave, waveLetters } from "../../src/papers/kinds/reminders";
import { messageText, paperText } from "../../src/papers/paper-text";
import { boardForms } from "../../src/forms/board/input-sheets";
import { paneIn } from "../../src/text/pane-in";
import { vi } from "../../src/text/vi";
import { handInMessage } from "../../src/text/vi/letters";
import { messages } from "../../src/text/vi/messages";
import { pane } from "../../src/text/vi/pane";
import type { SheetDraft, WorkbookDraft } from "../../src/workbook/draft";
import { roundOf } from "./round-of-kind";

/** Words that no paper of the kind bears (rounds.md, The three kinds of Kỳ). */
const foreign: { readonly [K in PeriodKind]: RegExp } = {
  reg: /sơ kết|tổng kết|mốc(?!\p{L})/iu,
  h1: /tổng kết/iu,
  year: /sơ kết|6 tháng|mốc(?!\p{L})/iu,
};
const kinds: readonly PeriodKind[] = ["reg", "h1", "year"];
const rounds = { reg: roundOf("reg"), h1: roundOf("h1"), year: roundOf("year") };

/** The Board's own lists, which last from round to round, and what programs keep. */
const boardsOwn = new Set(boardForms.map(({ sheet }) => sheet as string));
const isRead = ({ name, state }: SheetDraft): boolean => state === "visible" && !boardsOwn.has(name);

/** Every text of a sheet that a person may read: cells, notes, messages on cells, charts, what is printed. */
function textsOf(sheet: SheetDraft): readonly string[] {
  const cells = [...sheet.rows.values()].flatMap((row) =>
    [...row.values()].flatMap(({ value, formula, note }) => [
      typeof value === "string" ? value : "",
      formula ?? "",
      note ?? "",
    ]),
  );
  const rest = JSON.stringify([sheet.validations, sheet.conditions, sheet.charts, sheet.print]);
  return [sheet.name, ...cells, rest];
}

const inWorkbook = ({ sheets }: WorkbookDraft): readonly string[] => sheets.filter(isRead).flatMap(textsOf);

/** Every static text of the pane. */
function strings(texts: unknown): readonly string[] {
  if (typeof texts === "string") return [texts];
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(strings) : [];
}

const found = (kind: PeriodKind, texts: readonly string[]): readonly string[] =>
  [...new Set(texts.filter((text) => foreign[kind].test(text)))].map((text) => text.slice(0, 160));

describe.each(kinds)("a round of kind %s bears its own words alone", (kind) => {
  const { province, consolidated, out, issued } = rounds[kind];
  const { consolidation } = consolidated;
  const round = { kind, year: 2020 };

  test("on the forms of units and clusters", () => {
    for (const [name, draft] of issued) expect([name, ...found(kind, [name, ...inWorkbook(draft)])]).toEqual([name]);
  });

  test("on the output sheets", () => {
    expect(found(kind, inWorkbook(out))).toEqual([]);
  });

  test("in what is said of reports", () => {
    expect(found(kind, [consolidationJson(consolidation, vi)])).toEqual([]);
  });

  test("in letters, messages and names of files", () => {
    const letters = waveLetters(consolidation, openWave).map(({ fill }) => paperText(fill().paper));
    const first = messageText(issueLetter(consolidation, "C1-01").paper);
    const report = {
      round,
      code: "C1-01",
      name: "UBND",
      fileName: "C1-01.xlsx",
      receiver: null,
      asOf: null,
      document: null,
      signedOn: null,
      preparedBy: null,
      phone: null,
    };
    const handIn = {
      board: "Ban",
      cluster: "Cụm một",
      leader: null,
      round,
      fileName: "_C1.xlsx",
      documentNumber: null,
      signedOn: null,
      received: 2,
      expected: 3,
      unsent: [],
    };
    const unit = { round, name: "UBND", formality: "state", from: "", errors: ["a"], warnings: [] } as const;
    const said = [
      ...letters,
      first,
      handInMessage(handIn as unknown as Parameters<typeof handInMessage>[0]),
      messages.reportSubject(report),
      messages.reportMail(report),
      messages.unitMessage(unit),
      zipName(province.board.period, null),
      zipName(province.board.period, "C1"),
      kindWords[kind].workbook(2020),
    ];
    expect(letters.length).toBeGreaterThan(1);
    expect(found(kind, said)).toEqual([]);
    expect(said.every((text) => text.length > 5)).toBe(true);
  });

  test("in the pane's words, and on the fields of the round", () => {
    // What is said before there is a round, of the sample and of a workbook to be made, is about no round.
    const spoken = paneIn(pane, kind);
    const said = strings({ ...spoken, setup: { ...spoken.setup, newBoard: null } });
    expect(said.length).toBeGreaterThan(500);
    expect(found(kind, said)).toEqual([]);
    const dates = { year: 2020, units: "2020-02-28", clusters: "2020-03-10" };
    expect(found(kind, [pane.frame.round(round), pane.setup.period.stated({ kind, ...dates })])).toEqual([]);
    expect(
      found(
        kind,
        periodFields(province.workbook).map(({ label }) => label),
      ),
    ).toEqual([]);
  });
});
