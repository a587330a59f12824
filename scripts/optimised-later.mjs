/** For processes that live for seconds or minutes: V8 optimises their code later (decision 89; bin/thidua.mjs too). */
export const optimisedLater = "--interrupt-budget=400000";
