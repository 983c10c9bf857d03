import { main } from "../command-line/main.ts";
import { benchEditor } from "./commands/index.ts";

main(benchEditor);
