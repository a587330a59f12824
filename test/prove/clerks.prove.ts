import { findSoffice } from "../support/libreoffice";
import { clerksAtWork, errorsIn } from "./clerks/clerks";
import { saidOtherwise } from "./clerks/compare-with-check";
import { clerksTable } from "./clerks/clerks-table";
import { stateDifferences } from "./clerks/engine-state";
import { withMistakes } from "./clerks/mistakes";
import { wanted } from "./wanted";

const { cases, seed } = wanted({ cases: 1000 });

test(`of ${cases} clerks from seed ${seed} at least 90 % arrive without an error once they corrected what the form shows`, async () => {
  if (findSoffice() === null) throw new Error("LibreOffice is not installed; SOFFICE can name its program");
  const wrong: string[] = [];
  const clerks = await clerksAtWork(cases, seed, (batch, done) => {
    process.stdout.write(
      `${done.length} clerks: ${done.filter(({ before }) => errorsIn(before).length === 0).length} without an error as first filled, ${done.filter(({ after }) => errorsIn(after).length === 0).length} corrected\n`,
    );
    for (const { form, mistakes, recalculated, named, before } of batch) {
      wrong.push(
        ...[
          ...stateDifferences(form.drawn, withMistakes(form.right, mistakes), recalculated),
          ...saidOtherwise(named, before),
        ].map((said) => `${form.name} ${said}`),
      );
    }
  });
  process.stdout.write(`\n${clerksTable(clerks)}\n\n`);
  expect({ wrong: wrong.length, first: wrong.slice(0, 20) }).toEqual({ wrong: 0, first: [] });
  expect(clerks.filter(({ after }) => errorsIn(after).length === 0).length).toBeGreaterThanOrEqual(0.9 * cases);
});
