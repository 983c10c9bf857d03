import { main } from "../command-line/main.ts";
import { components } from "./commands/index.ts";

main(components);
