/** @jest-environment @happy-dom/jest-environment */
import { act, fireEvent } from "@testing-library/react";
import type { Urging } from "../../../src/app/live/board/following/urging";
import type { ReminderWanted } from "../../../src/taskpane/situation/following-acts";
import { LetterMaker } from "../../../src/taskpane/situation/urge-panel";
import { pane } from "../../../src/text/vi/pane";
import { inPane } from "./in-dom";

const urging: Urging = {
  by: "board",
  asOf: "2020-07-15",
  clusters: [
    {
      code: "A",
      name: "Khối A",
      units: [
        {
          code: "A1",
          cluster: "A",
          name: "Đơn vị A1",
          formality: "state",
          email: null,
          state: "unsent",
          lastDay: "2020-06-30",
          daysOver: 15,
          extended: false,
          blank: 0,
          errors: 0,
          documents: [],
        },
      ],
    },
  ],
};

test("a new due date is read day first; what is no day is told, and nothing is made of it", async () => {
  const asked: (string | null)[] = [];
  const reminderText = ({ newDate }: ReminderWanted) => {
    asked.push(newDate);
    return Promise.resolve({ text: "Kính gửi" });
  };
  const logReminder = jest.fn();
  const { container, getByLabelText, press } = await inPane(<LetterMaker urging={urging} generation={0} />, {
    reminderText,
    logReminder,
  });
  const type = (value: string): Promise<void> =>
    act(() => Promise.resolve(void fireEvent.change(getByLabelText(pane.urge.newDate), { target: { value } })));
  await type("25/7/2020");
  expect(asked).toEqual([null, "2020-07-25"]);
  expect(container.textContent).not.toContain(pane.urge.newDateOver);
  await type("14/7/2020");
  expect([asked.at(-1), container.textContent.includes(pane.urge.newDateOver)]).toEqual(["2020-07-14", true]);
  await type("15/7/2020");
  expect(container.textContent).not.toContain(pane.urge.newDateOver);
  await type("31/6/2020");
  expect([asked.at(-1), container.textContent.includes(pane.browse.state.notADay)]).toEqual([null, true]);
  await press(pane.urge.log);
  expect(logReminder).not.toHaveBeenCalled();
  await type("");
  expect(container.textContent).not.toContain(pane.browse.state.notADay);
});
