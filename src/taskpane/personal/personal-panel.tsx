import { Button, Field, Input, Link, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { PersonalShown, ShownPlace } from "../../app/live/board/forgetting/forget-live";
import { usePane } from "../pane-context";
import { useGoTo } from "../states/go-to";
import { Heading } from "../states/layout";
import { Note, Stack, useLooks } from "../states/looks";
import { MakingSection } from "../states/making";
import { Shown, useFollowed } from "../states/use-followed";
import { ForgetForm } from "./forget-form";
import { usePersonalWords } from "./personal-words";

/** The way to it: nothing is looked for before somebody asks. */
export function PersonalData() {
  const looks = useLooks();
  const words = usePersonalWords();
  const [open, setOpen] = useState(false);
  if (open) return <PersonalPanel close={() => setOpen(false)} />;
  return (
    <Button className={looks.start} data-opens="personal" onClick={() => setOpen(true)}>
      {words.open}
    </Button>
  );
}

/** Where persons stand in the workbook, and the way to take one out. */
function PersonalPanel({ close }: { readonly close: () => void }) {
  const looks = useLooks();
  const { actions } = usePane();
  const words = usePersonalWords();
  const read = useFollowed(actions.personalData, { generation: 0 });
  return (
    <MakingSection title={words.title} what={words.what}>
      {read.value === null && read.trouble === null && (
        <Spinner size="tiny" labelPosition="after" label={words.reading} />
      )}
      <Shown read={read} heights={[]}>
        {(found) => (
          <>
            <Found found={found} />
            <ForgetForm written={read.reread} />
            <Ledger found={found} />
          </>
        )}
      </Shown>
      <Note>{words.beyond}</Note>
      <Button className={looks.flushStart} appearance="subtle" data-closes="personal" onClick={close}>
        {words.close}
      </Button>
    </MakingSection>
  );
}

export function Found({ found: { places } }: { readonly found: PersonalShown }) {
  const looks = useLooks();
  const words = usePersonalWords();
  const [wanted, setWanted] = useState("");
  const matching = placesMatching(places, wanted);
  const { goTo, trouble } = useGoTo();
  if (places.length === 0) return <Text>{words.data.none()}</Text>;
  return (
    <Stack gap={8}>
      <Text>{words.data.found({ taken: countsOf(places) })}</Text>
      <Field label={words.filter}>
        <Input value={wanted} onChange={(_, { value }) => setWanted(value)} />
      </Field>
      {trouble}
      {matching.length === 0 && <Text>{words.noMatch}</Text>}
      {bySheet(matching).map(([sheet, own]) => (
        <details key={sheet} open={wanted !== ""}>
          <summary className={looks.summary}>
            {(own[0]?.hidden === true ? words.hiddenSheet : words.sheet)({ sheet, cells: own.length })}
          </summary>
          <PlaceList places={own} goTo={goTo} />
        </details>
      ))}
    </Stack>
  );
}

/** More lines than anybody reads; the search field finds the others. */
const mostLines = 100;

type PlaceListProps = {
  readonly places: readonly ShownPlace[];
  readonly goTo: ReturnType<typeof useGoTo>["goTo"];
};

function PlaceList({ places, goTo }: PlaceListProps) {
  const looks = useLooks();
  const words = usePersonalWords();
  return (
    <>
      <ul className={looks.steps}>
        {places.slice(0, mostLines).map(({ sheet, cell, kind, text, hidden }) => {
          const said = words.place({ cell, what: words.data.kind[kind], text });
          return (
            <li key={`${cell} ${kind} ${text}`} className={looks.breaks}>
              {goTo === null || hidden ? (
                said
              ) : (
                <Link as="button" onClick={() => goTo({ sheet, cell })}>
                  {said}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {places.length > mostLines && <Note>{words.more({ cells: places.length - mostLines })}</Note>}
    </>
  );
}

/** Who was taken out before: days and counts, never whom. */
export function Ledger({ found: { forgotten } }: { readonly found: PersonalShown }) {
  const looks = useLooks();
  const words = usePersonalWords();
  if (forgotten.length === 0) return null;
  return (
    <Stack gap={4}>
      <Heading level={3}>{words.ledger}</Heading>
      <ul className={looks.steps}>
        {forgotten.map((line) => (
          <li key={line.number}>{words.data.forgotten(line)}</li>
        ))}
      </ul>
    </Stack>
  );
}

function countsOf(places: readonly ShownPlace[]) {
  const taken = { name: 0, phone: 0, email: 0 };
  for (const { kind } of places) taken[kind] += 1;
  return taken;
}

function placesMatching(places: readonly ShownPlace[], wanted: string): readonly ShownPlace[] {
  const key = folded(wanted);
  return key === "" ? places : places.filter(({ sheet, text }) => folded(`${sheet} ${text}`).includes(key));
}

function folded(text: string): string {
  return text.normalize("NFC").trim().toLocaleLowerCase("vi");
}

function bySheet(places: readonly ShownPlace[]): readonly (readonly [string, readonly ShownPlace[]])[] {
  const groups = new Map<string, ShownPlace[]>();
  for (const place of places) groups.set(place.sheet, [...(groups.get(place.sheet) ?? []), place]);
  return [...groups];
}
