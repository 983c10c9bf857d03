import { main } from "./command-line/main.ts";
import { newDocument } from "./commands/index.ts";

main(newDocument);
