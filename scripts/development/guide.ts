import { main } from "../command-line/main.ts";
import { guide } from "./commands/index.ts";

main(guide);
