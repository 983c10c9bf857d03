import { main } from "../command-line/main.ts";
import { benchWorst } from "./commands/index.ts";

main(benchWorst);
