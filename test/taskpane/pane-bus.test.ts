import { paneBus, type PaneRequest } from "../../src/taskpane/pane-state";

const check: PaneRequest = { view: "check", act: "check" };
const help: PaneRequest = { view: "help", act: "none" };

test("a pane that listens hears each request once", () => {
  const bus = paneBus();
  const heard: PaneRequest[] = [];
  bus.listen((request) => void heard.push(request));
  bus.send(check);
  bus.send(help);
  expect(heard).toEqual([check, help]);
});

test("the newest request of before is kept for the pane that opens next, and given once", () => {
  const bus = paneBus();
  bus.send(check);
  bus.send(help);
  const first: PaneRequest[] = [];
  const second: PaneRequest[] = [];
  const end = bus.listen((request) => void first.push(request));
  end();
  bus.listen((request) => void second.push(request));
  expect([first, second]).toEqual([[help], []]);
});

test("a pane that was closed hears nothing more, and what comes then waits", () => {
  const bus = paneBus();
  const heard: PaneRequest[] = [];
  bus.listen((request) => void heard.push(request))();
  bus.send(check);
  expect(heard).toEqual([]);
  bus.listen((request) => void heard.push(request));
  expect(heard).toEqual([check]);
});
