import { severityOf, type Issue } from "../../src/domain/issue";
import { addressAt, checked, consolidated, fileName, fileOfForm, sound, soundForm } from "./sound-form";
import { changedForm } from "./changes";
import type { Mistake, Told } from "./mistake";
import { mistakes } from "./mistakes";

/** What stands in the file, but for information; that which a variant waits for all the same counts, too. */
function told(
  issues: readonly Issue[],
  file: string,
  { told: expected, board = [] }: Pick<Mistake, "told" | "board">,
): readonly string[] {
  const awaited = new Set<string>(expected.map(([code]) => code));
  const alone = new Set<string>(board);
  return issues
    .filter(
      ({ code, place }) =>
        place.file === file && (severityOf(code) !== "notice" || awaited.has(code)) && !alone.has(code),
    )
    .map(({ code, place }) => `${code} ${place.sheet ?? ""}!${place.cell ?? ""}`)
    .sort();
}

function expectedOf(expected: readonly Told[]): readonly string[] {
  return expected
    .map(([code, at]) =>
      "cell" in at ? `${code} ${at.sheet ?? ""}!${at.cell ?? ""}` : `${code} ${at[0]}!${addressAt(sound, at)}`,
    )
    .sort();
}

describe("the sound form", () => {
  test("neither the unit nor the Board is told anything", () => {
    expect(told(checked(sound).issues, fileName, { told: [] })).toEqual([]);
    expect(told(consolidated([fileOfForm(fileName, sound)]).issues, fileName, { told: [] })).toEqual([]);
  });
});

describe.each([...new Set(mistakes.map(({ kind }) => kind))])("kind %i", (kind) => {
  test.each(mistakes.filter((each) => each.kind === kind).map((each) => [each.what, each] as const))(
    "%s",
    (_, mistake) => {
      const form = changedForm(sound, mistake.change);
      const file = mistake.fileName ?? fileName;
      expect(told(checked(form, file).issues, file, mistake)).toEqual(expectedOf(mistake.told));
      const beside =
        mistake.beside === undefined
          ? []
          : [
              fileOfForm(
                `C01/${mistake.beside.unit}.xlsx`,
                changedForm(soundForm(mistake.beside.unit), mistake.beside.change),
              ),
            ];
      const { issues } = consolidated([fileOfForm(file, form), ...beside]);
      expect(told(issues, file, mistake)).toEqual(expectedOf(mistake.atBoard ?? mistake.told));
      const alone = issues.filter(({ code, place }) => place.file === file && mistake.board?.includes(code) === true);
      expect([...new Set(alone.map(({ code }) => code))]).toEqual(mistake.board ?? []);
    },
  );
});

test("there are 36 kinds in some 140 variants", () => {
  expect(new Set(mistakes.map(({ kind }) => kind)).size).toBe(36);
  expect(mistakes.length).toBeGreaterThanOrEqual(140);
});
