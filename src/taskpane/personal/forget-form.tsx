import { Button, Checkbox, Field, Input, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ForgetShown, ForgottenLive } from "../../app/live/board/forgetting/forget-live";
import { EnteredMessage, FailedWrite, useEntering } from "../entering/use-entering";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { Note, Stack, useLooks } from "../states/looks";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { usePersonalWords } from "./personal-words";

type Props = { readonly written: () => Promise<void> };

/** A name, what would change where it stands, and the button that changes it. */
export function ForgetForm({ written }: Props) {
  const looks = useLooks();
  const words = usePersonalWords();
  const { name, type, places, look, preview, forget, entering } = useForgetting(written);
  const busy = preview.act.state === "running" || entering.writing.act.state === "running";
  return (
    <Stack gap={8}>
      <Heading level={3}>{words.whom}</Heading>
      <Field label={words.name} hint={words.nameHint}>
        <Input value={name} disabled={busy} onChange={(_, { value }) => type(value)} />
      </Field>
      <Button className={looks.start} disabledFocusable={busy || name.trim() === ""} onClick={() => look([])}>
        {words.preview}
      </Button>
      {busy && <Spinner size="tiny" labelPosition="after" label={words.previewing} />}
      {preview.act.state === "failed" && <TroubleMessage trouble={preview.act.trouble} retry={() => look(places)} />}
      {preview.act.state === "done" && !busy && (
        <Preview name={name.trim()} shown={preview.act.value} places={places} choose={look} forget={forget} />
      )}
      <FailedWrite writing={entering.writing} reload={written} />
      {entering.last !== null && (
        <EnteredMessage entered={entering.last} takeBack={() => entering.takeBack(words.takenBack)} next={null} />
      )}
    </Stack>
  );
}

/** Whom to take out as it is typed, what that would change, and doing it. */
function useForgetting(written: Props["written"]) {
  const { actions, texts } = usePane();
  const words = usePersonalWords();
  const [name, setName] = useState("");
  const [places, setPlaces] = useState<readonly string[]>([]);
  const preview = useAct<ForgetShown>();
  const entering = useEntering(written);
  const whom = { name: name.trim(), places };
  const look = (asked: readonly string[]): void => {
    setPlaces(asked);
    void preview.run(() => actions.previewForget({ ...whom, places: asked }));
  };
  const forget = (): void =>
    entering.enter(async () => {
      const { seals, changes, undo } = await actions.forgetPerson(whom);
      preview.clear();
      const sentences = [words.done({ name: whom.name, cells: changes.length }), ...sealSaid(seals, texts)];
      return { sentence: sentences.join(" "), undo };
    });
  const type = (value: string): void => {
    setName(value);
    setPlaces([]);
    preview.clear();
  };
  return { name, type, places, look, preview, forget, entering };
}

function sealSaid(seals: ForgottenLive["seals"], texts: ReturnType<typeof usePane>["texts"]): readonly string[] {
  return seals === null ? [] : [texts.personal.sealAfter({ ...seals, verdict: texts.sealing.verdict(seals.told) })];
}

/** Lines of the preview; what comes behind is counted. */
const mostLines = 50;

type PreviewProps = {
  readonly name: string;
  readonly shown: ForgetShown;
  /** Longer texts from which the name is cut, too. */
  readonly places: readonly string[];
  readonly choose: (places: readonly string[]) => void;
  readonly forget: () => void;
};

function Preview({ name, shown: { changes, left, sealed }, places, choose, forget }: PreviewProps) {
  const looks = useLooks();
  const words = usePersonalWords();
  const nothing = changes.length === 0;
  return (
    <Stack gap={8}>
      {nothing && left.length === 0 && <Text>{words.nothing({ name })}</Text>}
      {!nothing && <Text>{words.willChange({ cells: changes.length })}</Text>}
      {!nothing && (
        <ul className={looks.steps}>
          {changes.slice(0, mostLines).map((change) => (
            <li key={`${change.sheet} ${change.cell}`} className={looks.breaks}>
              {words.change(change)}
            </li>
          ))}
        </ul>
      )}
      {changes.length > mostLines && <Note>{words.moreChanges({ cells: changes.length - mostLines })}</Note>}
      <LeftPlaces left={left} places={places} choose={choose} />
      {sealed > 0 && <Text>{words.sealed({ values: sealed })}</Text>}
      {!nothing && (
        <Button className={looks.start} appearance="primary" onClick={forget}>
          {words.forget({ name })}
        </Button>
      )}
    </Stack>
  );
}

type LeftProps = Pick<PreviewProps, "places" | "choose"> & { readonly left: ForgetShown["left"] };

/** A place that was ticked is no longer left: it stands among the changes then. */
function LeftPlaces({ left, places, choose }: LeftProps) {
  const looks = useLooks();
  const words = usePersonalWords();
  if (left.length + places.length === 0) return null;
  const texts = new Map<string, string>();
  for (const { sheet, cell, text } of left) {
    const place = `${sheet}!${cell}`;
    texts.set(place, [texts.get(place), text].filter((each) => each !== undefined).join(" · "));
  }
  return (
    <fieldset className={looks.column4}>
      <legend>{words.left}</legend>
      {[...new Set([...places, ...texts.keys()])].sort().map((place) => (
        <Checkbox
          key={place}
          label={texts.has(place) ? `${place}: ${texts.get(place)}` : place}
          checked={places.includes(place)}
          onChange={(_, { checked }) =>
            choose(checked === true ? [...places, place] : places.filter((each) => each !== place))
          }
        />
      ))}
    </fieldset>
  );
}
