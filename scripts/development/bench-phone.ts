import { main } from "../command-line/main.ts";
import { benchPhone } from "./commands/index.ts";

main(benchPhone);
