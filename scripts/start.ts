import { main } from "./command-line/main.ts";
import { start } from "./commands/index.ts";

main(start);
