import { ROOT_OPTION, readOptions, rootOf } from "./io/arguments.ts";
import { now } from "./io/clock.ts";
import { runCommand, styleFor } from "./io/terminal.ts";
import { loadContent } from "./load-content.ts";
import { formatGithub, formatJson, formatText, summary } from "./validation/format.ts";
import { hasErrors } from "./validation/issue.ts";

runCommand(async () => {
  const options = readOptions({ ...ROOT_OPTION, format: { type: "string", choices: ["text", "json", "github"] } });
  const content = await loadContent({ root: rootOf(options), now: now() / 1000 });
  const { issues, documents, texts } = content;

  if (options.format === "json") process.stdout.write(formatJson(issues));
  else if (options.format === "github") process.stdout.write(formatGithub(issues));
  else {
    process.stdout.write(formatText(issues, texts, styleFor(process.stdout)));
    console.log(summary(issues, documents));
  }
  return hasErrors(issues) ? 1 : 0;
});
