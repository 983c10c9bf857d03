import { main } from "./command-line/main.ts";
import { demo } from "./commands/index.ts";

main(demo);
