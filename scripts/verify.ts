import { main } from "./command-line/main.ts";
import { verify } from "./commands/index.ts";

main(verify);
