import { main } from "./command-line/main.ts";
import { freshness } from "./commands/index.ts";

main(freshness);
