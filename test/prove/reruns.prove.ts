import { takeAway } from "../app/unchanged/rerun-sample";
import { rerunStories } from "../app/unchanged/rerun-stories";

afterAll(takeAway);

/** `npm run prove -- reruns`: what `test/app/unchanged` samples. */
test("whatever is changed between runs, what is taken over is what would be made anew", () => rerunStories(60));
