import { main } from "../command-line/main.ts";
import { screenshots } from "./commands/index.ts";

main(screenshots);
