import { checkWorkbook } from "../../../src/app/check-workbooks";
import { severityOf, type Issue } from "../../../src/domain/issue";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { recalculate } from "../../support/libreoffice";
import { corrected, namedCells, type Named } from "./correct";
import { fileOf, filledForms, type Filled, type FilledForm, type Typed } from "./filled-form";
import { mistakesOf, withMistakes, type Mistake } from "./mistakes";

/**
 * One clerk: the mistakes, and what `check` finds: as first filled, once red frames are filled, once all that is shown
 * is corrected.
 */
export type Judged = {
  readonly mistakes: readonly Mistake[];
  readonly before: readonly Issue[];
  readonly framed: readonly Issue[];
  readonly after: readonly Issue[];
};

/** The same, with the form as LibreOffice recalculated it and the cells that it names. */
export type Clerk = Judged & {
  readonly form: FilledForm;
  readonly recalculated: Uint8Array;
  readonly named: readonly Named[];
};

/** Forms that one start of LibreOffice recalculates. */
const atOnce = 25;

export function issuesIn(name: string, bytes: Uint8Array): readonly Issue[] {
  const file = { name, sha256: "00", changed: null, receivedOption: null };
  return checkWorkbook(file, nodeHost.readWorkbook(bytes), { asOf: "2020-07-15" }).issues;
}

export const errorsIn = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ code }) => severityOf(code) === "error");

/**
 * So many clerks fill the forms of the sample's units with mistakes; LibreOffice recalculates, and each corrects what
 * the form then shows, and only that. Whoever still has an error looks a second time. `watch` sees each batch with its
 * forms, which are not kept.
 */
export async function clerksAtWork(
  count: number,
  seed: number,
  watch: (batch: readonly Clerk[], done: readonly Judged[]) => void,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (let from = 0; from < count; from += atOnce) {
    const forms = await filledForms(
      Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => from + index),
      seed,
    );
    const clerks = batch(forms);
    judged.push(...clerks.map(({ mistakes, before, framed, after }) => ({ mistakes, before, framed, after })));
    watch(clerks, judged);
  }
  return judged;
}

type Turn = { readonly form: FilledForm; readonly typed: Typed };

function batch(forms: readonly FilledForm[]): readonly Clerk[] {
  const begun = forms.map((form) => {
    const mistakes = mistakesOf(form);
    return { form, mistakes, typed: withMistakes(form.right, mistakes) };
  });
  const seen = shown(begun);
  const first = begun.map(({ form, typed }) => ({
    form,
    typed: corrected(typed, form.right, namedCells(fileIn(seen, form))),
  }));
  const still = first.filter(({ form, typed }) => errorsIn(issuesIn(form.name, fileOf(form, typed))).length > 0);
  const seenAgain = still.length === 0 ? new Map<string, Uint8Array>() : shown(still);
  const second = new Map(
    still.map(({ form, typed }) => [form.name, corrected(typed, form.right, namedCells(fileIn(seenAgain, form)))]),
  );
  return begun.map(({ form, mistakes, typed }, index): Clerk => {
    const recalculated = fileIn(seen, form);
    const last = second.get(form.name) ?? first[index]?.typed ?? typed;
    return {
      form,
      mistakes,
      recalculated,
      named: namedCells(recalculated),
      before: issuesIn(form.name, fileOf(form, typed)),
      framed: issuesIn(form.name, fileOf(form, withoutRedFrames(form, typed))),
      after: issuesIn(form.name, fileOf(form, last)),
    };
  });
}

/** Cells in red frames are filled, and nothing else is looked at. */
function withoutRedFrames(form: FilledForm, typed: Typed): Typed {
  const framed = [...typed].flatMap(([key, { value }]) => (value === null && form.framed.has(key) ? [key] : []));
  return new Map([
    ...typed,
    ...framed
      .flatMap((key) => [[key, form.right.get(key)] as const])
      .filter((entry): entry is [string, Filled] => entry[1] !== undefined),
  ]);
}

function shown(turns: readonly Turn[]): ReadonlyMap<string, Uint8Array> {
  return recalculate(new Map(turns.map(({ form, typed }) => [form.name, fileOf(form, typed)])));
}

function fileIn(files: ReadonlyMap<string, Uint8Array>, { name }: FilledForm): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`${name} was not recalculated`);
  return bytes;
}
