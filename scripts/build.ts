import { main } from "./command-line/main.ts";
import { build } from "./commands/index.ts";

main(build);
