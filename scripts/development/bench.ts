import { main } from "../command-line/main.ts";
import { bench } from "./commands/index.ts";

main(bench);
