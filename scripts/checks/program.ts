import { z } from "zod";

/** What the editor loads to judge a document before it is saved, and to say what becomes of it. */
export { afterSaving } from "./after-saving.ts";
export { problemsOf } from "./problems.ts";
export { rememberingJudge } from "./repository.ts";

// The security policy of the editor forbids `eval` and reports every attempt: without this, Zod tries it.
z.config({ jitless: true });
